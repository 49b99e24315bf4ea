package vn.binhxet.intake;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the reader of a form knows of one row beyond the text of its cells.
 *
 * @param exact columns whose cell is a number of the workbook, so that its comma or point is no question
 * @param faults column to what is wrong with its cell
 * @param from the row of the file
 * @param number index of the column that only counts rows, or -1
 */
record FormNotes(Set<String> exact, Map<String, CellFault> faults, Grid.Row from, int number) {

    /**
     * Something wrong with one cell.
     *
     * @param keep whether its text is taken all the same
     */
    record CellFault(String code, Fault.Reach reach, boolean keep, SortedMap<String, String> values) {}

    /** The row as it stands in the file, but for its number, which says nothing of whom it is about. */
    String written() {
        var written = new StringBuilder();
        for (int i = 0; i < from.width(); i++) {
            written.append(i == number || from.text(i) == null ? "" : from.text(i))
                    .append('\t');
        }
        return written.toString();
    }

    boolean isExact(String column) {
        return exact.contains(column);
    }

    boolean hasFault(String column) {
        return faults.containsKey(column);
    }

    Fault fault(String column, String pointer) {
        CellFault fault = faults.get(column);
        return new Fault(fault.code(), pointer, fault.keep() ? null : pointer, fault.reach(), fault.values());
    }
}
