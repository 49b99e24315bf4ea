package vn.binhxet.nomination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.record.Difference;
import vn.binhxet.record.RunDirectory;
import vn.binhxet.record.RunRecord;
import vn.binhxet.record.RunVerification;
import vn.binhxet.record.Scratch;
import vn.binhxet.record.SigningKey;
import vn.binhxet.rulebook.RulebookRefused;

/** Makes a run again from the inputs it kept and compares byte for byte. */
public final class Reproduction {
    private Reproduction() {}

    /** Word, PDF and Excel files of a run that only their digests were compared of, since another Java packed them. */
    public static List<String> byDigestOnly(Path out) throws IOException {
        return RunVerification.byDigestOnly(RunDirectory.open(out).record());
    }

    /**
     * What is not as it should be: first the files that are not as recorded; then, if the inputs are, the first byte that
     * comes out differently. Empty means the run is whole and reproduced.
     *
     * @param key the key that must have signed the run, or {@code null}
     * @throws vn.binhxet.record.UnusableDirectory if {@code out} is no run
     */
    public static List<Difference> verify(Path out, SigningKey key, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        var changed = new ArrayList<>(RunVerification.check(out, key));
        if (changed.stream().anyMatch(d -> !RunVerification.isOutput(d))) {
            return changed;
        }
        RunDirectory run = RunDirectory.open(out);
        RunRecord.Settings settings = run.record().settings();
        try (Scratch scratch = Scratch.create()) {
            Path again = scratch.path().resolve("again");
            Evaluation.run(
                    new Evaluation.Request(
                            run.round(),
                            run.rules(),
                            again,
                            settings.lang(),
                            settings.formats().stream()
                                    .map(f -> OutputForms.named(f).orElseThrow())
                                    .toList(),
                            threads,
                            settings.strict()),
                    steps);
            Optional<Difference> different = RunVerification.compare(out, again);
            different.ifPresent(changed::add);
            return changed;
        }
    }
}
