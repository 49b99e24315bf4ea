package vn.binhxet.ranking;

import java.nio.IntBuffer;
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
    private static final int NODES_PER_QUESTION = 200_000;
    private static final int DEEPEST = 4_000;

    private final int[][] limitsOf;
    private final List<Limit> limits;
    private final List<List<Integer>> families;
    private final boolean separate;
    private final List<List<Integer>> apart;
    private final boolean[] isApart;
    private final int[][] orderKeys;
    private int nodesInAll;
    private boolean gaveUp;

    private int[] order;
    private int[] avail;
    private int[] room;
    private int[] need;
    private int[] spare;
    private int[] left;
    private int[] leftAtStart;
    private int leftInAll;
    private int[] taken;
    private boolean full;
    private int nodes;
    private boolean over;
    private Set<IntBuffer> failed;

    /** @param limitsOf limits each sort counts in, ascending */
    Completion(int[][] limitsOf, Limits limits, int nodes) {
        nodesInAll = nodes;
        this.limitsOf = limitsOf;
        this.limits = limits.all();
        this.families = limits.families();
        this.apart = families.stream()
                .filter(family ->
                        family.stream().allMatch(l -> this.limits.get(l).apart()))
                .toList();
        this.orderKeys = orderKeys();
        this.isApart = new boolean[families.size()];
        for (int f = 0; f < isApart.length; f++) {
            isApart[f] = apart.contains(families.get(f));
        }
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
     * @param slack how many of the needs of each constraint, all its groups together, may stay open
     */
    int[] find(int places, boolean fill, int[] available, int[] rooms, int[] needs, int[] slack) {
        if (separate) {
            return direct(places, fill, available, rooms, needs, slack);
        }
        avail = available;
        room = rooms.clone();
        need = needs.clone();
        spare = slack;
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
                .sorted(Comparator.comparing(s -> orderKeys[s], Arrays::compare))
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

    /** How many nodes of what was granted are left. */
    int nodesLeft() {
        return Math.max(0, nodesInAll);
    }

    /**
     * Sorts of the largest family together, so that its many limits are soon behind us and only those of the small
     * families stay part of the state.
     */
    private int[][] orderKeys() {
        List<Integer> bySize = IntStream.range(0, families.size())
                .boxed()
                .sorted(Comparator.comparing(f -> -families.get(f).size()))
                .toList();
        int[][] keys = new int[limitsOf.length][];
        for (int s = 0; s < keys.length; s++) {
            keys[s] = new int[bySize.size()];
            Arrays.fill(keys[s], Integer.MAX_VALUE);
            for (int l : limitsOf[s]) {
                int at = bySize.indexOf(limits.get(l).constraint());
                keys[s][at] = Math.min(keys[s][at], l);
            }
        }
        return keys;
    }

    /** No more than so many can be taken, whatever the floors. */
    int most(int[] available, int[] rooms) {
        int[] inLimit = new int[rooms.length];
        long all = 0;
        for (int s = 0; s < available.length; s++) {
            all += available[s];
            for (int l : limitsOf[s]) {
                inLimit[l] += available[s];
            }
        }
        long most = all;
        for (List<Integer> family : apart) {
            long over = family.stream()
                    .mapToLong(l -> Math.max(0, inLimit[l] - rooms[l]))
                    .sum();
            most = Math.min(most, all - over);
        }
        return (int) most;
    }

    /** Where nobody counts in two limits no search is needed: first what the floors ask, then what the caps let in. */
    private int[] direct(int places, boolean fill, int[] available, int[] rooms, int[] needs, int[] slack) {
        int[] take = new int[available.length];
        int[] most = new int[available.length];
        int[] owed = owed(needs, slack);
        long open = places;
        for (int s = 0; s < take.length; s++) {
            most[s] = available[s];
            for (int l : limitsOf[s]) {
                most[s] = Math.min(most[s], rooms[l]);
                int family = limits.get(l).constraint();
                take[s] = Math.max(0, Math.min(Math.min(most[s], needs[l]), owed[family]));
                owed[family] -= take[s];
            }
            open -= take[s];
        }
        if (open < 0 || Arrays.stream(owed).anyMatch(n -> n > 0)) {
            return null;
        }
        for (int s = 0; s < take.length && open > 0; s++) {
            int more = (int) Math.min(open, most[s] - take[s]);
            take[s] += more;
            open -= more;
        }
        return fill && open > 0 ? null : take;
    }

    /** How many needs of each constraint must be met. */
    private int[] owed(int[] needs, int[] slack) {
        int[] owed = new int[families.size()];
        for (int f = 0; f < owed.length; f++) {
            for (int l : families.get(f)) {
                owed[f] += Math.max(0, needs[l]);
            }
            owed[f] -= slack[f];
        }
        return owed;
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
        int most = Math.min(places, leftInAll);
        for (List<Integer> family : apart) {
            int can = leftInAll;
            for (int l : family) {
                can -= Math.max(0, left[l] - room[l]);
            }
            most = Math.min(most, can);
        }
        if (full && most < places) {
            return true;
        }
        for (int f = 0; f < families.size(); f++) {
            long needed = 0;
            long missing = 0;
            for (int l : families.get(f)) {
                if (need[l] > 0) {
                    needed += need[l];
                    missing += Math.max(0, need[l] - Math.min(most, Math.min(room[l], left[l])));
                }
            }
            if (missing > spare[f] || (isApart[f] && needed - spare[f] > most)) {
                return true;
            }
        }
        return false;
    }

    private IntBuffer state(int position, int places) {
        int[] parts = new int[2 + families.size() + 3 * left.length];
        int size = 0;
        parts[size++] = position;
        parts[size++] = places;
        int missing = size;
        size += families.size();
        for (int l = 0; l < left.length; l++) {
            if (left[l] == 0) {
                parts[missing + limits.get(l).constraint()] += Math.max(0, need[l]);
            } else if (left[l] < leftAtStart[l]) {
                parts[size++] = l;
                parts[size++] = Math.min(room[l], left[l]);
                parts[size++] = Math.max(0, need[l]);
            }
        }
        return IntBuffer.wrap(Arrays.copyOf(parts, size));
    }
}
