package vn.binhxet.ranking;

/** What becomes of an entry of a list. */
public enum Status {
    NOMINATED,
    RESERVE,
    TIED_AT_CUT,
    NOT_SELECTED,
    /** Qualified or not, the council struck it. */
    EXCLUDED_BY_COUNCIL,
    DEFERRED,
    ADDED_BY_COUNCIL,
    WITHDRAWN,
    /** Not qualified, on hold or incomplete: the outcome says which. */
    NOT_RANKED
}
