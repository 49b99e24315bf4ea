package vn.binhxet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * "In those years": leaves that must hold together must mean the same years. Inside one {@code all}, the runs that
 * dependent leaves count in, and the streaks beside them, are one and the same.
 */
final class StreakCheck {
    private final Map<String, LeafDraft> leaves;
    private final Faults faults;

    StreakCheck(Map<String, LeafDraft> leaves, Faults faults) {
        this.leaves = leaves;
        this.faults = faults;
    }

    void check(Node node, Yaml at) {
        boolean together = node instanceof Node.All || node instanceof Node.AtLeast;
        if (together) {
            var runs = new TreeSet<String>();
            boolean dependent = false;
            for (LeafDraft leaf : below(node)) {
                if (leaf.within() != null) {
                    dependent = true;
                    runs.add(leaf.within().told());
                } else if (leaf.condition().equals("year-streak")) {
                    runs.add(LeafDraft.WithinDraft.of(leaf).told());
                }
            }
            if (dependent && runs.size() > 1) {
                faults.add(
                        "rulebook-within-differs",
                        at,
                        "các tiêu chuẩn phải đạt cùng nhau lại tính trên các năm khác nhau: " + runs + ".",
                        "leaves that must hold together count in different years: " + runs + ".");
                return;
            }
        }
        TreeReader.parts(node).forEach(part -> check(part, at));
    }

    /** Leaves that hold together with this node: alternatives below it are not looked into, unless they are alone. */
    private List<LeafDraft> below(Node node) {
        return TreeReader.parts(node).stream()
                .flatMap(part -> part instanceof Node.Leaf || part instanceof Node.All
                        ? leavesOf(part).stream()
                        : alternatives(part))
                .toList();
    }

    private Stream<LeafDraft> alternatives(Node node) {
        boolean plain = TreeReader.parts(node).stream().allMatch(Node.Leaf.class::isInstance);
        return plain ? leavesOf(node).stream().filter(l -> l.within() != null) : Stream.of();
    }

    private List<LeafDraft> leavesOf(Node node) {
        return node instanceof Node.Leaf leaf
                ? (leaves.containsKey(leaf.criterion()) ? List.of(leaves.get(leaf.criterion())) : List.of())
                : below(node);
    }
}
