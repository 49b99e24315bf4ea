package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Text;

/**
 * A leaf as written, its numbers still by date.
 *
 * @param id criterion id
 * @param origin id of the criterion it was copied from, its own id where it was not copied
 * @param citations by the date from which they hold, {@link LocalDate#MIN} where always
 * @param instrument source of the revision it was written in: its rule leads where two instruments begin on one day
 */
record LeafDraft(
        String id,
        String origin,
        int revision,
        String condition,
        Map<String, DatedNumber> numbers,
        Map<String, List<String>> codes,
        WithinDraft within,
        Text wording,
        SortedMap<LocalDate, List<Citation>> citations,
        Verification verification,
        Layer layer,
        String instrument,
        Yaml at) {

    /** A streak the counted years must lie in, its length still by date. */
    record WithinDraft(
            String rating,
            List<String> forms,
            DatedNumber min,
            List<String> after,
            boolean untilProposal,
            boolean afterDiscipline,
            Criterion.Anchoring anchoring) {
        /** The run a leaf that counts consecutive years asks for; its lowest rating stands for the better ones. */
        static WithinDraft of(LeafDraft streak) {
            return new WithinDraft(
                    streak.codes().getOrDefault("ratings", List.of()).stream()
                            .map(RatingLevel::valueOf)
                            .max(Comparator.naturalOrder())
                            .map(Enum::name)
                            .orElse(null),
                    streak.codes().getOrDefault("forms", List.of()),
                    streak.numbers().get("min"),
                    streak.codes().getOrDefault("after", List.of()),
                    streak.codes().getOrDefault("until_proposal", List.of()).contains("true"),
                    streak.codes().getOrDefault("after_discipline", List.of()).contains("true"),
                    Criterion.Anchoring.of(streak.codes()));
        }

        Criterion.Within on(LawDates dates, LawCalendar calendar, String instrument) {
            return new Criterion.Within(
                    rating,
                    forms,
                    min.on(dates, calendar, instrument).intValueExact(),
                    after,
                    untilProposal,
                    afterDiscipline,
                    anchoring);
        }

        /** The run in words a rule author can compare; whether a discipline cuts it is told by neither. */
        String told() {
            return (rating == null ? "" : rating + " ") + forms + " ≥ "
                    + (min == null ? "?" : min.plain() != null ? min.plain() : min.byDate())
                    + (after.isEmpty() ? "" : " after " + after)
                    + (anchoring.afterAny().isEmpty() ? "" : " after any " + anchoring.afterAny())
                    + (anchoring.rest().isEmpty() ? "" : " with the other years " + anchoring.rest())
                    + (untilProposal ? " until the proposal" : "");
        }
    }

    LeafDraft copiedTo(String copy, int copyRevision) {
        return new LeafDraft(
                copy,
                origin,
                copyRevision,
                condition,
                numbers,
                codes,
                within,
                wording,
                citations,
                verification,
                layer,
                instrument,
                at);
    }

    /** The criterion for {@code dates}, with the round's own numbers where programme or province allow them. */
    Criterion on(LawDates dates, LawCalendar calendar, Map<String, String> parameters) {
        var resolved = new TreeMap<String, BigDecimal>();
        for (var number : numbers.entrySet()) {
            String own = parameters.get(id + "." + number.getKey());
            String set = own != null ? own : parameters.get(origin + "." + number.getKey());
            resolved.put(
                    number.getKey(),
                    set == null ? number.getValue().on(dates, calendar, instrument) : new BigDecimal(set));
        }
        return new Criterion(
                id,
                revision,
                condition,
                Collections.unmodifiableSortedMap(resolved),
                codes,
                within == null ? null : within.on(dates, calendar, instrument),
                filled(wording, resolved),
                cited(dates, calendar),
                verification,
                layer);
    }

    /** The citations in force for {@code dates}; those without a date hold always. */
    private List<Citation> cited(LawDates dates, LawCalendar calendar) {
        List<Citation> cited = List.of();
        for (var entry : citations.entrySet()) {
            if (entry.getKey().equals(LocalDate.MIN) || calendar.begun(entry.getKey(), instrument, dates)) {
                cited = entry.getValue();
            }
        }
        return cited;
    }

    /** Puts the numbers into {@code {name}} of the wording: two digits in Vietnamese, as the law writes them. */
    static Text filled(Text wording, Map<String, BigDecimal> numbers) {
        String vi = wording.vi();
        String en = wording.en();
        for (var number : numbers.entrySet()) {
            String slot = "{" + number.getKey() + "}";
            String plain = number.getValue().toPlainString();
            String two = plain.matches("[1-9]") ? String.format(Locale.ROOT, "0%s", plain) : plain;
            vi = vi.replace(slot, two);
            en = en.replace(slot, plain);
        }
        return new Text(vi, en);
    }
}
