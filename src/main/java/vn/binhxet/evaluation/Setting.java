package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.Set;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.round.Round;

/**
 * What the rules may know beside the dossier: the round's dates and proof, and the vocabulary of the rulebook.
 *
 * @param proof the grade from which a fact is proven
 * @param asOf the day on which pending matters, disciplines and ages are judged
 */
record Setting(
        ProofGrade proof, LocalDate asOf, LocalDate receivedByDefault, Round.Movement movement, Vocabulary words) {
    /** What codes mean: which forms and statements count for which, which papers bear a number, which fields exist. */
    interface Vocabulary {
        Set<String> formsCountingAs(String form);

        /** The statement and those that entail it. */
        Set<String> statementsEntailing(String statement);

        /** The statement and those it entails. */
        Set<String> statementsEntailedBy(String statement);

        boolean bearsNumber(PaperType type);

        Set<String> programmeFields();
    }
}
