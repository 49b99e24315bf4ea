package vn.binhxet.report;

import java.util.List;

/**
 * One line of a proof as it is told.
 *
 * @param level depth, 0 is outermost; a line belongs to the nearest line above it with a smaller level
 * @param text law, fact and conclusion
 * @param citation where the law says so, or {@code null}
 * @param sources where the facts were submitted
 */
record ProofLine(int level, Sign sign, String text, String citation, List<String> sources) {
    /** What stands before the line. */
    enum Sign {
        MET("✓", "met"),
        NOT_MET("✗", "not"),
        UNDETERMINED("?", "open"),
        HELD("!", "open"),
        HEADING("", "heading"),
        DETAIL("", "detail"),
        NONE("", "plain");

        final String mark;
        final String style;

        Sign(String mark, String style) {
            this.mark = mark;
            this.style = style;
        }
    }
}
