package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.round.Round;

/**
 * What the rules may know beside the dossier: the round's dates and proof, and the vocabulary of the rulebook.
 *
 * @param proof the grade from which a fact is proven
 * @param asOf the day on which pending matters, disciplines and ages are judged
 * @param period what the round is about, or {@code null}
 * @param successions id of a unit to the units whose succession to it a person confirmed
 */
record Setting(
        ProofGrade proof,
        LocalDate asOf,
        LocalDate receivedByDefault,
        Period period,
        Round.Movement movement,
        Map<String, Set<String>> successions,
        Vocabulary words) {
    /** Units whose succession to {@code unit} is confirmed for the whole round. */
    Set<String> predecessors(String unit) {
        return successions.getOrDefault(unit, Set.of());
    }

    /** What codes mean: which forms and statements count for which, which papers bear a number, which fields exist. */
    interface Vocabulary {
        Set<String> formsCountingAs(String form);

        /** The statement and those that entail it. */
        Set<String> statementsEntailing(String statement);

        /** The statement and those it entails. */
        Set<String> statementsEntailedBy(String statement);

        /** Whether a paper of this type can carry the statement. */
        boolean carries(String statement, PaperType type);

        boolean bearsNumber(PaperType type);

        Set<String> programmeFields();
    }
}
