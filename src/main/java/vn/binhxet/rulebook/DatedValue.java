package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * One dated value of a criterion as written, and the time in which it applies.
 *
 * @param name name of the number, or {@code citation}
 * @param written the day it is written for; {@link LocalDate#MIN} where always
 * @param from first day it applies, not before its revision
 * @param until first day it no longer applies, or {@code null}
 */
public record DatedValue(
        String criterion, int revision, String name, String value, LocalDate written, LocalDate from, LocalDate until) {

    /** Whether there is a day on which it applies. */
    public boolean everApplies() {
        return until == null || from.isBefore(until);
    }

    static List<DatedValue> of(String criterion, RevisionDraft revision, String name, SortedMap<LocalDate, ?> byDate) {
        var values = new ArrayList<DatedValue>();
        var days = new ArrayList<>(byDate.keySet());
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate next = i + 1 < days.size() ? days.get(i + 1) : null;
            LocalDate until = revision.until();
            values.add(new DatedValue(
                    criterion,
                    revision.number(),
                    name,
                    String.valueOf(byDate.get(day)),
                    day,
                    day.isBefore(revision.from()) ? revision.from() : day,
                    next == null || (until != null && until.isBefore(next)) ? until : next));
        }
        return values;
    }
}
