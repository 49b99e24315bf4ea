package vn.binhxet.rulebook;

/** How a criterion's text was verified. What is unverified may inform, never decide. */
public enum Verification {
    /** Read in a full copy of the legal text. */
    PRIMARY_TEXT,
    /** Quoted by another reliable text. */
    SECONDARY,
    /** Our own reading of a text that was read. */
    INFERENCE,
    /** Set by province, programme or round: no legal text stands behind it. */
    CONFIGURATION,
    /** Nobody has read the text. */
    UNVERIFIED;

    /** Whether a criterion so verified may decide. */
    public boolean decides() {
        return this != UNVERIFIED;
    }
}
