package vn.binhxet.nomination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.RunDirectory;
import vn.binhxet.record.Sources;
import vn.binhxet.rulebook.RulebookRefused;

/**
 * A run evaluated again from the inputs it kept, in the language asked for.
 *
 * @param outlined whether findings were let go; {@link #details} gives them back, one entry at a time
 */
public record KeptRun(RunDirectory run, RoundResult result, Explanations explanations, boolean outlined) {
    /** From so many dossiers on, compiling the rules once more costs less than the room that findings take. */
    private static final int LARGE = 5_000;

    /**
     * Opens and evaluates.
     *
     * @throws vn.binhxet.record.UnusableDirectory if {@code out} is no run
     */
    public static KeptRun open(Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        RunDirectory run = RunDirectory.open(out);
        return of(run, RoundEvaluation.of(run.round(), run.rules(), threads, steps), lang, false);
    }

    /** Opens and evaluates, and lets the findings of a large run go, so that another one fits beside it. */
    public static KeptRun besideAnother(Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        return outlineFrom(LARGE, out, lang, threads, steps);
    }

    /** Opens and evaluates, and lets the findings go. */
    public static KeptRun outline(Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        return outlineFrom(0, out, lang, threads, steps);
    }

    private static KeptRun outlineFrom(int dossiers, Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        RunDirectory run = RunDirectory.open(out);
        RoundResult result = RoundEvaluation.of(run.round(), run.rules(), threads, steps);
        boolean outlined = result.dossiers().size() >= dossiers;
        return of(run, outlined ? Outline.of(result) : result, lang, outlined);
    }

    private static KeptRun of(RunDirectory run, RoundResult result, String lang, boolean outlined) throws IOException {
        var provenance = Sources.of(run).provenance(result.round());
        var explanations = Explanations.of(result, lang, (dossier, place) -> Optional.empty(), provenance);
        return new KeptRun(run, result, explanations, outlined);
    }

    /** Entries with their findings; to be closed. */
    public Details details() {
        return new Details(result, !outlined);
    }
}
