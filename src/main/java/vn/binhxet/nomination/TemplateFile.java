package vn.binhxet.nomination;

import java.io.IOException;
import java.nio.file.Path;
import vn.binhxet.dossier.Kind;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.office.TemplateWorkbook;
import vn.binhxet.record.NewFile;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Writes the workbook in which an office hands in dossiers. */
public final class TemplateFile {
    private TemplateFile() {}

    /**
     * Writes it.
     *
     * @param round directory of the round it is for, or {@code null}
     * @param kind nominees it is for, or {@code null} for all kinds
     * @throws java.nio.file.FileAlreadyExistsException if {@code out} is there already
     */
    public static void write(Path rules, Path round, Kind kind, Path out)
            throws IOException, InputRefused, RulebookRefused {
        Rulebook rulebook = Rulebook.load(rules);
        Round wanted = round == null ? null : RoundDirectory.round(round);
        NewFile.write(out, TemplateWorkbook.of(rulebook, wanted, kind));
    }
}
