package vn.binhxet.ranking;

/**
 * One cap and floor on the number taken of one group.
 *
 * @param constraint index of the constraint it comes from
 * @param group value of the trait it is counted per, or {@code null}
 * @param atMost cap, {@link #NO_CAP} for none
 * @param atLeast floor, 0 for none
 * @param apart whether its group shares nobody with other groups of the same constraint
 */
record Limit(int constraint, String group, int atMost, int atLeast, boolean apart) {
    static final int NO_CAP = Integer.MAX_VALUE;
}
