package vn.binhxet.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The form of {@code run.json}: an in-toto Statement (v1), which says of the outputs, by digest, what they were made
 * from. Tools that know in-toto can read, sign and store it without knowing us.
 *
 * @param subject the outputs
 * @param predicate what they were made from
 */
record Statement(@JsonProperty("_type") String type, List<Subject> subject, String predicateType, RunRecord predicate) {
    static final String TYPE = "https://in-toto.io/Statement/v1";
    static final String PREDICATES = "https://binhxet.vn/run/";
    static final String PREDICATE = PREDICATES + "v2";

    record Subject(String name, Digest digest) {}

    record Digest(String sha256) {}

    static Statement of(RunRecord record) {
        List<Subject> subject = record.outputs().stream()
                .map(file -> new Subject(file.path(), new Digest(file.sha256())))
                .toList();
        return new Statement(TYPE, subject, PREDICATE, record);
    }

    static boolean isOne(JsonNode json) {
        return json.path("_type").asText().equals(TYPE);
    }
}
