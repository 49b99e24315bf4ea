package vn.binhxet.report;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A page under construction: everything put in is text until the builder makes it markup. Escapes, drops control and
 * direction characters, closes what was opened, and refuses links that leave the file.
 */
final class Html {
    private static final Set<String> EMPTY_TAGS = Set.of("meta", "br", "hr", "rect", "line", "circle", "path", "col");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    private Html() {}

    /** A whole page. */
    static Html page() {
        var html = new Html();
        html.out.append("<!DOCTYPE html>\n");
        return html;
    }

    /** A part made before the page it goes into. */
    static Html part() {
        return new Html();
    }

    /** Puts a finished part here. */
    Html add(Html part) {
        out.append(part.finished());
        return this;
    }

    /** Opens an element; attributes come in pairs, a {@code null} value leaves its attribute out. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the innermost element, which must be {@code tag}. */
    Html close(String tag) {
        if (!tag.equals(open.peek())) {
            throw new IllegalStateException("closing " + tag + " inside " + open.peek());
        }
        open.pop();
        out.append("</").append(tag).append('>');
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    private static final Set<String> INLINE =
            Set.of("span", "a", "strong", "em", "b", "small", "text", "td", "th", "dt");

    /** An element that holds nothing but {@code text}. */
    Html line(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element without content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append(EMPTY_TAGS.contains(tag) ? "/>" : "></" + tag + ">");
        return this;
    }

    /** Text. */
    Html text(String text) {
        escape(text, false);
        return this;
    }

    /** A style sheet of our own; never anything submitted. */
    Html style(String css) {
        if (css.contains("</") || css.contains("@import") || css.contains("url(http")) {
            throw new IllegalArgumentException("style sheet reaches out of the page");
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** How long the page is so far, in characters. */
    int length() {
        return out.length();
    }

    /** The finished markup. */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value == null) {
                continue;
            }
            if (attributes[i].equals("src") || (attributes[i].equals("href") && !value.startsWith("#"))) {
                throw new IllegalArgumentException("a report links only inside itself: " + value);
            }
            out.append(' ').append(attributes[i]).append("=\"");
            escape(value, true);
            out.append('"');
        }
    }

    private void escape(String raw, boolean attribute) {
        if (raw == null) {
            return;
        }
        String text = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\'' -> out.append(attribute ? "&#39;" : "'");
                case '\n', '\r', '\t', '\u2028', '\u2029' -> out.append(' ');
                default -> {
                    if (visible(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** Format characters turn text round or hide it; a name must not be able to. */
    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
