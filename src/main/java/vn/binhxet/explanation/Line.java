package vn.binhxet.explanation;

import java.util.List;

/**
 * One line of an explanation, in the order people read: text and pages are rendered from the same lines.
 *
 * @param level depth in the tree, 0 is outermost
 * @param text law and fact
 * @param citation where the law says so, or {@code null} where the lines above say it
 * @param conclusion what follows, in words, or {@code null} where the mark alone says it
 * @param sources where the facts were submitted
 * @param provisional whether the law behind it is in force but not formalised
 */
public record Line(
        int level,
        Mark mark,
        String text,
        String citation,
        String conclusion,
        List<String> sources,
        boolean provisional) {
    /** A sentence of its own. */
    public static Line of(int level, Mark mark, String text) {
        return new Line(level, mark, text, null, null, List.of(), false);
    }
}
