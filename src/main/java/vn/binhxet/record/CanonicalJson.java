package vn.binhxet.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * JSON that is the same byte for byte for the same values: components of records in their order, keys of maps sorted,
 * decimals as plain strings, dates ISO, NFC, UTF-8, LF, a line end at the end. Absent values are left out.
 */
public final class CanonicalJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.CLOSE_CLOSEABLE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalJson() {}

    /** The value as an indented document; what lies deeper than five levels stands on one line. */
    public static byte[] pretty(Object value) {
        return bytes(value, true);
    }

    /** The value on one line. */
    public static byte[] line(Object value) {
        return bytes(value, false);
    }

    /** Writes the value as an indented document; iterators inside it are drained as they are written. */
    static void writePretty(Object value, OutputStream out) throws IOException {
        write(value, true, out);
    }

    static JsonNode read(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    private static byte[] bytes(Object value, boolean pretty) {
        var buffer = new ByteArrayOutputStream(1024);
        try {
            write(value, pretty, buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.toByteArray();
    }

    private static void write(Object value, boolean pretty, OutputStream out) throws IOException {
        try (JsonGenerator generator = new CanonicalGenerator(MAPPER.createGenerator(out))) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (pretty) {
                generator.setPrettyPrinter(new Layout());
            }
            MAPPER.writeValue(generator, value);
            generator.writeRaw('\n');
        }
    }
}
