package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One revision as written: from when, until when, and its tree with the leaves it names.
 *
 * @param until first day after, or {@code null} while open
 */
record RevisionDraft(
        int number, LocalDate from, LocalDate until, String source, Node tree, Map<String, LeafDraft> leaves, Yaml at) {

    /** The last revision that has begun for {@code dates} and has not ended. */
    static Optional<RevisionDraft> inForce(List<RevisionDraft> revisions, LawDates dates, LawCalendar calendar) {
        return lastBegun(revisions, dates, calendar)
                .filter(last -> last.until == null || !calendar.begun(last.until, last.source, dates));
    }

    /** The last revision that has begun for {@code dates}, ended or not. */
    static Optional<RevisionDraft> lastBegun(List<RevisionDraft> revisions, LawDates dates, LawCalendar calendar) {
        RevisionDraft last = null;
        for (RevisionDraft revision : revisions) {
            if (calendar.begun(revision.from, revision.source, dates)) {
                last = revision;
            }
        }
        return Optional.ofNullable(last);
    }
}
