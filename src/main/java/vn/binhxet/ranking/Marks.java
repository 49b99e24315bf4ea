package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.util.Objects;
import vn.binhxet.dossier.Score;
import vn.binhxet.rulebook.CriterionSet;

/** Points of one score under one criterion; {@code null} where the score does not give what the method needs. */
final class Marks {
    private Marks() {}

    /** Points between zero and the criterion's maximum. */
    static BigDecimal of(CriterionSet.Item item, Score score) {
        BigDecimal raw = switch (item.method()) {
            case VALUE -> score.value();
            case RATIO -> ratio(item.max(), score.actual(), score.plan());
            case INVERSE_RATIO -> inverse(item.max(), score.plan(), score.actual());
            case GRADE -> score.grade() == null ? null : item.grades().get(score.grade());
            case BAND -> band(item, score.value());
        };
        return raw == null ? null : raw.max(BigDecimal.ZERO).min(item.max());
    }

    /** One percent of the maximum per percent over plan, up to the criterion's own cap; {@code null} without bonus. */
    static BigDecimal bonus(CriterionSet.Item item, Score score) {
        if (item.method() != CriterionSet.Method.RATIO || item.bonusPercentCap() == null) {
            return null;
        }
        BigDecimal surplus = score.actual().subtract(score.plan());
        if (surplus.signum() <= 0) {
            return null;
        }
        return Scoring.share(item.max(), surplus, score.plan())
                .min(Scoring.percent(item.bonusPercentCap(), item.max()));
    }

    /** A negative number of points, or zero. */
    static BigDecimal off(CriterionSet.Deduction deduction, Score score) {
        return score.value() == null
                ? null
                : deduction
                        .points()
                        .multiply(score.value().max(BigDecimal.ZERO))
                        .negate();
    }

    static String how(CriterionSet.Method method) {
        return switch (method) {
            case VALUE -> "value";
            case RATIO -> "ratio";
            case INVERSE_RATIO -> "inverse-ratio";
            case GRADE -> "grade";
            case BAND -> "band";
        };
    }

    /** The score as submitted: a value, a grade, or actual / plan. */
    static String shown(Score score) {
        if (score.plan() != null || score.actual() != null) {
            return shown(score.actual()) + " / " + shown(score.plan());
        }
        if (score.grade() == null) {
            return score.value() == null ? "" : shown(score.value());
        }
        return score.value() == null ? score.grade() : score.grade() + " " + shown(score.value());
    }

    static boolean same(Score a, Score b) {
        return same(a.value(), b.value())
                && same(a.plan(), b.plan())
                && same(a.actual(), b.actual())
                && Objects.equals(a.grade(), b.grade());
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return (a == null && b == null) || (a != null && b != null && a.compareTo(b) == 0);
    }

    private static String shown(BigDecimal value) {
        if (value == null) {
            return "…";
        }
        // The same characters, but a number keeps this text.
        return value.scale() >= 0 && value.scale() <= 6 ? value.toString() : value.toPlainString();
    }

    private static BigDecimal ratio(BigDecimal max, BigDecimal actual, BigDecimal plan) {
        if (actual == null || plan == null || plan.signum() <= 0) {
            return null;
        }
        return Scoring.share(max, actual, plan);
    }

    /** Nothing left of what should shrink is full marks, also where nothing was planned to be left. */
    private static BigDecimal inverse(BigDecimal max, BigDecimal plan, BigDecimal actual) {
        if (actual == null || plan == null || plan.signum() < 0 || actual.signum() < 0) {
            return null;
        }
        return actual.signum() == 0 ? max : Scoring.share(max, plan, actual);
    }

    private static BigDecimal band(CriterionSet.Item item, BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal reached = null;
        for (CriterionSet.Band band : item.bands()) {
            boolean reaches = value.compareTo(band.from()) >= 0;
            if (reaches && (reached == null || band.from().compareTo(reached) > 0)) {
                reached = band.from();
                points = band.points();
            }
        }
        return points;
    }
}
