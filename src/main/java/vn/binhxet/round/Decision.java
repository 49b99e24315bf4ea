package vn.binhxet.round;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Place;

/**
 * One dated act of the council or the office from {@code decisions.yaml}, with who and why. Which components are used
 * depends on {@code act}.
 */
public record Decision(
        LocalDate on,
        Act act,
        String dossier,
        String award,
        String list,
        List<String> pair,
        Overlap.Ruling decision,
        String clause,
        String use,
        List<String> order,
        Integer rank,
        String member,
        String by,
        Round.Act letter,
        Round.Act document,
        String minutes,
        String why,
        Votes votes,
        Place place) {
    public Decision {
        pair = pair == null ? List.of() : List.copyOf(pair);
        order = order == null ? List.of() : List.copyOf(order);
    }

    /** What was decided. */
    public enum Act {
        /** The unit withdraws its proposal. */
        WITHDRAW,
        /** The council rules whether a pair is one achievement. */
        OVERLAP,
        /** A reading of an ambiguous clause is chosen. */
        READING,
        /** The council orders nominees who are equal. */
        ORDER_TIE,
        /** The council moves a dossier to {@code rank}. */
        REORDER,
        /** The council adds a dossier. */
        INCLUDE,
        /** The council strikes a dossier. */
        EXCLUDE,
        /** The council puts a dossier off to another round. */
        DEFER,
        /** A member takes no part. */
        RECUSAL,
        /** The dossier was sent back to the unit. */
        RETURN,
        /** A vote was counted. */
        VOTE,
        /** A succession of units is confirmed. */
        SUCCESSION,
        /** The decision on awards was signed: {@code document}; {@code order} names those awarded, else all nominated. */
        DECISION_SIGNED,
        /** Nominated, and not in the signed decision. */
        NOT_AWARDED,
        /** In the signed decision though not nominated. */
        ALSO_AWARDED
    }

    /** A counted vote. */
    public record Votes(int inFavour, int against, int of) {}
}
