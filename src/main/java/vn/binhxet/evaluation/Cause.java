package vn.binhxet.evaluation;

/** Why a criterion could not be determined. */
public enum Cause {
    /** The section was not submitted. */
    MISSING,
    /** Stated, but the paper is not named (or not seen, where the round asks it). */
    UNPROVEN,
    /** A body must attest it and none that may has. */
    JUDGEMENT,
    /** The council must rule on an overlap. */
    COUNCIL,
    /** A succession of units is not confirmed. */
    SUCCESSION,
    /** Nobody has read the text of the criterion. */
    UNVERIFIED_LAW,
    /** A fact of the section could not be read. */
    UNREADABLE
}
