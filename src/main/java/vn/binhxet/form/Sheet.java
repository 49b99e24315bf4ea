package vn.binhxet.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Kind;

/**
 * One sheet, or one table of a form in use elsewhere.
 *
 * @param heading the title printed above the table
 * @param note one sentence below it
 * @param table the table its rows become, {@code =units} or {@code =totals} where they become none
 * @param kind what its rows are about, or {@code null} where rows say it or are about facts
 * @param template whether our template has it
 */
public record Sheet(
        String id,
        String title,
        String heading,
        String note,
        String table,
        Kind kind,
        Boolean template,
        List<Column> columns) {
    public Sheet {
        template = template == null || template;
        columns = List.copyOf(columns);
    }

    /** Whether its rows are nominees. */
    public boolean isMain() {
        return table.equals("dossiers");
    }

    /** Whether a sheet called {@code name} is this one. */
    public boolean isCalled(String name) {
        return FoldedKey.of(name).equals(FoldedKey.of(title));
    }

    /** The columns by the folded keys of all their titles; of two with one title, the first. */
    Map<String, Column> titles() {
        var titles = new HashMap<String, Column>();
        for (Column column : columns) {
            titles.putIfAbsent(FoldedKey.of(column.title()), column);
            column.also().forEach(title -> titles.putIfAbsent(FoldedKey.of(title), column));
        }
        return titles;
    }

    /** Columns without which a table is not this sheet. */
    public List<Column> needed() {
        return columns.stream().filter(Column::must).toList();
    }
}
