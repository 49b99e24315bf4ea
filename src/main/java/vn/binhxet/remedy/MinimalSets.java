package vn.binhxet.remedy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The sets of changes that satisfy a formula and of which nothing can be left out. Worked out from the leaves up; where
 * they become too many, the cheapest are kept and {@link #complete} is false.
 */
final class MinimalSets {
    /** So many are plenty to choose a dozen from. */
    static final int MOST = 1_000;

    private static final int MOST_PRODUCTS = 200_000;

    private final ToIntFunction<BitSet> cost;
    private boolean complete = true;

    /** @param cost of a set of letters; a set is never cheaper than a part of it */
    MinimalSets(ToIntFunction<BitSet> cost) {
        this.cost = cost;
    }

    /** Whether none was left out. */
    boolean complete() {
        return complete;
    }

    /** The minimal sets of {@code formula}, cheapest first; the empty set alone where nothing is lacking. */
    List<BitSet> of(Formula formula) {
        if (formula instanceof Formula.Letter letter) {
            var one = new BitSet();
            one.set(letter.number());
            return List.of(one);
        }
        var node = (Formula.AtLeast) formula;
        List<List<BitSet>> parts = node.parts().stream().map(this::of).toList();
        return atLeast(node.k(), parts);
    }

    /** For j of the parts seen so far, the minimal sets that satisfy j of them. */
    private List<BitSet> atLeast(int k, List<List<BitSet>> parts) {
        var reached = new ArrayList<List<BitSet>>();
        reached.add(List.of(new BitSet()));
        for (int j = 1; j <= k; j++) {
            reached.add(List.of());
        }
        int left = parts.size();
        for (List<BitSet> part : parts) {
            left--;
            for (int j = k; j >= 1; j--) {
                // What can no longer reach k need not be carried on.
                if (j + left < k) {
                    break;
                }
                List<BitSet> with = product(reached.get(j - 1), part);
                var both = new ArrayList<>(reached.get(j));
                both.addAll(with);
                reached.set(j, minimal(both));
            }
        }
        return reached.get(k);
    }

    private List<BitSet> product(List<BitSet> some, List<BitSet> others) {
        var products = new LinkedHashSet<BitSet>();
        for (BitSet a : some) {
            for (BitSet b : others) {
                if (products.size() >= MOST_PRODUCTS) {
                    complete = false;
                    return List.copyOf(products);
                }
                var both = (BitSet) a.clone();
                both.or(b);
                products.add(both);
            }
        }
        return List.copyOf(products);
    }

    /** Without those that contain another one; the cheapest where there are too many. */
    private List<BitSet> minimal(List<BitSet> sets) {
        var sorted = new ArrayList<>(new LinkedHashSet<>(sets));
        sorted.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(MinimalSets::inOrder));
        var kept = new ArrayList<BitSet>();
        for (BitSet set : sorted) {
            if (kept.stream().noneMatch(k -> contains(set, k))) {
                kept.add(set);
            }
        }
        kept.sort(Comparator.comparingInt(cost).thenComparing(MinimalSets::inOrder));
        if (kept.size() > MOST) {
            complete = false;
            return List.copyOf(kept.subList(0, MOST));
        }
        return List.copyOf(kept);
    }

    static boolean contains(BitSet set, BitSet part) {
        var rest = (BitSet) part.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }

    /** An order of sets that does not depend on how they were found: by their lowest letters. */
    private static int inOrder(BitSet a, BitSet b) {
        int i = -1;
        while (true) {
            int x = a.nextSetBit(i + 1);
            int y = b.nextSetBit(i + 1);
            if (x != y) {
                return Integer.compare(x < 0 ? Integer.MAX_VALUE : x, y < 0 ? Integer.MAX_VALUE : y);
            }
            if (x < 0) {
                return 0;
            }
            i = x;
        }
    }
}
