package vn.binhxet.remedy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Score;
import vn.binhxet.dossier.Section;
import vn.binhxet.ranking.Scoring;
import vn.binhxet.rulebook.CriterionSet;

/**
 * What a total becomes when one score moves by one step. A step is the next grade or band; of a value the finest
 * difference the scorers of this list made in this criterion, a whole one at most.
 */
final class ScoreSteps {
    private final CriterionSet set;
    private final Map<String, BigDecimal> steps = new TreeMap<>();

    ScoreSteps(CriterionSet set, List<Dossier> inList) {
        this.set = set;
        for (CriterionSet.Item item : set.items()) {
            var values = new ArrayList<BigDecimal>();
            for (Dossier dossier : inList) {
                for (Score score : dossier.scores().facts()) {
                    BigDecimal moved = item.method() == CriterionSet.Method.VALUE ? score.value() : score.actual();
                    if (item.id().equals(score.criterion()) && moved != null) {
                        values.add(moved);
                    }
                }
            }
            steps.put(item.id(), finest(values));
        }
    }

    /** The greatest difference that every value is a multiple of; {@code null} without values. */
    static BigDecimal finest(List<BigDecimal> values) {
        int scale = values.stream()
                .mapToInt(v -> Math.max(0, v.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        BigInteger common =
                values.stream().map(v -> v.setScale(scale).unscaledValue()).reduce(BigInteger.ZERO, BigInteger::gcd);
        return common.signum() == 0 ? null : new BigDecimal(common, scale).min(BigDecimal.ONE);
    }

    /** The most the total can become by one step of one score. */
    BigDecimal up(Dossier dossier) {
        return totals(dossier, 1).stream().max(BigDecimal::compareTo).orElse(null);
    }

    /** The least the total can become by one step of one score. */
    BigDecimal down(Dossier dossier) {
        return totals(dossier, -1).stream().min(BigDecimal::compareTo).orElse(null);
    }

    private List<BigDecimal> totals(Dossier dossier, int direction) {
        var totals = new ArrayList<BigDecimal>();
        for (CriterionSet.Item item : set.items()) {
            if (dossier.scores().facts().stream().anyMatch(s -> item.id().equals(s.criterion()))) {
                Section<Score> moved = moved(dossier.scores(), item, direction);
                totals.add(Scoring.points(set, Components.with(dossier, "scores", moved))
                        .total());
            }
        }
        return totals;
    }

    private Section<Score> moved(Section<Score> scores, CriterionSet.Item item, int direction) {
        UnaryOperator<Score> move = s -> switch (item.method()) {
            case VALUE -> plus(s, "value", s.value(), steps.get(item.id()), direction);
            case RATIO -> plus(s, "actual", s.actual(), steps.get(item.id()), direction);
            // Less is better where the plan is divided by what was done.
            case INVERSE_RATIO -> plus(s, "actual", s.actual(), steps.get(item.id()), -direction);
            case GRADE -> grade(s, item, direction);
            case BAND -> band(s, item, direction);
        };
        return new Section<>(
                scores.submitted(),
                scores.damaged(),
                scores.facts().stream()
                        .map(s -> item.id().equals(s.criterion()) ? move.apply(s) : s)
                        .toList());
    }

    private static Score plus(Score score, String component, BigDecimal value, BigDecimal step, int direction) {
        if (value == null || step == null) {
            return score;
        }
        BigDecimal moved = direction > 0 ? value.add(step) : value.subtract(step);
        return Components.with(score, component, moved.max(BigDecimal.ZERO));
    }

    private static Score grade(Score score, CriterionSet.Item item, int direction) {
        List<String> worstFirst = item.grades().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        int at = worstFirst.indexOf(score.grade());
        int to = Math.min(worstFirst.size() - 1, Math.max(0, at + direction));
        return at < 0 ? score : Components.with(score, "grade", worstFirst.get(to));
    }

    private static Score band(Score score, CriterionSet.Item item, int direction) {
        if (score.value() == null) {
            return score;
        }
        List<BigDecimal> bounds =
                item.bands().stream().map(CriterionSet.Band::from).sorted().toList();
        int at = (int) bounds.stream()
                        .filter(b -> score.value().compareTo(b) >= 0)
                        .count()
                - 1;
        int to = Math.min(bounds.size() - 1, Math.max(0, at + direction));
        return at < 0 || to == at ? score : Components.with(score, "value", bounds.get(to));
    }
}
