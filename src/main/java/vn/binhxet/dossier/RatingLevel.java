package vn.binhxet.dossier;

/** Degree of task completion of one year, best first. */
public enum RatingLevel {
    EXCELLENT,
    GOOD,
    COMPLETED,
    FAILED,
    NOT_RATED;

    /** Whether this rating is {@code level} or better; {@code NOT_RATED} is never. */
    public boolean atLeast(RatingLevel level) {
        return this != NOT_RATED && ordinal() <= level.ordinal();
    }
}
