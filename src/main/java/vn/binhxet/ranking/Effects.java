package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.ranking.Selected.State;

/**
 * Which constraint kept whom out, and whom it let in: those who would not be taken if that constraint did not stand for
 * that group. Without a quota nobody competes, so a cap lets nobody in.
 */
final class Effects {
    private final Cut cut;
    private final Selection selection;
    private final List<Limit> limits;
    private final List<int[]> memberships;
    private final List<Contender> free;
    private final boolean competing;
    private final Map<Integer, List<Integer>> letIn = new TreeMap<>();
    private final Map<Integer, List<Integer>> keptOut = new TreeMap<>();

    Effects(Cut cut, Selection selection, Limits limits, List<int[]> memberships, List<Contender> free, boolean quota) {
        this.cut = cut;
        this.selection = selection;
        this.limits = limits.all();
        this.memberships = memberships;
        this.free = free;
        this.competing = quota;
        for (int index : cut.inOrder(i -> cut.result().states().get(i) == State.KEPT_OUT)) {
            int limit = cut.result().blames().get(index).limit();
            keptOut.computeIfAbsent(limit, l -> new ArrayList<>()).add(index);
            if (competing) {
                letIn.computeIfAbsent(limit, this::takenOnlyBecauseOf);
            }
        }
    }

    /** The effect on one contender, or {@code null}. */
    ConstraintEffect on(int index) {
        return switch (cut.result().states().get(index)) {
            case TAKEN -> letIn(index);
            case EQUAL -> inTheWayOfEquals(index);
            case BELOW -> null;
            case KEPT_OUT -> {
                World.Blame blame = cut.result().blames().get(index);
                yield effect(blame, competing ? passedBy(index, blame) : List.of());
            }
        };
    }

    private List<Integer> takenOnlyBecauseOf(int limit) {
        List<State> otherwise =
                selection.again(cut.tiers(), Selection.NONE, limit).states();
        return cut.result().taken().stream()
                .filter(i -> otherwise.get(i) != State.TAKEN)
                .toList();
    }

    private List<Integer> passedBy(int index, World.Blame blame) {
        List<Integer> direct = letIn.get(blame.limit()).stream()
                .filter(i -> cut.ahead(index, i))
                .toList();
        if (!direct.isEmpty()) {
            return direct;
        }
        // Several limits together: all who were taken from further down, of the floor's own group where there are any.
        List<Integer> below =
                cut.result().taken().stream().filter(i -> cut.ahead(index, i)).toList();
        List<Integer> owed = below.stream()
                .filter(i -> Arrays.binarySearch(memberships.get(i), blame.limit()) >= 0)
                .toList();
        return blame.cap() || owed.isEmpty() ? below : owed;
    }

    private ConstraintEffect letIn(int index) {
        for (Map.Entry<Integer, List<Integer>> entry : letIn.entrySet()) {
            if (entry.getValue().contains(index)) {
                List<Integer> passed = keptOut.get(entry.getKey()).stream()
                        .filter(i -> cut.ahead(i, index))
                        .toList();
                if (!passed.isEmpty()) {
                    return effect(entry.getKey(), "LET_IN", passed);
                }
            }
        }
        return null;
    }

    private ConstraintEffect inTheWayOfEquals(int index) {
        for (Selected.Contested contested : cut.result().contested()) {
            if (contested.blame() != null && contested.members().contains(index)) {
                return effect(contested.blame(), List.of());
            }
        }
        return null;
    }

    private ConstraintEffect effect(World.Blame blame, List<Integer> others) {
        return effect(blame.limit(), blame.cap() ? "CAP" : "FLOOR", others);
    }

    private ConstraintEffect effect(int limit, String what, List<Integer> others) {
        Limit of = limits.get(limit);
        return new ConstraintEffect(
                of.constraint(),
                of.group(),
                what,
                others.stream().map(i -> free.get(i).id()).toList());
    }
}
