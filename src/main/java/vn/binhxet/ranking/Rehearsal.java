package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.Round;

/**
 * One list drawn up once more with one thing changed: other points, others qualified. Tells only who would change side,
 * that is be nominated in one of the two and not in the other; the order and the selection are those of the list itself.
 */
public final class Rehearsal {
    private final NominationList list;
    private final Acts acts;
    private final List<Contender> all;
    private final Traits traits;
    private final List<Key> keys;
    private final Set<String> nominated;
    private final Drawing now;
    private final PlainCut plain;

    /** Of {@code list} as it was made. */
    public Rehearsal(NominationList list, Round round, List<Decision> decisions, Basis basis) {
        this.list = list;
        this.acts = new Acts(decisions, list.id(), list.award().id());
        this.traits = new Traits(basis.mainFields());
        this.keys = list.opened().chooses() ? Key.of(round.ranking(), Key.womensMode(round.ranking())) : List.of();
        this.all = list.entries().stream()
                .map(e -> Contender.of(e, basis))
                .sorted(Comparator.comparing(Contender::id))
                .toList();
        this.nominated = list.entries().stream()
                .filter(e -> e.status() == Status.NOMINATED)
                .map(Entry::id)
                .collect(Collectors.toSet());
        this.now = new Drawing(qualified());
        this.plain = now.limits.all().isEmpty() && !acts.reorder() ? new PlainCut(now.free, keys, now.places) : null;
    }

    /** Whether answers come from positions alone, so that asking costs next to nothing. */
    public boolean isPlain() {
        return plain != null;
    }

    /** Who changes side if {@code id} had {@code total} points. */
    public Set<String> movedBy(String id, BigDecimal total) {
        return plain == null ? moved(now.nominated(Map.of(id, total))) : plain.movedBy(id, total);
    }

    /** Who changes side if those who compete had {@code totals}, which names all of them. */
    public Set<String> movedBy(Map<String, BigDecimal> totals) {
        return plain == null ? moved(now.nominated(totals)) : plain.movedBy(totals);
    }

    /** Who changes side if exactly {@code qualified} met the standards. */
    public Set<String> movedByQualified(Set<String> qualified) {
        return moved(new Drawing(qualified).nominated(Map.of()));
    }

    /** Ids of those who meet the standards. */
    public Set<String> qualified() {
        return all.stream()
                .filter(c -> c.candidate().outcome() == Outcome.QUALIFIED)
                .map(Contender::id)
                .collect(Collectors.toSet());
    }

    /** What puts {@code after} behind {@code before} in this list, where both are ranked and stand in that order. */
    public DecidedBy separation(String before, String after) {
        Standing standing = new Standing(now.ranked, keys, acts);
        List<List<Contender>> tiers = standing.tiers();
        boolean same = tiers.stream()
                .anyMatch(t -> t.stream().anyMatch(c -> c.id().equals(before))
                        && t.stream().anyMatch(c -> c.id().equals(after)));
        return standing.decidedBy(one(before), one(after), same);
    }

    private Contender one(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private Set<String> moved(Set<String> then) {
        var moved = new HashSet<>(then);
        moved.removeAll(nominated);
        nominated.stream().filter(id -> !then.contains(id)).forEach(moved::add);
        return moved;
    }

    /** What a drawing of the list starts from; totals change nothing in it. */
    private final class Drawing {
        private final List<Contender> ranked;
        private final List<Contender> free;
        private final Limits limits;
        private final List<int[]> memberships;
        private final int[] counted;
        private final int places;

        Drawing(Set<String> qualified) {
            ranked = all.stream()
                    .filter(c -> {
                        Decision fixing = acts.fixing(c.id());
                        return qualified.contains(c.id()) && (fixing == null || fixing.act() == Act.INCLUDE);
                    })
                    .toList();
            free = ranked.stream().filter(c -> !acts.is(c.id(), Act.INCLUDE)).toList();
            List<Dossier> added = all.stream()
                    .filter(c -> acts.is(c.id(), Act.INCLUDE))
                    .map(c -> c.candidate().dossier())
                    .toList();
            int quota = list.opened().quota() == null
                    ? free.size() + added.size()
                    : list.opened().quota();
            places = Math.max(0, quota - added.size());
            limits = new Limits(
                    list.opened().constraints(),
                    quota,
                    all.stream().map(c -> c.candidate().dossier()).toList(),
                    traits);
            memberships =
                    free.stream().map(c -> limits.of(c.candidate().dossier())).toList();
            counted = new int[limits.all().size()];
            added.forEach(dossier -> {
                for (int limit : limits.of(dossier)) {
                    counted[limit]++;
                }
            });
        }

        /** Who is nominated with {@code totals} in place of the points of those named. */
        Set<String> nominated(Map<String, BigDecimal> totals) {
            List<Contender> then = ranked.stream()
                    .map(c -> totals.containsKey(c.id()) ? c.withTotal(totals.get(c.id())) : c)
                    .toList();
            var selection = new Selection(limits, memberships, places, counted);
            var cut = new Cut(
                    new Standing(then, keys, acts),
                    free,
                    selection,
                    list.opened().reserve());
            var nominated = new HashSet<String>();
            for (int i = 0; i < free.size(); i++) {
                if (cut.status(i) == Status.NOMINATED) {
                    nominated.add(free.get(i).id());
                }
            }
            return nominated;
        }
    }
}
