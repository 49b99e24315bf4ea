package vn.binhxet.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.WhatIf;

class ResultSchemasTest {
    @Test
    void everyFieldOfNominationsIsDescribed() throws IOException {
        JsonNode json = nominations();
        assertThat(faults("nominations", json)).isEmpty();
        assertThat(unusedFields("nominations", json)).isEmpty();
    }

    @Test
    void everyFieldOfAnExplanationIsDescribedInBothDetails() throws IOException {
        var assessment = SampleRound.assessment("D-1", SampleRound.CERTIFICATE, true, Outcome.QUALIFIED);
        JsonNode full = CanonicalJson.read(ExplanationsJsonl.line(assessment, Detail.FULL));
        JsonNode compact = CanonicalJson.read(ExplanationsJsonl.line(assessment, Detail.COMPACT));
        assertThat(faults("explanations", full)).isEmpty();
        assertThat(faults("explanations", compact)).isEmpty();
        var unused = unusedFields("explanations", full);
        unused.retainAll(unusedFields("explanations", compact));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyFieldOfProblemsIsDescribed() throws IOException {
        var out = new ByteArrayOutputStream();
        ProblemsJson.write(SampleRound.problems(), problem -> "câu", out);
        JsonNode json = CanonicalJson.read(out.toByteArray());
        assertThat(faults("problems", json)).isEmpty();
        assertThat(unusedFields("problems", json)).isEmpty();
    }

    @Test
    void everyFieldOfTheRunRecordIsDescribed() throws IOException {
        var tried = new WhatIf(true, new TreeMap<>(Map.of("quota.a", "3")));
        var settings = new RunRecord.Settings("vi", List.of("text", "html"), Detail.FULL, false, tried, "17.0.1");
        var file = new FileDigest("nominations.json", 3, "0".repeat(64));
        JsonNode json =
                CanonicalJson.read(RunRecord.of("r", settings, List.of(file)).toBytes());
        assertThat(faults("run", json)).isEmpty();
        assertThat(unusedFields("run", json)).isEmpty();
    }

    @Test
    void everyFieldOfASealIsDescribed(@TempDir Path directory) throws Exception {
        Path round = Path.of("fixtures/title-route-open-from-the-law-of-2022");
        Files.copy(round.resolve("round.yaml"), directory.resolve("round.yaml"));
        Seal.write(directory, Path.of("rules"), RoundDirectory.round(round), LocalDate.of(2025, 6, 1));
        JsonNode json = CanonicalJson.read(Files.readAllBytes(directory.resolve(Seal.FILE)));
        assertThat(faults("seal", json)).isEmpty();
        assertThat(unusedFields("seal", json)).isEmpty();
    }

    @Test
    void everyFieldOfALineOfABookIsDescribed(@TempDir Path directory) throws IOException {
        var tried = new WhatIf(true, new TreeMap<>(Map.of("quota.a", "3")));
        Path book = directory.resolve("runs.jsonl");
        String sum = "a".repeat(64);
        Ledger.append(book, Ledger.Entry.of("2026-01-02T08:00:00Z", Ledger.Kind.SEAL, "r", sum, sum, null, null));
        Ledger.append(book, Ledger.Entry.of("2026-01-03T08:00:00Z", Ledger.Kind.RUN, "r", sum, sum, "k1", tried));
        List<String> lines = Files.readAllLines(book);
        for (String line : lines) {
            assertThat(faults("runs", CanonicalJson.MAPPER.readTree(line))).isEmpty();
        }
        assertThat(unusedFields("runs", CanonicalJson.MAPPER.readTree(lines.get(1))))
                .isEmpty();
    }

    @Test
    void everyFieldOfATrialIsDescribed() throws IOException {
        var tried = new WhatIf(true, new TreeMap<>(Map.of("quota.a", "3")));
        JsonNode json = CanonicalJson.read(CanonicalJson.pretty(tried));
        assertThat(faults("what-if", json)).isEmpty();
        assertThat(unusedFields("what-if", json)).isEmpty();
    }

    @Test
    void aFieldNobodyDescribedIsRefused() throws IOException {
        ObjectNode json = (ObjectNode) nominations();
        ((ObjectNode) json.at("/lists/0/entries/0/nominee")).put("birthDate", "1980-01-01");
        assertThat(faults("nominations", json)).hasSize(1).first().asString().contains("birthDate");
    }

    private static JsonNode nominations() throws IOException {
        var out = new ByteArrayOutputStream();
        var tried = new WhatIf(true, new TreeMap<>(Map.of("quota.a", "3")));
        var changed = List.of(new Provenance.Change("quota.a", "2", "3"));
        var seal = new Provenance.Seal(
                LocalDate.of(2025, 6, 1), "sha256:" + "0".repeat(64), changed, List.of("awards/a/award.yaml"), "0.0.9");
        var provenance = new Provenance("f".repeat(64), tried, seal, List.of(), 0);
        NominationsJson.write(SampleRound.result(), Detail.FULL, (entry, list) -> "vì đạt điểm a", provenance, out);
        return CanonicalJson.read(out.toByteArray());
    }

    private static List<String> faults(String name, JsonNode json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(name));
        return schema
                .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Names of properties in the schema that the sample never has: a schema must not promise what nothing writes. */
    private static Set<String> unusedFields(String name, JsonNode json) throws IOException {
        var described = new TreeSet<String>();
        addProperties(schema(name), described);
        described.removeAll(fieldNames(json));
        return described;
    }

    private static void addProperties(JsonNode schema, Set<String> names) {
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.forEach(part -> addProperties(part, names));
    }

    private static Set<String> fieldNames(JsonNode json) {
        var names = new TreeSet<String>();
        json.fieldNames().forEachRemaining(names::add);
        for (JsonNode part : json) {
            names.addAll(fieldNames(part));
        }
        return names;
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = ResultSchemasTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return CanonicalJson.MAPPER.readTree(in);
        }
    }
}
