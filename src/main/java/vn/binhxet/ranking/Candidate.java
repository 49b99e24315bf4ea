package vn.binhxet.ranking;

import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;

/**
 * One counting unit: a dossier and an award it proposes.
 *
 * @param assessment the dossier against that award, on the list's path
 */
public record Candidate(Dossier dossier, Proposal proposal, Assessment assessment) {
    /** Outcome of the assessment. */
    public Outcome outcome() {
        return assessment.outcome();
    }
}
