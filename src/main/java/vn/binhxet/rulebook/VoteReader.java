package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.Period;

/** Reads {@code general/votes.yaml}. */
final class VoteReader {
    private final Registers registers;
    private final LawCalendar calendar;
    private final Collection<String> awards;
    private final Faults faults;

    VoteReader(Registers registers, LawCalendar calendar, Collection<String> awards, Faults faults) {
        this.registers = registers;
        this.calendar = calendar;
        this.awards = awards;
        this.faults = faults;
    }

    /** The vote about some awards, by revisions in the order of time. */
    record Draft(List<String> awards, List<Revision> revisions) {
        Optional<Vote> on(LawDates dates, LawCalendar calendar) {
            Revision last = null;
            for (Revision revision : revisions) {
                Succession.Span span = revision.span;
                if (calendar.begun(span.from(), span.source(), dates)) {
                    last = span.until() == null || !calendar.begun(span.until(), span.source(), dates)
                            ? revision
                            : null;
                }
            }
            return Optional.ofNullable(last)
                    .map(r -> new Vote(
                            r.percent.on(dates, calendar, r.span.source()).intValueExact(), r.citations));
        }
    }

    record Revision(Succession.Span span, List<Citation> citations, DatedNumber percent) {}

    List<Draft> read(Yaml root) {
        var votes = new ArrayList<Draft>();
        if (root == null) {
            return votes;
        }
        var file = new Entry(root, faults);
        for (Yaml part : file.list("votes")) {
            var entry = new Entry(part, faults);
            List<String> about = entry.texts("awards");
            about.forEach(id -> faults.known("award", id, awards, part));
            var revisions = new ArrayList<Revision>();
            entry.list("revisions").forEach(r -> revisions.add(revision(r)));
            entry.nothingElse();
            new Succession(calendar, faults)
                    .check(revisions.stream().map(Revision::span).toList(), Layer.NATIONAL);
            votes.add(new Draft(List.copyOf(about), List.copyOf(revisions)));
        }
        file.nothingElse();
        return votes;
    }

    private Revision revision(Yaml at) {
        var entry = new Entry(at, faults);
        Period period = RegisterReader.period(entry, faults);
        String source = entry.text("source");
        faults.known("instrument", source, registers.instruments().keySet(), at);
        var citing = new CitationReader(source, registers.instruments().keySet(), faults);
        List<Citation> citations = citing.read(entry.required("citation"));
        Yaml percent = entry.required("percent");
        entry.constant("verified", Verification.class);
        entry.date("checked_on");
        entry.nothingElse();
        return new Revision(
                new Succession.Span(period.from(), period.until(), source, at),
                citations,
                percent == null ? DatedNumber.plain(BigDecimal.ZERO) : Entry.dated(percent, faults));
    }
}
