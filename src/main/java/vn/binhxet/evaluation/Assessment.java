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
        List<ReadingOutcome> readings) {}
