package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhxet.rulebook.Node;

/**
 * A condition tree under findings: strong Kleene logic, for one choice of readings and one path.
 *
 * @param findings by criterion id
 * @param path points that count; empty for all
 * @param readings clause to the reading in use
 */
record Tree(Map<String, Finding> findings, List<String> path, Map<String, String> readings) {

    /** The node with the verdict of itself and of every part, also of parts that do not count. */
    Proof proof(Node node) {
        return proof(node, true);
    }

    private Proof proof(Node node, boolean counts) {
        if (node instanceof Node.Leaf leaf) {
            Finding finding = findings.get(leaf.criterion());
            if (finding == null) {
                throw new IllegalStateException("no finding for criterion " + leaf.criterion());
            }
            return new Proof(node, finding.verdict(), counts, finding, List.of());
        }
        if (node instanceof Node.All all) {
            // A path chooses among alternatives; what the law asks together stays asked together.
            List<Proof> parts = all.parts().stream().map(n -> proof(n, true)).toList();
            return new Proof(node, all(parts), counts, null, parts);
        }
        if (node instanceof Node.Any any) {
            List<Proof> parts = alternatives(any.parts());
            return new Proof(node, atLeast(1, parts), counts, null, parts);
        }
        if (node instanceof Node.AtLeast k) {
            List<Proof> parts = alternatives(k.parts());
            return new Proof(node, atLeast(k.k(), parts), counts, null, parts);
        }
        Node.Readings r = (Node.Readings) node;
        String use = readings.getOrDefault(r.clause(), r.use());
        var parts = new ArrayList<Proof>();
        Verdict verdict = null;
        for (var reading : r.readings().entrySet()) {
            boolean inUse = reading.getKey().equals(use);
            Proof part = proof(reading.getValue(), inUse);
            parts.add(part);
            verdict = inUse ? part.verdict() : verdict;
        }
        if (verdict == null) {
            throw new IllegalArgumentException("clause " + r.clause() + " has no reading '" + use + "'");
        }
        return new Proof(node, verdict, counts, null, List.copyOf(parts));
    }

    /** Beside alternatives that are points, one that is none is off the path too. */
    private List<Proof> alternatives(List<Node> nodes) {
        boolean points = nodes.stream().anyMatch(n -> n.label().point() != null);
        return nodes.stream().map(n -> proof(n, onPath(n, points))).toList();
    }

    private boolean onPath(Node node, boolean besidePoints) {
        String point = node.label().point();
        return path.isEmpty() || (point == null ? !besidePoints : path.contains(point));
    }

    private static Verdict all(List<Proof> parts) {
        Verdict verdict = Verdict.MET;
        for (Proof p : parts) {
            if (p.counts() && p.verdict() == Verdict.NOT_MET) {
                return Verdict.NOT_MET;
            }
            verdict = p.counts() && p.verdict() == Verdict.UNDETERMINED ? Verdict.UNDETERMINED : verdict;
        }
        return verdict;
    }

    private static Verdict atLeast(int k, List<Proof> parts) {
        long met = parts.stream()
                .filter(p -> p.counts() && p.verdict() == Verdict.MET)
                .count();
        long open = parts.stream()
                .filter(p -> p.counts() && p.verdict() == Verdict.UNDETERMINED)
                .count();
        if (met >= k) {
            return Verdict.MET;
        }
        return met + open >= k ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }
}
