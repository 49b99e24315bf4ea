package vn.binhxet.dossier;

/** How well a fact is proved: only stated, its paper named, or its paper held by someone. */
public enum ProofGrade {
    CLAIMED,
    CITED,
    SEEN;

    /** Whether this grade is {@code required} or better. */
    public boolean atLeast(ProofGrade required) {
        return compareTo(required) >= 0;
    }
}
