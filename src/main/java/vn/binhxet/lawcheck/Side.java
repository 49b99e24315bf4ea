package vn.binhxet.lawcheck;

/** On which side of a criterion a nominee stands. */
public enum Side {
    /** Less than asked, by one. */
    BELOW,
    /** Exactly what is asked. */
    AT,
    /** More than asked, by one. */
    ABOVE,
    /** Holds, where nothing is counted. */
    MET,
    /** Does not hold, where nothing is counted. */
    NOT_MET,
    /** The fact is missing. */
    MISSING;

    /** Whether a criterion on this side is met. */
    boolean met() {
        return this == AT || this == ABOVE || this == MET;
    }
}
