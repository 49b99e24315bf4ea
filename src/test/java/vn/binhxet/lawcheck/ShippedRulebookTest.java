package vn.binhxet.lawcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.rulebook.Rulebook;

/** The shipped rules as a whole: nothing to look at but what was accepted, every clause spoken for. */
class ShippedRulebookTest {
    @Test
    void theCheckOfAllRulesSaysNothingNewAndEveryNomineeShowsWhatItWasInventedFor() throws Exception {
        Rulebook.Examined examined = Rulebook.examine(Path.of("rules"));
        try (var engine = RuleEngine.of(examined.rulebook())) {
            CheckReport report = RuleCheck.of(examined, engine, 2);
            List<Map<String, Object>> open = report.json().stream()
                    .filter(f -> !f.containsKey("accepted"))
                    .toList();
            assertThat(open).isEmpty();
            assertThat(report.findings()).isNotEmpty().allMatch(CheckFinding::proven);
        }
    }

    @Test
    void noLineOfTheClauseLedgerIsBlank() throws Exception {
        Rulebook rulebook = Rulebook.load(Path.of("rules"));
        List<Coverage.Clause> clauses = Coverage.of(rulebook, List.of());
        assertThat(clauses)
                .filteredOn(c -> c.state() == Coverage.State.BLANK || c.state() == Coverage.State.CONTRADICTED)
                .extracting(c -> c.entry().locator())
                .isEmpty();
        assertThat(Coverage.unlisted(rulebook)).isEmpty();
        assertThat(clauses)
                .filteredOn(c -> c.entry().locator().equals("74.1.d"))
                .singleElement()
                .satisfies(c -> assertThat(c.citers()).hasSizeGreaterThan(5));
    }
}
