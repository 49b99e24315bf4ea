package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.Unit;

/** Which years count: after an award, until the proposal, in those years, and across a merger. Receipt: 2025-09-15. */
class WindowsTest {
    private static final Place PLACE = new Place("submissions/ho-so.json", "/0");
    private static final String PM = "commendation-certificate";
    private static RuleEngine engine;

    private final List<Rating> ratings = new ArrayList<>();
    private final List<HeldAward> awards = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private Kind kind = Kind.INDIVIDUAL;
    private List<Unit.Predecessor> predecessors = List.of();
    private Map<String, Set<String>> successions = Map.of();

    @BeforeAll
    static void compile() {
        engine = RuleEngine.compiled(Shipped.conditions());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Paper paper(int year) {
        return new Paper(PaperType.DECISION, "1/QĐ", LocalDate.of(year, 12, 31), "UBND tỉnh", null, null);
    }

    private void rated(RatingLevel level, String unit, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(y -> ratings.add(new Rating(y, level, unit, paper(y), PLACE)));
    }

    private void excellent(int from, int to) {
        rated(RatingLevel.EXCELLENT, null, from, to);
    }

    private void held(String form, int year, AwardType type, Boolean thematic, Period achieved, Boolean revoked) {
        awards.add(new HeldAward(form, year, type, thematic, achieved, revoked, paper(year), PLACE));
    }

    private Finding asked(Question question) {
        var dossier = new Dossier(
                "D",
                kind,
                null,
                "Tên",
                new Unit("moi", "Xã mới", null, null, null, null, predecessors),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Section.of(ratings),
                Section.of(awards),
                Section.of(initiatives),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PLACE);
        var setting = Shipped.setting(ProofGrade.CITED, null, null, successions);
        var criterion = question.asked();
        return engine.findings(List.of(new DossierFacts(dossier, setting)), List.of(criterion))
                .get(0)
                .get(criterion.id());
    }

    private static Question streak(int min) {
        return Question.about("year-streak").codes("ratings", "EXCELLENT").number("min", min);
    }

    private static Question afterPm(int min) {
        return streak(min).codes("after", PM);
    }

    private static Period until(int year, int month) {
        return new Period(LocalDate.of(2010, 1, 1), LocalDate.of(year, month, 1));
    }

    @Test
    void yearsCountFromTheEndOfTheAchievementPeriodWrittenInTheDecision() {
        excellent(2017, 2024);
        held(PM, 2021, AwardType.MERIT, null, until(2020, 1), null);
        assertThat(asked(afterPm(5)).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(afterPm(6)).observed()).isEqualTo("5");
    }

    @Test
    void aYearBegunBeforeTheEndOfThePeriodDoesNotCount() {
        excellent(2017, 2024);
        held(PM, 2021, AwardType.MERIT, null, until(2020, 7), null);
        assertThat(asked(afterPm(5)).observed()).isEqualTo("4");
    }

    @Test
    void withoutAWrittenPeriodYearsCountAfterTheAwardsOwn() {
        excellent(2017, 2024);
        held(PM, 2021, AwardType.MERIT, null, null, null);
        assertThat(asked(afterPm(5)).observed()).isEqualTo("3");
    }

    @Test
    void theLatestStandingAwardOpensTheWindowAndARevokedSuddenOrThematicOneDoesNot() {
        excellent(2014, 2024);
        held(PM, 2016, AwardType.MERIT, null, null, null);
        held(PM, 2020, AwardType.MERIT, null, null, true);
        held(PM, 2021, AwardType.SUDDEN, null, null, null);
        held(PM, 2022, AwardType.MOVEMENT, true, null, null);
        assertThat(asked(afterPm(9)).observed()).isEqualTo("8");
        held(PM, 2019, AwardType.MERIT, null, null, null);
        assertThat(asked(afterPm(9)).observed()).isEqualTo("5");
    }

    @Test
    void withoutTheAwardNoYearCounts() {
        excellent(2014, 2024);
        Finding finding = asked(afterPm(1));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.observed()).isEqualTo("0");
    }

    @Test
    void aLaterAwardThatIsOnlyStatedLeavesTheWindowOpen() {
        excellent(2014, 2024);
        held(PM, 2016, AwardType.MERIT, null, null, null);
        awards.add(new HeldAward(PM, 2021, AwardType.MERIT, null, null, null, null, PLACE));
        assertThat(asked(afterPm(3)).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(afterPm(8)).cause()).isEqualTo(Cause.UNPROVEN);
        assertThat(asked(afterPm(9)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void untilTheProposalOnlyTheRunThatReachesItCounts() {
        excellent(2015, 2021);
        excellent(2023, 2024);
        assertThat(asked(streak(7)).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(streak(3).codes("until_proposal", "true")).observed()).isEqualTo("2");
        ratings.removeIf(r -> r.year() == 2024);
        assertThat(asked(streak(1).codes("until_proposal", "true")).observed()).isEqualTo("0");
    }

    @Test
    void theRunningYearReachesTheProposalIfItsPaperIsDatedByThen() {
        excellent(2022, 2024);
        ratings.add(new Rating(
                2025,
                RatingLevel.EXCELLENT,
                new Paper(PaperType.DECISION, "1/QĐ", LocalDate.of(2025, 9, 15), "UBND tỉnh", null, null),
                PLACE));
        assertThat(asked(streak(4).codes("until_proposal", "true")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void awardsAndRatingsAreCountedInThoseYearsOnly() {
        rated(RatingLevel.GOOD, null, 2020, 2024);
        excellent(2017, 2018);
        excellent(2022, 2023);
        held("provincial-certificate", 2018, AwardType.MERIT, null, null, null);
        held("provincial-certificate", 2022, AwardType.MERIT, null, null, null);
        held("provincial-certificate", 2023, AwardType.SUDDEN, null, null, null);
        var certificates = Question.about("award-count")
                .codes("forms", "provincial-certificate")
                .codes("types", "MERIT")
                .number("min", 2);
        assertThat(asked(certificates).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(certificates.within("GOOD", List.of(), 5)).observed()).isEqualTo("1");
        var years = Question.about("rating-count").codes("ratings", "EXCELLENT").number("min", 3);
        assertThat(asked(years).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(years.within("GOOD", List.of(), 5)).observed()).isEqualTo("2");
    }

    @Test
    void aTitleRevokedBreaksTheStreakThatRestedOnIt() {
        for (int year = 2022; year <= 2024; year++) {
            held("advanced-worker", year, null, null, null, year == 2023);
        }
        var titles =
                Question.about("year-streak").codes("forms", "advanced-worker").number("min", 3);
        assertThat(asked(titles).observed()).isEqualTo("1");
    }

    @Test
    void anInitiativeWithoutAScopeIsStatedAndNotProven() {
        initiatives.add(new Initiative("Sáng kiến", 2024, null, true, null, paper(2024), PLACE));
        var any = Question.about("initiative-count").number("min", 1);
        assertThat(asked(any).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(any.codes("scope", "GRASSROOTS")).cause()).isEqualTo(Cause.UNPROVEN);
        initiatives.add(new Initiative("Sáng kiến", 2024, Level.GRASSROOTS, true, null, paper(2024), PLACE));
        assertThat(asked(any.codes("scope", "GRASSROOTS")).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(any.number("min", 2)).cause()).isEqualTo(Cause.UNPROVEN);
    }

    @Test
    void whatAFormerUnitEarnedCountsOnlyOnceTheSuccessionIsConfirmed() {
        kind = Kind.COLLECTIVE;
        rated(RatingLevel.EXCELLENT, "cu", 2023, 2023);
        rated(RatingLevel.EXCELLENT, null, 2024, 2024);
        assertThat(asked(streak(2)).cause()).isEqualTo(Cause.SUCCESSION);
        assertThat(asked(streak(1)).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked(streak(3)).verdict()).isEqualTo(Verdict.NOT_MET);
        predecessors = List.of(new Unit.Predecessor("cu", "Xã cũ", LocalDate.of(2025, 7, 1), null));
        assertThat(asked(streak(2)).cause()).isEqualTo(Cause.SUCCESSION);
        predecessors = List.of(new Unit.Predecessor("cu", "Xã cũ", LocalDate.of(2025, 7, 1), paper(2025)));
        assertThat(asked(streak(2)).verdict()).isEqualTo(Verdict.MET);
        predecessors = List.of();
        successions = Map.of("moi", Set.of("cu"));
        assertThat(asked(streak(2)).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void whatAPersonEarnedElsewhereIsHisOwn() {
        rated(RatingLevel.EXCELLENT, "noi-khac", 2023, 2023);
        rated(RatingLevel.EXCELLENT, null, 2024, 2024);
        assertThat(asked(streak(2)).verdict()).isEqualTo(Verdict.MET);
    }
}
