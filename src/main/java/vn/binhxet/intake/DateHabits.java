package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.Column;

/**
 * A spreadsheet set to American dates turns 1/2/2024 into 2 January and leaves 13/2/2024 as a text. Where every text is
 * beyond the 12th and every day within it, that is what happened, and no date of the column can be trusted.
 */
final class DateHabits {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})[/.-][0-9]{1,2}[/.-][0-9]{4}");
    private static final Shape DATE = InputSchema.DOSSIER.shape().definition("date");
    private static final int MONTHS = 12;
    private static final int ENOUGH = 2;

    private final List<Problem> problems = new ArrayList<>();

    DateHabits(SheetLayout layout, List<Grid.Row> rows) {
        layout.columns().forEach((index, column) -> {
            if (column.type() == Column.Type.DATE && isSwapped(rows, index)) {
                problems.add(Problem.of(
                        FormProblems.SWAPPED_DATES,
                        Severity.WARNING,
                        layout.where(layout.titleRow(), index),
                        null,
                        "field",
                        layout.title(index)));
            }
        });
    }

    List<Problem> problems() {
        return problems;
    }

    private static boolean isSwapped(List<Grid.Row> rows, int index) {
        int late = 0;
        int early = 0;
        for (Grid.Row row : rows) {
            String text = row.text(index);
            if (text == null) {
                continue;
            }
            if (row.type(index) == Grid.Type.DATE) {
                if (Integer.parseInt(text.substring(8)) > MONTHS) {
                    return false;
                }
                early++;
            } else {
                Matcher written = WRITTEN.matcher(text);
                if (written.matches() && isDay(text)) {
                    if (Integer.parseInt(written.group(1)) <= MONTHS) {
                        return false;
                    }
                    late++;
                }
            }
        }
        return late > 0 && early >= ENOUGH;
    }

    /** 31/02/2024 is a mistake of its own and tells nothing of habits. */
    private static boolean isDay(String text) {
        return Coherence.date(Cells.value(text, DATE).asText()) != null;
    }
}
