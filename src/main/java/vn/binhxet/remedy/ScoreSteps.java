package vn.binhxet.remedy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private final CriterionSet set;
    private final Map<String, BigDecimal> steps = new TreeMap<>();
    private final BigDecimal most;

    ScoreSteps(CriterionSet set, List<Dossier> inList) {
        this.set = set;
        var values = new TreeMap<String, Set<BigDecimal>>();
        Map<String, CriterionSet.Method> methods = new TreeMap<>();
        set.items().forEach(item -> methods.put(item.id(), item.method()));
        for (Dossier dossier : inList) {
            for (Score score : dossier.scores().facts()) {
                CriterionSet.Method method = score.criterion() == null ? null : methods.get(score.criterion());
                BigDecimal moved = method == CriterionSet.Method.VALUE ? score.value() : score.actual();
                if (method != null && moved != null) {
                    values.computeIfAbsent(score.criterion(), c -> new HashSet<>())
                            .add(moved);
                }
            }
        }
        methods.keySet().forEach(id -> steps.put(id, finest(values.getOrDefault(id, Set.of()))));
        most = set.items().stream().allMatch(this::isBounded)
                ? set.items().stream()
                        .map(this::most)
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO)
                        .add(ROUNDING)
                : null;
    }

    private boolean isBounded(CriterionSet.Item item) {
        return item.bonusPercentCap() == null;
    }

    /** The most one step of this criterion can move a total. */
    private BigDecimal most(CriterionSet.Item item) {
        return switch (item.method()) {
            case VALUE -> steps.get(item.id()) == null ? BigDecimal.ZERO : steps.get(item.id());
            case RATIO, INVERSE_RATIO -> item.max();
            case GRADE -> widest(item.grades().values().stream().sorted().toList());
            case BAND ->
                widest(item.bands().stream()
                        .sorted(Comparator.comparing(CriterionSet.Band::from))
                        .map(CriterionSet.Band::points)
                        .toList());
        };
    }

    private static BigDecimal widest(List<BigDecimal> points) {
        BigDecimal widest = BigDecimal.ZERO;
        for (int i = 1; i < points.size(); i++) {
            widest = widest.max(points.get(i).subtract(points.get(i - 1)).abs());
        }
        return widest;
    }

    /** No total moves by more in one step; {@code null} where that is not known beforehand. */
    BigDecimal most() {
        return most;
    }

    /** The greatest difference that every value is a multiple of; {@code null} without values. */
    static BigDecimal finest(Collection<BigDecimal> values) {
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
