package vn.binhxet.ranking;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Can these places be filled under all caps and floors, and how?
 *
 * <p>People who count in the same limits are interchangeable here, so the question is how many to take of each such
 * sort: an exact depth-first search over sorts, with what cannot succeed cut off (a floor out of reach, floors that need
 * more places than are left, caps that leave places empty) and states that failed before remembered. A state is what is
 * left of the limits already touched, so that groups that are behind us cost nothing. The search is bounded in nodes;
 * beyond the bound the answer is no and {@link #gaveUp()} says so.
 */
final class Completion {
    static final int NODES_PER_QUESTION = 200_000;
    private static final int NODES_IN_ALL = 1_000_000;
    private static final int DEEPEST = 4_000;

    private final int[][] limitsOf;
    private final List<List<Integer>> partitions;
    private final boolean separate;
    private int nodesInAll = NODES_IN_ALL;
    private boolean gaveUp;

    private int[] order;
    private int[] avail;
    private int[] room;
    private int[] need;
    private int[] left;
    private int[] leftAtStart;
    private int leftInAll;
    private int[] taken;
    private boolean full;
    private int nodes;
    private boolean over;
    private Set<IntBuffer> failed;

    /** @param limitsOf limits each sort counts in, ascending */
    Completion(int[][] limitsOf, List<List<Integer>> partitions) {
        this.limitsOf = limitsOf;
        this.partitions = partitions;
        this.separate = Arrays.stream(limitsOf).allMatch(l -> l.length <= 1);
    }

    /** Whether some answer was given without having searched to the end. */
    boolean gaveUp() {
        return gaveUp;
    }

    /**
     * How many to take of each sort, or {@code null} if it cannot be done.
     *
     * @param places places to fill, all of them if {@code fill}, else at most so many
     * @param available how many there are of each sort
     * @param rooms how many more each limit lets in
     * @param needs how many more each limit asks for
     */
    int[] find(int places, boolean fill, int[] available, int[] rooms, int[] needs) {
        if (separate) {
            return direct(places, fill, available, rooms, needs);
        }
        avail = available;
        room = rooms.clone();
        need = needs.clone();
        full = fill;
        left = new int[room.length];
        leftInAll = 0;
        for (int s = 0; s < avail.length; s++) {
            leftInAll += avail[s];
            for (int l : limitsOf[s]) {
                left[l] += avail[s];
            }
        }
        leftAtStart = left.clone();
        order = IntStream.range(0, avail.length)
                .filter(s -> avail[s] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(s -> limitsOf[s].length == 0 ? 1 : 0)
                        .thenComparing(s -> limitsOf[s], Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
        taken = new int[avail.length];
        failed = new HashSet<>();
        nodes = Math.min(NODES_PER_QUESTION, nodesInAll);
        int granted = nodes;
        over = order.length > DEEPEST;
        boolean found = !over && fill(0, places);
        nodesInAll -= granted - Math.max(0, nodes);
        gaveUp |= over;
        failed = null;
        return found ? taken : null;
    }

    /** Where nobody counts in two limits no search is needed: first what the floors ask, then what the caps let in. */
    private int[] direct(int places, boolean fill, int[] available, int[] rooms, int[] needs) {
        int[] take = new int[available.length];
        int[] most = new int[available.length];
        long open = places;
        int[] unmet = needs.clone();
        for (int s = 0; s < take.length; s++) {
            most[s] = available[s];
            for (int l : limitsOf[s]) {
                most[s] = Math.min(most[s], rooms[l]);
                take[s] = Math.min(most[s], Math.max(0, unmet[l]));
                unmet[l] -= take[s];
            }
            open -= take[s];
        }
        if (open < 0 || Arrays.stream(unmet).anyMatch(n -> n > 0)) {
            return null;
        }
        for (int s = 0; s < take.length && open > 0; s++) {
            int more = (int) Math.min(open, most[s] - take[s]);
            take[s] += more;
            open -= more;
        }
        return fill && open > 0 ? null : take;
    }

    private boolean fill(int position, int places) {
        if (hopeless(places)) {
            return false;
        }
        if (position == order.length) {
            return !full || places == 0;
        }
        if (--nodes < 0) {
            over = true;
            return false;
        }
        IntBuffer state = state(position, places);
        if (failed.contains(state)) {
            return false;
        }
        int sort = order[position];
        int most = Math.min(avail[sort], places);
        for (int l : limitsOf[sort]) {
            most = Math.min(most, room[l]);
            left[l] -= avail[sort];
        }
        leftInAll -= avail[sort];
        boolean found = false;
        for (int n = most; n >= 0 && !found && !over; n--) {
            change(sort, n);
            taken[sort] = n;
            found = fill(position + 1, places - n);
            change(sort, -n);
        }
        for (int l : limitsOf[sort]) {
            left[l] += avail[sort];
        }
        leftInAll += avail[sort];
        if (!found && !over) {
            failed.add(state);
        }
        return found;
    }

    /** Needs may fall below zero; only what is above counts. */
    private void change(int sort, int n) {
        for (int l : limitsOf[sort]) {
            room[l] -= n;
            need[l] -= n;
        }
    }

    private boolean hopeless(int places) {
        for (int l = 0; l < need.length; l++) {
            if (need[l] > 0 && need[l] > Math.min(places, Math.min(room[l], left[l]))) {
                return true;
            }
        }
        if (full && leftInAll < places) {
            return true;
        }
        for (List<Integer> partition : partitions) {
            long needed = 0;
            long most = leftInAll;
            for (int l : partition) {
                needed += Math.max(0, need[l]);
                most -= left[l] - Math.min(room[l], left[l]);
            }
            if (needed > places || (full && most < places)) {
                return true;
            }
        }
        return false;
    }

    private IntBuffer state(int position, int places) {
        List<Integer> parts = new ArrayList<>();
        parts.add(position);
        parts.add(places);
        for (int l = 0; l < left.length; l++) {
            if (left[l] > 0 && left[l] < leftAtStart[l]) {
                parts.add(l);
                parts.add(Math.min(room[l], left[l]));
                parts.add(Math.max(0, need[l]));
            }
        }
        return IntBuffer.wrap(parts.stream().mapToInt(Integer::intValue).toArray());
    }
}
