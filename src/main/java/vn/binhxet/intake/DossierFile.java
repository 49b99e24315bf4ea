package vn.binhxet.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Progress;
import vn.binhxet.form.CodeLists;

/** Dossiers of one file that belongs to no round. */
public final class DossierFile {
    private DossierFile() {}

    /**
     * Reads a JSON or JSON Lines file.
     *
     * @throws InputRefused if a record of it cannot be taken, or it has none, with every reason
     */
    public static List<Dossier> read(Path file) throws InputRefused {
        Path whole = file.toAbsolutePath().normalize();
        var problems = new ArrayList<Problem>();
        try (var workers = new Workers(1)) {
            var inputs = new Inputs(whole.getParent(), Progress.none());
            var submissions = new SubmissionFiles(
                    inputs, new DossierReader(Deadlines.NONE), workers, () -> new CodeLists(null, null));
            submissions.read(List.of(whole.getFileName().toString()));
            problems.addAll(submissions.problems());
            submissions.taken().forEach(t -> problems.addAll(t.problems()));
            List<Dossier> dossiers = submissions.taken().stream()
                    .filter(t -> !t.refused())
                    .map(Taken::dossier)
                    .toList();
            boolean refused = problems.stream().anyMatch(p -> p.severity() == Severity.REFUSED);
            if (refused || dossiers.isEmpty()) {
                throw new InputRefused(Problem.sorted(problems));
            }
            return dossiers;
        }
    }
}
