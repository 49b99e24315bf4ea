package vn.binhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every rule shipped in {@code rules/} must have. */
class ShippedRulesTest {
    private static final List<LawDates> TIMES = List.of(
            on("2018-06-01"),
            on("2021-06-01"),
            on("2023-12-31"),
            on("2024-01-01"),
            on("2025-06-30"),
            on("2025-07-01"),
            on("2026-11-20"));

    private static Rulebook rulebook;

    @BeforeAll
    static void load() throws RulebookRefused {
        rulebook = Rulebook.load(Path.of("rules"));
    }

    private static LawDates on(String date) {
        return new LawDates(LocalDate.parse(date), LocalDate.parse(date));
    }

    private static Map<String, Criterion> everyCriterion() {
        var all = new TreeMap<String, Criterion>();
        for (String award : rulebook.awards().keySet()) {
            for (LawDates time : TIMES) {
                rulebook.whereInForce(award, time, null)
                        .ifPresent(a -> a.criteria().values().forEach(c -> all.put(c.id() + "@" + c.revision(), c)));
            }
        }
        return all;
    }

    @Test
    void theAwardsTheRoundsOfTheFixturesNameAreThere() {
        assertThat(rulebook.awards())
                .containsKeys(
                        "provincial-certificate-individual",
                        "provincial-certificate-business-intellectual",
                        "provincial-certificate-collective",
                        "provincial-certificate-enterprise",
                        "provincial-certificate-household",
                        "model-recognition",
                        "model-replication");
    }

    @Test
    void everyCriterionHasACitationAndWordingInBothLanguages() {
        everyCriterion().forEach((id, criterion) -> {
            assertThat(criterion.citations()).as(id).isNotEmpty();
            assertThat(criterion.wording().vi()).as(id).isNotBlank().doesNotContain("{");
            assertThat(criterion.wording().en()).as(id).isNotBlank().doesNotContain("{");
            criterion.citations().forEach(c -> {
                assertThat(CitationText.of(c, rulebook, "vi")).as(id).isNotBlank();
                assertThat(CitationText.of(c, rulebook, "en")).as(id).isNotBlank();
            });
        });
    }

    @Test
    void nothingUnverifiedDecides() {
        everyCriterion()
                .forEach((id, criterion) ->
                        assertThat(criterion.verification().decides()).as(id).isTrue());
    }

    @Test
    void configurationNeverPassesForLaw() {
        everyCriterion().forEach((id, criterion) -> {
            boolean configured = criterion.layer() == Layer.PROGRAMME;
            assertThat(criterion.verification() == Verification.CONFIGURATION)
                    .as(id)
                    .isEqualTo(configured);
        });
    }

    @Test
    void everyAwardHasCases() {
        rulebook.awards()
                .keySet()
                .forEach(id -> assertThat(rulebook.cases().keySet())
                        .as(id)
                        .anyMatch(path -> path.endsWith("awards/" + id + "/cases.yaml")));
    }
}
