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

/** A run evaluated again from the inputs it kept, in the language asked for. */
public record KeptRun(RunDirectory run, RoundResult result, Explanations explanations) {
    /**
     * Opens and evaluates.
     *
     * @throws vn.binhxet.record.UnusableDirectory if {@code out} is no run
     */
    public static KeptRun open(Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        RunDirectory run = RunDirectory.open(out);
        RoundResult result = RoundEvaluation.of(run.round(), run.rules(), threads, steps);
        var provenance = Sources.of(run).provenance(result.round());
        var explanations = Explanations.of(result, lang, (dossier, place) -> Optional.empty(), provenance);
        return new KeptRun(run, result, explanations);
    }
}
