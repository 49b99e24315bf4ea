package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.List;

/**
 * One least set of changes, none of which can be left out.
 *
 * @param changes in the law's order
 * @param from the first day on which all of it can have happened, or {@code null} where nothing needs waiting for
 * @param proof what the rules say of the changed dossier
 */
public record Way(List<Change> changes, LocalDate from, Proven proof) {
    public Way {
        changes = List.copyOf(changes);
    }

    /** What evaluating the changed dossier came to. */
    public enum Proven {
        /** It qualifies. */
        QUALIFIES,
        /** It qualifies under the last text that was read, but on that day a law is in force that nobody formalised. */
        UNDER_UNREAD_LAW
    }
}
