/**
 * What the secretary prepares and the council decides: the round, its lists and ranking rules, the dated decisions, and
 * the register of what was awarded before.
 *
 * <p>Values only. Open {@link vn.binhxet.round.Round} first.
 */
package vn.binhxet.round;
