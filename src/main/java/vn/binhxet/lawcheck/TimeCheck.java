package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhxet.lawcheck.CheckFinding.Kind;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.DatedValue;
import vn.binhxet.rulebook.Instrument;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Revision;
import vn.binhxet.rulebook.Rulebook;

/** Faults of time: days with two texts or none, values that never apply, citations of what was not in force. */
final class TimeCheck {
    private final Rulebook rulebook;
    private final Epochs epochs;
    private final Stage stage;
    private final Set<String> told = new HashSet<>();
    private int invented;

    TimeCheck(Epochs epochs, Stage stage) {
        this.rulebook = epochs.rulebook();
        this.epochs = epochs;
        this.stage = stage;
    }

    void run() {
        for (String award : rulebook.awards().keySet()) {
            List<Revision> revisions = rulebook.revisions(award);
            for (int i = 1; i < revisions.size(); i++) {
                overlap(award, revisions.get(i - 1), revisions.get(i));
            }
            gaps(award, revisions);
        }
        rulebook.datedValues().stream().filter(v -> !v.everApplies()).forEach(this::never);
        epochs.all().forEach(this::citations);
    }

    private void overlap(String award, Revision before, Revision after) {
        if (before.until() != null && !before.until().isAfter(after.from())) {
            return;
        }
        LawDates dates = Epochs.on(after.from());
        Nominee nominee = rulebook.whereInForce(award, dates, null)
                .map(text -> simple(text, dates))
                .orElse(null);
        put(
                Kind.OVERLAP_IN_TIME,
                award + "/" + after.number(),
                award,
                nominee,
                t -> t.assessment() != null,
                "one",
                before.number(),
                "other",
                after.number(),
                "on",
                after.from());
    }

    /** Around every day, also for dossiers received before it and decided on it. */
    private void gaps(String award, List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        LocalDate first = revisions.get(0).from();
        LocalDate last = revisions.get(revisions.size() - 1).from();
        for (LocalDate day : rulebook.days()) {
            LocalDate eve = day.minusDays(1);
            for (LawDates dates : List.of(new LawDates(eve, eve), new LawDates(eve, day), new LawDates(day, day))) {
                boolean inside =
                        !dates.receipt().isBefore(first) && dates.decision().isBefore(last);
                if (inside && rulebook.whereInForce(award, dates, null).isEmpty()) {
                    Nominee nominee = epochs.latest(award)
                            .map(e -> simple(e.text(), dates))
                            .orElse(null);
                    put(
                            Kind.GAP_IN_TIME,
                            award + "/" + dates.receipt(),
                            award,
                            nominee,
                            t -> t.assessment() == null,
                            "receipt",
                            dates.receipt(),
                            "decision",
                            dates.decision());
                    return;
                }
            }
        }
    }

    private void never(DatedValue value) {
        String award = value.criterion().substring(0, value.criterion().indexOf('/'));
        LawDates dates = Epochs.on(value.written().equals(LocalDate.MIN) ? value.from() : value.written());
        String at =
                rulebook.awards().containsKey(award) ? award : rulebook.awards().firstKey();
        Nominee nominee = rulebook.whereInForce(at, dates, null)
                .or(() -> epochs.latest(at).map(Epoch::text))
                .map(text -> simple(text, dates))
                .orElse(null);
        put(
                Kind.NUMBER_NEVER_APPLIES,
                value.criterion() + "/" + value.revision() + "/" + value.name() + "/" + value.written(),
                rulebook.awards().containsKey(award) ? award : null,
                nominee,
                t -> t.assessment() == null || !applies(value, t),
                "value",
                value.value(),
                "name",
                value.name(),
                "on",
                value.written().equals(LocalDate.MIN) ? value.from() : value.written(),
                "criterion",
                value.criterion());
    }

    private static boolean applies(DatedValue value, TriedCase t) {
        Criterion c = t.assessment().award().criteria().get(value.criterion());
        return c != null
                && c.revision() == value.revision()
                && c.numbers().containsKey(value.name())
                && c.numbers().get(value.name()).toPlainString().equals(value.value());
    }

    private void citations(Epoch epoch) {
        AwardInForce text = epoch.text();
        LawDates dates = epoch.dates();
        if (text.provisional() != null) {
            return;
        }
        for (Criterion c : text.criteria().values()) {
            for (Citation cited : new LinkedHashSet<>(c.citations())) {
                Instrument instrument = rulebook.instrument(cited.instrument());
                boolean begun = !dates.receipt().isBefore(instrument.inForceFrom());
                boolean ended =
                        instrument.inForceUntil() != null && !dates.receipt().isBefore(instrument.inForceUntil());
                String about = c.id() + "/" + c.revision() + "/" + cited.instrument();
                if ((!begun || ended) && told.add(about)) {
                    put(
                            Kind.CITATION_OUT_OF_FORCE,
                            about,
                            c.id().startsWith("general/") ? null : text.award().id(),
                            epoch.nominee(rulebook, Map.of(), Map.of(), invented++),
                            t -> t.assessment() != null
                                    && t.assessment().findings().containsKey(c.id()),
                            "criterion",
                            c,
                            "instrument",
                            cited.instrument(),
                            "on",
                            dates.receipt());
                }
            }
        }
    }

    private Nominee simple(AwardInForce text, LawDates dates) {
        return new Epoch(text, dates, null).nominee(rulebook, Map.of(), Map.of(), invented++);
    }

    private void put(
            Kind kind,
            String about,
            String award,
            Nominee nominee,
            java.util.function.Function<TriedCase, Boolean> proof,
            Object... values) {
        stage.put(
                new CheckFinding(kind, about, award, Said.of("check." + kind.name(), values), null, null, false, null),
                nominee,
                proof);
    }
}
