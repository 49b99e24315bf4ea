package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** What the columns of a table mean: each dotted header is a place in the shape of a row. */
final class CsvColumns {
    private final CsvTable table;
    private final Map<String, Integer> extras = new TreeMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean usable = true;

    /** A column that fills {@code pointer} of a row. */
    private record Column(int index, String name, String pointer, List<String> path, Shape shape) {}

    /**
     * One row as a tree, with what its cells showed to be wrong.
     *
     * @param values its cells in the order of their names, where the file is the table
     * @param notes what the reader of a form knows of it, or {@code null}
     */
    record Element(
            ObjectNode node,
            String values,
            FormNotes notes,
            List<Fault> faults,
            String file,
            int line,
            FormSource source) {
        /** The text by which rows of one dossier are ordered. */
        String order() {
            return notes == null ? values : notes.written();
        }

        boolean isBlank() {
            return node.isEmpty() && faults.isEmpty();
        }
    }

    /**
     * @param shape shape of one row
     * @param extras columns with a meaning of their own, by name
     * @param key the column that must be there, or {@code null}
     */
    CsvColumns(CsvTable table, Shape shape, Set<String> extras, String key) {
        this.table = table;
        var known = new TreeSet<>(extras);
        leaves(shape, "", known);
        var seen = new HashSet<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i);
            if (!name.isEmpty()) {
                column(i, name, shape, extras, known, seen);
            }
        }
        if (key != null && !seen.contains(key)) {
            usable = false;
            report(ProblemCodes.MISSING_COLUMN, null, "field", key, "maybe", Nearest.of(key, table.columns()));
        }
    }

    private void column(int i, String name, Shape shape, Set<String> own, Set<String> known, Set<String> seen) {
        if (!seen.add(name)) {
            usable = false;
            report(ProblemCodes.DUPLICATE_COLUMN, name, "field", name);
        } else if (own.contains(name)) {
            extras.put(name, i);
        } else if (known.contains(name) || isEntry(name, shape)) {
            String pointer = "/" + name.replace('.', '/');
            columns.add(new Column(i, name, pointer, Pointers.segments(pointer), shape.at(pointer)));
        } else {
            report(ProblemCodes.UNKNOWN_FIELD, name, "field", name, "maybe", Nearest.of(name, known));
        }
    }

    /** Whether the column is an entry of a map, such as {@code titles.advanced-worker}. */
    private static boolean isEntry(String name, Shape shape) {
        int dot = name.lastIndexOf('.');
        Shape owner = dot < 0 ? null : shape.at("/" + name.substring(0, dot).replace('.', '/'));
        return owner != null && owner.isMap() && name.substring(dot + 1).matches("[a-z][a-z0-9-]*");
    }

    private static void leaves(Shape shape, String prefix, Set<String> names) {
        for (String field : shape.fields()) {
            Shape child = shape.child(field);
            if (child.isList() && child.items().isObject()) {
                continue;
            }
            if (child.isObject()) {
                leaves(child, prefix + field + ".", names);
            } else {
                names.add(prefix + field);
            }
        }
    }

    private void report(String code, String column, String... values) {
        var where = new Problem.Where(table.file(), sheet(), table.headerLine(), column, null);
        problems.add(Problem.of(code, Severity.ERROR, where, null, values));
    }

    private String sheet() {
        return table.source() == null ? null : table.source().sheet();
    }

    /** Whether rows can be told apart at all. */
    boolean usable() {
        return usable;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The cell of a column with a meaning of its own; empty if there is none. */
    String extra(CsvTable.Row row, String name) {
        Integer index = extras.get(name);
        return index == null ? "" : Spelling.normal(row.cell(index));
    }

    /** The row as a tree; blank cells are absent. */
    Element element(CsvTable.Row row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        var order = new TreeMap<String, String>();
        var faults = new ArrayList<Fault>();
        if (row.cells().size() > table.columns().size()
                && row.cells().stream().skip(table.columns().size()).anyMatch(c -> !c.isBlank())) {
            faults.add(Fault.value(
                    ProblemCodes.TOO_MANY_CELLS,
                    "",
                    "count",
                    Integer.toString(row.cells().size()),
                    "max",
                    Integer.toString(table.columns().size())));
        }
        FormNotes notes = row.notes();
        for (Column column : columns) {
            String cell = Spelling.normal(row.cell(column.index()));
            if (cell.isEmpty()) {
                continue;
            }
            if (notes != null && notes.hasFault(column.name())) {
                Fault fault = notes.fault(column.name(), column.pointer());
                faults.add(fault);
                if (fault.drop() == null) {
                    put(node, column.path(), Cells.value(cell, column.shape()));
                }
            } else if ((notes == null || !notes.isExact(column.name())) && Cells.isAmbiguous(cell, column.shape())) {
                order.put(column.name(), cell);
                faults.add(Fault.value(
                        ProblemCodes.AMBIGUOUS_NUMBER,
                        column.pointer(),
                        "field",
                        Pointers.last(column.pointer()),
                        "value",
                        cell));
            } else {
                JsonNode value = Cells.value(cell, column.shape());
                if (notes == null) {
                    order.put(column.name(), value.toString());
                }
                put(node, column.path(), value);
            }
        }
        return new Element(
                node, notes == null ? order.toString() : null, notes, faults, table.file(), row.line(), table.source());
    }

    private static void put(ObjectNode node, List<String> path, JsonNode value) {
        ObjectNode owner = node;
        for (String field : path.subList(0, path.size() - 1)) {
            owner = owner.withObjectProperty(field);
        }
        owner.set(path.get(path.size() - 1), value);
    }
}
