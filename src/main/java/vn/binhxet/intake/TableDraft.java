package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.form.CodeList;
import vn.binhxet.intake.FormNotes.CellFault;

/** A table being filled from the rows of one sheet; columns come as they are needed. */
final class TableDraft {
    private final String name;
    private final SheetLayout layout;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, FormSource.Cell> cells = new TreeMap<>();
    private final Map<String, CodeList> lists = new TreeMap<>();
    private final List<CsvTable.Row> rows = new ArrayList<>();

    TableDraft(String name, SheetLayout layout) {
        this.name = name;
        this.layout = layout;
    }

    /** Says from which column of the sheet a column of the table comes, and which words it takes. */
    void source(String column, int index, CodeList list) {
        cells.putIfAbsent(column, new FormSource.Cell(Grid.letters(index), layout.title(index)));
        if (list != null) {
            lists.putIfAbsent(column, list);
        }
    }

    Row row(Grid.Row from) {
        return new Row(from);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    CsvTable table() {
        var grid = layout.grid();
        int header = grid.rows().get(layout.header()).number();
        var source = new FormSource(grid.sheet(), cells, lists);
        return new CsvTable(grid.file(), name, header, List.copyOf(columns.keySet()), rows, null, source);
    }

    /** One row being filled. */
    final class Row {
        private final Grid.Row from;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Set<String> exact = new HashSet<>();
        private final Map<String, CellFault> faults = new TreeMap<>();

        private Row(Grid.Row from) {
            this.from = from;
        }

        void put(String column, String text) {
            if (text != null) {
                values.put(column, text);
            }
        }

        /** The text put into a column; empty if none was. */
        String value(String column) {
            return values.getOrDefault(column, "");
        }

        void exact(String column) {
            exact.add(column);
        }

        void fault(String column, CellFault fault) {
            faults.put(column, fault);
        }

        boolean isEmpty() {
            return values.isEmpty();
        }

        void end() {
            values.keySet().forEach(c -> columns.computeIfAbsent(c, k -> columns.size()));
            String[] texts = new String[columns.size()];
            Arrays.fill(texts, "");
            values.forEach((column, text) -> texts[columns.get(column)] = text);
            var notes = new FormNotes(
                    exact.isEmpty() ? Set.of() : exact, faults.isEmpty() ? Map.of() : faults, written(from));
            rows.add(new CsvTable.Row(from.number(), Arrays.asList(texts), notes));
        }
    }

    /** The row as it stands, but for its number, which says nothing of whom it is about. */
    private String written(Grid.Row from) {
        int number = layout.index("=number");
        var written = new StringBuilder();
        for (int i = 0; i < from.width(); i++) {
            written.append(i == number || from.text(i) == null ? "" : from.text(i))
                    .append('\t');
        }
        return written.toString();
    }

    static SortedMap<String, String> values(String... named) {
        return Fault.named(named);
    }
}
