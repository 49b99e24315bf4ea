package vn.binhxet.intake;

import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;

/**
 * What became of one record.
 *
 * @param dossier {@code null} if the record is refused
 */
record Taken(Dossier dossier, Origin origin, List<Problem> problems) {
    boolean refused() {
        return dossier == null;
    }
}
