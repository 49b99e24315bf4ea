package vn.binhxet.explanation;

import java.util.List;

/**
 * One line of an explanation, in the order people read: text and pages are rendered from the same lines.
 *
 * @param level depth in the tree, 0 is outermost
 * @param text law, fact and conclusion
 * @param citation where the law says so, or {@code null} where the lines above say it
 * @param sources where the facts were submitted
 * @param provisional whether the law behind it is in force but not formalised
 */
public record Line(int level, Mark mark, String text, String citation, List<String> sources, boolean provisional) {
    static Line of(int level, Mark mark, String text) {
        return new Line(level, mark, text, null, List.of(), false);
    }
}
