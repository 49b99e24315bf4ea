package vn.binhxet.dossier;

/**
 * The degree of task completion of one year.
 *
 * @param unit id of the unit under which it was earned, {@code null} for the nominee's own
 */
public record Rating(int year, RatingLevel level, String unit, Paper paper, Place place) implements Fact {
    /** A rating earned in the nominee's own unit. */
    public Rating(int year, RatingLevel level, Paper paper, Place place) {
        this(year, level, null, paper, place);
    }
}
