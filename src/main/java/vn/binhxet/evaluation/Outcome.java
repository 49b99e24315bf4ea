package vn.binhxet.evaluation;

/** What follows for a dossier and an award; the first that applies, in this order. */
public enum Outcome {
    NOT_QUALIFIED,
    ON_HOLD,
    INCOMPLETE,
    QUALIFIED
}
