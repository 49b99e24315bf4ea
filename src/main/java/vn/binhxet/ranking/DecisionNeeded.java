package vn.binhxet.ranking;

import java.util.List;
import java.util.SortedMap;

/**
 * Something only a person can decide.
 *
 * @param kind what sort of decision
 * @param list list id, or {@code null} where it concerns no list
 * @param dossiers ids concerned, in order
 * @param values named values of its sentence, e.g. {@code clause}, {@code reading}, {@code other}, {@code shared}
 */
public record DecisionNeeded(Kind kind, String list, List<String> dossiers, SortedMap<String, String> values) {
    /** Sorts of decisions, in the order they are printed. */
    public enum Kind {
        /** Equal at the cut or at a constraint: the council separates them. */
        TIE_AT_CUT,
        /** An unsettled reading changes who qualifies. */
        READING,
        /** A pair may be one achievement. */
        OVERLAP,
        /** A pending matter suspends a dossier. */
        HOLD,
        /** A nominated dossier rests on papers nobody has seen. */
        PAPER_NOT_SEEN,
        /** Received after the round's closing date. */
        LATE,
        /** A floor was lowered. */
        FLOOR_LOWERED,
        /** Added by the council although not qualified. */
        AGAINST_FINDINGS,
        /** What a former unit earned counts only once its succession is confirmed. */
        SUCCESSION
    }
}
