package vn.binhxet.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The minimal sets of a formula against trying every subset of its letters. */
class MinimalSetsProps {
    private static final int LETTERS = 8;

    @Property(tries = 10_000)
    void areThoseFoundByTryingEverySubset(@ForAll long seed) {
        var random = new Random(seed);
        Formula tree = tree(random, 4);
        var minimal = new MinimalSets(BitSet::cardinality);
        Set<BitSet> found = Set.copyOf(minimal.of(tree));
        assertThat(minimal.complete()).isTrue();
        assertThat(found).isEqualTo(byBruteForce(tree));
    }

    @Property(tries = 500)
    void comeCheapestFirst(@ForAll long seed) {
        var random = new Random(seed);
        Formula tree = tree(random, 4);
        int[] prices = random.ints(LETTERS, 1, 9).toArray();
        List<Integer> costs = new MinimalSets(s -> price(s, prices))
                .of(tree).stream().map(s -> price(s, prices)).toList();
        assertThat(costs).isSorted();
    }

    @Test
    void whatCannotBeSatisfiedHasNone() {
        assertThat(new MinimalSets(BitSet::cardinality).of(Formula.FALSE)).isEmpty();
    }

    @Test
    void whatIsSatisfiedNeedsNothing() {
        assertThat(new MinimalSets(BitSet::cardinality).of(Formula.TRUE)).containsExactly(new BitSet());
    }

    @Test
    void tooManyAreCutAndThatIsSaid() {
        // 2^12 ways: one of two letters, twelve times.
        var parts = new ArrayList<Formula>();
        for (int i = 0; i < 12; i++) {
            parts.add(Formula.any(List.of(new Formula.Letter(2 * i), new Formula.Letter(2 * i + 1))));
        }
        // The even letters are the cheap ones.
        var minimal =
                new MinimalSets(s -> s.stream().map(i -> i % 2 == 0 ? 1 : 5).sum());
        List<BitSet> sets = minimal.of(Formula.all(parts));
        assertThat(minimal.complete()).isFalse();
        assertThat(sets).hasSize(MinimalSets.MOST);
        assertThat(sets.get(0).stream().allMatch(i -> i % 2 == 0)).isTrue();
    }

    private static int price(BitSet set, int[] prices) {
        return set.stream().map(i -> prices[i]).sum();
    }

    /** Random trees with letters in several places, things already there, and things nothing helps. */
    private static Formula tree(Random random, int depth) {
        int dice = random.nextInt(100);
        if (depth == 0 || dice < 20) {
            return dice % 9 == 0
                    ? Formula.TRUE
                    : dice % 7 == 0 ? Formula.FALSE : new Formula.Letter(random.nextInt(LETTERS));
        }
        var parts = new ArrayList<Formula>();
        int n = 1 + random.nextInt(4);
        for (int i = 0; i < n; i++) {
            parts.add(tree(random, depth - 1));
        }
        return switch (random.nextInt(3)) {
            case 0 -> Formula.all(parts);
            case 1 -> Formula.any(parts);
            default -> new Formula.AtLeast(random.nextInt(n + 2), parts);
        };
    }

    private static Set<BitSet> byBruteForce(Formula tree) {
        var satisfying = new ArrayList<BitSet>();
        for (long bits = 0; bits < 1L << LETTERS; bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (holds(tree, set)) {
                satisfying.add(set);
            }
        }
        return satisfying.stream()
                .filter(s -> satisfying.stream().noneMatch(o -> !o.equals(s) && isPart(o, s)))
                .collect(Collectors.toSet());
    }

    private static boolean isPart(BitSet part, BitSet of) {
        return part.stream().allMatch(of::get);
    }

    private static boolean holds(Formula tree, BitSet set) {
        if (tree instanceof Formula.Letter letter) {
            return set.get(letter.number());
        }
        var node = (Formula.AtLeast) tree;
        return node.parts().stream().filter(p -> holds(p, set)).count() >= node.k();
    }
}
