package vn.binhxet.rulebook;

/**
 * One place in one instrument, e.g. {@code law-06-2022} and {@code 74.1.d}: article, clause, point.
 *
 * @param instrument id of {@code rules/instruments.yaml}
 * @param locator article, clause and point joined by dots; a trailing {@code p2} is the second paragraph
 */
public record Citation(String instrument, String locator) {
    /** The compact form used in code and ids: {@code law-06-2022 74.1.d}. */
    public String compact() {
        return instrument + " " + locator;
    }
}
