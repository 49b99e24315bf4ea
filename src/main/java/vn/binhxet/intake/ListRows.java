package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.Column;
import vn.binhxet.form.Sheet;
import vn.binhxet.form.Sheets;

/** The rows of a list that say something: not the example, column numbers, headings in between, totals, signatures. */
final class ListRows {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9]{1,2}\\)?|[A-Z]");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[.)]?");
    private static final Pattern COUNTED = Pattern.compile("[0-9]+[.)]?");
    private static final String EXAMPLE = FoldedKey.of(Sheets.EXAMPLE);
    private static final Set<String> TOTALS =
            Set.of(FoldedKey.of("tổng cộng"), FoldedKey.of("tổng số"), FoldedKey.of("tổng"), FoldedKey.of("cộng"));

    private final SheetLayout layout;
    private final boolean[] meant;
    private final int number;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Grid.Row total;

    ListRows(SheetLayout layout) {
        this.layout = layout;
        this.meant = meant(layout);
        this.number = layout.index("=number");
        List<Grid.Row> all = layout.grid().rows();
        List<Grid.Row> left = all.subList(layout.header() + 1, all.size());
        boolean first = true;
        for (Grid.Row row : left) {
            int filled = filled(row);
            if (filled == 0 || (first && isColumnNumbers(row))) {
                continue;
            }
            first = false;
            if (isExample(row)) {
                example(row);
            } else if (isTotal(row)) {
                total = row;
            } else if (!isHeading(row, filled)) {
                rows.add(row);
            }
        }
        signatures();
    }

    SheetLayout layout() {
        return layout;
    }

    Sheet form() {
        return layout.form();
    }

    /** Whether any row says something in a column; a formula that found nothing says nothing. */
    boolean isFilled(int index) {
        return rows.stream().anyMatch(r -> r.text(index) != null && r.type(index) != Grid.Type.ERROR);
    }

    /** The rows, in their order. */
    List<Grid.Row> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    /** A row that states how many there are, or {@code null}. */
    Grid.Row total() {
        return total;
    }

    /** Columns with a meaning; a number in front is none. */
    private static boolean[] meant(SheetLayout layout) {
        int width =
                layout.columns().keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
        boolean[] meant = new boolean[width];
        layout.columns()
                .forEach((i, column) -> meant[i] =
                        !column.meaning().equals("number") && !column.meaning().equals("unread"));
        return meant;
    }

    /** Cells with a meaning; formulas that found nothing have none. */
    private int filled(Grid.Row row) {
        int filled = 0;
        for (int i = 0; i < Math.min(meant.length, row.width()); i++) {
            filled += meant[i] && row.text(i) != null && row.type(i) != Grid.Type.ERROR ? 1 : 0;
        }
        return filled;
    }

    private String number(Grid.Row row) {
        return row.text(number);
    }

    private boolean isColumnNumbers(Grid.Row row) {
        int seen = 0;
        for (int i = 0; i < row.width(); i++) {
            String text = row.text(i);
            if (text != null && !COLUMN_NUMBER.matcher(text).matches()) {
                return false;
            }
            seen += text == null ? 0 : 1;
        }
        return seen > 2;
    }

    private boolean isExample(Grid.Row row) {
        String number = number(row);
        return number != null && FoldedKey.of(number).equals(EXAMPLE);
    }

    /** Somebody who writes over the example loses what is written; that must be said. */
    private void example(Grid.Row row) {
        for (int i = 0; i < row.width(); i++) {
            Column column = layout.columns().get(i);
            boolean ours = column != null && (column.must() || column.example() != null);
            if (ours && column.list() == null && column.type() == Column.Type.TEXT && row.text(i) != null) {
                String text = FoldedKey.of(row.text(i));
                if (!text.equals(FoldedKey.of(column.example() == null ? "" : column.example()))) {
                    problems.add(Problem.of(
                            FormProblems.EXAMPLE_CHANGED,
                            Severity.ERROR,
                            layout.where(row.number(), i),
                            null,
                            "value",
                            row.text(i)));
                    return;
                }
            }
        }
    }

    private boolean isTotal(Grid.Row row) {
        for (int i = 0; i < Math.min(4, row.width()); i++) {
            if (row.text(i) != null) {
                String key = FoldedKey.of(beforeNumber(row.text(i)));
                return TOTALS.contains(key)
                        || TOTALS.stream().anyMatch(t -> key.startsWith(t + " ") && row.filled() <= 2);
            }
        }
        return false;
    }

    private static String beforeNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || (c >= '0' && c <= '9')) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private boolean isHeading(Grid.Row row, int filled) {
        String number = number(row);
        return number != null && filled <= 1 && ROMAN.matcher(number).matches();
    }

    /** Rows at the end with one or two cells and no number: who made the list, who signs it. */
    private void signatures() {
        if (!layout.form().isMain() || layout.form().columns().size() < 4) {
            return;
        }
        int end = rows.size();
        while (end > 0
                && filled(rows.get(end - 1)) <= 1
                && !isCounted(rows.get(end - 1))
                && lacksNeeded(rows.get(end - 1))) {
            end--;
        }
        if (end < rows.size()) {
            int from = rows.get(end).number();
            int until = rows.get(rows.size() - 1).number();
            problems.add(Problem.of(
                    FormProblems.UNREAD_ROWS,
                    Severity.WARNING,
                    layout.where(from, -1),
                    null,
                    "rows",
                    from == until ? Integer.toString(from) : from + "–" + until));
            rows.subList(end, rows.size()).clear();
        }
    }

    private boolean isCounted(Grid.Row row) {
        String number = number(row);
        return number != null && COUNTED.matcher(number).matches();
    }

    private boolean lacksNeeded(Grid.Row row) {
        return layout.form().needed().size() > 1
                ? layout.form().needed().stream().anyMatch(c -> row.text(layout.index(c)) == null)
                : true;
    }
}
