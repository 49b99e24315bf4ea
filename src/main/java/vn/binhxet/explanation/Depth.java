package vn.binhxet.explanation;

/** How much of an explanation is told. */
public enum Depth {
    /** One sentence. */
    LINE,
    /** A page: the verdict, the tree, the place in the list, what is missing. */
    PAGE,
    /** Everything, with each paper, its proof grade, and the law's sources. */
    PROOF
}
