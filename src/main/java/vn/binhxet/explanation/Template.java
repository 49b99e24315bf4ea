package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One sentence with named places. {@code {name}} is a value; {@code {name:count}} a number as offices write it, "02";
 * {@code {name?one:many}} a word that follows a number; {@code [ ... {name} ...]} is left out while a value in it is
 * missing.
 */
final class Template {
    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Value(String name, boolean count) implements Part {}

    private record Plural(String name, String one, String many) implements Part {}

    private record Option(List<Part> parts) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    static Template parse(String text) {
        var reader = new Reader(text);
        List<Part> parts = reader.parts(false);
        return new Template(parts);
    }

    /** The sentence, or {@code null} when a value it cannot do without is missing. */
    String fill(Map<String, Object> values, Words words) {
        var out = new StringBuilder();
        return fill(parts, values, words, out) ? out.toString() : null;
    }

    private static boolean fill(List<Part> parts, Map<String, Object> values, Words words, StringBuilder out) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text);
            } else if (part instanceof Option option) {
                var inner = new StringBuilder();
                if (fill(option.parts, values, words, inner)) {
                    out.append(inner);
                }
            } else if (part instanceof Plural plural) {
                Object number = values.get(plural.name);
                if (number == null) {
                    return false;
                }
                out.append(number.toString().equals("1") ? plural.one : plural.many);
            } else if (part instanceof Value value) {
                Object object = values.get(value.name);
                if (object == null) {
                    return false;
                }
                out.append(value.count ? words.count(object) : words.show(object));
            }
        }
        return true;
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<Part> parts(boolean inOption) {
            var parts = new ArrayList<Part>();
            var literal = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == ']' && inOption) {
                    break;
                }
                at++;
                if (c == '{' || c == '[') {
                    if (literal.length() > 0) {
                        parts.add(new Literal(literal.toString()));
                        literal.setLength(0);
                    }
                    parts.add(c == '{' ? value() : option());
                } else {
                    literal.append(c);
                }
            }
            if (literal.length() > 0) {
                parts.add(new Literal(literal.toString()));
            }
            return List.copyOf(parts);
        }

        private Part option() {
            var option = new Option(parts(true));
            if (at >= text.length()) {
                throw new IllegalArgumentException("'[' is not closed in: " + text);
            }
            at++;
            return option;
        }

        private Part value() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("'{' is not closed in: " + text);
            }
            String inside = text.substring(at, end);
            at = end + 1;
            int choice = inside.indexOf('?');
            if (choice >= 0) {
                int or = inside.indexOf(':', choice);
                return new Plural(
                        inside.substring(0, choice), inside.substring(choice + 1, or), inside.substring(or + 1));
            }
            return inside.endsWith(":count")
                    ? new Value(inside.substring(0, inside.length() - ":count".length()), true)
                    : new Value(inside, false);
        }
    }
}
