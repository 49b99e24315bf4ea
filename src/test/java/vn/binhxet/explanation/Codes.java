package vn.binhxet.explanation;

/** What no person should read. */
final class Codes {
    /** Constants with an underscore, ids joined by hyphens, and templates not filled. */
    static final String PATTERN = "[A-Z]{2,}_[A-Z]|\\b[a-z]{3,}-[a-z]{3,}\\b|[{}]|\\bnull\\b|\\[|\\]";

    private Codes() {}
}
