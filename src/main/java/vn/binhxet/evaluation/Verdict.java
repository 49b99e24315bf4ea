package vn.binhxet.evaluation;

/** Three-valued answer to a criterion. */
public enum Verdict {
    MET,
    NOT_MET,
    UNDETERMINED
}
