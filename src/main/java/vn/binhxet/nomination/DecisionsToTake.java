package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Overlap.OverlapKind;
import vn.binhxet.dossier.Overlap.Ruling;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.DecisionNeeded.Kind;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Round;

/** What only people can decide, gathered from dossiers, findings and lists. */
final class DecisionsToTake {
    private final Round round;
    private final List<DecisionNeeded> needed = new ArrayList<>();

    private DecisionsToTake(Round round) {
        this.round = round;
    }

    /** Everything to decide, in the order it is printed. */
    static List<DecisionNeeded> of(
            Round round,
            List<Dossier> dossiers,
            List<NominationList> lists,
            List<Problem> problems,
            List<DecisionNeeded> fromRanking) {
        var all = new DecisionsToTake(round);
        all.needed.addAll(fromRanking);
        lists.forEach(all::readings);
        lists.forEach(all::holds);
        lists.forEach(all::unseen);
        lists.forEach(all::successions);
        all.overlaps(dossiers);
        all.late(problems);
        all.needed.sort(Comparator.comparing(DecisionNeeded::kind)
                .thenComparing(d -> d.list() == null ? "" : d.list())
                .thenComparing(d -> String.join(" ", d.dossiers()))
                .thenComparing(d -> d.values().toString()));
        return List.copyOf(all.needed);
    }

    /** An unsettled reading matters where another one would change an outcome. */
    private void readings(NominationList list) {
        var changed = new TreeMap<String, List<String>>();
        var values = new TreeMap<String, SortedMap<String, String>>();
        for (Entry e : list.entries()) {
            for (ReadingOutcome r : e.candidate().assessment().readings()) {
                if (!r.active() && !r.settled() && r.outcome() != e.candidate().outcome()) {
                    String key = r.clause() + " " + r.reading();
                    changed.computeIfAbsent(key, k -> new ArrayList<>()).add(e.id());
                    values.put(key, pairs("clause", r.clause(), "reading", r.reading()));
                }
            }
        }
        changed.forEach(
                (key, ids) -> add(Kind.READING, list.id(), ids.stream().sorted().toList(), values.get(key)));
    }

    private void holds(NominationList list) {
        for (Entry e : list.entries()) {
            if (e.candidate().outcome() == Outcome.ON_HOLD && e.status() == Status.NOT_RANKED) {
                Finding held = e.candidate().assessment().held().get(0);
                String body = held.evidence().stream()
                        .map(Evidence::what)
                        .filter(w -> w != null)
                        .findFirst()
                        .orElse("");
                add(
                        Kind.HOLD,
                        list.id(),
                        List.of(e.id()),
                        pairs("criterion", held.criterion().id(), "body", body));
            }
        }
    }

    /** Papers behind a nomination that prove less than the round asks of the nominated. */
    private void unseen(NominationList list) {
        if (round.proofOfNominated() == null) {
            return;
        }
        var ids = new ArrayList<String>();
        int papers = 0;
        for (Entry e : list.entries()) {
            boolean nominated = e.status() == Status.NOMINATED || e.status() == Status.ADDED_BY_COUNCIL;
            int unseen =
                    nominated ? unseen(e.candidate().assessment().findings().values()) : 0;
            papers += unseen;
            if (unseen > 0) {
                ids.add(e.id());
            }
        }
        if (!ids.isEmpty()) {
            ids.sort(Comparator.naturalOrder());
            add(
                    Kind.PAPER_NOT_SEEN,
                    list.id(),
                    ids,
                    pairs(
                            "papers",
                            Integer.toString(papers),
                            "proof",
                            round.proofOfNominated().name()));
        }
    }

    private int unseen(Iterable<Finding> findings) {
        var places = new ArrayList<String>();
        for (Finding f : findings) {
            if (f.verdict() == Verdict.MET) {
                f.evidence().stream()
                        .filter(e ->
                                e.counted() && e.paper() != null && !e.grade().atLeast(round.proofOfNominated()))
                        .map(e -> e.place().file() + e.place().pointer())
                        .forEach(places::add);
            }
        }
        return (int) places.stream().distinct().count();
    }

    private void successions(NominationList list) {
        List<String> ids = list.entries().stream()
                .filter(e -> e.candidate().assessment().gaps().stream().anyMatch(g -> g.cause() == Cause.SUCCESSION))
                .map(Entry::id)
                .sorted()
                .toList();
        if (!ids.isEmpty()) {
            add(Kind.SUCCESSION, list.id(), ids, new TreeMap<>());
        }
    }

    private void overlaps(List<Dossier> dossiers) {
        Set<String> known = dossiers.stream().map(Dossier::id).collect(Collectors.toSet());
        for (Dossier d : dossiers) {
            for (Overlap o : d.overlaps()) {
                boolean open = o.ruling() == Ruling.UNDECIDED && o.kind() != OverlapKind.COLLECTIVE_AND_MEMBER;
                boolean past = o.kind() == OverlapKind.REWARDED_BEFORE || !known.contains(o.other());
                if (open && (past || d.id().compareTo(o.other()) < 0)) {
                    List<String> ids = past ? List.of(d.id()) : List.of(d.id(), o.other());
                    add(
                            Kind.OVERLAP,
                            null,
                            ids,
                            pairs("overlap", o.kind().name(), "other", o.other(), "shared", o.shared()));
                }
            }
        }
    }

    private void late(List<Problem> problems) {
        for (Problem p : problems) {
            if (p.code().equals("late-dossier") && p.dossier() != null) {
                add(Kind.LATE, null, List.of(p.dossier()), new TreeMap<>(p.values()));
            }
        }
    }

    private void add(Kind kind, String list, List<String> dossiers, SortedMap<String, String> values) {
        needed.add(new DecisionNeeded(kind, list, dossiers, values));
    }

    private static SortedMap<String, String> pairs(String... pairs) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
