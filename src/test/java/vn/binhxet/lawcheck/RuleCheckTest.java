package vn.binhxet.lawcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhxet.lawcheck.Planted.attested;
import static vn.binhxet.lawcheck.Planted.leaf;
import static vn.binhxet.lawcheck.Planted.revision;
import static vn.binhxet.lawcheck.Planted.titles;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.explanation.Words;
import vn.binhxet.lawcheck.CheckFinding.Kind;

/** One fault of each kind is planted, found, and shown by a nominee that was evaluated. */
class RuleCheckTest {
    private static final String OWN = Planted.AWARD + "/1/";

    @TempDir
    Path temp;

    private Planted planted() throws Exception {
        return new Planted(temp);
    }

    /** The one finding of a kind about something; it must be proven by its nominee. */
    private static CheckFinding one(CheckReport report, Kind kind, String about) {
        List<CheckFinding> found = report.findings().stream()
                .filter(f -> f.kind() == kind && f.about().equals(about))
                .toList();
        assertThat(found).as("%s in %s", about, report.json()).hasSize(1);
        assertThat(found.get(0).nominee()).isNotNull();
        assertThat(found.get(0).proven()).as("shown by %s", report.json()).isTrue();
        return found.get(0);
    }

    private static List<CheckFinding> trees(CheckReport report) {
        return report.findings().stream()
                .filter(f -> f.kind().compareTo(Kind.ALWAYS) <= 0)
                .toList();
    }

    @Test
    void aCollectiveCannotBeTwoFormsAtOnce() throws Exception {
        CheckReport report = planted()
                .tree("any:\n  - " + titles("titles", 2) + "\n  - all:\n      - "
                        + leaf("launched", "movement-launched", "launchers: [MINISTRY]") + "\n      - "
                        + leaf("local", "movement-launched", "launchers: [COMMUNE_CHAIRMAN]"))
                .check();
        CheckFinding found = one(report, Kind.UNREACHABLE, OWN + "launched");
        assertThat(found.shown().outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        assertThat(trees(report)).hasSize(1);
    }

    @Test
    void aConditionForAnotherKindOfNomineeIsNeverMet() throws Exception {
        CheckReport report = planted()
                .tree("any:\n  - " + titles("titles", 2) + "\n  - "
                        + leaf("form", "collective-form", "any_of: [AGENCY]"))
                .check();
        assertThat(one(report, Kind.UNREACHABLE, OWN + "form")
                        .shown()
                        .findings()
                        .get(Planted.AWARD + "/form")
                        .verdict())
                .isNotEqualTo(Verdict.MET);
    }

    @Test
    void threeTitlesAreSuperfluousBesideTwo() throws Exception {
        CheckReport report = planted()
                .tree("any:\n  - " + titles("two", 2) + "\n  - " + titles("three", 3))
                .check();
        CheckFinding found = one(report, Kind.SUBSUMED, OWN + "three");
        assertThat(found.shown().outcome()).isEqualTo(Outcome.QUALIFIED);
        assertThat(found.shown().findings().get(Planted.AWARD + "/three").observed())
                .isEqualTo("3");
        assertThat(trees(report)).hasSize(1);
    }

    @Test
    void aWholeAlternativeIsSuperfluousWhenItOnlyAsksMore() throws Exception {
        CheckReport report = planted()
                .tree("any:\n  - " + titles("two", 2) + "\n  - all:\n      - " + titles("three", 3) + "\n      - "
                        + attested("too", "exemplary-compliance"))
                .check();
        one(report, Kind.SUBSUMED, OWN + "three");
        assertThat(trees(report)).hasSize(1);
    }

    @Test
    void aStatementEntailedByAnotherIsSuperfluousBesideIt() throws Exception {
        CheckReport report = planted()
                .tree("all:\n  - " + attested("exemplary", "exemplary-compliance") + "\n  - "
                        + attested("compliance", "compliance"))
                .check();
        CheckFinding found = one(report, Kind.REDUNDANT, OWN + "compliance");
        assertThat(found.shown().outcome()).isEqualTo(Outcome.QUALIFIED);
        assertThat(trees(report)).hasSize(1);
    }

    @Test
    void whatEverybodyMeetsAsksNothing() throws Exception {
        CheckReport report = planted()
                .tree("all:\n  - " + titles("two", 2) + "\n  - "
                        + leaf("works", "initiative-count", "min: {2024-01-01: 0}"))
                .check();
        one(report, Kind.ALWAYS, OWN + "works");
    }

    @Test
    void aSoundTreeWithEntailmentsThresholdsAndRunsIsLeftAlone() throws Exception {
        CheckReport report = planted()
                .tree("all:\n  - " + attested("compliance", "compliance") + "\n  - any:\n      - " + titles("three", 3)
                        + "\n      - all:\n          - " + titles("two", 2) + "\n          - "
                        + leaf("works", "initiative-count", "within: two, min: {2024-01-01: 2}")
                        + "\n      - at_least:\n          k: 2\n          of:\n            - "
                        + attested("a", "internal-unity") + "\n            - " + attested("b", "cares-for-members")
                        + "\n            - " + attested("c", "against-corruption"))
                .check();
        assertThat(trees(report)).as("%s", report.json()).isEmpty();
    }

    @Test
    void aPartIsOnlySuperfluousIfItIsSoUnderEveryReading() throws Exception {
        CheckReport report = planted()
                .tree(
                        "readings:\n  default: {use: one, settled: false}\n  wordings:\n    one: {vi: \"một\", en: \"one\"}\n"
                                + "    other: {vi: \"hai\", en: \"two\"}\n  one: " + titles("two", 2)
                                + "\n  other: {any: [two, three]}\nleaves:\n  - " + titles("three", 3))
                .check();
        assertThat(trees(report)).extracting(CheckFinding::kind).containsExactly(Kind.SUBSUMED);
        assertThat(trees(report).get(0).proven()).isTrue();
    }

    @Test
    void aTimeWithoutAnyTextIsFound() throws Exception {
        String tree = "all:\n  - " + titles("two", 2).replace("2024-01-01", "2017-10-01");
        CheckReport report = planted()
                .award(revision(1, "from: 2017-10-01, until: 2024-01-01", "law-15-2003", tree)
                        + revision(2, "from: 2025-07-01", "decree-152-2025", tree))
                .check();
        CheckFinding found = one(report, Kind.GAP_IN_TIME, Planted.AWARD + "/2023-12-31");
        assertThat(found.shown()).isNull();
    }

    @Test
    void aTimeWithTwoTextsIsFound() throws Exception {
        String tree = "all:\n  - " + titles("two", 2).replace("2024-01-01", "2017-10-01");
        CheckReport report = planted()
                .award(revision(1, "from: 2017-10-01, until: 2025-07-01", "law-15-2003", tree)
                        + revision(2, "from: 2024-01-01", "law-06-2022", tree))
                .check();
        one(report, Kind.OVERLAP_IN_TIME, Planted.AWARD + "/2");
    }

    @Test
    void aNumberDatedAfterItsRevisionNeverApplies() throws Exception {
        String tree = "all:\n  - " + titles("two", 2).replace("{2024-01-01: 2}", "{2017-10-01: 2, 2025-07-01: 3}");
        CheckReport report = planted()
                .award(revision(1, "from: 2017-10-01, until: 2024-01-01", "law-15-2003", tree))
                .check();
        one(report, Kind.NUMBER_NEVER_APPLIES, Planted.AWARD + "/two/1/min/2025-07-01");
    }

    @Test
    void aLawCitedAfterItsEndIsFound() throws Exception {
        CheckReport report = planted()
                .tree("all:\n  - "
                        + titles("two", 2).replace("citation: \"74.1\"", "citation: \"74.1; decree-98-2023 4.4\""))
                .check();
        one(report, Kind.CITATION_OUT_OF_FORCE, Planted.AWARD + "/two/1/decree-98-2023");
    }

    @Test
    void aConditionWithoutARuleLeavesItsNomineeWithoutAnAnswer() throws Exception {
        CheckReport report = planted()
                .append(
                        "conditions/vocabulary.yaml",
                        "  second-sight:\n    meaning: {vi: \"Biết trước\", en: \"Second sight\"}\n    numbers: [min]\n")
                .tree("all:\n  - " + titles("two", 2) + "\n  - " + leaf("seer", "second-sight", "min: {2024-01-01: 1}"))
                .check();
        assertThat(one(report, Kind.CONDITION_WITHOUT_RULE, "second-sight").shown())
                .isNull();
    }

    @Test
    void rulesConditionsAndParametersNobodyUsesAreFound() throws Exception {
        CheckReport report = planted()
                .append("conditions/history.drl", """

                        rule "idle"
                        when
                          $c : Criterion( condition == "idle" )
                          $d : DossierFacts()
                        then
                          findings.atLeast( $c, $d.awardCount( $c ), $c.number( "min" ) );
                        end
                        """)
                .tree("all:\n  - " + titles("two", 2))
                .check();
        one(report, Kind.RULE_NEVER_USED, "idle");
        one(report, Kind.CONDITION_NEVER_USED, "occupation");
        one(report, Kind.PARAMETER_NEVER_USED, "year-streak.ratings");
    }

    @Test
    void aCriterionWrittenButNotInTheTreeIsFound() throws Exception {
        CheckReport report = planted()
                .tree("all:\n  - " + titles("two", 2) + "\nleaves:\n  - " + titles("lost", 1))
                .check();
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.CRITERION_NOT_IN_TREE)
                .hasSize(1)
                .allMatch(CheckFinding::proven);
    }

    @Test
    void statementsFormsPapersAndLawsNobodyAsksForAreFound() throws Exception {
        CheckReport report = planted().tree("all:\n  - " + titles("two", 2)).check();
        one(report, Kind.STATEMENT_NEVER_USED, "internal-unity");
        one(report, Kind.FORM_NEVER_USED, "prime-minister-certificate");
        one(report, Kind.PAPER_NEVER_USED, "CONTRACT");
        one(report, Kind.INSTRUMENT_NEVER_CITED, "circular-01-2024");
    }

    @Test
    void boundariesWithoutACaseAreFoundAndTheirCasesHold() throws Exception {
        Planted planted = planted().tree("all:\n  - " + titles("two", 2));
        CheckReport report = planted.check();
        for (String side : List.of("below", "at", "above", "missing")) {
            one(report, Kind.CASE_MISSING, Planted.AWARD + "/two/1/" + side);
        }
        assertThat(report.clean()).isFalse();

        planted.file("awards/" + Planted.AWARD + "/cases.yaml", report.cases());
        CheckReport again = planted.check();
        assertThat(again.findings())
                .filteredOn(f -> f.kind() == Kind.CASE_MISSING)
                .isEmpty();
    }

    @Test
    void bothSidesOfADayAreAskedFor() throws Exception {
        Planted planted = planted()
                .tree("all:\n  - "
                        + titles("two", 2)
                                .replace(
                                        "citation: \"74.1\"",
                                        "citation: {2024-01-01: \"74.1\", 2025-07-01: \"74.1; decree-152-2025 4.4\"}"));
        planted.file("awards/" + Planted.AWARD + "/cases.yaml", planted.check().cases());
        CheckReport report = planted.check();
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.CASE_MISSING)
                .extracting(CheckFinding::about)
                .containsExactly(Planted.AWARD + "/two/1/from-2025-07-01");
    }

    @Test
    void whatSomebodyAcceptedIsShownAndDoesNotFail() throws Exception {
        Planted planted = planted().tree("any:\n  - " + titles("two", 2) + "\n  - " + titles("three", 3));
        planted.file("accepted.yaml", """
                accepted:
                  - {finding: subsumed, about: "%sthree", reason: {vi: "để người đọc thấy", en: "for the reader"}, by: "Sở Nội vụ", on: 2026-11-22}
                  - {finding: always, about: "%stwo", reason: {vi: "", en: ""}, by: "Sở Nội vụ", on: 2026-11-22}
                """.formatted(OWN, OWN));
        CheckReport report = planted.check();
        CheckFinding found = one(report, Kind.SUBSUMED, OWN + "three");
        assertThat(found.accepted().vi()).isEqualTo("để người đọc thấy");
        String text = new PlainText(100, Words.in("vi")).render(report.lines(Words.in("vi")));
        assertThat(text).contains("Đã xem và chấp nhận").contains("để người đọc thấy");
    }

    @Test
    void aFindingIsToldAsAPersonWithYearsAndPapersInBothLanguages() throws Exception {
        CheckReport report = planted()
                .tree("any:\n  - " + titles("two", 2) + "\n  - " + titles("three", 3))
                .check();
        String vi = new PlainText(2000, Words.in("vi")).render(report.lines(Words.in("vi")));
        assertThat(vi)
                .contains("“tiêu chuẩn three”")
                .contains("Danh hiệu “Chiến sĩ thi đua cơ sở” các năm 2021, 2022 và 2023")
                .contains("nhận ngày 01/01/2024")
                .contains("Kết quả đối chiếu: đủ tiêu chuẩn theo hồ sơ");
        String en = new PlainText(2000, Words.in("en")).render(report.lines(Words.in("en")));
        assertThat(en).contains("criterion three").contains("in 2021, 2022 and 2023");
    }
}
