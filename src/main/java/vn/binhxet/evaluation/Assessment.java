package vn.binhxet.evaluation;

import java.util.List;
import java.util.Map;
import vn.binhxet.rulebook.AwardInForce;

/**
 * One dossier assessed against one award.
 *
 * @param proposed whether the dossier proposes this award
 * @param grounds all grounds that hold, in the law's order, also those not on the list's path
 * @param gaps criteria that stand between the dossier and QUALIFIED, in the law's order, whatever the outcome
 * @param held the holds that are not clear
 * @param findings every finding by criterion id, in the law's order
 * @param proof the tree with the verdict of every node
 * @param readings outcome under every reading of every ambiguous clause of the tree
 * @param favour what comparing it with another text gave, or {@code null} where nothing was compared
 */
public record Assessment(
        String dossier,
        AwardInForce award,
        boolean proposed,
        Outcome outcome,
        List<Ground> grounds,
        List<Finding> gaps,
        List<Finding> held,
        Map<String, Finding> findings,
        Proof proof,
        List<ReadingOutcome> readings,
        Favour favour) {
    /** An assessment under the one text that applies. */
    public Assessment(
            String dossier,
            AwardInForce award,
            boolean proposed,
            Outcome outcome,
            List<Ground> grounds,
            List<Finding> gaps,
            List<Finding> held,
            Map<String, Finding> findings,
            Proof proof,
            List<ReadingOutcome> readings) {
        this(dossier, award, proposed, outcome, grounds, gaps, held, findings, proof, readings, null);
    }

    /**
     * The more favourable of two texts was asked for.
     *
     * @param instrument the instrument whose first day parts the two texts
     * @param used whether the text of the other side of that day decided
     * @param own outcome under the text of the dossier's own dates, {@code null} where that text has no such award
     * @param other outcome under the text of the other side of the day
     */
    public record Favour(String instrument, boolean used, Outcome own, Outcome other) {}

    /** The same, with what the comparison gave. */
    Assessment with(Favour comparison) {
        return new Assessment(
                dossier, award, proposed, outcome, grounds, gaps, held, findings, proof, readings, comparison);
    }
}
