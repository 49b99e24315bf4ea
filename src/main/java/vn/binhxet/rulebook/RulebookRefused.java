package vn.binhxet.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Problem;

/**
 * The rulebook cannot be used: every fault found in it, with file and line. Each problem carries its whole sentence as
 * the values {@code vi} and {@code en}.
 */
public final class RulebookRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RulebookRefused(List<Problem> problems) {
        super(problems.stream().map(p -> sentence(p, "en")).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All faults, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }

    /** One fault as a line for people: file, line, sentence. */
    public static String sentence(Problem problem, String lang) {
        var where = problem.where();
        String line = where.row() > 0 ? ":" + where.row() : "";
        return where.file() + line + ": " + problem.values().getOrDefault("en".equals(lang) ? "en" : "vi", "");
    }
}
