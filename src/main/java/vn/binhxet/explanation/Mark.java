package vn.binhxet.explanation;

/** The sign before a line. */
public enum Mark {
    MET("✓"),
    NOT_MET("✗"),
    UNDETERMINED("?"),
    /** A pending matter suspends consideration. */
    HELD("!"),
    /** A heading of a part. */
    HEADING(""),
    /** The verdict paragraph. */
    VERDICT(""),
    /** A paper or other detail below a line. */
    DETAIL("·"),
    /** A sentence of its own. */
    NONE("");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** What is printed. */
    public String sign() {
        return sign;
    }
}
