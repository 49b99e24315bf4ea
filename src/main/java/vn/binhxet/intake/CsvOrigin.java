package vn.binhxet.intake;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Problem;

/** A dossier put together from rows of several tables: each part of it knows its row. */
final class CsvOrigin implements Origin {
    private final Map<String, CsvColumns.Element> rows = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    CsvOrigin(CsvColumns.Element main) {
        rows.put("", main);
    }

    void add(String pointer, CsvColumns.Element row) {
        rows.put(pointer, row);
    }

    /** The table of a section that has no readable row. */
    void table(String pointer, String file) {
        files.put(pointer, file);
    }

    @Override
    public String file(String pointer) {
        return rows.get(owner(pointer)).file();
    }

    @Override
    public Problem.Where where(String pointer) {
        if (files.containsKey(pointer)) {
            return new Problem.Where(files.get(pointer), null, 0, null, pointer);
        }
        String owner = owner(pointer);
        var row = rows.get(owner);
        String column = column(owner, pointer);
        if (row.source() != null) {
            return new Problem.Where(
                    row.file(),
                    row.source().sheet(),
                    row.line(),
                    row.source().letters(column.isEmpty() ? "none" : column),
                    pointer);
        }
        return new Problem.Where(row.file(), null, row.line(), column.isEmpty() ? null : column, pointer);
    }

    @Override
    public SortedMap<String, String> values(Fault fault) {
        String owner = owner(fault.pointer());
        var row = rows.get(owner);
        return row.source() == null ? fault.values() : row.source().inWords(column(owner, fault.pointer()), fault);
    }

    /** The day of receipt is one column of the main row, and the first version of a dossier. */
    private static String column(String owner, String pointer) {
        return pointer.equals("/versions/0/receivedOn") && owner.isEmpty()
                ? "receivedOn"
                : Pointers.column(owner, pointer);
    }

    private String owner(String pointer) {
        String at = pointer;
        while (!rows.containsKey(at)) {
            at = Pointers.parent(at);
        }
        return at;
    }
}
