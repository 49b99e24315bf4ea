package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.rulebook.Node;

/** Condition trees by hand and at random, with findings for their leaves. */
final class Trees {
    private Trees() {}

    static Node leaf(String id) {
        return new Node.Leaf(Node.Label.NONE, id);
    }

    static Node all(Node... parts) {
        return new Node.All(Node.Label.NONE, List.of(parts));
    }

    static Node any(Node... parts) {
        return new Node.Any(Node.Label.NONE, List.of(parts));
    }

    static Node atLeast(int k, Node... parts) {
        return new Node.AtLeast(Node.Label.NONE, k, List.of(parts));
    }

    /** {@code node} standing in the law as {@code point}. */
    static Node point(String point, Node node) {
        return new Node.All(new Node.Label(point, List.of(), null, List.of()), List.of(node));
    }

    static Finding found(String id, Verdict verdict) {
        Cause cause = verdict == Verdict.UNDETERMINED ? Cause.UNPROVEN : null;
        return new Finding(Question.about(id, "attestation").asked(), verdict, cause, null, null, List.of(), null);
    }

    static Map<String, Finding> findings(Map<String, Verdict> verdicts) {
        var findings = new LinkedHashMap<String, Finding>();
        verdicts.forEach((id, v) -> findings.put(id, found(id, v)));
        return findings;
    }

    static Verdict verdict(Node node, Map<String, Verdict> verdicts) {
        return verdict(node, verdicts, List.of());
    }

    static Verdict verdict(Node node, Map<String, Verdict> verdicts, List<String> path) {
        return new Tree(findings(verdicts), path, Map.of()).proof(node).verdict();
    }

    static Set<String> leaves(Node node) {
        var leaves = new TreeSet<String>();
        collect(node, leaves);
        return leaves;
    }

    private static void collect(Node node, Set<String> leaves) {
        if (node instanceof Node.Leaf leaf) {
            leaves.add(leaf.criterion());
        }
        parts(node).forEach(p -> collect(p, leaves));
    }

    static List<Node> parts(Node node) {
        if (node instanceof Node.All n) {
            return n.parts();
        }
        if (node instanceof Node.Any n) {
            return n.parts();
        }
        if (node instanceof Node.AtLeast n) {
            return n.parts();
        }
        return node instanceof Node.Readings n ? List.copyOf(n.readings().values()) : List.of();
    }

    /** Trees at random; with {@code once} no leaf stands twice. */
    static final class Growing {
        private final Dice dice;
        private final boolean once;
        private int used;

        Growing(Random random, boolean once) {
            this.dice = new Dice(random);
            this.once = once;
        }

        Node tree(int depth) {
            if (depth == 0 || dice.chance(25)) {
                return leaf("l" + (once ? used++ : dice.between(0, 5)));
            }
            var parts = new ArrayList<Node>();
            int n = dice.between(1, 3);
            for (int i = 0; i < n; i++) {
                Node part = tree(depth - 1);
                parts.add(dice.chance(30) ? point(dice.one(List.of("a", "b", "c")), part) : part);
            }
            return switch (dice.between(0, 2)) {
                case 0 -> new Node.All(Node.Label.NONE, parts);
                case 1 -> new Node.Any(Node.Label.NONE, parts);
                default -> new Node.AtLeast(Node.Label.NONE, dice.between(1, n), parts);
            };
        }

        /** A verdict for every leaf of {@code node}. */
        Map<String, Verdict> verdicts(Node node) {
            var verdicts = new LinkedHashMap<String, Verdict>();
            leaves(node).forEach(l -> verdicts.put(l, dice.one(Verdict.values())));
            return verdicts;
        }
    }
}
