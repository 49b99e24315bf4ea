package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Score;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.CriterionSet;
import vn.binhxet.rulebook.CriterionSet.Band;
import vn.binhxet.rulebook.CriterionSet.Deduction;
import vn.binhxet.rulebook.CriterionSet.Item;
import vn.binhxet.rulebook.CriterionSet.Method;

class ScoringTest {
    private static final CriterionSet SET = new CriterionSet(
            "graded",
            new Text("bộ tiêu chí", null),
            dec("100"),
            dec("3"),
            List.of(
                    item("consensus", "20", Method.RATIO, "10"),
                    item("households", "20", Method.RATIO, "10"),
                    item("poor", "10", Method.INVERSE_RATIO, null),
                    new Item(
                            "effect",
                            null,
                            dec("25"),
                            Method.GRADE,
                            Map.of("A", dec("25"), "B", dec("20")),
                            List.of(),
                            null),
                    new Item(
                            "spread",
                            null,
                            dec("15"),
                            Method.BAND,
                            Map.of(),
                            List.of(
                                    new Band(dec("3"), dec("10")),
                                    new Band(dec("1"), dec("5")),
                                    new Band(dec("5"), dec("15"))),
                            null),
                    item("forces", "10", Method.VALUE, null)),
            List.of(new Deduction("late-report", null, dec("5"))));

    @Test
    void aRatioIsExactAndRoundedHalfUpToTwoDecimals() {
        assertThat(line(ratio("consensus", "2", "3"), "consensus").points()).isEqualTo("13.33");
        assertThat(line(ratio("consensus", "1", "1600"), "consensus").points()).isEqualTo("0.01");
        assertThat(line(ratio("consensus", "0.5", "1600"), "consensus").points())
                .isEqualTo("0.01");
        assertThat(line(ratio("consensus", "0.3", "1600"), "consensus").points())
                .isEqualTo("0");
    }

    @Test
    void surplusOverPlanEarnsOnePercentOfTheMaximumPerPercent() {
        Points points = points(ratio("consensus", "105", "100"));
        assertThat(points.lines().stream().filter(l -> l.how().equals("bonus")))
                .extracting(Points.Line::points)
                .containsExactly(dec("1"));
        assertThat(line(ratio("consensus", "105", "100"), "consensus").points()).isEqualTo("20");
        assertThat(points.total()).isEqualTo("21");
    }

    @Test
    void bonusStopsAtTheCriterionsOwnPercentage() {
        assertThat(points(ratio("consensus", "190", "100")).total()).isEqualTo("22");
    }

    @Test
    void bonusStopsAtTheCapOfTheWholeSet() {
        Points points = points(ratio("consensus", "200", "100"), ratio("households", "200", "100"));
        assertThat(points.lines().stream().filter(l -> l.how().equals("bonus")))
                .extracting(l -> l.criterion() + " " + l.points().toPlainString())
                .containsExactly("consensus 2", "households 1");
        assertThat(points.total()).isEqualTo("43");
    }

    @Test
    void anInverseRatioRewardsLessThanPlanned() {
        assertThat(line(ratio("poor", "8", "6"), "poor").points()).isEqualTo("7.5");
        assertThat(line(ratio("poor", "4", "6"), "poor").points()).isEqualTo("10");
        assertThat(line(ratio("poor", "0", "0"), "poor").points()).isEqualTo("10");
        assertThat(line(ratio("poor", "0", "0"), "poor").how()).isEqualTo("inverse-ratio");
    }

    @Test
    void aGradeGivesItsPointsAndAnUnknownGradeNone() {
        assertThat(line(graded("effect", "B"), "effect").points()).isEqualTo("20");
        assertThat(line(graded("effect", "X"), "effect"))
                .isEqualTo(new Points.Line("effect", "missing", dec("0"), "X", null));
    }

    @Test
    void aBandHoldsFromItsLowerBoundWhateverTheOrderOfBands() {
        assertThat(line(value("spread", "0.9"), "spread").points()).isEqualTo("0");
        assertThat(line(value("spread", "1"), "spread").points()).isEqualTo("5");
        assertThat(line(value("spread", "4.99"), "spread").points()).isEqualTo("10");
        assertThat(line(value("spread", "5"), "spread").points()).isEqualTo("15");
    }

    @Test
    void aValueIsCappedAtTheMaximumOfItsCriterion() {
        assertThat(line(value("forces", "10.01"), "forces").points()).isEqualTo("10");
        assertThat(line(value("forces", "-2"), "forces").points()).isEqualTo("0");
        assertThat(line(value("forces", "9.50"), "forces").points()).isEqualTo("9.5");
    }

    @Test
    void aDeductionCountsTimesItsValueAndZeroCountsNothing() {
        assertThat(points(value("forces", "10"), value("late-report", "2")).total())
                .isEqualTo("0");
        assertThat(points(value("forces", "10"), value("late-report", "1")).total())
                .isEqualTo("5");
        assertThat(points(value("forces", "10"), value("late-report", "0")).lines())
                .noneMatch(l -> l.how().equals("deduction"));
    }

    @Test
    void aMissingScoreCountsNothingAndIsSaid() {
        Points points = points(value("forces", "10"));
        assertThat(points.complete()).isFalse();
        assertThat(points.lines().stream().filter(l -> l.how().equals("missing")))
                .extracting(Points.Line::criterion)
                .containsExactly("consensus", "households", "poor", "effect", "spread");
    }

    @Test
    void aPlanOfZeroGivesNoRatio() {
        assertThat(line(ratio("consensus", "5", "0"), "consensus").how()).isEqualTo("missing");
    }

    @Test
    void aFullSheetIsComplete() {
        assertThat(points(
                                ratio("consensus", "1", "1"),
                                ratio("households", "1", "1"),
                                ratio("poor", "1", "1"),
                                graded("effect", "A"),
                                value("spread", "5"),
                                value("forces", "10"))
                        .complete())
                .isTrue();
    }

    @Test
    void equalScoresOfOneCriterionCountOnceAsUsual() {
        assertThat(line(List.of(value("forces", "7"), value("forces", "7.0")), "forces")
                        .how())
                .isEqualTo("value");
    }

    @Test
    void ofDifferingScoresTheLowestCountsWhateverTheirOrder() {
        for (List<Score> scores : List.of(
                List.of(value("forces", "9"), value("forces", "7")),
                List.of(value("forces", "7"), value("forces", "9")))) {
            Points.Line line = line(scores, "forces");
            assertThat(line.points()).isEqualTo("7");
            assertThat(line.how()).isEqualTo("lowest-of-several");
            assertThat(line.submitted()).isEqualTo("7");
        }
    }

    @Test
    void theTotalIsTheSumOfTheLines() {
        Points points =
                points(ratio("consensus", "2", "3"), ratio("households", "120", "113"), value("late-report", "1"));
        assertThat(points.total())
                .isEqualByComparingTo(
                        points.lines().stream().map(Points.Line::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void aSetWhoseCriteriaGiveMoreThanItsMaximumIsRefused() {
        CriterionSet tooMuch = new CriterionSet(
                "x",
                null,
                dec("100"),
                null,
                List.of(item("a", "60", Method.VALUE, null), item("b", "41", Method.VALUE, null)),
                List.of());
        assertThatThrownBy(() -> Scoring.check(tooMuch))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101");
    }

    private static Item item(String id, String max, Method method, String bonus) {
        return new Item(id, null, dec(max), method, Map.of(), List.of(), bonus == null ? null : dec(bonus));
    }

    private static Score value(String criterion, String value) {
        return new Score(criterion, dec(value), null, null, null, null, null, null);
    }

    private static Score graded(String criterion, String grade) {
        return new Score(criterion, null, grade, null, null, null, null, null);
    }

    private static Score ratio(String criterion, String actual, String plan) {
        return new Score(criterion, null, null, dec(plan), dec(actual), null, null, null);
    }

    private static Points points(Score... scores) {
        Nominee nominee = Nominee.called("x");
        List.of(scores).forEach(nominee::score);
        return Scoring.points(SET, nominee.dossier());
    }

    private static Points.Line line(Score score, String criterion) {
        return line(List.of(score), criterion);
    }

    private static Points.Line line(List<Score> scores, String criterion) {
        return points(scores.toArray(Score[]::new)).lines().stream()
                .filter(l -> l.criterion().equals(criterion) && !l.how().equals("bonus"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
