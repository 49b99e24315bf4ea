package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.util.List;
import vn.binhxet.dossier.Place;

/**
 * Exact points of one candidate and where each comes from.
 *
 * @param total sum of lines, bonus and deductions; scale as computed, trailing zeros stripped
 * @param complete whether every criterion of the set has a score; a missing one counts nothing and is said
 */
public record Points(BigDecimal total, boolean complete, List<Line> lines) {
    /**
     * One line of the sheet.
     *
     * @param how how it came about: {@code value}, {@code grade}, {@code ratio}, {@code inverse-ratio}, {@code band},
     *     {@code bonus}, {@code deduction}, {@code missing}, or {@code lowest-of-several} where differing scores of one
     *     criterion were submitted and the one that gives least was taken
     * @param place the submitted score, or {@code null} if missing
     */
    public record Line(String criterion, String how, BigDecimal points, String submitted, Place place) {}
}
