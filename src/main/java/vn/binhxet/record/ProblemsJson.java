package vn.binhxet.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** Writes {@code problems.json}: everything wrong in what was submitted, each with its place and sentence. */
public final class ProblemsJson {
    /** Name of the file in a run. */
    public static final String FILE = "problems.json";

    private static final String FORMAT = "binhxet-problems/1";

    private ProblemsJson() {}

    /**
     * Writes the problems in the order given; the stream is left open.
     *
     * @param sentence the problem in the user's words
     */
    public static void write(List<Problem> problems, Function<Problem, String> sentence, OutputStream out)
            throws IOException {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        problems.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
        Iterator<Form> forms =
                problems.stream().map(problem -> form(problem, sentence)).iterator();
        CanonicalJson.writePretty(new Document(FORMAT, counts, forms), out);
    }

    private static Form form(Problem problem, Function<Problem, String> sentence) {
        Problem.Where where = problem.where();
        return new Form(
                problem.code(),
                problem.severity(),
                where.file(),
                where.sheet(),
                where.row() == 0 ? null : where.row(),
                where.column(),
                where.pointer(),
                problem.dossier(),
                problem.values(),
                sentence.apply(problem));
    }

    private record Document(String format, Map<Severity, Integer> counts, Iterator<Form> problems) {}

    private record Form(
            String code,
            Severity severity,
            String file,
            String sheet,
            Integer row,
            String column,
            String pointer,
            String dossier,
            SortedMap<String, String> values,
            String sentence) {}
}
