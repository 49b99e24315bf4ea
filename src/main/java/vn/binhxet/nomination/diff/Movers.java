package vn.binhxet.nomination.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhxet.nomination.Details;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.diff.RunDiff.ListCount;
import vn.binhxet.nomination.diff.RunDiff.Mover;
import vn.binhxet.nomination.diff.RunDiff.Stand;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;

/** Who moved between two runs, list by list, and how many did not. */
final class Movers {
    /** An entry in its list. */
    record Placed(NominationList list, Entry entry) {}

    /** One nominee for one award, in both runs; a side is {@code null} where it is absent. */
    record Pair(Placed before, Placed after) {
        Placed any() {
            return after == null ? before : after;
        }

        boolean moved() {
            return before == null
                    || after == null
                    || before.entry.status() != after.entry.status()
                    || before.entry.candidate().outcome()
                            != after.entry.candidate().outcome();
        }

        boolean reranked() {
            return !Objects.equals(before.entry.rank(), after.entry.rank())
                    || !Objects.equals(points(before.entry), points(after.entry));
        }

        /** The same pair with everything that was found. */
        Pair with(Details was, Details is) {
            return new Pair(
                    before == null ? null : new Placed(before.list, was.of(before.entry)),
                    after == null ? null : new Placed(after.list, is.of(after.entry)));
        }

        boolean sameAs(Pair other) {
            return any().entry.id().equals(other.any().entry.id());
        }

        private static Object points(Entry e) {
            return e.points() == null ? null : e.points().total();
        }
    }

    private final KeptRun before;
    private final KeptRun after;
    private final Map<String, List<Pair>> byList = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Causes causes;

    Movers(KeptRun before, KeptRun after, Causes causes) {
        this.before = before;
        this.after = after;
        this.causes = causes;
        Map<String, Placed> was = entries(before);
        Map<String, Placed> is = entries(after);
        var keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        for (String key : keys) {
            var pair = new Pair(was.get(key), is.get(key));
            String list = pair.any().list.id();
            byList.computeIfAbsent(list, l -> new ArrayList<>()).add(pair);
            names.putIfAbsent(
                    list, (pair.after == null ? before : after).explanations().listName(pair.any().list));
        }
    }

    /** By award, kind and dossier: a changed stratum is the same proposal in another list. */
    private static Map<String, Placed> entries(KeptRun run) {
        var entries = new LinkedHashMap<String, Placed>();
        for (NominationList list : run.result().lists()) {
            for (Entry e : list.entries()) {
                entries.put(list.award().id() + " " + e.id(), new Placed(list, e));
            }
        }
        return entries;
    }

    List<Mover> all() {
        try (Details was = before.details();
                Details is = after.details()) {
            return all(was, is);
        }
    }

    private List<Mover> all(Details was, Details is) {
        var movers = new ArrayList<Mover>();
        byList.forEach((list, pairs) -> {
            List<Pair> moved = pairs.stream().filter(Pair::moved).toList();
            for (Pair each : moved) {
                Pair pair = each.with(was, is);
                String name = (pair.after() == null ? before : after)
                        .explanations()
                        .phrases()
                        .nominee(pair.any().entry.candidate().dossier());
                movers.add(new Mover(
                        pair.any().entry.id(),
                        name,
                        list,
                        names.get(list),
                        stand(pair.before(), before),
                        stand(pair.after(), after),
                        causes.of(pair, moved)));
            }
        });
        return List.copyOf(movers);
    }

    List<ListCount> lists() {
        var counts = new ArrayList<ListCount>();
        byList.forEach((list, pairs) -> {
            int moved = (int) pairs.stream().filter(Pair::moved).count();
            int reranked =
                    (int) pairs.stream().filter(p -> !p.moved() && p.reranked()).count();
            counts.add(new ListCount(list, names.get(list), pairs.size() - moved, reranked, moved));
        });
        return counts;
    }

    private static Stand stand(Placed placed, KeptRun run) {
        if (placed == null) {
            return null;
        }
        Entry e = placed.entry;
        return new Stand(
                e.candidate().outcome(),
                e.status(),
                e.rank(),
                e.points() == null ? null : e.points().total().toPlainString(),
                run.explanations().oneLine(placed.list, e));
    }
}
