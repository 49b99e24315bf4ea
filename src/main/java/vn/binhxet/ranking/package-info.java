/**
 * From the qualified to lists: points, keys, preferences, quotas, caps and floors, and the council's acts; a reason for
 * every place.
 *
 * <p>Knows nothing of files or wording. Open {@link vn.binhxet.ranking.Ranking} first.
 */
package vn.binhxet.ranking;
