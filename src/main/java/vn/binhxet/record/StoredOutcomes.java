package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;

/** The outcomes a run wrote into {@code nominations.json}, where nothing they rest on was changed since. */
public final class StoredOutcomes {
    /** The rest of the file follows. */
    private static final ObjectReader READINGS = CanonicalJson.MAPPER
            .readerFor(ReadingOutcome[].class)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** What was found of one proposal, without why. */
    public record Stored(Outcome outcome, List<ReadingOutcome> readings) {}

    private final Map<String, Stored> byProposal = new HashMap<>();

    private StoredOutcomes() {}

    /** Empty unless this version of the program made the run, and inputs, rules and lists are as recorded. */
    public static Optional<StoredOutcomes> of(Path out) throws IOException {
        RunRecord record = RunRecord.read(out);
        if (!record.engine().equals(Engine.VERSION) || !isAsRecorded(out, record)) {
            return Optional.empty();
        }
        var outcomes = new StoredOutcomes();
        try (JsonParser json = CanonicalJson.MAPPER.createParser(
                out.resolve(NominationsJson.FILE).toFile())) {
            outcomes.read(json);
        }
        return Optional.of(outcomes);
    }

    /** Reports and explanations are not asked, and may have been taken away. */
    private static boolean isAsRecorded(Path out, RunRecord record) throws IOException {
        if (!record.isConsistent() || !Files.isRegularFile(out.resolve(NominationsJson.FILE))) {
            return false;
        }
        var rests = new ArrayList<FileDigest>(record.inputs());
        rests.addAll(record.rules());
        record.outputs().stream()
                .filter(f -> f.path().equals(NominationsJson.FILE))
                .forEach(rests::add);
        for (FileDigest recorded : rests) {
            Path file = out.resolve(recorded.path());
            if (!Files.isRegularFile(file)
                    || !FileDigest.of(recorded.path(), file).equals(recorded)) {
                return false;
            }
        }
        long inputs = FileTree.files(out).stream()
                .filter(path -> path.startsWith(RunRecord.ROUND) || path.startsWith(RunRecord.RULES))
                .count();
        return rests.size() == inputs + 1;
    }

    /** What was found of {@code dossier} for {@code award}; empty if the lists do not have it. */
    public Optional<Stored> of(String dossier, String award) {
        return Optional.ofNullable(byProposal.get(award + " " + dossier));
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            if (field.equals("lists")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list(json);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void list(JsonParser json) throws IOException {
        String award = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            if (field.equals("award")) {
                award = json.getText();
            } else if (field.equals("entries")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    entry(json, award);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void entry(JsonParser json, String award) throws IOException {
        String dossier = null;
        Outcome outcome = null;
        List<ReadingOutcome> readings = List.of();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "nominee" -> dossier = nominee(json);
                case "outcome" -> outcome = Outcome.valueOf(json.getText());
                case "readings" -> readings = List.of(READINGS.<ReadingOutcome[]>readValue(json));
                default -> json.skipChildren();
            }
        }
        byProposal.put(award + " " + dossier, new Stored(outcome, readings));
    }

    private static String nominee(JsonParser json) throws IOException {
        String id = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            if (field.equals("id")) {
                id = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return id;
    }
}
