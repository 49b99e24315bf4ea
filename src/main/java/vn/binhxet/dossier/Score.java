package vn.binhxet.dossier;

import java.math.BigDecimal;

/**
 * A score of one criterion of the province's criterion set: a value, a grade, or plan and actual. Decimals come as
 * text and stay exact.
 */
public record Score(
        String criterion,
        BigDecimal value,
        String grade,
        BigDecimal plan,
        BigDecimal actual,
        String by,
        Paper paper,
        Place place)
        implements Fact {}
