package vn.binhxet.ranking;

/**
 * The key that separates an entry from the one ranked directly before it.
 *
 * @param key {@code POINTS}, {@code UNIT_PRIORITY}, {@code WOMENS_PREFERENCE}, {@code DIRECT_WORKERS},
 *     {@code DIFFICULT_AREAS}, {@code COUNCIL_ORDER}, {@code EQUAL}, or {@code FIRST} for the first
 * @param before nominee id before it, or {@code null}
 * @param valueBefore value of the one before
 * @param value value of this one
 */
public record DecidedBy(String key, String before, String valueBefore, String value) {}
