package vn.binhxet.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.office.Layout.Part;

/** Puts values into an editable paper. A value that is not known yet stays dotted, to be written by hand. */
final class Filling {
    static final String DOTS = "……………";
    private static final String SHORT = "……";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final Layout layout;
    private final List<Block> blocks = new ArrayList<>();

    private Filling(Layout layout) {
        this.layout = layout;
    }

    /** The paper with every place filled. */
    static List<Block> fill(Layout layout, Scope scope) {
        var filling = new Filling(layout);
        filling.all(layout.parts(), scope);
        return filling.blocks;
    }

    private void all(List<Part> parts, Scope scope) {
        parts.forEach(part -> one(part, scope));
    }

    private void one(Part part, Scope scope) {
        if (part instanceof Part.Words words) {
            String text = text(words.text(), scope, words.line());
            blocks.add(new Block.Paragraph(words.style(), words.style() == Style.ITEM ? "- " + text : text));
        } else if (part instanceof Part.Head head) {
            blocks.add(letterhead(head, scope));
        } else if (part instanceof Part.Sign sign) {
            blocks.add(signatures(sign, scope));
        } else if (part instanceof Part.Table table) {
            blocks.add(grid(table, scope));
        } else if (part instanceof Part.Break) {
            blocks.add(new Block.NewPage());
        } else if (part instanceof Part.Each each) {
            rows(each.list(), scope, each.line()).forEach(row -> all(each.parts(), row));
        } else if (part instanceof Part.When when && isThere(when, scope) == when.there()) {
            all(when.parts(), scope);
        }
    }

    private boolean isThere(Part.When when, Scope scope) {
        if (scope.knowsList(when.value())) {
            return !scope.rows(when.value()).isEmpty();
        }
        String value = value(when.value(), scope, when.line());
        return value != null && !value.isEmpty() && !value.equals("0");
    }

    private Block letterhead(Part.Head head, Scope scope) {
        String number = line(head.keys(), "số", scope, head.line());
        String place = line(head.keys(), "nơi", scope, head.line());
        String date = line(head.keys(), "ngày", scope, head.line());
        return new Block.Letterhead(
                lines(head.keys(), "trên", scope, head.line()),
                lines(head.keys(), "dưới", scope, head.line()),
                number.isEmpty() ? "" : "Số: " + number,
                place.isEmpty() ? date : place + ", " + date);
    }

    private Block signatures(Part.Sign sign, Scope scope) {
        return new Block.Signatures(
                lines(sign.keys(), "nơi nhận", scope, sign.line()),
                signer(sign.keys().get("trái"), scope, sign.line()),
                signer(sign.keys().get("phải"), scope, sign.line()));
    }

    /** "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH | note | name". */
    private Block.Signer signer(List<String> written, Scope scope, int line) {
        if (written == null) {
            return null;
        }
        String[] parts = String.join(" / ", written).split("\\|", -1);
        List<String> capacity = Arrays.stream(text(parts[0], scope, line).split(" / ", -1))
                .map(String::strip)
                .toList();
        String note = parts.length > 2 ? text(parts[1], scope, line).strip() : "";
        String last = parts.length > 1
                ? optional(parts[parts.length - 1], scope, line).strip()
                : "";
        return new Block.Signer(capacity, note, last);
    }

    private Block grid(Part.Table table, Scope scope) {
        var columns = table.columns().stream()
                .map(c -> new Block.Column(text(c.heading(), scope, c.line()), c.percent(), c.align()))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (Scope row : rows(table.list(), scope, table.line())) {
            rows.add(table.columns().stream()
                    .map(c -> lines(c.cell(), row, c.line()))
                    .toList());
        }
        List<String> sum =
                table.sum().stream().map(c -> text(c, scope, table.line())).toList();
        return new Block.Grid(columns, List.copyOf(rows), sum);
    }

    private List<Scope> rows(String list, Scope scope, int line) {
        if (!scope.knowsList(list)) {
            Set<String> known = scope.listNames();
            throw new LayoutRefused(
                    layout.file(),
                    line,
                    "không có danh sách “" + list + "”." + LayoutReader.maybe(list, known, "Có thể là") + " Có ở đây: "
                            + String.join(", ", known) + ".",
                    "there is no list \"" + list + "\"." + LayoutReader.maybe(list, known, "Maybe") + " Known here: "
                            + String.join(", ", known) + ".");
        }
        return scope.rows(list);
    }

    private List<String> lines(Map<String, List<String>> keys, String key, Scope scope, int line) {
        var lines = new ArrayList<String>();
        for (String written : keys.getOrDefault(key, List.of())) {
            for (String one : text(written, scope, line).split(" / ", -1)) {
                if (!one.isBlank()) {
                    lines.add(one.strip());
                }
            }
        }
        return List.copyOf(lines);
    }

    private String line(Map<String, List<String>> keys, String key, Scope scope, int line) {
        return text(String.join(" ", keys.getOrDefault(key, List.of())), scope, line);
    }

    /** A cell; a slash between blanks begins a new line, and a line with nothing on it is left out. */
    private String lines(String written, Scope scope, int line) {
        return Arrays.stream(written.split(" / ", -1))
                .map(part -> filled(part, scope, line, SHORT).strip())
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    /** The text with values in its places; one that is not known is dotted. */
    private String text(String written, Scope scope, int line) {
        return filled(written, scope, line, DOTS);
    }

    private String optional(String written, Scope scope, int line) {
        return filled(written, scope, line, "");
    }

    private String filled(String written, Scope scope, int line, String open) {
        Matcher place = PLACE.matcher(written);
        var out = new StringBuilder();
        while (place.find()) {
            String name = place.group(1).strip();
            String plain = name.toLowerCase(Locale.ROOT);
            String value = value(plain, scope, line);
            String shown = value == null ? open : value;
            boolean capitals = !name.equals(plain) && name.equals(name.toUpperCase(Locale.ROOT));
            place.appendReplacement(out, Matcher.quoteReplacement(capitals ? shown.toUpperCase(Locale.ROOT) : shown));
        }
        return place.appendTail(out).toString();
    }

    private String value(String name, Scope scope, int line) {
        if (!scope.knowsValue(name)) {
            Set<String> known = scope.names();
            throw new LayoutRefused(
                    layout.file(),
                    line,
                    "không có chỗ điền “" + name + "”." + LayoutReader.maybe(name, known, "Có thể là") + " Có ở đây: "
                            + String.join(", ", known) + ".",
                    "there is no place \"" + name + "\"." + LayoutReader.maybe(name, known, "Maybe") + " Known here: "
                            + String.join(", ", known) + ".");
        }
        return scope.value(name);
    }
}
