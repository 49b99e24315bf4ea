package vn.binhxet.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/**
 * Everything that follows from one round's papers: what every report, record and explanation is made from.
 *
 * @param dossiers the dossiers evaluated, by id
 * @param assessments per dossier id, one assessment per award opened for its kind, in award id order
 * @param lists the lists, in the order the round opens awards, then by stratum
 * @param problems problems of intake, sorted
 * @param records how many records were submitted
 * @param refused how many of them could not be taken; {@code records = dossiers + refused + merged}
 * @param merged records that were an earlier version or an exact copy of another one
 * @param unlisted proposals (dossier id and award id joined by a slash) that stand in no list, with the problem that
 *     says why
 */
public record RoundResult(
        Round round,
        Rulebook rulebook,
        SortedMap<String, Dossier> dossiers,
        SortedMap<String, List<Assessment>> assessments,
        List<NominationList> lists,
        List<Decision> decisions,
        List<DecisionNeeded> decisionsNeeded,
        List<Problem> problems,
        int records,
        int refused,
        int merged,
        List<String> unlisted) {
    /** The day the first dossier came; empty where none says so. */
    public Optional<LocalDate> firstReceipt() {
        return dossiers.values().stream()
                .map(d -> d.receivedOn(round.receivedOn()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}
