package vn.binhxet.nomination;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.office.OfficeFormat;
import vn.binhxet.office.OfficePapers;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.AtomicDirectory;
import vn.binhxet.record.RunDirectory;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Makes the office's papers of a run that is kept, beside it: papers that somebody edits must not lie inside a run. */
public final class PapersOfRun {
    private PapersOfRun() {}

    /**
     * Evaluates the kept inputs again and writes the papers into {@code to}.
     *
     * @param texts a rulebook directory whose editable papers are used instead of the kept ones, or {@code null}
     * @param to a directory that is absent or empty
     * @return names of the files, relative to {@code to}, sorted
     * @throws vn.binhxet.record.UnusableDirectory if {@code out} is no run, or something stands in {@code to}
     */
    public static Set<String> write(
            Path out, Path texts, Path to, Set<OfficeFormat> forms, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        RunDirectory run = RunDirectory.open(out);
        try (AtomicDirectory directory = AtomicDirectory.fresh(to)) {
            RoundResult result = RoundEvaluation.of(run.round(), run.rules(), threads, steps);
            Rulebook words = texts == null ? result.rulebook() : Rulebook.load(texts);
            SortedMap<String, byte[]> files =
                    OfficePapers.files(result, RoundDirectory.register(run.round()), run.digests(), words, forms);
            for (var file : files.entrySet()) {
                try (OutputStream one = directory.file(file.getKey())) {
                    one.write(file.getValue());
                }
            }
            directory.commit();
            return files.keySet();
        }
    }
}
