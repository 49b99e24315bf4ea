package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhxet.evaluation.Trees.all;
import static vn.binhxet.evaluation.Trees.any;
import static vn.binhxet.evaluation.Trees.atLeast;
import static vn.binhxet.evaluation.Trees.leaf;
import static vn.binhxet.evaluation.Trees.point;
import static vn.binhxet.evaluation.Trees.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.binhxet.rulebook.Node;

/** The laws of strong Kleene logic, and what they mean: what is decided stays decided whatever comes to light. */
class TreeProps {
    private static final Map<String, Verdict> ONE_OF_EACH =
            Map.of("yes", Verdict.MET, "no", Verdict.NOT_MET, "open", Verdict.UNDETERMINED);

    @Property(tries = 400)
    void theOrderOfPartsDoesNotMatter(@ForAll long seed) {
        var grown = new Grown(seed, false);
        assertThat(verdict(shuffled(grown.tree, new Random(seed)), grown.verdicts))
                .isEqualTo(verdict(grown.tree, grown.verdicts));
    }

    @Property(tries = 400)
    void sayingAPartTwiceChangesNothing(@ForAll long seed) {
        var grown = new Grown(seed, false);
        Verdict once = verdict(grown.tree, grown.verdicts);
        assertThat(verdict(all(grown.tree, grown.tree), grown.verdicts)).isEqualTo(once);
        assertThat(verdict(any(grown.tree, grown.tree), grown.verdicts)).isEqualTo(once);
    }

    @Property(tries = 400)
    void aPartAbsorbsWhatIsNoMoreThanItself(@ForAll Verdict x, @ForAll Verdict y) {
        var verdicts = Map.of("x", x, "y", y);
        assertThat(verdict(all(leaf("x"), any(leaf("x"), leaf("y"))), verdicts)).isEqualTo(x);
        assertThat(verdict(any(leaf("x"), all(leaf("x"), leaf("y"))), verdicts)).isEqualTo(x);
    }

    @Property(tries = 400)
    void togetherAndEitherDistribute(@ForAll Verdict x, @ForAll Verdict y, @ForAll Verdict z) {
        var verdicts = Map.of("x", x, "y", y, "z", z);
        Node a = leaf("x");
        Node b = leaf("y");
        Node c = leaf("z");
        assertThat(verdict(all(a, any(b, c)), verdicts)).isEqualTo(verdict(any(all(a, b), all(a, c)), verdicts));
        assertThat(verdict(any(a, all(b, c)), verdicts)).isEqualTo(verdict(all(any(a, b), any(a, c)), verdicts));
    }

    @Property(tries = 400)
    void atLeastOneIsAnyAndAtLeastAsManyAsThereAreIsAll(@ForAll long seed) {
        var grown = new Grown(seed, false);
        Node[] parts = Trees.parts(grown.tree).toArray(Node[]::new);
        if (parts.length > 0) {
            assertThat(verdict(atLeast(1, parts), grown.verdicts)).isEqualTo(verdict(any(parts), grown.verdicts));
            assertThat(verdict(atLeast(parts.length, parts), grown.verdicts))
                    .isEqualTo(verdict(all(parts), grown.verdicts));
        }
    }

    @Property(tries = 400)
    void askingForMoreNeverHelps(@ForAll Verdict x, @ForAll Verdict y, @ForAll Verdict z) {
        var verdicts = Map.of("x", x, "y", y, "z", z);
        int before = Integer.MAX_VALUE;
        for (int k = 0; k <= 4; k++) {
            Verdict v = verdict(atLeast(k, leaf("x"), leaf("y"), leaf("z")), verdicts);
            int truth = v == Verdict.MET ? 2 : v == Verdict.UNDETERMINED ? 1 : 0;
            assertThat(truth).isLessThanOrEqualTo(before);
            before = truth;
        }
        assertThat(before).isZero();
    }

    @Property(tries = 400)
    void whatIsDecidedStaysDecidedWhateverComesToLight(@ForAll long seed) {
        var grown = new Grown(seed, false);
        Verdict now = verdict(grown.tree, grown.verdicts);
        if (now != Verdict.UNDETERMINED) {
            assertThat(completions(grown)).containsOnly(now);
        }
        var refined = new LinkedHashMap<>(grown.verdicts);
        var dice = new Dice(new Random(seed));
        refined.replaceAll((l, v) -> v == Verdict.UNDETERMINED ? dice.one(Verdict.values()) : v);
        Verdict later = verdict(grown.tree, refined);
        assertThat(now == Verdict.UNDETERMINED || later == now).isTrue();
    }

    /** Exact only where no leaf stands twice: "x or not x" has no place in the law's trees, but "x and x" may. */
    @Property(tries = 400)
    void whatIsOpenCanStillGoBothWaysWhereNoCriterionStandsTwice(@ForAll long seed) {
        var grown = new Grown(seed, true);
        Set<Verdict> possible = completions(grown);
        assertThat(verdict(grown.tree, grown.verdicts))
                .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED);
    }

    /** No condition is negated, so a criterion may even stand twice: all open ones met or none met are the extremes. */
    @Property(tries = 400)
    void withoutNegationTheTwoExtremesDecideEvenWhereACriterionStandsTwice(@ForAll long seed) {
        var grown = new Grown(seed, false);
        Set<Verdict> extremes = new TreeSet<>();
        for (Verdict extreme : List.of(Verdict.MET, Verdict.NOT_MET)) {
            var completed = new LinkedHashMap<>(grown.verdicts);
            completed.replaceAll((l, v) -> v == Verdict.UNDETERMINED ? extreme : v);
            extremes.add(verdict(grown.tree, completed));
        }
        assertThat(verdict(grown.tree, grown.verdicts))
                .isEqualTo(extremes.size() == 1 ? extremes.iterator().next() : Verdict.UNDETERMINED);
    }

    @Property(tries = 400)
    void aPathIsTheTreeWithoutTheAlternativesItLeavesOut(@ForAll long seed) {
        var grown = new Grown(seed, false);
        for (List<String> path : List.of(List.of("a"), List.of("b", "c"), List.of("none"))) {
            assertThat(verdict(grown.tree, grown.verdicts, path))
                    .isEqualTo(verdict(pruned(grown.tree, path), grown.verdicts));
        }
    }

    @Property(tries = 400)
    void aPathNeverMakesAnythingEasier(@ForAll long seed) {
        var grown = new Grown(seed, false);
        if (verdict(grown.tree, grown.verdicts) != Verdict.MET) {
            assertThat(verdict(grown.tree, grown.verdicts, List.of("a"))).isNotEqualTo(Verdict.MET);
        }
    }

    @Property(tries = 400)
    void everyNodeOfTheProofCarriesItsOwnVerdictAlsoWhereItDoesNotCount(@ForAll long seed) {
        var grown = new Grown(seed, false);
        var tree = new Tree(Trees.findings(grown.verdicts), List.of("a"), Map.of());
        check(tree, tree.proof(grown.tree));
    }

    private static void check(Tree tree, Proof proof) {
        assertThat(proof.verdict()).isEqualTo(tree.proof(proof.node()).verdict());
        assertThat(proof.parts()).hasSize(Trees.parts(proof.node()).size());
        proof.parts().forEach(p -> check(tree, p));
    }

    @Example
    void allIsMetOnlyByAllAndRefusedByOne() {
        assertThat(verdict(all(leaf("yes"), leaf("yes")), ONE_OF_EACH)).isEqualTo(Verdict.MET);
        assertThat(verdict(all(leaf("yes"), leaf("open")), ONE_OF_EACH)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(all(leaf("open"), leaf("no")), ONE_OF_EACH)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(all(), ONE_OF_EACH)).isEqualTo(Verdict.MET);
    }

    @Example
    void anyIsMetByOneAndRefusedOnlyByAll() {
        assertThat(verdict(any(leaf("open"), leaf("yes")), ONE_OF_EACH)).isEqualTo(Verdict.MET);
        assertThat(verdict(any(leaf("open"), leaf("no")), ONE_OF_EACH)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(any(leaf("no"), leaf("no")), ONE_OF_EACH)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(any(), ONE_OF_EACH)).isEqualTo(Verdict.NOT_MET);
    }

    @Example
    void aPathDropsAlternativesButNothingTheLawAsksTogether() {
        Node alternatives = any(point("a", leaf("yes")), point("b", leaf("no")));
        assertThat(verdict(alternatives, ONE_OF_EACH, List.of("b"))).isEqualTo(Verdict.NOT_MET);
        Node together = all(point("a", leaf("no")), point("b", leaf("yes")));
        assertThat(verdict(together, ONE_OF_EACH, List.of("b"))).isEqualTo(Verdict.NOT_MET);
    }

    @Example
    void aReadingNobodyWroteIsRefused() {
        var readings =
                new Node.Readings(Node.Label.NONE, "74.1.d", "narrow", false, Map.of("wide", leaf("yes")), Map.of());
        assertThatThrownBy(() -> verdict(readings, ONE_OF_EACH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clause 74.1.d has no reading 'narrow'");
    }

    @Example
    void aLeafWithoutAFindingIsRefused() {
        assertThatThrownBy(() -> verdict(leaf("unasked"), ONE_OF_EACH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unasked");
    }

    private static Set<Verdict> completions(Grown grown) {
        List<String> open = grown.verdicts.keySet().stream()
                .filter(l -> grown.verdicts.get(l) == Verdict.UNDETERMINED)
                .limit(10)
                .toList();
        var results = new TreeSet<Verdict>();
        for (int bits = 0; bits < 1 << open.size(); bits++) {
            var completed = new LinkedHashMap<>(grown.verdicts);
            for (int i = 0; i < open.size(); i++) {
                completed.put(open.get(i), (bits >> i & 1) == 1 ? Verdict.MET : Verdict.NOT_MET);
            }
            results.add(verdict(grown.tree, completed));
        }
        return results;
    }

    private static Node rebuilt(Node node, List<Node> parts) {
        if (node instanceof Node.All n) {
            return new Node.All(n.label(), parts);
        }
        if (node instanceof Node.Any n) {
            return new Node.Any(n.label(), parts);
        }
        return node instanceof Node.AtLeast n ? new Node.AtLeast(n.label(), n.k(), parts) : node;
    }

    private static Node shuffled(Node node, Random random) {
        var parts = new ArrayList<Node>();
        Trees.parts(node).forEach(p -> parts.add(shuffled(p, random)));
        Collections.shuffle(parts, random);
        return rebuilt(node, parts);
    }

    private static Node pruned(Node node, List<String> path) {
        boolean alternatives = !(node instanceof Node.All);
        boolean points = Trees.parts(node).stream().anyMatch(p -> p.label().point() != null);
        return rebuilt(
                node,
                Trees.parts(node).stream()
                        .filter(p -> !alternatives
                                || (p.label().point() == null
                                        ? !points
                                        : path.contains(p.label().point())))
                        .map(p -> pruned(p, path))
                        .toList());
    }

    /** A tree of at most eight leaves, so that every completion can be tried, and a verdict for each. */
    private static final class Grown {
        final Node tree;
        final Map<String, Verdict> verdicts;

        Grown(long seed, boolean once) {
            var random = new Random(seed);
            Node grown;
            Trees.Growing growing;
            do {
                growing = new Trees.Growing(random, once);
                grown = growing.tree(3);
            } while (Trees.leaves(grown).size() > 8);
            tree = grown;
            verdicts = growing.verdicts(grown);
        }
    }
}
