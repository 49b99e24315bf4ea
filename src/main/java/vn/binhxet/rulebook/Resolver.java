package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Puts an award together for one dossier's dates: revision, shared conditions, numbers, provisional mark. */
final class Resolver {
    private final Registers registers;
    private final Rulebook.Shared shared;
    private final LawCalendar calendar;
    private final Map<AwardInForce, AwardInForce> interned = new ConcurrentHashMap<>();

    Resolver(Registers registers, Rulebook.Shared shared, LawCalendar calendar) {
        this.registers = registers;
        this.shared = shared;
        this.calendar = calendar;
    }

    /** @param province what the round's province adds, or {@code null} */
    Optional<AwardInForce> resolve(
            AwardDraft draft, LawDates dates, Map<String, String> parameters, ProvinceDraft province) {
        return RevisionDraft.inForce(draft.revisions(), dates, calendar).map(revision -> {
            var criteria = new LinkedHashMap<String, Criterion>();
            List<Node> bars = shared(shared.bars(), draft.award(), dates, parameters, criteria);
            List<Node> parts = shared(shared.dossierParts(), draft.award(), dates, parameters, criteria);
            if (province != null) {
                parts = Stream.concat(
                                parts.stream(),
                                shared(province.dossierParts(), draft.award(), dates, parameters, criteria).stream())
                        .toList();
            }
            add(revision, dates, parameters, criteria);
            Node standard = revision.tree();
            for (ProvinceDraft.Detail detail :
                    province == null ? List.<ProvinceDraft.Detail>of() : province.details()) {
                var own = RevisionDraft.inForce(detail.revisions(), dates, calendar);
                if (detail.award().equals(draft.award().id()) && own.isPresent()) {
                    Node with =
                            Details.beside(standard, detail.point(), own.get().tree());
                    if (!with.equals(standard)) {
                        standard = with;
                        add(own.get(), dates, parameters, criteria);
                    }
                }
            }
            List<Node> holds = shared(shared.holds(), draft.award(), dates, parameters, criteria);
            if (province != null) {
                criteria.replaceAll((id, c) -> attestedBy(c, province.province(), dates));
            }
            var cited = new ArrayList<Citation>();
            var leading = new TreeSet<String>();
            criteria.values().forEach(c -> {
                cited.addAll(c.citations());
                leading.add(c.citations().get(0).instrument());
            });
            TreeReader.nodes(standard).forEach(n -> cited.addAll(n.label().citations()));
            var award = new AwardInForce(
                    draft.award(),
                    revision.number(),
                    standard,
                    bars,
                    holds,
                    parts,
                    Collections.unmodifiableMap(criteria),
                    confirmed(provisional(revision.source(), cited, leading, dates), revision.source(), criteria));
            return interned.computeIfAbsent(award, a -> a);
        });
    }

    /** Several clauses about one statement name several bodies. */
    private Criterion attestedBy(Criterion c, Province province, LawDates dates) {
        List<Province.Attesting> about = province.attesting().stream()
                .filter(a ->
                        c.condition().equals("attestation") && a.statements().containsAll(c.codes("statement")))
                .filter(a -> calendar.stands(
                        registers.instruments().get(a.citations().get(0).instrument()), dates))
                .toList();
        return about.isEmpty()
                ? c
                : c.attestedBy(
                        about.stream()
                                .flatMap(a -> a.bodies().stream())
                                .distinct()
                                .toList(),
                        about.stream().flatMap(a -> a.citations().stream()).toList());
    }

    private List<Node> shared(
            List<SharedDraft> all,
            Award award,
            LawDates dates,
            Map<String, String> parameters,
            Map<String, Criterion> criteria) {
        var nodes = new ArrayList<Node>();
        for (SharedDraft one : all) {
            if (one.concerns(award)) {
                RevisionDraft.lastBegun(one.revisions(), dates, calendar).ifPresent(revision -> {
                    nodes.add(revision.tree());
                    add(revision, dates, parameters, criteria);
                });
            }
        }
        return List.copyOf(nodes);
    }

    private void add(
            RevisionDraft revision, LawDates dates, Map<String, String> parameters, Map<String, Criterion> criteria) {
        revision.leaves().forEach((id, leaf) -> criteria.put(id, leaf.on(dates, calendar, parameters)));
    }

    /**
     * Set where an amendment nobody formalised is in force and a cited clause is not confirmed unchanged, or where an
     * instrument that leads a citation has ended and nothing formalised took its place. The earliest such day counts.
     */
    private Provisional provisional(
            String source, Collection<Citation> cited, Collection<String> leading, LawDates dates) {
        Provisional earliest = null;
        for (Instrument amender : registers.instruments().values()) {
            if (!amender.formalised()
                    && amender.amends().contains(source)
                    && calendar.begun(amender.inForceFrom(), amender.id(), dates)
                    && !cited.stream()
                            .filter(c -> c.instrument().equals(source))
                            .allMatch(c -> unchanged(amender, c.locator()))) {
                earliest = earlier(earliest, amender.inForceFrom(), amender.id());
            }
        }
        for (String id : leading) {
            LocalDate ended = registers.instruments().get(id).inForceUntil();
            if (ended != null && calendar.begun(ended, id, dates)) {
                earliest = earlier(earliest, ended, id);
            }
        }
        return earliest;
    }

    /** The same, with the criteria it does not concern: every clause they cite was confirmed unchanged. */
    private Provisional confirmed(Provisional provisional, String source, Map<String, Criterion> criteria) {
        if (provisional == null) {
            return null;
        }
        Instrument amender = registers.instruments().get(provisional.instrument());
        var confirmed = new TreeSet<String>();
        criteria.values().stream()
                .filter(c -> amender.amends().contains(source)
                        && c.citations().stream()
                                .allMatch(cited ->
                                        !cited.instrument().equals(source) || unchanged(amender, cited.locator())))
                .forEach(c -> confirmed.add(c.id()));
        return new Provisional(
                provisional.since(), provisional.instrument(), Collections.unmodifiableSortedSet(confirmed));
    }

    private static Provisional earlier(Provisional one, LocalDate since, String instrument) {
        return one == null || since.isBefore(one.since()) ? new Provisional(since, instrument) : one;
    }

    /** A confirmed clause covers everything below it. */
    private static boolean unchanged(Instrument amender, String locator) {
        return amender.clauses().entrySet().stream()
                .anyMatch(e -> e.getValue().state() == Instrument.State.UNCHANGED
                        && (locator.equals(e.getKey()) || locator.startsWith(e.getKey() + ".")));
    }
}
