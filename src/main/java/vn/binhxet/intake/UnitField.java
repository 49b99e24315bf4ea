package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.Optional;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeList;
import vn.binhxet.form.Column;

/**
 * One cell of the sheet of units, checked where it stands: its value reaches every nominee of the unit, and a mistake in
 * it must not be told of each of them.
 *
 * @param text the value for tables, or {@code null} if it cannot be taken
 */
record UnitField(String text, Optional<Problem> problem) {
    static UnitField of(CellWords words, SheetLayout layout, Grid.Row row, int index, Column column) {
        String value = value(words, row, index, column);
        return new UnitField(
                value, value == null ? Optional.of(problem(words, layout, row, index, column)) : Optional.empty());
    }

    private static String value(CellWords words, Grid.Row row, int index, Column column) {
        String text = row.text(index);
        if (row.type(index) == Grid.Type.ERROR || row.type(index) == Grid.Type.UNCALCULATED) {
            return null;
        }
        if (column.list() != null) {
            CodeList list = words.lists().list(column.list());
            var codes = new ArrayList<String>();
            for (String part : text.split(";", -1)) {
                Optional<String> code = list.code(part);
                if (!part.isBlank() && code.isEmpty()) {
                    return null;
                }
                code.ifPresent(codes::add);
            }
            return String.join(";", codes);
        }
        if (column.type() == Column.Type.DATE) {
            String day = Cells.value(
                            CellWords.plain(column, text),
                            InputSchema.DOSSIER.shape().definition("date"))
                    .asText();
            return Coherence.date(day) == null ? null : day;
        }
        return text;
    }

    private static Problem problem(CellWords words, SheetLayout layout, Grid.Row row, int index, Column column) {
        boolean list = column.list() != null;
        CodeList choices = list ? words.lists().list(column.list()) : null;
        return Problem.of(
                list ? ProblemCodes.UNKNOWN_CODE : ProblemCodes.IMPOSSIBLE_DATE,
                Severity.ERROR,
                layout.where(row.number(), index),
                null,
                "field",
                layout.title(index),
                "value",
                row.text(index),
                "expected",
                list ? FormSource.choices(choices) : null,
                "maybe",
                list ? choices.nearest(row.text(index)) : null);
    }
}
