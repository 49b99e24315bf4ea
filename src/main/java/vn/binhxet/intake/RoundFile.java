package vn.binhxet.intake;

import java.nio.file.Path;
import vn.binhxet.dossier.Progress;
import vn.binhxet.round.Round;

/** The file {@code round.yaml} alone, before anybody has submitted anything. */
public final class RoundFile {
    private RoundFile() {}

    /**
     * Reads {@code round.yaml} of {@code directory}.
     *
     * @throws InputRefused with everything wrong in it
     */
    public static Round read(Path directory) throws InputRefused {
        var office = new OfficeFiles(new Inputs(directory, Progress.none()));
        Round round = office.round();
        if (!office.problems().isEmpty()) {
            throw new InputRefused(office.problems());
        }
        return round;
    }
}
