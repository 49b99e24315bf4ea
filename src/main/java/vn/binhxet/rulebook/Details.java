package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts a province's detailed condition into a tree: both must hold, wherever the point stands. */
final class Details {
    private Details() {}

    /** The tree in which {@code extra} is asked beside the point, or beside everything where {@code point} is null. */
    static Node beside(Node tree, String point, Node extra) {
        if (point == null) {
            // The clause still opens the tree, so that grounds and pages name it.
            return new Node.All(
                    new Node.Label(null, List.of(), null, tree.label().citations()), List.of(tree, extra));
        }
        if (point.equals(tree.label().point())) {
            return both(tree, extra);
        }
        if (tree instanceof Node.All n) {
            return new Node.All(n.label(), beside(n.parts(), point, extra));
        }
        if (tree instanceof Node.Any n) {
            return new Node.Any(n.label(), beside(n.parts(), point, extra));
        }
        if (tree instanceof Node.AtLeast n) {
            return new Node.AtLeast(n.label(), n.k(), beside(n.parts(), point, extra));
        }
        if (tree instanceof Node.Readings n) {
            var readings = new LinkedHashMap<String, Node>();
            n.readings().forEach((name, reading) -> readings.put(name, beside(reading, point, extra)));
            return new Node.Readings(
                    n.label(), n.clause(), n.use(), n.settled(), Collections.unmodifiableMap(readings), n.wordings());
        }
        return tree;
    }

    private static List<Node> beside(List<Node> parts, String point, Node extra) {
        return parts.stream().map(p -> beside(p, point, extra)).toList();
    }

    /** The point keeps its letter; what it asked and what the province adds stand below it. */
    private static Node both(Node point, Node extra) {
        if (point instanceof Node.All n) {
            var parts = new ArrayList<>(n.parts());
            parts.add(extra);
            return new Node.All(n.label(), List.copyOf(parts));
        }
        Node.Label label = point.label();
        // Readings need their clause to be named; anything else may stand bare below its point.
        var bare = point instanceof Node.Readings
                ? new Node.Label(null, List.of(), null, label.citations())
                : Node.Label.NONE;
        return new Node.All(label, List.of(TreeReader.withLabel(point, bare), extra));
    }
}
