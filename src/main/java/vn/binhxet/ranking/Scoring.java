package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Score;
import vn.binhxet.rulebook.CriterionSet;

/**
 * Turns the submitted scores of a dossier into exact points.
 *
 * <p>A line is computed without rounding and rounded once, half up to {@value #DECIMALS} decimals; the total adds the
 * rounded lines, so that a person who adds up the sheet gets the same total. Several differing scores of one criterion
 * are not chosen between: the one that gives least counts, and the line says so.
 */
public final class Scoring {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scoring() {}

    /**
     * Points of {@code dossier} under {@code set}.
     *
     * @throws IllegalArgumentException if the criteria of the set can give more than its maximum
     */
    public static Points points(CriterionSet set, Dossier dossier) {
        check(set);
        return unchecked(set, dossier);
    }

    /** As {@link #points}, for a set that was checked. */
    static Points unchecked(CriterionSet set, Dossier dossier) {
        List<Points.Line> lines = new ArrayList<>();
        List<Points.Line> bonuses = new ArrayList<>();
        boolean complete = !dossier.scores().damaged();
        BigDecimal bonusLeft = set.bonusCap();
        for (CriterionSet.Item item : set.items()) {
            Chosen chosen = choose(scores(dossier, item.id()), score -> Marks.of(item, score));
            complete &= chosen.points() != null;
            lines.add(line(item.id(), chosen, item.method()));
            BigDecimal bonus = chosen.points() == null ? null : round(Marks.bonus(item, chosen.score()));
            if (bonus != null && bonusLeft != null) {
                bonus = bonus.min(bonusLeft);
                bonusLeft = bonusLeft.subtract(bonus);
            }
            if (bonus != null && bonus.signum() > 0) {
                bonuses.add(new Points.Line(
                        item.id(),
                        "bonus",
                        plain(bonus),
                        Marks.shown(chosen.score()),
                        chosen.score().place()));
            }
        }
        lines.addAll(bonuses);
        for (CriterionSet.Deduction deduction : set.deductions()) {
            List<Score> named = scores(dossier, deduction.id());
            Chosen chosen = choose(named, score -> Marks.off(deduction, score));
            if (chosen.points() == null) {
                complete &= named.isEmpty();
            } else if (chosen.points().signum() != 0) {
                lines.add(new Points.Line(
                        deduction.id(),
                        chosen.several() ? "lowest-of-several" : "deduction",
                        plain(chosen.points()),
                        Marks.shown(chosen.score()),
                        chosen.score().place()));
            }
        }
        BigDecimal total = lines.stream().map(Points.Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Points(plain(total), complete, List.copyOf(lines));
    }

    /** Refuses a set whose criteria together can give more than its maximum. */
    public static void check(CriterionSet set) {
        BigDecimal sum = set.items().stream().map(CriterionSet.Item::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (set.maximum() != null && sum.compareTo(set.maximum()) > 0) {
            throw new IllegalArgumentException("criterion set " + set.id() + ": its criteria give up to "
                    + sum.toPlainString() + " points, more than its maximum of "
                    + set.maximum().toPlainString());
        }
    }

    /** The score that counts; {@code points} null where none can be read. */
    private record Chosen(Score score, BigDecimal points, boolean several) {}

    private interface Marking {
        BigDecimal mark(Score score);
    }

    private static Chosen choose(List<Score> scores, Marking marking) {
        Score lowest = null;
        BigDecimal least = null;
        boolean differ = false;
        for (Score score : scores) {
            BigDecimal points = marking.mark(score);
            differ |= !Marks.same(scores.get(0), score);
            if (points == null) {
                continue;
            }
            points = round(points);
            int compared = least == null ? -1 : points.compareTo(least);
            // Equal marks: the smaller text keeps the result independent of the order of records.
            if (compared < 0
                    || (compared == 0
                            && Marks.shown(score).compareTo(Objects.requireNonNull(Marks.shown(lowest))) < 0)) {
                lowest = score;
                least = points;
            }
        }
        return new Chosen(lowest == null && !scores.isEmpty() ? scores.get(0) : lowest, least, differ);
    }

    private static Points.Line line(String criterion, Chosen chosen, CriterionSet.Method method) {
        if (chosen.points() == null) {
            Score unreadable = chosen.score();
            return new Points.Line(
                    criterion,
                    "missing",
                    BigDecimal.ZERO,
                    unreadable == null ? null : Marks.shown(unreadable),
                    unreadable == null ? null : unreadable.place());
        }
        String how = chosen.several() ? "lowest-of-several" : Marks.how(method);
        return new Points.Line(
                criterion,
                how,
                plain(chosen.points()),
                Marks.shown(chosen.score()),
                chosen.score().place());
    }

    private static List<Score> scores(Dossier dossier, String criterion) {
        List<Score> named = new ArrayList<>();
        for (Score score : dossier.scores().facts()) {
            if (criterion.equals(score.criterion())) {
                named.add(score);
            }
        }
        return named;
    }

    /** A whole percent of {@code whole}, exact. */
    static BigDecimal percent(BigDecimal percent, BigDecimal whole) {
        return percent.multiply(whole).divide(HUNDRED);
    }

    /** {@code a x b / c}, rounded once; the only division that may not end. */
    static BigDecimal share(BigDecimal a, BigDecimal b, BigDecimal c) {
        return a.multiply(b).divide(c, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal round(BigDecimal exact) {
        return exact == null ? null : exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without trailing zeros and never in powers of ten. */
    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        if (stripped.scale() == points.scale()) {
            return points;
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
