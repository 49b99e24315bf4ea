package vn.binhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.Round;

/** Which text applies to which dossier, and what follows from it. */
class LawByDateTest {
    private static final String INDIVIDUAL = "provincial-certificate-individual";
    private static final String COLLECTIVE = "provincial-certificate-collective";
    private static final String ENTERPRISE = "provincial-certificate-enterprise";
    private static final String BUSINESS = "provincial-certificate-business-intellectual";

    private static Rulebook rulebook;

    @BeforeAll
    static void load() throws RulebookRefused {
        rulebook = Rulebook.load(Path.of("rules"));
    }

    private static LawDates dates(String receipt, String decision) {
        return new LawDates(LocalDate.parse(receipt), LocalDate.parse(decision));
    }

    private static Round with(Map<String, String> parameters) {
        return new Round(
                "r",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                parameters,
                null,
                null,
                null);
    }

    private static List<String> leading(AwardInForce award, String criterion) {
        return award.criteria().get(criterion).citations().stream()
                .map(Citation::instrument)
                .toList();
    }

    @Test
    void theLawOf2022IsPlacedByTheDayOfDecision() {
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2023-11-01", "2023-12-31"), null)
                        .revision())
                .isEqualTo(1);
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2023-11-01", "2024-01-01"), null)
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void theDecreeOf2025IsPlacedByTheDayOfReceipt() {
        AwardInForce before = rulebook.inForce(INDIVIDUAL, dates("2025-06-30", "2025-08-01"), null);
        AwardInForce after = rulebook.inForce(INDIVIDUAL, dates("2025-07-01", "2025-08-01"), null);
        assertThat(leading(before, "general/discipline-served")).containsExactly("decree-98-2023");
        assertThat(leading(after, "general/discipline-served")).containsExactly("decree-152-2025");
        assertThat(leading(before, INDIVIDUAL + "/d-titles")).containsExactly("law-06-2022", "decree-98-2023");
        assertThat(leading(after, INDIVIDUAL + "/d-titles")).containsExactly("law-06-2022", "decree-152-2025");
    }

    @Test
    void theCircularOf2019BringsTheHoldsAndThePressComesIn2024() {
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2019-11-01", "2019-12-31"), null)
                        .holds())
                .isEmpty();
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2019-11-01", "2020-01-01"), null)
                        .holds())
                .hasSize(6);
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2023-11-01", "2024-01-01"), null)
                        .holds())
                .hasSize(7);
    }

    @Test
    void noDisciplineClauseBefore2024() {
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2023-11-01", "2023-12-31"), null)
                        .criteria())
                .containsKey("general/no-double-use")
                .doesNotContainKey("general/discipline-served");
    }

    @Test
    void businessAndEnterpriseRoutesDidNotExistBefore2024() {
        for (String award : List.of(BUSINESS, ENTERPRISE)) {
            assertThat(rulebook.whereInForce(award, dates("2023-11-01", "2023-12-31"), null))
                    .isEmpty();
            assertThat(rulebook.whereInForce(award, dates("2023-11-01", "2024-01-01"), null))
                    .isPresent();
        }
        assertThatThrownBy(() -> rulebook.inForce(ENTERPRISE, dates("2023-11-01", "2023-12-31"), null))
                .isInstanceOf(NotInForce.class)
                .hasMessageContaining(ENTERPRISE);
    }

    @Test
    void nothingIsInForceBeforeTheRegimeThatWasRead() {
        assertThat(rulebook.whereInForce(INDIVIDUAL, dates("2017-09-01", "2017-09-30"), null))
                .isEmpty();
        assertThat(rulebook.whereInForce(INDIVIDUAL, dates("2017-09-01", "2017-10-01"), null))
                .isPresent();
    }

    @Test
    void theLawOf2026MakesResultsProvisionalFromReceiptOn() {
        assertThat(rulebook.inForce(INDIVIDUAL, dates("2026-09-30", "2026-11-20"), null)
                        .provisional())
                .isNull();
        AwardInForce after = rulebook.inForce(INDIVIDUAL, dates("2026-10-01", "2026-11-20"), null);
        assertThat(after.provisional().inShort()).isEqualTo(new Provisional(LocalDate.of(2026, 10, 1), "law-06-2026"));
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.standard())
                .isEqualTo(rulebook.inForce(INDIVIDUAL, dates("2026-09-30", "2026-11-20"), null)
                        .standard());
    }

    @Test
    void aClauseConfirmedUnchangedIsNotProvisionalUntilTheDecreeEnds(@TempDir Path copy) throws Exception {
        copy(copy);
        Path file = copy.resolve("instruments.yaml");
        String text = Files.readString(file);
        String confirmed =
                "{state: UNCHANGED, confirmed_by: \"N.V.A., Sở Nội vụ\", confirmed_on: 2026-12-01, page: \"3\"}";
        for (String clause : List.of("3.5", "3.4", "5.2", "18.2", "18.3", "74.1", "84.2")) {
            text = text.contains("\"" + clause + "\": {state: UNKNOWN}")
                    ? text.replace("\"" + clause + "\": {state: UNKNOWN}", "\"" + clause + "\": " + confirmed)
                    : text;
        }
        Files.writeString(file, text);
        Rulebook all = Rulebook.load(copy);
        assertThat(all.inForce(INDIVIDUAL, dates("2026-10-01", "2026-11-20"), null)
                        .provisional())
                .isNull();
        assertThat(all.inForce(INDIVIDUAL, dates("2027-02-28", "2027-03-10"), null)
                        .provisional())
                .isNull();
        assertThat(all.inForce(INDIVIDUAL, dates("2027-03-01", "2027-03-10"), null)
                        .provisional()
                        .inShort())
                .isEqualTo(new Provisional(LocalDate.of(2027, 3, 1), "decree-152-2025"));
        assertThat(all.inForce(COLLECTIVE, dates("2026-10-01", "2026-11-20"), null)
                        .provisional())
                .isNotNull();
    }

    @Test
    void aLineWhoseClausesAreAllConfirmedIsNotProvisionalWhileOthersAre(@TempDir Path copy) throws Exception {
        copy(copy);
        Path file = copy.resolve("instruments.yaml");
        String confirmed =
                "{state: UNCHANGED, confirmed_by: \"N.V.A., Sở Nội vụ\", confirmed_on: 2026-12-01, page: \"3\"}";
        Files.writeString(file, Files.readString(file).replace("\"74.1\": {state: UNKNOWN}", "\"74.1\": " + confirmed));
        AwardInForce award = Rulebook.load(copy).inForce(INDIVIDUAL, dates("2026-10-01", "2026-11-20"), null);
        Provisional provisional = award.provisional();
        assertThat(provisional).isNotNull();
        assertThat(provisional.concerns(award.criteria().get(INDIVIDUAL + "/d-titles")))
                .isFalse();
        assertThat(provisional.concerns(award.criteria().get(INDIVIDUAL + "/a-launched")))
                .isTrue();
        assertThat(provisional.concerns(award.criteria().get("general/no-double-use")))
                .isTrue();
        assertThat(provisional.inShort().concerns(award.criteria().get(INDIVIDUAL + "/d-titles")))
                .isTrue();
    }

    private static void copy(Path to) throws IOException {
        Path shipped = Path.of("rules");
        try (Stream<Path> walk = Files.walk(shipped)) {
            for (Path from : walk.toList()) {
                Path target = to.resolve(shipped.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(from, target);
                }
            }
        }
    }

    @Test
    void equalContentsAreOneInstance() {
        AwardInForce one = rulebook.inForce(INDIVIDUAL, dates("2025-08-01", "2025-10-01"), null);
        AwardInForce other = rulebook.inForce(INDIVIDUAL, dates("2025-09-01", "2025-12-01"), with(Map.of()));
        AwardInForce earlier = rulebook.inForce(INDIVIDUAL, dates("2025-03-01", "2025-10-01"), null);
        assertThat(other).isSameAs(one);
        assertThat(earlier).isNotSameAs(one);
    }

    @Test
    void pointsOfAnotherAwardAreCopiedUnderIdsOfTheirOwn() {
        AwardInForce enterprise = rulebook.inForce(ENTERPRISE, dates("2025-08-01", "2025-10-01"), null);
        assertThat(enterprise.criteria())
                .containsKeys(
                        ENTERPRISE + "/form",
                        ENTERPRISE + "/compliance",
                        ENTERPRISE + "/provincial-certificate-collective.a",
                        ENTERPRISE + "/provincial-certificate-collective.d-years",
                        ENTERPRISE + "/recognised")
                .doesNotContainKey(ENTERPRISE + "/provincial-certificate-collective.unity");
        assertThat(TreeReader.nodes(enterprise.standard())
                        .filter(n -> "d".equals(n.label().point()))
                        .findFirst()
                        .orElseThrow()
                        .label()
                        .citations())
                .containsExactly(new Citation("law-06-2022", "74.3.d"), new Citation("law-06-2022", "74.4"));
    }

    @Test
    void theReadingsOfPointDGoWithIt() {
        AwardInForce business = rulebook.inForce(BUSINESS, dates("2025-08-01", "2025-10-01"), null);
        var readings = TreeReader.nodes(business.standard())
                .filter(Node.Readings.class::isInstance)
                .map(Node.Readings.class::cast)
                .toList();
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).clause()).isEqualTo("law-06-2022 74.1.d");
        assertThat(readings.get(0).use()).isEqualTo("titles-alone");
        assertThat(readings.get(0).settled()).isFalse();
        assertThat(readings.get(0).readings().keySet())
                .containsExactly("titles-alone", "initiatives-bind-both", "research-of-its-own");
    }

    @Test
    void criteriaStandInTheLawsOrderAndNumbersInTheWording() {
        AwardInForce award = rulebook.inForce(INDIVIDUAL, dates("2025-08-01", "2025-10-01"), null);
        assertThat(award.criteria().keySet())
                .startsWith(
                        "general/no-double-use",
                        "general/discipline-served",
                        "general/submission-letter",
                        "general/achievement-report",
                        "general/minutes",
                        INDIVIDUAL + "/exemplary",
                        INDIVIDUAL + "/a-launched",
                        INDIVIDUAL + "/a");
        Criterion titles = award.criteria().get(INDIVIDUAL + "/d-titles");
        assertThat(titles.number("min")).isEqualTo(2);
        assertThat(titles.wording().vi()).isEqualTo("Có 02 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở”");
        assertThat(titles.wording().en()).isEqualTo("The title “Grassroots emulation fighter” 2 times in a row");
        assertThat(award.criteria().get(INDIVIDUAL + "/d-title-initiatives").within())
                .isEqualTo(
                        new Criterion.Within(null, List.of("grassroots-emulation-fighter"), 2, List.of(), false, true));
    }

    @Test
    void aRoundMayChangeANumberOfTheProgramme() {
        Round round = with(Map.of("model-recognition/kept-up.months", "6"));
        LawDates dates = dates("2025-08-01", "2025-10-01");
        assertThat(rulebook.inForce("model-recognition", dates, round)
                        .criteria()
                        .get("model-recognition/kept-up")
                        .number("months"))
                .isEqualTo(6);
        assertThat(rulebook.inForce("model-replication", dates, round)
                        .criteria()
                        .get("model-replication/model-recognition.kept-up")
                        .number("months"))
                .isEqualTo(6);
        assertThat(rulebook.inForce("model-recognition", dates, null)
                        .criteria()
                        .get("model-recognition/kept-up")
                        .number("months"))
                .isEqualTo(12);
    }

    @Test
    void aRoundMayNotChangeANumberOfTheLaw() {
        Round round = with(Map.of(INDIVIDUAL + "/d-titles.min", "1"));
        assertThat(rulebook.check(round, List.of())).extracting(p -> p.code()).containsExactly("parameter-of-the-law");
        assertThatThrownBy(() -> rulebook.inForce(INDIVIDUAL, dates("2025-08-01", "2025-10-01"), round))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a number of the law; a round cannot change it");
    }

    @Test
    void aRoundThatNamesANumberWronglyIsTold() {
        assertThat(rulebook.check(with(Map.of("model-recognition/kept-up.month", "6")), List.of()))
                .extracting(p -> p.values().get("en"))
                .containsExactly(
                        "there is no number 'model-recognition/kept-up.month'. Maybe 'model-recognition/kept-up.months'?");
        assertThat(rulebook.check(with(Map.of("model-recognition/kept-up.months", "six")), List.of()))
                .extracting(p -> p.code())
                .containsExactly("parameter-not-a-number");
    }

    @Test
    void aClauseMayBeNamedWithoutItsLaw() {
        assertThat(rulebook.clause("74.1.d")).isEqualTo("law-06-2022 74.1.d");
        assertThat(rulebook.clause("law-06-2022 74.1.d")).isEqualTo("law-06-2022 74.1.d");
        assertThat(rulebook.clause("74.1.e")).isEqualTo("74.1.e");
    }

    @Test
    void anUnknownAwardIsOurError() {
        assertThatThrownBy(() -> rulebook.inForce("provincial-certificat", dates("2025-08-01", "2025-10-01"), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWomensPreferenceFollowsTheDecrees() {
        String[][] times = {
            {"2023-11-01", "2023-12-31", "decree-91-2017 3.p4"},
            {"2023-11-01", "2024-01-01", "decree-98-2023 4.6"},
            {"2025-06-30", "2025-08-01", "decree-98-2023 4.6"},
            {"2025-07-01", "2025-08-01", "decree-152-2025 4.6"}
        };
        for (String[] time : times) {
            Preference preference = rulebook.preference(PreferenceKind.WOMENS_PREFERENCE, dates(time[0], time[1]))
                    .orElseThrow();
            assertThat(preference.citations().get(0).compact()).isEqualTo(time[2]);
            assertThat(preference.numbers()).containsEntry("percent", new BigDecimal(70));
            assertThat(preference.wording().vi()).contains("70%");
        }
    }

    @Test
    void difficultAreasHaveAttentionSince2024Only() {
        assertThat(rulebook.preference(PreferenceKind.DIFFICULT_AREAS, dates("2023-11-01", "2023-12-31")))
                .isEmpty();
        assertThat(rulebook.preference(PreferenceKind.DIFFICULT_AREAS, dates("2023-11-01", "2024-01-01")))
                .isPresent();
        assertThat(rulebook.preference(PreferenceKind.UNIT_PRIORITY, dates("2025-08-01", "2025-10-01")))
                .isEmpty();
    }

    @Test
    void aHouseholdNeedsAReportToo() {
        assertThat(rulebook.inForce("provincial-certificate-household", dates("2025-08-01", "2025-10-01"), null)
                        .criteria())
                .containsKey("general/achievement-report-of-household")
                .doesNotContainKey("general/achievement-report");
    }

    @Test
    void recognitionOfModelsIsNoAwardOfTheLaw() {
        AwardInForce model = rulebook.inForce("model-recognition", dates("2025-08-01", "2025-10-01"), null);
        assertThat(model.bars()).isEmpty();
        assertThat(model.holds()).isEmpty();
        assertThat(model.dossierParts()).isEmpty();
    }
}
