package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.binhxet.rulebook.Rulebook;

/** Every case beside the awards: given these facts, this is found. */
class RuleCasesTest {
    private static Map<RuleCases.Case, Assessment> assessed;

    @BeforeAll
    static void assessAll() throws Exception {
        assessed = new RuleCases(Rulebook.load(Path.of("rules"))).assessed();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() {
        return assessed.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey().award() + ": " + e.getKey().name(),
                        () -> RuleCases.holds(e.getKey(), e.getValue())));
    }

    @Test
    void everyCriterionHasACaseThatMeetsItAndOneThatDoesNot() {
        var seen = new TreeMap<String, TreeSet<String>>();
        assessed.values()
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
}
