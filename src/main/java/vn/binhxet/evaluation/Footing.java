package vn.binhxet.evaluation;

/** How firmly a fact stands, firmest first; a count at one footing takes in every firmer fact. */
enum Footing {
    /** Its paper is proof enough for the round, and it was earned under the nominee's own unit. */
    PROVEN,
    /** Proven, but earned under a unit whose succession nobody confirmed. */
    SUCCESSION,
    /** Only stated. */
    STATED;

    /** Whether a fact of this footing is taken in by a count at {@code level}. */
    boolean within(Footing level) {
        return compareTo(level) <= 0;
    }

    /** The weaker of the two. */
    Footing or(Footing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
