package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Choices at random, all from one seed. */
record Dice(Random random) {
    /** Whether something of {@code percent} chance happens. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between the two, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    /** At least one of {@code of}, in their order. */
    String[] some(String... of) {
        var chosen = new ArrayList<String>();
        for (String s : of) {
            if (chance(50)) {
                chosen.add(s);
            }
        }
        return chosen.isEmpty() ? new String[] {one(of)} : chosen.toArray(String[]::new);
    }

    /** Nothing in {@code percent} of the cases. */
    <T> T maybe(int percent, Supplier<T> else_) {
        return chance(percent) ? null : else_.get();
    }

    <T> List<T> list(int atMost, Supplier<T> of) {
        var list = new ArrayList<T>();
        int n = between(0, atMost);
        for (int i = 0; i < n; i++) {
            list.add(of.get());
        }
        return list;
    }
}
