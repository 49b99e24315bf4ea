package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** What is found wrong, or had to be assumed, in the sheets of one folder and belongs to no single dossier. */
final class FormFindings {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    List<Problem> problems() {
        return problems;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** A problem that is told once, however many rows it reaches. */
    void addOnce(Problem problem) {
        if (said.add(problem.toString())) {
            problems.add(problem);
        }
    }

    /** A cell without which its row says nothing. */
    void missing(SheetLayout layout, Grid.Row row, int index) {
        add(Problem.of(
                ProblemCodes.MISSING_FIELD,
                Severity.ERROR,
                layout.where(row.number(), index),
                null,
                "field",
                layout.title(index)));
    }

    void assumed(SheetLayout layout, int row, int index, String code, String value, String dossier) {
        add(Problem.of(code, Severity.WARNING, layout.where(row, index), dossier, "value", value));
    }

    /** Something assumed of a whole sheet. */
    void assumedOnce(SheetLayout layout, String code, String value) {
        if (said.add(code + layout.grid().file() + layout.grid().sheet())) {
            assumed(layout, layout.titleRow(), -1, code, value, null);
        }
    }
}
