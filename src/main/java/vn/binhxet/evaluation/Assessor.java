package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Node;

/** From findings to what follows: outcome, grounds, gaps, and the outcome under every other reading. */
final class Assessor {
    private Assessor() {}

    /**
     * Assesses one dossier against one award.
     *
     * @param asked what the award asks
     * @param proposal what the unit asks, or {@code null} if it does not propose this award
     * @param path points that count for the list; empty for all
     * @param chosen clause to reading, where someone chose
     */
    static Assessment assess(
            String dossier,
            AwardInForce award,
            Asked asked,
            Map<String, Finding> found,
            Proposal proposal,
            List<String> path,
            Map<String, String> chosen) {
        var findings = new Answers(asked, found);
        Node root = asked.root();
        Proof proof = new Tree(findings, path, chosen).proof(root);
        List<Finding> holds = leaves(award.holds(), findings);
        // One criterion may stand in several places of a tree and is one gap.
        var gaps = new LinkedHashSet<Finding>();
        gaps(proof, gaps);
        holds.stream().filter(f -> f.verdict() == Verdict.UNDETERMINED).forEach(gaps::add);
        return new Assessment(
                dossier,
                award,
                proposal != null,
                outcome(proof.verdict(), holds),
                grounds(proof.parts().get(2), award, proposal),
                List.copyOf(gaps),
                holds.stream().filter(f -> f.verdict() == Verdict.NOT_MET).toList(),
                findings,
                proof,
                readings(root, findings, path, chosen, holds));
    }

    private static Outcome outcome(Verdict tree, List<Finding> holds) {
        if (tree == Verdict.NOT_MET) {
            return Outcome.NOT_QUALIFIED;
        }
        if (holds.stream().anyMatch(f -> f.verdict() == Verdict.NOT_MET)) {
            return Outcome.ON_HOLD;
        }
        boolean open =
                tree == Verdict.UNDETERMINED || holds.stream().anyMatch(f -> f.verdict() == Verdict.UNDETERMINED);
        return open ? Outcome.INCOMPLETE : Outcome.QUALIFIED;
    }

    /** Every ground that holds, in the law's order; the whole clause where it has no points. */
    private static List<Ground> grounds(Proof standard, AwardInForce award, Proposal proposal) {
        var grounds = new ArrayList<Ground>();
        pointed(standard, true, proposal, grounds);
        if (grounds.isEmpty() && standard.verdict() == Verdict.MET) {
            grounds.add(new Ground(null, award.standard().label().citations(), List.of(), true, true));
        }
        return List.copyOf(grounds);
    }

    private static void pointed(Proof proof, boolean onPath, Proposal proposal, List<Ground> grounds) {
        for (Proof part : proof.parts()) {
            boolean counts = onPath && part.counts();
            Node.Label label = part.node().label();
            if (label.point() == null) {
                pointed(part, counts, proposal, grounds);
            } else if (part.verdict() == Verdict.MET) {
                boolean named = proposal != null && label.point().equals(proposal.point());
                grounds.add(new Ground(label.point(), label.citations(), label.types(), named, counts));
            }
        }
    }

    /** Leaves that stand between the dossier and QUALIFIED, in the law's order. */
    private static void gaps(Proof proof, Set<Finding> gaps) {
        if (proof.verdict() == Verdict.MET) {
            return;
        }
        if (proof.finding() != null) {
            gaps.add(proof.finding());
        }
        proof.parts().stream().filter(Proof::counts).forEach(p -> gaps(p, gaps));
    }

    private static List<ReadingOutcome> readings(
            Node root,
            Map<String, Finding> findings,
            List<String> path,
            Map<String, String> chosen,
            List<Finding> holds) {
        var clauses = new TreeMap<String, Node.Readings>();
        collect(root, clauses);
        var outcomes = new ArrayList<ReadingOutcome>();
        clauses.forEach((clause, node) -> {
            String active = chosen.getOrDefault(clause, node.use());
            for (String reading : node.readings().keySet()) {
                var other = new TreeMap<>(chosen);
                other.put(clause, reading);
                Verdict verdict = new Tree(findings, path, other).proof(root).verdict();
                boolean settled = node.settled() || chosen.containsKey(clause);
                outcomes.add(
                        new ReadingOutcome(clause, reading, reading.equals(active), settled, outcome(verdict, holds)));
            }
        });
        return List.copyOf(outcomes);
    }

    private static void collect(Node node, Map<String, Node.Readings> clauses) {
        if (node instanceof Node.All n) {
            n.parts().forEach(p -> collect(p, clauses));
        } else if (node instanceof Node.Any n) {
            n.parts().forEach(p -> collect(p, clauses));
        } else if (node instanceof Node.AtLeast n) {
            n.parts().forEach(p -> collect(p, clauses));
        } else if (node instanceof Node.Readings n) {
            clauses.put(n.clause(), n);
            n.readings().values().forEach(p -> collect(p, clauses));
        }
    }

    private static List<Finding> leaves(List<Node> nodes, Map<String, Finding> findings) {
        var leaves = new ArrayList<Finding>();
        for (Node node : nodes) {
            if (node instanceof Node.Leaf leaf) {
                leaves.add(findings.get(leaf.criterion()));
            } else if (node instanceof Node.All all) {
                leaves.addAll(leaves(all.parts(), findings));
            } else {
                throw new IllegalArgumentException("holds are plain criteria, not alternatives");
            }
        }
        return leaves;
    }
}
