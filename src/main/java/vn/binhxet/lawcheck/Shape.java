package vn.binhxet.lawcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.rulebook.Node;

/** A condition tree under one choice of readings, as a monotone function of which leaves are met. */
final class Shape {
    /** More ways than this are not listed: the tree is then left alone. */
    private static final int MOST_WAYS = 4000;

    /** One place of the tree; compared by identity, for the same criterion may stand in several places. */
    static final class Part {
        final Node node;
        final int asked;
        final int leaf;
        final List<Part> parts;

        private Part(Node node, int asked, int leaf, List<Part> parts) {
            this.node = node;
            this.asked = asked;
            this.leaf = leaf;
            this.parts = parts;
        }

        boolean isAll() {
            return leaf < 0 && asked == parts.size() && !(node instanceof Node.Any);
        }
    }

    private final Map<String, Integer> leaves = new LinkedHashMap<>();
    private final Part root;

    Shape(Node standard, Map<String, String> readings) {
        root = part(standard, readings);
    }

    private Part part(Node node, Map<String, String> readings) {
        if (node instanceof Node.Leaf leaf) {
            Integer known = leaves.get(leaf.criterion());
            int index = known == null ? leaves.size() : known;
            leaves.putIfAbsent(leaf.criterion(), index);
            return new Part(node, 1, index, List.of());
        }
        if (node instanceof Node.Readings r) {
            Node read = r.readings().get(readings.getOrDefault(r.clause(), r.use()));
            return new Part(node, 1, -1, List.of(part(read, readings)));
        }
        List<Part> parts =
                Trees.parts(node).stream().map(n -> part(n, readings)).toList();
        int asked = node instanceof Node.Any ? 1 : node instanceof Node.AtLeast k ? k.k() : parts.size();
        return new Part(node, asked, -1, parts);
    }

    Part root() {
        return root;
    }

    /** Criterion ids in the order of their bits. */
    List<String> leaves() {
        return List.copyOf(leaves.keySet());
    }

    int bit(String criterion) {
        return leaves.getOrDefault(criterion, -1);
    }

    /** Whether the tree holds with these leaves met, and {@code forced}, if any, taken as {@code value}. */
    boolean holds(BitSet met, Part forced, boolean value) {
        return holds(root, met, forced, value);
    }

    static boolean holds(Part part, BitSet met, Part forced, boolean value) {
        if (part == forced) {
            return value;
        }
        if (part.leaf >= 0) {
            return met.get(part.leaf);
        }
        int holding = 0;
        for (Part p : part.parts) {
            holding += holds(p, met, forced, value) ? 1 : 0;
        }
        return holding >= part.asked;
    }

    /** The smallest sets of leaves with which the tree holds; {@code given}, if any, is taken as met. Empty if too many. */
    List<BitSet> ways(Part given) {
        List<BitSet> ways = ways(root, given);
        return ways == null ? List.of() : ways;
    }

    private static List<BitSet> ways(Part part, Part given) {
        if (part == given) {
            return List.of(new BitSet());
        }
        if (part.leaf >= 0) {
            BitSet one = new BitSet();
            one.set(part.leaf);
            return List.of(one);
        }
        // byCount[i]: the ways in which i of the parts seen so far hold.
        var byCount = new ArrayList<List<BitSet>>();
        byCount.add(List.of(new BitSet()));
        for (Part p : part.parts) {
            List<BitSet> own = ways(p, given);
            if (own == null) {
                return null;
            }
            for (int i = Math.min(byCount.size(), part.asked); i >= 1; i--) {
                var more = new ArrayList<BitSet>(i < byCount.size() ? byCount.get(i) : List.of());
                for (BitSet before : byCount.get(i - 1)) {
                    for (BitSet way : own) {
                        BitSet both = (BitSet) before.clone();
                        both.or(way);
                        more.add(both);
                    }
                }
                List<BitSet> smallest = smallest(more);
                if (smallest == null) {
                    return null;
                }
                if (i < byCount.size()) {
                    byCount.set(i, smallest);
                } else {
                    byCount.add(smallest);
                }
            }
        }
        return part.asked < byCount.size() ? byCount.get(part.asked) : List.of();
    }

    /** Without sets that contain another; {@code null} if too many are left. */
    private static List<BitSet> smallest(List<BitSet> sets) {
        if (sets.size() > MOST_WAYS * 4) {
            return null;
        }
        var kept = new ArrayList<BitSet>();
        sets.stream()
                .sorted((a, b) -> Integer.compare(a.cardinality(), b.cardinality()))
                .forEach(set -> {
                    if (kept.stream().noneMatch(k -> within(k, set))) {
                        kept.add(set);
                    }
                });
        return kept.size() > MOST_WAYS ? null : kept;
    }

    private static boolean within(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }
}
