package vn.binhxet.intake;

import java.util.List;
import vn.binhxet.dossier.Problem;

/** The round as a whole cannot be read; says everything that stands in the way. */
public final class InputRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Refused for {@code problems}, of which there is at least one. */
    public InputRefused(List<Problem> problems) {
        super(problems.get(0).code());
        this.problems = Problem.sorted(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
