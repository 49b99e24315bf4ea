/**
 * Two runs side by side: who moved, which fact, number, clause or quota did it, and what did not move.
 *
 * <p>Works on two evaluated results and knows no files but by their digests. Open
 * {@link vn.binhxet.nomination.diff.RunDiff} first, then {@link vn.binhxet.nomination.diff.Causes}.
 */
package vn.binhxet.nomination.diff;
