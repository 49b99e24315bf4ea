package vn.binhxet.intake;

import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Register;
import vn.binhxet.round.Round;

/**
 * Everything read from a round directory; {@code records = dossiers + refused + merged}.
 *
 * @param dossiers sorted by id
 * @param problems sorted
 * @param records records under submissions/, readable or not
 * @param refused records that could not be taken
 * @param merged records that were an earlier version or an exact copy of another one
 */
public record Submitted(
        Round round,
        List<Decision> decisions,
        Register register,
        List<Dossier> dossiers,
        List<Problem> problems,
        int records,
        int refused,
        int merged) {
    public Submitted {
        decisions = List.copyOf(decisions);
        dossiers = List.copyOf(dossiers);
        problems = List.copyOf(problems);
    }
}
