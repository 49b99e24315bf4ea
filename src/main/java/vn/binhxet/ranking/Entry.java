package vn.binhxet.ranking;

import java.util.List;
import vn.binhxet.round.Decision;

/**
 * One line of a list.
 *
 * @param rank shared by equals, 1 is first; {@code null} when not ranked, and where there is nothing to choose
 * @param tiedWith ids of others with the same rank, in id order; left empty where the list has neither quota nor
 *     constraints, since nothing hangs on it there
 * @param points {@code null} where the round ranks without points
 * @param decidedBy what put it after the one before, {@code null} when not ranked
 * @param constraint {@code null} unless a constraint kept it out (also when in reserve), let it in, or is what equals
 *     contend for
 * @param reason {@code BELOW_CUT} or {@code CONSTRAINT} for NOT_SELECTED, else {@code null}
 * @param act the council's or the unit's act that fixed the status, or moved it to its rank; or {@code null}
 * @param againstFindings added by the council although not qualified
 * @param replacedBy who comes in if this one is struck, for the nominated; several where equals would contend for the
 *     place; empty if nobody, or without a quota
 * @param womensOther status under the women's preference in its other mode, where it differs; else {@code null}
 */
public record Entry(
        Candidate candidate,
        Status status,
        Integer rank,
        List<String> tiedWith,
        Points points,
        DecidedBy decidedBy,
        ConstraintEffect constraint,
        String reason,
        Decision act,
        boolean againstFindings,
        List<String> replacedBy,
        Status womensOther) {
    /** Id of the dossier. */
    public String id() {
        return candidate.dossier().id();
    }
}
