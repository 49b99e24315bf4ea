package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.RankingRules.PreferenceKind;

/** A preference as written, with its revisions in the order of time. */
record PreferenceDraft(PreferenceKind kind, List<Revision> revisions) {
    /** The preference from one day on, its numbers still by date; {@code until} is {@code null} while open. */
    record Revision(Succession.Span span, List<Citation> citations, Map<String, DatedNumber> numbers, Text wording) {}

    Optional<Preference> on(LawDates dates, LawCalendar calendar) {
        Revision last = null;
        for (Revision revision : revisions) {
            if (calendar.begun(revision.span().from(), revision.span().source(), dates)) {
                last = revision;
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        var numbers = new TreeMap<String, BigDecimal>();
        for (var number : last.numbers().entrySet()) {
            numbers.put(
                    number.getKey(),
                    number.getValue().on(dates, calendar, last.span().source()));
        }
        return Optional.of(new Preference(
                kind,
                last.citations(),
                Collections.unmodifiableSortedMap(numbers),
                LeafDraft.filled(last.wording(), numbers)));
    }
}
