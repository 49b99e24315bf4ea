package vn.binhxet.office;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.office.Layout.ColumnWords;
import vn.binhxet.office.Layout.Part;

/**
 * Reads an editable paper. A line in square brackets says what the lines below it are; {@code {…}} is a place the
 * program fills; {@code #} begins a note. The whole form is described in {@code rules/papers/README.md}.
 */
final class LayoutReader {
    private static final Set<String> HEAD = Set.of("trên", "dưới", "số", "nơi", "ngày");
    private static final Set<String> SIGN = Set.of("nơi nhận", "trái", "phải");
    private static final Set<String> ALIGN = Set.of("trái", "giữa", "phải", "đều");

    private final String file;
    private final String[] lines;
    private int at;
    private String name = "";
    private boolean landscape;

    private LayoutReader(String file, String text) {
        this.file = file;
        this.lines = Normalizer.normalize(text, Normalizer.Form.NFC).split("\r?\n", -1);
    }

    /** The paper in {@code text}. */
    static Layout read(String file, String text) {
        var reader = new LayoutReader(file, text);
        return reader.whole();
    }

    private Layout whole() {
        settings();
        Deque<List<Part>> open = new ArrayDeque<>();
        Deque<Part> loops = new ArrayDeque<>();
        open.push(new ArrayList<>());
        while (at < lines.length) {
            String line = lines[at].strip();
            int number = at + 1;
            if (isNothing(line)) {
                at++;
            } else if (!isDirective(line)) {
                throw refused(number, "dòng này chưa thuộc phần nào.", "this line belongs to no part.");
            } else {
                String word = line.substring(1, line.length() - 1).strip();
                at++;
                if (word.startsWith("với mỗi ")) {
                    loops.push(new Part.Each(word.substring("với mỗi ".length()).strip(), List.of(), number));
                    open.push(new ArrayList<>());
                } else if (word.startsWith("nếu không có ")) {
                    loops.push(new Part.When(
                            word.substring("nếu không có ".length()).strip(), false, List.of(), number));
                    open.push(new ArrayList<>());
                } else if (word.startsWith("nếu có ")) {
                    loops.push(new Part.When(word.substring("nếu có ".length()).strip(), true, List.of(), number));
                    open.push(new ArrayList<>());
                } else if (word.equals("hết")) {
                    if (loops.isEmpty()) {
                        throw refused(number, "[hết] không có phần mở đầu.", "[hết] closes nothing.");
                    }
                    Part closed = closed(loops.pop(), open.pop());
                    open.element().add(closed);
                } else {
                    open.element().addAll(part(word, number));
                }
            }
        }
        if (!loops.isEmpty()) {
            throw refused(loops.element().line(), "phần này thiếu [hết].", "this part lacks its [hết].");
        }
        return new Layout(file, name, landscape, open.pop());
    }

    private static Part closed(Part opened, List<Part> parts) {
        return opened instanceof Part.Each each
                ? new Part.Each(each.list(), List.copyOf(parts), each.line())
                : new Part.When(
                        ((Part.When) opened).value(), ((Part.When) opened).there(), List.copyOf(parts), opened.line());
    }

    /** The lines "tên: …" and "khổ: dọc | ngang" before the first part. */
    private void settings() {
        for (; at < lines.length && !isDirective(lines[at].strip()); at++) {
            String line = lines[at].strip();
            if (isNothing(line)) {
                continue;
            }
            Map.Entry<String, String> pair = pair(line, Set.of("tên", "khổ"), at + 1);
            if (pair.getKey().equals("tên")) {
                name = pair.getValue();
            } else {
                landscape = pair.getValue().equals("ngang");
            }
        }
        if (name.isEmpty()) {
            throw refused(1, "thiếu dòng “tên: …” ở đầu tệp.", "the line \"tên: …\" at the top is missing.");
        }
    }

    private List<Part> part(String word, int number) {
        if (word.equals("sang trang")) {
            return List.of(new Part.Break(number));
        }
        if (word.equals("đầu văn bản")) {
            return List.of(new Part.Head(keys(HEAD), number));
        }
        if (word.equals("ký")) {
            return List.of(new Part.Sign(keys(SIGN), number));
        }
        if (word.startsWith("bảng ")) {
            return List.of(table(word.substring("bảng ".length()).strip(), number));
        }
        for (Style style : Style.values()) {
            if (style.word.equals(word)) {
                return paragraphs(style);
            }
        }
        var known = new TreeSet<String>(
                Set.of("đầu văn bản", "ký", "bảng …", "sang trang", "với mỗi …", "nếu có …", "nếu không có …", "hết"));
        Arrays.stream(Style.values()).forEach(s -> known.add(s.word));
        throw refused(
                number,
                "không có phần “" + word + "”." + maybe(word, known, "Có thể là") + " Các phần: "
                        + String.join(", ", known) + ".",
                "there is no part \"" + word + "\"." + maybe(word, known, "Maybe") + " Parts: "
                        + String.join(", ", known) + ".");
    }

    private List<Part> paragraphs(Style style) {
        var parts = new ArrayList<Part>();
        for (; at < lines.length && !isDirective(lines[at].strip()); at++) {
            String line = lines[at].strip();
            if (!isNothing(line)) {
                parts.add(new Part.Words(style, line, at + 1));
            }
        }
        return parts;
    }

    private Map<String, List<String>> keys(Set<String> known) {
        var keys = new LinkedHashMap<String, List<String>>();
        for (; at < lines.length && !isDirective(lines[at].strip()); at++) {
            String line = lines[at].strip();
            if (!isNothing(line)) {
                Map.Entry<String, String> pair = pair(line, known, at + 1);
                keys.computeIfAbsent(pair.getKey(), k -> new ArrayList<>()).add(pair.getValue());
            }
        }
        return keys;
    }

    private Part.Table table(String list, int number) {
        var columns = new ArrayList<ColumnWords>();
        List<String> sum = List.of();
        for (; at < lines.length && !isDirective(lines[at].strip()); at++) {
            String line = lines[at].strip();
            if (isNothing(line)) {
                continue;
            }
            if (line.startsWith("cộng:")) {
                sum = cells(line.substring("cộng:".length()));
                continue;
            }
            List<String> cells = cells(line);
            if (cells.size() != 4 || !cells.get(1).matches("[1-9][0-9]?") || !ALIGN.contains(cells.get(2))) {
                throw refused(
                        at + 1,
                        "cột cần bốn phần: tiêu đề | rộng (phần trăm) | trái, giữa, phải hoặc đều | nội dung.",
                        "a column needs four parts: heading | percent | trái, giữa, phải or đều | what stands in it.");
            }
            columns.add(new ColumnWords(
                    cells.get(0), Integer.parseInt(cells.get(1)), align(cells.get(2)), cells.get(3), at + 1));
        }
        int percent = columns.stream().mapToInt(ColumnWords::percent).sum();
        if (percent != 100) {
            throw refused(
                    number,
                    "độ rộng các cột cộng lại là " + percent + ", cần bằng 100.",
                    "the widths of the columns add up to " + percent + "; 100 is needed.");
        }
        if (!sum.isEmpty() && sum.size() != columns.size()) {
            throw refused(
                    number,
                    "dòng cộng có " + sum.size() + " ô, bảng có " + columns.size() + " cột.",
                    "the sum has " + sum.size() + " cells, the table " + columns.size() + " columns.");
        }
        return new Part.Table(list, List.copyOf(columns), sum, number);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Style.Align align(String word) {
        return switch (word) {
            case "giữa" -> Style.Align.CENTRE;
            case "phải" -> Style.Align.RIGHT;
            case "đều" -> Style.Align.BOTH;
            default -> Style.Align.LEFT;
        };
    }

    private Map.Entry<String, String> pair(String line, Set<String> known, int number) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (colon < 0 || !known.contains(key)) {
            throw refused(
                    number,
                    "ở đây chỉ dùng: " + String.join(", ", new TreeSet<>(known))
                            + " – mỗi dòng một mục, sau dấu hai chấm." + maybe(key, known, "Có thể là"),
                    "expected here: " + String.join(", ", new TreeSet<>(known)) + ", one on a line, after a colon."
                            + maybe(key, known, "Maybe"));
        }
        return Map.entry(key, line.substring(colon + 1).strip());
    }

    private static boolean isDirective(String line) {
        return line.startsWith("[") && line.endsWith("]");
    }

    private static boolean isNothing(String line) {
        return line.isEmpty() || line.startsWith("#");
    }

    static String maybe(String word, Set<String> known, String say) {
        String near = Nearest.of(word, known);
        return near == null ? "" : " " + say + " “" + near + "”?";
    }

    private LayoutRefused refused(int line, String vi, String en) {
        return new LayoutRefused(file, line, vi, en);
    }
}
