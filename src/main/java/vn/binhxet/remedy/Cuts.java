package vn.binhxet.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.Basis;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.Rehearsal;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.rulebook.CriterionSet;

/** Tries what would move somebody across the cut of a list; everything is drawn up again by the ranking itself. */
public final class Cuts {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    /** Entries drawn up anew in all trials of one list together. */
    private static final long MOST_WORK = 3_000_000;

    private final NominationList list;
    private final Basis basis;
    private final Rehearsal rehearsal;
    private final Map<String, Entry> competing = new LinkedHashMap<>();
    private long work = MOST_WORK;

    /** Of one list of a result. */
    public Cuts(RoundResult result, NominationList list) {
        this.list = list;
        this.basis = Basis.of(result.rulebook(), result.round());
        this.rehearsal = new Rehearsal(list, result.round(), result.decisions(), basis);
        for (Entry e : list.entries()) {
            if (competes(e.status())) {
                competing.put(e.id(), e);
            }
        }
    }

    private static boolean competes(Status status) {
        return switch (status) {
            case NOMINATED, RESERVE, TIED_AT_CUT, NOT_SELECTED -> true;
            case EXCLUDED_BY_COUNCIL, DEFERRED, ADDED_BY_COUNCIL, WITHDRAWN, NOT_RANKED -> false;
        };
    }

    /** How firm the cut is; empty where nothing is chosen. */
    public Optional<Firmness> firmness() {
        if (list.opened().quota() == null || competing.isEmpty()) {
            return Optional.empty();
        }
        boolean points = byPoints();
        Set<String> step = points ? byOneStep() : Set.of();
        Set<String> weight = points ? byOneWeight() : Set.of();
        var both = new LinkedHashSet<>(step);
        both.addAll(weight);
        List<String> women = competing.values().stream()
                .filter(e -> e.womensOther() != null && side(e.womensOther()) != side(e.status()))
                .map(Entry::id)
                .toList();
        return Optional.of(new Firmness(
                lowestNominated(),
                highestOutside(),
                inOrder(step),
                inOrder(weight),
                band(inOrder(both)),
                women,
                byReading(),
                work >= 0));
    }

    /** Fewest points that would have been enough, all others as they are. */
    public record Enough(BigDecimal total, BigDecimal more) {}

    /** The points {@code id} would have needed to be nominated; empty if none are enough, or points do not decide. */
    public Optional<Enough> enough(String id) {
        Entry entry = competing.get(id);
        if (!byPoints() || entry == null || side(entry.status())) {
            return Optional.empty();
        }
        BigDecimal own = entry.points().total();
        var tried = new ArrayList<BigDecimal>();
        competing.values().stream()
                .map(e -> e.points().total())
                .filter(t -> t.compareTo(own) >= 0)
                .distinct()
                .sorted()
                .forEach(t -> {
                    tried.add(t);
                    tried.add(t.add(LEAST));
                });
        int low = 0;
        int high = tried.size() - 1;
        if (high < 0 || !taken(id, tried.get(high))) {
            return Optional.empty();
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (taken(id, tried.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        BigDecimal total = tried.get(low);
        boolean reachable = basis.criterionSet() == null
                || basis.criterionSet().maximum() == null
                || total.compareTo(most(basis.criterionSet())) <= 0;
        return reachable ? Optional.of(new Enough(total, total.subtract(own))) : Optional.empty();
    }

    private static BigDecimal most(CriterionSet set) {
        return set.bonusCap() == null ? set.maximum() : set.maximum().add(set.bonusCap());
    }

    private boolean taken(String id, BigDecimal total) {
        // Asked of those outside only: whoever changes side is taken.
        return rehearsal.movedBy(id, total).contains(id);
    }

    private boolean byPoints() {
        return basis.criterionSet() != null && competing.values().stream().allMatch(e -> e.points() != null);
    }

    private static boolean side(Status status) {
        return status == Status.NOMINATED;
    }

    private BigDecimal lowestNominated() {
        return total(Comparator.reverseOrder(), Cuts::side);
    }

    private BigDecimal lowestTakenOrTied() {
        return total(Comparator.reverseOrder(), status -> side(status) || status == Status.TIED_AT_CUT);
    }

    private BigDecimal highestOutside() {
        return total(Comparator.naturalOrder(), status -> !side(status));
    }

    private BigDecimal total(Comparator<BigDecimal> order, Predicate<Status> counted) {
        return competing.values().stream()
                .filter(e -> counted.test(e.status()) && e.points() != null)
                .map(e -> e.points().total())
                .max(order)
                .orElse(null);
    }

    /**
     * Only those whose one step reaches the other side's nearest total can move anybody; where places are left open
     * between equals, each of the equals can, up and down.
     */
    private Set<String> byOneStep() {
        var moved = new LinkedHashSet<String>();
        BigDecimal lowest = lowestTakenOrTied();
        BigDecimal highest = highestOutside();
        if (lowest == null || highest == null) {
            return moved;
        }
        var steps = new ScoreSteps(
                basis.criterionSet(),
                list.entries().stream().map(e -> e.candidate().dossier()).toList());
        for (Entry e : competing.values()) {
            BigDecimal total = e.points().total();
            boolean nominated = side(e.status());
            boolean tied = e.status() == Status.TIED_AT_CUT;
            boolean near = tied
                    || steps.most() == null
                    || (nominated
                            ? total.subtract(steps.most()).compareTo(highest) <= 0
                            : total.add(steps.most()).compareTo(lowest) >= 0);
            if (!near) {
                continue;
            }
            Dossier dossier = e.candidate().dossier();
            BigDecimal up = nominated ? null : steps.up(dossier);
            if (up != null && up.compareTo(lowest) >= 0 && spend()) {
                moved.addAll(rehearsal.movedBy(e.id(), up));
            }
            BigDecimal down = nominated || tied ? steps.down(dossier) : null;
            if (down != null && (tied || down.compareTo(highest) <= 0) && spend()) {
                moved.addAll(rehearsal.movedBy(e.id(), down));
            }
        }
        return moved;
    }

    private Set<String> byOneWeight() {
        var moved = new LinkedHashSet<String>();
        for (CriterionSet.Item item : basis.criterionSet().items()) {
            for (BigDecimal by : List.of(TENTH, TENTH.negate())) {
                if (spend()) {
                    var totals = new HashMap<String, BigDecimal>();
                    competing.forEach((id, e) -> totals.put(id, reweighed(e.points(), item.id(), by)));
                    moved.addAll(rehearsal.movedBy(totals));
                }
            }
        }
        return moved;
    }

    private static BigDecimal reweighed(Points points, String criterion, BigDecimal by) {
        BigDecimal total = points.total();
        for (Points.Line line : points.lines()) {
            if (line.criterion().equals(criterion)) {
                total = total.add(line.points().multiply(by));
            }
        }
        return total;
    }

    private List<Firmness.Moved> byReading() {
        var outcomes = new LinkedHashMap<ReadingOutcome, Map<String, Outcome>>();
        for (Entry e : list.entries()) {
            for (ReadingOutcome r : e.candidate().assessment().readings()) {
                if (!r.active() && r.outcome() != e.candidate().outcome()) {
                    // The outcome under a reading is each nominee's own.
                    var reading = new ReadingOutcome(r.clause(), r.reading(), false, r.settled(), null);
                    outcomes.computeIfAbsent(reading, k -> new HashMap<>()).put(e.id(), r.outcome());
                }
            }
        }
        var moved = new ArrayList<Firmness.Moved>();
        outcomes.forEach((reading, byId) -> {
            var qualified = new LinkedHashSet<>(rehearsal.qualified());
            byId.forEach((id, outcome) -> {
                if (outcome == Outcome.QUALIFIED) {
                    qualified.add(id);
                } else {
                    qualified.remove(id);
                }
            });
            if (spend()) {
                List<String> ids = inOrder(rehearsal.movedByQualified(qualified));
                if (!ids.isEmpty()) {
                    moved.add(new Firmness.Moved(reading, ids));
                }
            }
        });
        return List.copyOf(moved);
    }

    private boolean spend() {
        work -= rehearsal.isPlain() ? 0 : list.entries().size();
        return work >= 0;
    }

    private List<String> inOrder(Set<String> ids) {
        return list.entries().stream().map(Entry::id).filter(ids::contains).toList();
    }

    private Firmness.Band band(List<String> ids) {
        List<BigDecimal> totals = ids.stream()
                .map(competing::get)
                .filter(e -> e != null)
                .map(e -> e.points().total())
                .sorted()
                .toList();
        return totals.isEmpty() ? null : new Firmness.Band(totals.get(0), totals.get(totals.size() - 1), ids);
    }
}
