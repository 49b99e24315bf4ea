package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Text;

/**
 * A law, decree, circular or a province's own document.
 *
 * @param name full name as cited, e.g. "Luật Thi đua, khen thưởng năm 2022"
 * @param inForceFrom first day of effect
 * @param inForceUntil day on which effect ended, exclusive, or {@code null}
 * @param transition which date places a dossier before or after {@code inForceFrom}
 * @param formalised whether its text is in the rulebook
 * @param amends instruments it changes
 * @param replaces instruments it stands in the place of once they have ended
 * @param clauses clause locator to what is known of it, for instruments that are not formalised
 * @param checkedOn the day a person last looked
 */
public record Instrument(
        String id,
        Text name,
        String number,
        LocalDate enacted,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        Transition transition,
        boolean formalised,
        List<String> amends,
        List<String> replaces,
        Map<String, ClauseState> clauses,
        LocalDate checkedOn,
        String note) {

    /**
     * Which date decides, on which citation, and whether that is settled.
     *
     * @param moreFavourable whose dossiers get the text of the other side of the day where it is more favourable
     */
    public record Transition(Decides by, String citation, boolean settled, Favour moreFavourable) {}

    /** Dossiers that are compared under the texts of both sides of an instrument's first day. */
    public enum Favour {
        NONE,
        /** Those placed before the day get the new text where it is more favourable. */
        EARLIER,
        /** Those placed after the day get the old text where it is more favourable. */
        LATER,
        BOTH
    }

    /** The date that places a dossier before or after an instrument's first day. */
    public enum Decides {
        RECEIPT,
        DECISION
    }

    /** Whether a clause of the amended text stayed the same, and who confirmed it on which page. */
    public record ClauseState(State state, String confirmedBy, LocalDate confirmedOn, String page) {}

    /** What is known about a clause under an instrument not formalised. */
    public enum State {
        UNCHANGED,
        CHANGED,
        UNKNOWN
    }
}
