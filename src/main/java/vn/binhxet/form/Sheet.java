package vn.binhxet.form;

import java.util.List;
import java.util.Optional;
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

    /** The column titled {@code title}, whatever its case, blanks, tone marks and star. */
    public Optional<Column> column(String title) {
        String key = FoldedKey.of(title);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return columns.stream().filter(c -> c.isCalled(key)).findFirst();
    }

    /** Columns without which a table is not this sheet. */
    public List<Column> needed() {
        return columns.stream().filter(Column::must).toList();
    }
}
