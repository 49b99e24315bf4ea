package vn.binhxet.nomination;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.Problem;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.RoundFile;
import vn.binhxet.record.Seal;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Seals criteria, weights and quotas of a round before its first dossier. */
public final class Sealing {
    private Sealing() {}

    /**
     * Writes {@code seal.json} into the round directory.
     *
     * @throws InputRefused if the round asks of the rulebook what it does not have
     * @throws vn.binhxet.record.UnusableFile if it was sealed before
     */
    public static Seal seal(Path round, Path rules, LocalDate on) throws IOException, InputRefused, RulebookRefused {
        Round read = RoundFile.read(round);
        List<Problem> faults = Rulebook.load(rules).check(read, List.of());
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        return Seal.write(round, rules, read, on);
    }
}
