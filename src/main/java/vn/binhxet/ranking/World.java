package vn.binhxet.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The state of one selection going down the order: whom it has taken, and a plan that shows the remaining places can
 * still be filled. Somebody is taken only if such a plan exists with him in it.
 */
final class World {
    /** A limit that stands in the way, as a cap or as a floor that keeps places for others. */
    record Blame(int limit, boolean cap) {}

    private final int[][] limitsOf;
    private final Bounds bounds;
    private final int places;
    private final Completion completion;

    private final int[] count;
    private final int[] left;
    /** How many more of each sort the plan takes; {@code null} when no plan could be found in bounded search. */
    private final int[] plan;
    /** The sorts the plan takes any of. */
    private final BitSet inPlan;

    /** Per limit, those taken and those planned. */
    private final int[] planned;

    private final Blame[] blame;
    private final BitSet taken;
    private int size;
    private int heldForEquals;

    World(int[][] limitsOf, Bounds bounds, int places, int[] count, int[] left, int[] plan, Completion search) {
        this.limitsOf = limitsOf;
        this.bounds = bounds;
        this.places = places;
        this.completion = search;
        this.count = count.clone();
        this.left = left.clone();
        this.plan = plan;
        this.inPlan = new BitSet();
        this.planned = count.clone();
        this.blame = new Blame[limitsOf.length];
        this.taken = new BitSet();
        for (int s = 0; plan != null && s < plan.length; s++) {
            add(planned, s, plan[s]);
            inPlan.set(s, plan[s] > 0);
        }
    }

    private World(World other) {
        limitsOf = other.limitsOf;
        bounds = other.bounds;
        places = other.places;
        completion = other.completion;
        count = other.count.clone();
        left = other.left.clone();
        plan = other.plan == null ? null : other.plan.clone();
        inPlan = (BitSet) other.inPlan.clone();
        planned = other.planned.clone();
        blame = other.blame.clone();
        taken = (BitSet) other.taken.clone();
        size = other.size;
        heldForEquals = other.heldForEquals;
    }

    World copy() {
        return new World(this);
    }

    boolean isFull() {
        return size == places;
    }

    int open() {
        return places - size;
    }

    /** Whether one more of this sort can be taken; afterwards the plan contains one, or a limit is to blame. */
    boolean can(int sort) {
        if (isFull() || blame[sort] != null) {
            return false;
        }
        if (plan == null) {
            if (roomFor(sort)) {
                return true;
            }
        } else if (plan[sort] > 0 || (roomFor(sort) && (swapIn(sort) || replan(sort)))) {
            return true;
        }
        blame[sort] = findBlame(sort);
        return false;
    }

    /** Takes one of this sort if that is possible; either way one fewer of it is left to decide on. */
    boolean take(int sort) {
        boolean can = can(sort);
        left[sort]--;
        if (can) {
            size++;
            add(count, sort, 1);
            if (plan == null) {
                add(planned, sort, 1);
            } else {
                setPlan(sort, plan[sort] - 1);
            }
        }
        return can;
    }

    /** As {@link #take}, remembering who it was. */
    boolean take(int sort, int who) {
        boolean took = take(sort);
        if (took) {
            taken.set(who);
        }
        return took;
    }

    /** So many of this sort will not be taken. */
    void pass(int sort, int number) {
        left[sort] -= number;
    }

    void hold(int number) {
        heldForEquals += number;
    }

    int heldForEquals() {
        return heldForEquals;
    }

    BitSet taken() {
        return taken;
    }

    /** What stood in the way when this sort was refused, or {@code null} if only the number of places did. */
    Blame blame(int sort) {
        return blame[sort];
    }

    /** How many of a limit's group are taken or planned. */
    int planned(int limit) {
        return planned[limit];
    }

    /** Whether any so many as are open, of equals of these sorts, can be taken: nothing but the places is in the way. */
    boolean fillsHowever(int[] sorts, int[] number) {
        long all = 0;
        int[] of = new int[count.length];
        for (int k = 0; k < sorts.length; k++) {
            all += number[k];
            add(of, sorts[k], number[k]);
        }
        for (int l = 0; l < of.length; l++) {
            if (of[l] > 0 && count[l] + (long) Math.min(open(), of[l]) > bounds.cap[l]) {
                return false;
            }
        }
        return all >= open() && bounds.floorsHold(count);
    }

    /** Two worlds with the same key go on alike. */
    List<Object> key() {
        if (isFull()) {
            return List.of(taken);
        }
        return List.of(size, Arrays.stream(count).boxed().toList(), taken);
    }

    private boolean roomFor(int sort) {
        return fullLimit(sort) < 0;
    }

    private int fullLimit(int sort) {
        for (int l : limitsOf[sort]) {
            if (count[l] >= bounds.cap[l]) {
                return l;
            }
        }
        return -1;
    }

    /** Puts one of this sort in the plan in the place of one of another sort; finds most plans without a search. */
    private boolean swapIn(int sort) {
        add(planned, sort, 1);
        for (int out = inPlan.nextSetBit(0); out >= 0; out = inPlan.nextSetBit(out + 1)) {
            add(planned, out, -1);
            if (underCaps(sort) && bounds.floorsHold(planned)) {
                setPlan(out, plan[out] - 1);
                setPlan(sort, plan[sort] + 1);
                return true;
            }
            add(planned, out, 1);
        }
        add(planned, sort, -1);
        return false;
    }

    private boolean underCaps(int sort) {
        for (int l : limitsOf[sort]) {
            if (planned[l] > bounds.cap[l]) {
                return false;
            }
        }
        return true;
    }

    private boolean replan(int sort) {
        int[] found = completionWith(sort, bounds);
        if (found == null) {
            return false;
        }
        found[sort]++;
        System.arraycopy(count, 0, planned, 0, planned.length);
        for (int s = 0; s < plan.length; s++) {
            setPlan(s, found[s]);
            add(planned, s, found[s]);
        }
        return true;
    }

    private void setPlan(int sort, int number) {
        plan[sort] = number;
        inPlan.set(sort, number > 0);
    }

    private int[] completionWith(int sort, Bounds under) {
        add(count, sort, 1);
        left[sort]--;
        boolean over = false;
        for (int l : limitsOf[sort]) {
            over |= count[l] > under.cap[l];
        }
        int[] found = over
                ? null
                : completion.find(places - size - 1, true, left, under.rooms(count), under.needs(count), under.slack);
        left[sort]++;
        add(count, sort, -1);
        return found;
    }

    /**
     * A full cap of its own first; else the first floor, then the first cap, without which it could be taken; else,
     * where several work together, the first floor not yet reached.
     */
    private Blame findBlame(int sort) {
        int own = fullLimit(sort);
        if (own >= 0) {
            return new Blame(own, true);
        }
        for (int l = 0; l < count.length; l++) {
            if (bounds.floor[l] > count[l] && completionWith(sort, bounds.withoutFloor(l)) != null) {
                return new Blame(l, false);
            }
        }
        for (int l = 0; l < count.length; l++) {
            if (bounds.cap[l] != Limit.NO_CAP && completionWith(sort, bounds.withoutCap(l)) != null) {
                return new Blame(l, true);
            }
        }
        for (int l = 0; l < count.length; l++) {
            if (bounds.floor[l] > count[l]) {
                return new Blame(l, false);
            }
        }
        for (int l = 0; l < count.length; l++) {
            if (bounds.cap[l] != Limit.NO_CAP) {
                return new Blame(l, true);
            }
        }
        throw new IllegalStateException("refused with open places and no limit");
    }

    private void add(int[] counts, int sort, int n) {
        for (int l : limitsOf[sort]) {
            counts[l] += n;
        }
    }
}
