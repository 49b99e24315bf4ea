package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Finding;

/**
 * How far a nominee is from an award.
 *
 * @param state whether it is there, and if not what lies before it
 * @param year the earliest year whose results can be enough, or {@code null} where no year has to pass
 * @param met conditions of the shortest way that are met, in the law's order
 * @param missing conditions of that way that are not, in the law's order
 * @param held matters that must be concluded first
 * @param lasts the day a discipline ends, or {@code null}
 * @param unstated whether it rests on something nobody has said of the nominee so far: an achievement, a contribution, a
 *     way of acting
 */
public record Road(
        Assessment assessment,
        State state,
        Integer year,
        List<Finding> met,
        List<Finding> missing,
        List<Finding> held,
        LocalDate lasts,
        boolean unstated) {

    /** Whether only a body's word is missing, which nobody has said yet. */
    static boolean unattested(Finding f) {
        return f.cause() == Cause.JUDGEMENT && f.evidence().isEmpty();
    }

    /** Whether the dossier has nothing at all that could be proved. */
    static boolean unstated(Finding f) {
        return unattested(f) || f.cause() == Cause.MISSING;
    }

    /** Where the nominee stands, nearest first. */
    public enum State {
        /** Meets the standard; at most the papers of the dossier are to be drawn up. */
        QUALIFIES,
        /** What is missing can be shown or attested now. */
        TO_BE_SHOWN,
        /** Years must pass first. */
        IN_TIME,
        /** Not for this nominee. */
        NOT_FOR_IT
    }
}
