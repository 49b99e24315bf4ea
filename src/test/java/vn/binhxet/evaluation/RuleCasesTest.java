package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.binhxet.lawcheck.CaseRun;
import vn.binhxet.lawcheck.TriedCase;
import vn.binhxet.rulebook.Rulebook;

/** Every case beside the awards: given these facts, this is found. */
class RuleCasesTest {
    private static List<TriedCase> tried;

    @BeforeAll
    static void tryAll() throws Exception {
        Rulebook rulebook = Rulebook.load(Path.of("rules"));
        try (var engine = RuleEngine.of(rulebook)) {
            tried = CaseRun.of(rulebook, engine, 2);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() {
        return tried.stream()
                .map(t -> DynamicTest.dynamicTest(
                        t.award() + ": " + t.name(),
                        () -> assertThat(t.failures())
                                .as("gaps %s", gaps(t.assessment()))
                                .isEmpty()));
    }

    @Test
    void everyCriterionHasACaseThatMeetsItAndOneThatDoesNot() {
        var seen = new TreeMap<String, TreeSet<String>>();
        tried.stream()
                .map(TriedCase::assessment)
                .filter(a -> a != null)
                .forEach(assessment -> assessment.findings().forEach((id, f) -> {
                    boolean copied = id.contains(".");
                    // The same shared condition stands behind several awards; together they try it.
                    String key = id + " of revision " + f.criterion().revision();
                    if (!copied) {
                        seen.computeIfAbsent(key, k -> new TreeSet<>())
                                .add(f.verdict() == Verdict.MET ? "met" : "not met");
                    }
                }));
        seen.keySet().removeIf(key -> key.startsWith("general/"));
        seen.values().removeIf(v -> v.size() == 2);
        assertThat(seen).as("criteria without a case on each side").isEmpty();
    }

    private static List<String> gaps(Assessment assessment) {
        return assessment == null
                ? List.of("not in force or not readable")
                : assessment.gaps().stream()
                        .map(f -> f.criterion().id() + " " + f.verdict() + " " + f.cause())
                        .toList();
    }
}
