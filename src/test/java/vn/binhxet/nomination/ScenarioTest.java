package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;

/** Every folder of {@code fixtures/} with an {@code expect.yaml} proves the point it is named after. */
class ScenarioTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static List<Path> scenarios() {
        return Rounds.with("expect.yaml");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void comesOutAsWrittenByHand(Path scenario) throws IOException {
        JsonNode expected = YAML.readTree(scenario.resolve("expect.yaml").toFile());
        RoundResult result = Rounds.evaluated(scenario);
        expected.fieldNames().forEachRemaining(key -> check(key, expected.get(key), result));
    }

    private static void check(String key, JsonNode expected, RoundResult result) {
        switch (key) {
            case "point" -> assertThat(expected.asText()).isNotBlank();
            case "lists" -> fields(expected).forEach((id, byStatus) -> lists(id, byStatus, result));
            case "outcomes" -> compare(key, expected, result, e -> e.candidate().outcome());
            case "statuses" -> compare(key, expected, result, Entry::status);
            case "ranks" -> compare(key, expected, result, Entry::rank);
            case "reasons" -> compare(key, expected, result, Entry::reason);
            case "gaps" ->
                fields(expected)
                        .forEach((id, gaps) -> assertThat(gaps(entry(id, result)))
                                .as("gaps of " + id)
                                .containsExactlyInAnyOrderElementsOf(texts(gaps)));
            case "findings" -> fields(expected).forEach((id, byLeaf) -> findings(entry(id, result), byLeaf));
            case "decisions" ->
                assertThat(result.decisionsNeeded().stream()
                                .map(d -> d.kind().name())
                                .toList())
                        .as("decisions needed")
                        .containsExactlyInAnyOrderElementsOf(texts(expected));
            case "decisionDossiers" ->
                fields(expected)
                        .forEach((kind, ids) -> assertThat(result.decisionsNeeded().stream()
                                        .filter(d -> d.kind() == DecisionNeeded.Kind.valueOf(kind))
                                        .flatMap(d -> d.dossiers().stream())
                                        .toList())
                                .isEqualTo(texts(ids)));
            case "problems" ->
                assertThat(result.problems().stream().map(Problem::code).toList())
                        .containsExactlyInAnyOrderElementsOf(texts(expected));
            case "provisional" ->
                assertThat(result.lists())
                        .allMatch(NominationList::provisional)
                        .allSatisfy(l -> assertThat(l.entries())
                                .allMatch(
                                        e -> e.candidate().assessment().award().provisional() != null));
            case "totals" -> {
                assertThat(result.records()).isEqualTo(expected.get("records").asInt());
                assertThat(result.dossiers()).hasSize(expected.get("dossiers").asInt());
                assertThat(result.refused()).isEqualTo(expected.get("refused").asInt());
                assertThat(result.merged()).isEqualTo(expected.get("merged").asInt());
            }
            default -> throw new IllegalArgumentException("expect.yaml says '" + key + "', which nothing checks");
        }
    }

    private static void lists(String id, JsonNode byStatus, RoundResult result) {
        NominationList list = result.lists().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list " + id));
        fields(byStatus)
                .forEach((status, ids) -> assertThat(list.entries().stream()
                                .filter(e -> e.status().name().equals(status))
                                .map(Entry::id)
                                .toList())
                        .as(status + " of " + id)
                        .isEqualTo(texts(ids)));
    }

    private static void findings(Entry entry, JsonNode byLeaf) {
        fields(byLeaf).forEach((leaf, verdict) -> {
            Finding finding = entry.candidate().assessment().findings().values().stream()
                    .filter(f -> f.criterion().id().endsWith("/" + leaf))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.verdict()).as(leaf).hasToString(verdict.asText());
        });
    }

    private static void compare(String what, JsonNode expected, RoundResult result, Function<Entry, Object> actual) {
        fields(expected)
                .forEach((id, value) -> assertThat(String.valueOf(actual.apply(entry(id, result))))
                        .as(what + " of " + id)
                        .isEqualTo(value.asText()));
    }

    private static List<String> gaps(Entry entry) {
        return entry.candidate().assessment().gaps().stream()
                .map(f -> f.criterion().id())
                .toList();
    }

    private static Entry entry(String dossier, RoundResult result) {
        return Rounds.entries(result).values().stream()
                .filter(e -> e.id().equals(dossier))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry of " + dossier));
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        var fields = new TreeMap<String, JsonNode>();
        node.fieldNames().forEachRemaining(name -> fields.put(name, node.get(name)));
        return fields;
    }

    private static List<String> texts(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList()));
    }
}
