package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;

/** Makes a dossier from a tree, for cases and whoever has no file; the same checks as for submitted files. */
public final class Dossiers {
    private static final DossierReader READER = new DossierReader(Deadlines.NONE);

    private Dossiers() {}

    /** What came of a tree: the dossier unless it is refused, and its problems, sorted. */
    public record Read(Optional<Dossier> dossier, List<Problem> problems) {}

    /** Reads {@code tree}, which is left as it is; {@code file} becomes the file of every place. */
    public static Read fromTree(JsonNode tree, String file) {
        Taken taken = READER.read(new Submission(tree.deepCopy(), Origin.line(file, 0)));
        return new Read(Optional.ofNullable(taken.dossier()), Problem.sorted(taken.problems()));
    }
}
