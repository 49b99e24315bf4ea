package vn.binhxet.lawcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhxet.rulebook.Rulebook;

/** The clause ledger lists the Law as it is: the fixture has the clause numbers of the text, and only those. */
class LedgerTest {
    private final Ledger ledger = Ledger.of(Rulebook.load(Path.of("rules")));

    LedgerTest() throws Exception {}

    @Test
    void everyClauseAndPointOfTheArticlesIsListedInTheLawsOrder() throws Exception {
        List<String> law = Files.readAllLines(Path.of("src/test/resources/law-06-2022-clauses.txt"));
        assertThat(law).hasSize(317).doesNotHaveDuplicates();
        assertThat(ledger.entries().stream().map(Ledger.Entry::locator).toList())
                .isEqualTo(law);
        assertThat(law).isSortedAccordingTo(Locators.ORDER);
    }

    @Test
    void everyReasonIsASentenceInBothLanguages() {
        assertThat(ledger.law()).isEqualTo("law-06-2022");
        assertThat(ledger.entries())
                .filteredOn(e -> e.kept() != Ledger.Kept.FORMALISED)
                .isNotEmpty()
                .allSatisfy(e -> {
                    assertThat(e.why().vi()).as(e.locator()).contains(" ");
                    assertThat(e.why().en()).as(e.locator()).contains(" ");
                });
    }

    @Test
    void placesAreOrderedAsTheLawNumbersThem() {
        assertThat(List.of("5.2.d", "18.2", "74.1", "74.1.d", "74.1.đ", "74.1.e", "74.10"))
                .isSortedAccordingTo(Locators.ORDER);
        assertThat(Locators.within("74.1.d", "74.1")).isTrue();
        assertThat(Locators.within("74.10", "74.1")).isFalse();
    }
}
