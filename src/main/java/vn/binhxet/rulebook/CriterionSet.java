package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Text;

/**
 * A set of criteria for points: configuration of a province or programme, never law.
 *
 * @param maximum the most points the criteria can give together, without bonus
 * @param bonusCap the most bonus points in total, or {@code null}
 */
public record CriterionSet(
        String id, Text name, BigDecimal maximum, BigDecimal bonusCap, List<Item> items, List<Deduction> deductions) {

    /**
     * One criterion.
     *
     * @param max points for full marks
     * @param grades grade to points, for {@link Method#GRADE}
     * @param bands lower bound to points, for {@link Method#BAND}
     * @param bonusPercentCap surplus over plan that earns bonus, percent of {@code max}, or {@code null}
     */
    public record Item(
            String id,
            Text name,
            BigDecimal max,
            Method method,
            Map<String, BigDecimal> grades,
            List<Band> bands,
            BigDecimal bonusPercentCap) {}

    /** Points from {@code from} (inclusive) up to the next band. */
    public record Band(BigDecimal from, BigDecimal points) {}

    /** Points taken off when the score names this id with a value above zero (times the value). */
    public record Deduction(String id, Text name, BigDecimal points) {}

    /** How a submitted score becomes points. */
    public enum Method {
        /** The value is the points, at most max. */
        VALUE,
        /** actual / plan x max, at most max; surplus may earn bonus. */
        RATIO,
        /** plan / actual x max, at most max. */
        INVERSE_RATIO,
        GRADE,
        BAND
    }
}
