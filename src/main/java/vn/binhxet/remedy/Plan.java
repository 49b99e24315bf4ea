package vn.binhxet.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Rulebook;

/** The least sets of changes under one text of an award, as the tree and the facts suggest them; not yet proved. */
final class Plan {
    private final Letters letters = new Letters();
    private final MinimalSets minimal = new MinimalSets(letters::cost);
    private final Cures cures;
    private final Assessment assessment;

    Plan(Situation now, Assessment assessment, Rulebook rulebook) {
        this.assessment = assessment;
        this.cures = new Cures(now, assessment, rulebook, letters);
    }

    /** Every change that was thought of, in the order of the tree. */
    List<Change> changes() {
        return letters.all();
    }

    /** Whether no set was left out because there were too many. */
    boolean complete() {
        return minimal.complete();
    }

    /** Easiest first; of two sets that ask the same, the one that asks more of it or later is left out. */
    List<List<Change>> sets() {
        var parts = new ArrayList<Formula>();
        parts.add(formula(assessment.proof()));
        holds().forEach(hold -> parts.add(cures.of(hold)));
        var kept = new ArrayList<List<Change>>();
        minimal.of(Formula.all(parts)).stream().map(letters::of).forEach(set -> {
            if (kept.stream().noneMatch(k -> asksNoMore(k, set))) {
                kept.add(set);
            }
        });
        return List.copyOf(kept);
    }

    /** Whether every change of {@code some} has one of its own in {@code others} that is the same or comes later. */
    static boolean asksNoMore(List<Change> some, List<Change> others) {
        var left = new ArrayList<>(others);
        for (Change change : some) {
            Change match = left.stream()
                    .filter(o -> o.equals(change))
                    .findFirst()
                    .or(() -> left.stream().filter(o -> isLater(change, o)).findFirst())
                    .orElse(null);
            if (match == null) {
                return false;
            }
            left.remove(match);
        }
        return true;
    }

    private static boolean isLater(Change change, Change other) {
        return change.means() == Change.Means.ACHIEVE
                && other.means() == Change.Means.ACHIEVE
                && change.kind() == other.kind()
                && Objects.equals(change.what(), other.what())
                && change.year() <= other.year();
    }

    /** What stands in the way for good: of parts asked together those nothing helps, of alternatives all of them. */
    List<Obstacle> obstacles() {
        var found = new LinkedHashSet<Obstacle>();
        obstacles(assessment.proof(), found);
        for (Finding hold : holds()) {
            if (isHopeless(cures.of(hold))) {
                of(hold, found);
            }
        }
        return List.copyOf(found);
    }

    private void obstacles(Proof proof, Set<Obstacle> found) {
        if (!proof.counts() || !isHopeless(formula(proof))) {
            return;
        }
        if (proof.finding() != null) {
            of(proof.finding(), found);
        }
        proof.parts().forEach(p -> obstacles(p, found));
    }

    private void of(Finding finding, Set<Obstacle> found) {
        cures.obstacles().stream().filter(o -> o.finding().equals(finding)).forEach(found::add);
    }

    private boolean isHopeless(Formula formula) {
        return minimal.of(formula).isEmpty();
    }

    private List<Finding> holds() {
        var ids = new LinkedHashSet<String>();
        assessment.award().holds().forEach(n -> criteria(n, ids));
        return ids.stream()
                .map(assessment.findings()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void criteria(Node node, Set<String> ids) {
        if (node instanceof Node.Leaf leaf) {
            ids.add(leaf.criterion());
        } else if (node instanceof Node.All all) {
            all.parts().forEach(n -> criteria(n, ids));
        }
    }

    /** The tree under its findings: only parts that bear on the result are looked at. */
    private Formula formula(Proof proof) {
        if (proof.finding() != null) {
            return cures.of(proof.finding());
        }
        List<Formula> parts =
                proof.parts().stream().filter(Proof::counts).map(this::formula).toList();
        if (proof.node() instanceof Node.Any) {
            return Formula.any(parts);
        }
        return proof.node() instanceof Node.AtLeast k ? new Formula.AtLeast(k.k(), parts) : Formula.all(parts);
    }
}
