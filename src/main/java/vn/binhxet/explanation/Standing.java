package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Node;

/** Reads a proof tree: what fails, and what is still wanted. Only parts that bear on the result are looked at. */
final class Standing {
    /** Something still wanted: one of these ways, each a list of findings that must all be met; the first way leads. */
    record Want(List<List<Finding>> ways) {
        Finding leading() {
            return ways.get(0).get(0);
        }
    }

    private final String namedPoint;

    /** {@code namedPoint} is the point the unit named, which is spoken of first, or {@code null}. */
    Standing(String namedPoint) {
        this.namedPoint = namedPoint;
    }

    /** What must still be supplied, in the law's order, holds that are not determined last. */
    List<Want> wanted(Assessment assessment) {
        var wants = new ArrayList<>(wanted(assessment.proof()));
        Set<String> holds = new HashSet<>();
        assessment.award().holds().forEach(n -> leaves(n, holds));
        assessment.gaps().stream()
                .filter(f -> f.verdict() == Verdict.UNDETERMINED
                        && holds.contains(f.criterion().id()))
                .forEach(f -> wants.add(new Want(List.of(List.of(f)))));
        return List.copyOf(wants);
    }

    /** Ids of the criteria of plain nodes. */
    static void leaves(Node node, Set<String> ids) {
        if (node instanceof Node.Leaf leaf) {
            ids.add(leaf.criterion());
        } else if (node instanceof Node.All all) {
            all.parts().forEach(n -> leaves(n, ids));
        }
    }

    /** What must still be supplied of a part, in the law's order; a part that has failed for good is not wanted. */
    List<Want> wanted(Proof proof) {
        if (!proof.counts() || proof.verdict() != Verdict.UNDETERMINED) {
            return List.of();
        }
        if (proof.node() instanceof Node.Leaf) {
            return proof.finding() == null ? List.of() : List.of(new Want(List.of(List.of(proof.finding()))));
        }
        if (proof.node() instanceof Node.All || proof.node() instanceof Node.Readings) {
            return proof.parts().stream().flatMap(p -> wanted(p).stream()).toList();
        }
        var ways = new ArrayList<List<Finding>>();
        for (Proof part : namedFirst(proof.parts())) {
            List<Finding> way =
                    wanted(part).stream().flatMap(w -> w.ways().get(0).stream()).toList();
            if (!way.isEmpty()) {
                ways.add(way);
            }
        }
        return ways.isEmpty() ? List.of() : List.of(new Want(List.copyOf(ways)));
    }

    /** The findings that failed, in the law's order; of alternatives that all failed, the named or else the first. */
    List<Finding> failing(Proof proof) {
        if (!proof.counts() || proof.verdict() != Verdict.NOT_MET) {
            return List.of();
        }
        if (proof.node() instanceof Node.Leaf) {
            return proof.finding() == null ? List.of() : List.of(proof.finding());
        }
        if (proof.node() instanceof Node.All || proof.node() instanceof Node.Readings) {
            return proof.parts().stream().flatMap(p -> failing(p).stream()).toList();
        }
        return namedFirst(proof.parts()).stream()
                .map(this::failing)
                .filter(f -> !f.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Points of the first choice of alternatives in the tree that bear on the result, in the law's order. */
    static List<String> alternatives(Proof proof) {
        if (!proof.counts()) {
            return List.of();
        }
        if (proof.node() instanceof Node.Any) {
            List<String> points = points(proof, true);
            if (points.size() > 1) {
                return points;
            }
        }
        return proof.parts().stream()
                .map(Standing::alternatives)
                .filter(points -> !points.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a point is one, and not a whole clause that stands as an alternative. */
    static boolean isLetter(String point) {
        return !point.matches("[0-9]+");
    }

    /** The lettered points directly below a node. */
    static List<String> points(Proof proof, boolean onlyCounting) {
        return proof.parts().stream()
                .filter(p -> p.counts() || !onlyCounting)
                .map(p -> p.node().label().point())
                .filter(p -> p != null && isLetter(p))
                .distinct()
                .toList();
    }

    private List<Proof> namedFirst(List<Proof> parts) {
        return parts.stream()
                .sorted(Comparator.comparing((Proof p) -> namedPoint == null
                        || !namedPoint.equals(p.node().label().point())))
                .toList();
    }
}
