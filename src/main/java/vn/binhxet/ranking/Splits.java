package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ways to take as many of some equals as possible, by how many of each sort. */
final class Splits {
    private static final int MOST_SPLITS = 2_000;
    private static final int MOST_SORTS = 100;

    private final List<World> found = new ArrayList<>();
    private final int[] sorts;
    private final int[] number;
    private final int heldBefore;
    private int budget = MOST_SPLITS;

    /** @param onlyOne one way will do, nobody comes after them */
    Splits(List<Integer> equals, int[] sortOf, World before, boolean onlyOne) {
        heldBefore = before.heldForEquals();
        SortedMap<Integer, Integer> perSort = new TreeMap<>();
        equals.forEach(who -> perSort.merge(sortOf[who], 1, Integer::sum));
        sorts = perSort.keySet().stream().mapToInt(Integer::intValue).toArray();
        number = perSort.values().stream().mapToInt(Integer::intValue).toArray();
        if (onlyOne || before.fillsHowever(sorts, number)) {
            found.add(greedy(before));
        } else if (sorts.length > MOST_SORTS) {
            budget = 0;
        } else {
            split(0, before, new int[sorts.length], 0);
        }
    }

    List<World> worlds() {
        return found;
    }

    boolean complete() {
        return budget > 0;
    }

    int held() {
        return found.stream().mapToInt(World::heldForEquals).max().orElse(heldBefore) - heldBefore;
    }

    private World greedy(World before) {
        World world = before.copy();
        for (int k = 0; k < sorts.length; k++) {
            for (int n = 0; n < number[k]; n++) {
                if (world.take(sorts[k])) {
                    world.hold(1);
                }
            }
        }
        return world;
    }

    private void split(int k, World world, int[] took, int total) {
        if (--budget <= 0) {
            return;
        }
        if (k == sorts.length) {
            if (isMost(world, took)) {
                World end = world.copy();
                for (int j = 0; j < sorts.length; j++) {
                    end.pass(sorts[j], number[j] - took[j]);
                }
                end.hold(total);
                found.add(end);
            }
            return;
        }
        World more = world.copy();
        took[k] = 0;
        while (true) {
            boolean end = took[k] == number[k] || !more.can(sorts[k]);
            // Of the last sort only the most possible can be the most of all.
            if (end || k + 1 < sorts.length) {
                split(k + 1, more.copy(), took, total + took[k]);
            }
            if (end || budget <= 0) {
                break;
            }
            more.take(sorts[k]);
            took[k]++;
        }
        took[k] = 0;
    }

    /** Whether none of them could be taken besides. */
    private boolean isMost(World world, int[] took) {
        World asked = world.copy();
        for (int k = 0; k < sorts.length; k++) {
            if (took[k] < number[k] && asked.can(sorts[k])) {
                return false;
            }
        }
        return true;
    }
}
