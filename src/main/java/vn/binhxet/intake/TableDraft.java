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
    private final int number;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, FormSource.Cell> cells = new TreeMap<>();
    private final Map<String, CodeList> lists = new TreeMap<>();
    private final List<CsvTable.Row> rows = new ArrayList<>();

    TableDraft(String name, SheetLayout layout) {
        this.name = name;
        this.layout = layout;
        this.number = layout.index("=number");
    }

    /** Says from which column of the sheet a column of the table comes, and which words it takes. */
    void source(String column, int index, CodeList list) {
        if (!cells.containsKey(column)) {
            cells.put(column, new FormSource.Cell(Grid.letters(index), layout.title(index)));
        }
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
        var source = new FormSource(grid.sheet(), cells, lists);
        return new CsvTable(grid.file(), name, layout.titleRow(), List.copyOf(columns.keySet()), rows, null, source);
    }

    /** One row being filled. */
    final class Row {
        private final Grid.Row from;
        private String[] texts = new String[Math.max(8, columns.size())];
        private int filled;
        private Set<String> exact = Set.of();
        private Map<String, CellFault> faults = Map.of();

        private Row(Grid.Row from) {
            this.from = from;
        }

        void put(String column, String text) {
            if (text != null) {
                int at = columns.computeIfAbsent(column, c -> columns.size());
                if (at >= texts.length) {
                    texts = Arrays.copyOf(texts, at + 8);
                }
                filled += texts[at] == null ? 1 : 0;
                texts[at] = text;
            }
        }

        /** The text put into a column; empty if none was. */
        String value(String column) {
            Integer at = columns.get(column);
            return at == null || at >= texts.length || texts[at] == null ? "" : texts[at];
        }

        void exact(String column) {
            exact = exact.isEmpty() ? new HashSet<>() : exact;
            exact.add(column);
        }

        void fault(String column, CellFault fault) {
            faults = faults.isEmpty() ? new TreeMap<>() : faults;
            faults.put(column, fault);
        }

        boolean isEmpty() {
            return filled == 0;
        }

        void end() {
            String[] cells = Arrays.copyOf(texts, columns.size());
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i] == null ? "" : cells[i];
            }
            rows.add(new CsvTable.Row(from.number(), Arrays.asList(cells), new FormNotes(exact, faults, from, number)));
        }
    }

    static SortedMap<String, String> values(String... named) {
        return Fault.named(named);
    }
}
