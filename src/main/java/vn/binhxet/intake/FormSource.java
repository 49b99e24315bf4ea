package vn.binhxet.intake;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.form.CodeList;

/**
 * The sheet a table was taken from, so that a problem names the cell and the words a person knows.
 *
 * @param sheet its name, or {@code null} for a text table
 * @param cells column of the table to the letters and the title of its column on the sheet
 * @param lists column of the table to the list its words come from
 */
record FormSource(String sheet, Map<String, Cell> cells, Map<String, CodeList> lists) {
    private static final int MOST_SHOWN = 15;

    /** A column of the sheet. */
    record Cell(String letters, String title) {}

    /** The letters of a column, or {@code null} if the sheet has none for it. */
    String letters(String column) {
        Cell cell = cells.get(column);
        return cell == null ? null : cell.letters();
    }

    /** Another row as it is named in a sentence. */
    String cell(String file, int row) {
        String place = sheet == null ? "" : sheet + " › ";
        return (file == null ? "" : file + " › ") + place + "dòng " + row;
    }

    /** The values of a fault with the title of the column, and words in place of codes. */
    SortedMap<String, String> inWords(String column, Fault fault) {
        var values = new TreeMap<>(fault.values());
        Cell cell = cells.get(column);
        if (cell != null) {
            values.put("title", cell.title());
        }
        Cell other = cells.get(sibling(column, values.get("otherField")));
        if (other != null) {
            values.put("otherTitle", other.title());
        }
        if ("yes-no".equals(values.get("expected"))) {
            values.put("expected", "yes-no-cell");
        }
        CodeList list = lists.get(column);
        if (list != null && fault.code().equals(ProblemCodes.UNKNOWN_CODE)) {
            values.put("expected", choices(list));
            String maybe = list.nearest(values.getOrDefault("value", ""));
            values.remove("maybe");
            if (maybe != null) {
                values.put("maybe", maybe);
            }
        }
        return values;
    }

    private static String sibling(String column, String field) {
        int dot = column.lastIndexOf('.');
        return field == null ? "" : column.substring(0, dot + 1) + field;
    }

    static String choices(CodeList list) {
        List<String> words = list.words().stream().map(CodeList.Word::text).toList();
        return words.size() <= MOST_SHOWN
                ? String.join("; ", words)
                : String.join("; ", words.subList(0, MOST_SHOWN)) + "; …";
    }
}
