package vn.binhxet.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Unit;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.record.NominationsDocument.Act;
import vn.binhxet.record.NominationsDocument.Counts;
import vn.binhxet.record.NominationsDocument.EntryForm;
import vn.binhxet.record.NominationsDocument.GroundForm;
import vn.binhxet.record.NominationsDocument.ListForm;
import vn.binhxet.record.NominationsDocument.Needed;
import vn.binhxet.record.NominationsDocument.Nominee;
import vn.binhxet.record.NominationsDocument.RoundName;
import vn.binhxet.record.NominationsDocument.Totals;
import vn.binhxet.record.NominationsDocument.UnitName;
import vn.binhxet.record.NominationsDocument.Unlisted;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Provenance;
import vn.binhxet.rulebook.Citation;

/** Writes {@code nominations.json}: the lists, every entry with its place and reason, totals that reconcile. */
public final class NominationsJson {
    /** Name of the file in a run. */
    public static final String FILE = "nominations.json";

    private static final String FORMAT = "binhxet-nominations/1";

    private final RoundResult result;
    private final Detail detail;
    private final BiFunction<Entry, NominationList, String> oneLine;
    private final Provenance provenance;

    private NominationsJson(
            RoundResult result,
            Detail detail,
            BiFunction<Entry, NominationList, String> oneLine,
            Provenance provenance) {
        this.result = result;
        this.detail = detail;
        this.oneLine = oneLine;
        this.provenance = provenance;
    }

    /**
     * Writes the lists of a round; the stream is left open.
     *
     * @param detail with {@link Detail#COMPACT} the sheet of points is written for those chosen or waiting only
     * @param oneLine the reason for an entry's place, as one sentence for people
     * @throws IllegalStateException if the counts of the result do not add up
     */
    public static void write(
            RoundResult result, Detail detail, BiFunction<Entry, NominationList, String> oneLine, OutputStream out)
            throws IOException {
        write(result, detail, oneLine, null, out);
    }

    /** The same, saying where the run comes from; {@code provenance} is {@code null} where no run is written. */
    public static void write(
            RoundResult result,
            Detail detail,
            BiFunction<Entry, NominationList, String> oneLine,
            Provenance provenance,
            OutputStream out)
            throws IOException {
        CanonicalJson.writePretty(new NominationsJson(result, detail, oneLine, provenance).document(), out);
    }

    private NominationsDocument document() {
        return new NominationsDocument(
                FORMAT,
                new RoundName(result.round().id(), result.round().name()),
                result.lists().stream().anyMatch(NominationList::provisional),
                provenance == null ? null : RunForms.of(provenance, result),
                totals(),
                result.lists().stream().map(this::list).iterator(),
                result.unlisted().stream().map(NominationsJson::unlisted).toList(),
                result.decisionsNeeded().stream()
                        .map(d -> new Needed(d.kind(), d.list(), d.dossiers(), d.values()))
                        .toList());
    }

    private Totals totals() {
        int dossiers = result.dossiers().size();
        if (result.records() != dossiers + result.refused() + result.merged()) {
            throw new IllegalStateException("records do not reconcile: " + result.records() + " submitted, but "
                    + dossiers + " dossiers + " + result.refused() + " refused + " + result.merged() + " merged");
        }
        List<Entry> entries =
                result.lists().stream().flatMap(list -> list.entries().stream()).toList();
        int unlisted = result.unlisted().size();
        return new Totals(
                result.records(),
                dossiers,
                result.refused(),
                result.merged(),
                entries.size() + unlisted + result.refused(),
                entries.size(),
                unlisted,
                count(entries, Outcome.class, e -> e.candidate().outcome()),
                count(entries, Status.class, Entry::status));
    }

    private ListForm list(NominationList list) {
        List<Entry> entries = list.entries();
        return new ListForm(
                list.id(),
                list.award().id(),
                list.award().name(),
                list.kind(),
                list.stratum(),
                list.opened().quota(),
                list.opened().reserve(),
                list.opened().path(),
                list.opened().constraints(),
                list.provisional(),
                list.exact(),
                list.lowered(),
                new Counts(
                        entries.size(),
                        count(entries, Outcome.class, e -> e.candidate().outcome()),
                        count(entries, Status.class, Entry::status)),
                entries.stream().map(entry -> entry(entry, list)).iterator());
    }

    private EntryForm entry(Entry entry, NominationList list) {
        Assessment assessment = entry.candidate().assessment();
        return new EntryForm(
                nominee(entry.candidate().dossier()),
                entry.status(),
                entry.candidate().outcome(),
                entry.rank(),
                entry.tiedWith(),
                entry.points() == null ? null : entry.points().total(),
                sheet(entry),
                grounds(assessment.grounds()),
                entry.decidedBy(),
                entry.constraint(),
                entry.reason(),
                entry.act() == null ? null : act(entry.act()),
                entry.againstFindings(),
                entry.replacedBy(),
                entry.womensOther(),
                alsoQualifies(entry),
                assessment.readings(),
                assessment.award().provisional() == null
                        ? null
                        : assessment.award().provisional().inShort(),
                oneLine.apply(entry, list));
    }

    private Points sheet(Entry entry) {
        boolean near = entry.status() != Status.NOT_SELECTED && entry.status() != Status.NOT_RANKED;
        return detail == Detail.FULL || near ? entry.points() : null;
    }

    private static Nominee nominee(Dossier dossier) {
        Unit unit = dossier.unit();
        return new Nominee(
                dossier.id(),
                dossier.kind(),
                dossier.name(),
                unit == null ? null : new UnitName(unit.id(), unit.name()));
    }

    static List<GroundForm> grounds(List<Ground> grounds) {
        return grounds.stream()
                .map(g -> new GroundForm(g.point(), compact(g.citations()), g.types(), g.named(), g.onPath()))
                .toList();
    }

    static List<String> compact(List<Citation> citations) {
        return citations.stream().map(Citation::compact).toList();
    }

    private static Act act(Decision d) {
        return new Act(d.on(), d.act(), d.rank(), d.by(), d.letter(), d.document(), d.minutes(), d.why(), d.votes());
    }

    /** Awards the dossier qualifies for and does not propose. */
    private List<String> alsoQualifies(Entry entry) {
        if (result.round().awards().size() == 1) {
            return List.of();
        }
        List<Assessment> all = result.assessments().getOrDefault(entry.id(), List.of());
        Set<String> proposed = entry.candidate().dossier().proposals().stream()
                .map(Proposal::award)
                .collect(Collectors.toSet());
        String here = entry.candidate().assessment().award().award().id();
        return all.stream()
                .filter(a -> a.outcome() == Outcome.QUALIFIED && !a.proposed())
                .map(a -> a.award().award().id())
                .filter(id -> !id.equals(here) && !proposed.contains(id))
                .sorted()
                .toList();
    }

    private static Unlisted unlisted(String proposal) {
        int slash = proposal.lastIndexOf('/');
        return new Unlisted(proposal.substring(0, slash), proposal.substring(slash + 1));
    }

    private static <E extends Enum<E>> Map<E, Integer> count(
            Collection<Entry> entries, Class<E> type, Function<Entry, E> of) {
        var counts = new EnumMap<E, Integer>(type);
        for (E value : type.getEnumConstants()) {
            counts.put(value, 0);
        }
        entries.forEach(entry -> counts.merge(of.apply(entry), 1, Integer::sum));
        return counts;
    }
}
