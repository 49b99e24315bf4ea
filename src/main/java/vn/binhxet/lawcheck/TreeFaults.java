package vn.binhxet.lawcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.binhxet.lawcheck.Shape.Part;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Node;

/**
 * Finds parts of a tree that do nothing.
 *
 * <p>A tree is a monotone function of its leaves, and what leaves say about each other is a set of implications and pairs
 * that exclude each other. A part matters if some possible dossier is decided by it. It is enough to look at the smallest
 * ways to meet the tree, each closed under the implications: if a part matters anywhere, it matters in one of those. So
 * all dossiers are covered without trying them.
 */
final class TreeFaults {
    private static final int MOST_READINGS = 32;

    private final AwardInForce award;
    private final Entailments entailments;
    private final IdentityHashMap<Node, TreeFault> doubted = new IdentityHashMap<>();
    private final Set<Node> needed = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private TreeFaults(AwardInForce award, Entailments entailments) {
        this.award = award;
        this.entailments = entailments;
    }

    /** The topmost parts that do nothing under any reading they stand in. */
    static List<TreeFault> of(AwardInForce award, Entailments entailments) {
        var search = new TreeFaults(award, entailments);
        for (Map<String, String> readings : choices(award.standard())) {
            search.under(readings);
        }
        var found = new ArrayList<TreeFault>();
        search.report(award.standard(), found);
        return List.copyOf(found);
    }

    private void report(Node node, List<TreeFault> found) {
        if (doubted.containsKey(node) && !needed.contains(node)) {
            found.add(doubted.get(node));
            return;
        }
        Trees.parts(node).forEach(p -> report(p, found));
    }

    private static List<Map<String, String>> choices(Node standard) {
        var clauses = new TreeMap<String, Node.Readings>();
        Trees.nodes(standard)
                .filter(Node.Readings.class::isInstance)
                .map(Node.Readings.class::cast)
                .forEach(r -> clauses.put(r.clause(), r));
        List<Map<String, String>> choices = List.of(Map.of());
        for (Node.Readings r : clauses.values()) {
            var more = new ArrayList<Map<String, String>>();
            for (Map<String, String> choice : choices) {
                for (String reading : r.readings().keySet()) {
                    var with = new LinkedHashMap<>(choice);
                    with.put(r.clause(), reading);
                    more.add(with);
                }
            }
            choices = more.size() > MOST_READINGS ? choices : more;
        }
        return choices;
    }

    private void under(Map<String, String> readings) {
        var shape = new Shape(award.standard(), readings);
        var logic = new Logic(shape);
        List<BitSet> ways = logic.possible(shape.ways(null));
        if (ways.isEmpty()) {
            boolean listed = !shape.ways(null).isEmpty();
            if (listed) {
                doubt(
                        shape.root(),
                        TreeFault.Kind.UNREACHABLE,
                        readings,
                        logic,
                        shape.ways(null).get(0),
                        shape);
            }
            return;
        }
        needed.add(award.standard());
        parts(shape.root(), shape, logic, ways, readings);
    }

    private void parts(Part parent, Shape shape, Logic logic, List<BitSet> ways, Map<String, String> readings) {
        for (Part part : parent.parts) {
            if (parent.parts.size() == 1) {
                needed.add(part.node);
            } else if (parent.isAll()) {
                together(part, shape, logic, readings);
            } else {
                alternative(part, shape, logic, ways, readings);
            }
            parts(part, shape, logic, ways, readings);
        }
    }

    private void alternative(Part part, Shape shape, Logic logic, List<BitSet> ways, Map<String, String> readings) {
        if (asksNothing(part, shape)) {
            doubt(part, TreeFault.Kind.ALWAYS, readings, logic, first(shape.ways(part)), shape);
            return;
        }
        for (BitSet way : ways) {
            if (!shape.holds(logic.closed(way, true), part, false)) {
                needed.add(part.node);
                return;
            }
        }
        BitSet through = null;
        for (BitSet way : ways) {
            if (!shape.holds(way, part, false)) {
                through = way;
                break;
            }
        }
        if (through != null) {
            doubt(part, TreeFault.Kind.SUBSUMED, readings, logic, through, shape);
            return;
        }
        for (BitSet way : shape.ways(null)) {
            if (!shape.holds(way, part, false)) {
                doubt(part, TreeFault.Kind.UNREACHABLE, readings, logic, way, shape);
                return;
            }
        }
        // Every way through it contains a smaller way beside it: with no leaf of its own it is met by others alone.
        BitSet both = (BitSet) ways.get(0).clone();
        leaves(part, both);
        doubt(part, TreeFault.Kind.SUBSUMED, readings, logic, both, shape);
    }

    private void together(Part part, Shape shape, Logic logic, Map<String, String> readings) {
        if (asksNothing(part, shape)) {
            doubt(part, TreeFault.Kind.ALWAYS, readings, logic, first(shape.ways(part)), shape);
            return;
        }
        List<BitSet> without = logic.possible(shape.ways(part));
        for (BitSet way : without) {
            if (!shape.holds(logic.closed(way, false), null, false)) {
                needed.add(part.node);
                return;
            }
        }
        if (!without.isEmpty()) {
            doubt(part, TreeFault.Kind.REDUNDANT, readings, logic, without.get(0), shape);
        } else {
            needed.add(part.node);
        }
    }

    private boolean asksNothing(Part part, Shape shape) {
        return part.leaf >= 0 && entailments.always(criterion(shape, part.leaf));
    }

    private static BitSet first(List<BitSet> ways) {
        return ways.isEmpty() ? new BitSet() : ways.get(0);
    }

    private static void leaves(Part part, BitSet into) {
        if (part.leaf >= 0) {
            into.set(part.leaf);
        }
        part.parts.forEach(p -> leaves(p, into));
    }

    private Criterion criterion(Shape shape, int leaf) {
        return award.criteria().get(shape.leaves().get(leaf));
    }

    private void doubt(
            Part part, TreeFault.Kind kind, Map<String, String> readings, Logic logic, BitSet way, Shape shape) {
        if (doubted.containsKey(part.node)) {
            return;
        }
        var met = new LinkedHashSet<String>();
        logic.closed(way, true).stream().forEach(i -> met.add(shape.leaves().get(i)));
        BitSet own = new BitSet();
        leaves(part, own);
        List<String> others = met.stream()
                .filter(id -> !own.get(shape.bit(id)))
                .filter(id -> kind == TreeFault.Kind.UNREACHABLE || own.stream().anyMatch(i -> related(id, shape, i)))
                .toList();
        doubted.put(part.node, new TreeFault(kind, award, part.node, Map.copyOf(readings), met, others));
    }

    private boolean related(String id, Shape shape, int leaf) {
        Criterion a = award.criteria().get(id);
        Criterion b = criterion(shape, leaf);
        return entailments.implies(a, b) || entailments.implies(b, a) || entailments.exclude(a, b);
    }

    /** What the leaves of one shape say about each other. */
    private final class Logic {
        private final Shape shape;
        private final List<BitSet> strict = new ArrayList<>();
        private final List<BitSet> all = new ArrayList<>();
        private final BitSet impossible = new BitSet();

        Logic(Shape shape) {
            this.shape = shape;
            int n = shape.leaves().size();
            for (int i = 0; i < n; i++) {
                BitSet implied = new BitSet();
                BitSet carried = new BitSet();
                for (int j = 0; j < n; j++) {
                    implied.set(j, entailments.implies(criterion(shape, i), criterion(shape, j)));
                    carried.set(j, implied.get(j) || entailments.carries(criterion(shape, i), criterion(shape, j)));
                }
                strict.add(implied);
                all.add(carried);
                impossible.set(i, entailments.impossible(criterion(shape, i), award.award()));
            }
        }

        /** Everything met when {@code met} is; with what is only said beside it where {@code carried}. */
        BitSet closed(BitSet met, boolean carried) {
            BitSet closed = (BitSet) met.clone();
            for (int i = 0; i < shape.leaves().size(); i++) {
                if (entailments.always(criterion(shape, i))) {
                    closed.set(i);
                }
            }
            BitSet before;
            do {
                before = (BitSet) closed.clone();
                before.stream().forEach(i -> closed.or((carried ? all : strict).get(i)));
            } while (!before.equals(closed));
            return closed;
        }

        List<BitSet> possible(List<BitSet> ways) {
            return ways.stream().filter(way -> possible(closed(way, true))).toList();
        }

        private boolean possible(BitSet met) {
            if (met.intersects(impossible)) {
                return false;
            }
            int[] leaves = met.stream().toArray();
            for (int i : leaves) {
                for (int j : leaves) {
                    if (i < j && entailments.exclude(criterion(shape, i), criterion(shape, j))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
