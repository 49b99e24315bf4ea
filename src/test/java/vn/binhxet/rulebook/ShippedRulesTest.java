package vn.binhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.binhxet.round.Round;

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

    @Test
    void theProvincialChairmanDecidesTheseTitlesAndProposesOthers() {
        Map<String, String> first = new TreeMap<>();
        rulebook.awards().values().stream()
                .filter(a -> a.category() == Award.Category.EMULATION_TITLE)
                .forEach(a -> first.put(a.id(), a.decidedBy()));
        assertThat(first)
                .containsEntry("provincial-emulation-fighter", "provincial-chairman")
                .containsEntry("provincial-flag", "provincial-chairman")
                .containsEntry("excellent-labour-collective", "provincial-chairman")
                .containsEntry("exemplary-commune", "provincial-chairman")
                .containsEntry("government-flag", "government")
                .containsEntry("national-emulation-fighter", "prime-minister");
        for (String base : List.of("grassroots-emulation-fighter", "advanced-worker", "advanced-labour-collective")) {
            assertThat(rulebook.awards().get(base).deciders())
                    .as(base)
                    .noneMatch(d -> d.body().equals("provincial-chairman"));
        }
    }

    @Test
    void theDistrictDecidedUntilTheEndOfJune2025AndTheCommuneSince() {
        Award village = rulebook.awards().get("cultural-village");
        assertThat(village.deciders(LocalDate.parse("2025-06-30")))
                .extracting(Award.Decider::body)
                .containsExactly("district-chairman");
        assertThat(village.deciders(LocalDate.parse("2025-07-01")))
                .extracting(Award.Decider::body)
                .containsExactly("commune-chairman");
    }

    @Test
    void theNationAsksForAShareInFavourForTheseAwardsOnly() {
        assertThat(shares("2019-03-01"))
                .isEqualTo(Map.of("national-emulation-fighter", 90, "provincial-emulation-fighter", 90));
        assertThat(shares("2025-06-30"))
                .isEqualTo(Map.of(
                        "national-emulation-fighter",
                        90,
                        "provincial-emulation-fighter",
                        90,
                        "government-flag",
                        80,
                        "provincial-flag",
                        80,
                        "grassroots-emulation-fighter",
                        80));
        assertThat(shares("2025-07-01")).isEqualTo(Map.of("national-emulation-fighter", 90, "government-flag", 80));
    }

    private static Map<String, Integer> shares(String day) {
        var round = new Round(
                "r", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
        Map<String, Integer> shares = new TreeMap<>();
        rulebook.awards()
                .keySet()
                .forEach(id -> rulebook.vote(id, on(day), round).ifPresent(v -> shares.put(id, v.percent())));
        return shares;
    }

    @Test
    void ninetyPercentOfSeventeenIsSixteen() {
        Vote ninety = new Vote(90, List.of());
        assertThat(ninety.carried(15, 17)).isFalse();
        assertThat(ninety.carried(16, 17)).isTrue();
        assertThat(new Province.Quorum(2, 3).reached(11, 17)).isFalse();
        assertThat(new Province.Quorum(2, 3).reached(12, 17)).isTrue();
        assertThat(new Province.Quorum(80, 100).reached(13, 17)).isFalse();
        assertThat(new Province.Quorum(80, 100).reached(14, 17)).isTrue();
    }
}
