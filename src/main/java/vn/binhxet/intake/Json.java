package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** The two ways JSON is read: files strictly and within bounds, then checked nodes into values. */
final class Json {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxStringLength(200_000)
            .maxNumberLength(100)
            .maxNameLength(200)
            .build();

    /** Parsers for {@link FaultlessReader}, which looks for duplicate fields itself. */
    static final JsonFactory QUICK =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    /** Reads record after record of a text: no duplicate fields, bounded depth and lengths, exact decimals. */
    static final ObjectMapper STREAMS = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(BOUNDS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads a text that is one record and nothing else. */
    static final ObjectMapper FILES = STREAMS.copy().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Turns checked nodes into records. */
    static final ObjectMapper VALUES = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** The problem of a text that is not JSON, at line and column of {@code e} counted from {@code firstLine}. */
    static Problem unreadable(JsonProcessingException e, String file, int firstLine) {
        var duplicate = DUPLICATE.matcher(e.getOriginalMessage());
        Problem unreadable = ParseFault.of(ProblemCodes.UNREADABLE_JSON, e, file, firstLine);
        return duplicate.find()
                ? Problem.of(
                        ProblemCodes.DUPLICATE_FIELD,
                        Severity.REFUSED,
                        unreadable.where(),
                        null,
                        "field",
                        duplicate.group(1))
                : unreadable;
    }
}
