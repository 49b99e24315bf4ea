package vn.binhxet.ranking;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.ranking.NominationList.Lowered;
import vn.binhxet.ranking.Selected.Contested;
import vn.binhxet.ranking.Selected.State;

/**
 * Who is taken: best first, and one is taken only if the remaining places can still be filled under all caps and
 * floors. With no equals in the way that is the first, in order of rank, of all fillings with the most places.
 *
 * <p>Floors come before the number of places. Where the floors of a constraint cannot all be reached, as few places as
 * possible are missing from them together, constraint by constraint in the round's order; which of its groups goes
 * short is decided best-first like everything else. Then as many places as possible are filled.
 *
 * <p>Equals who could each be taken, but not all of them, wait for the council. The places they contend for are held
 * for them, and the selection goes on below them once for every way the council may separate them: somebody below is
 * taken only if he is taken in every case. Where the cases become too many nobody further down is taken.
 */
final class Selection {
    /** No limit is left out. */
    static final int NONE = -1;

    private static final int NODES = 1_000_000;
    private static final int MOST_CASES = 64;

    private final Limits limits;
    private final int[] sortOf;
    private final int[][] limitsOf;
    private final int places;
    private final int[] countAtStart;
    private final int[] competing;
    private int nodesForMore = NODES / 2;

    /**
     * A selection among contenders.
     *
     * @param memberships limits each contender counts in
     * @param places places left for them
     * @param countAtStart per limit, those added by the council
     */
    Selection(Limits limits, List<int[]> memberships, int places, int[] countAtStart) {
        this.limits = limits;
        this.places = places;
        this.countAtStart = countAtStart;
        this.sortOf = new int[memberships.size()];
        Map<IntBuffer, Integer> sorts = new LinkedHashMap<>();
        for (int i = 0; i < sortOf.length; i++) {
            sortOf[i] = sorts.computeIfAbsent(IntBuffer.wrap(memberships.get(i)), k -> sorts.size());
        }
        this.limitsOf = sorts.keySet().stream().map(IntBuffer::array).toArray(int[][]::new);
        this.competing = new int[limitsOf.length];
        for (int sort : sortOf) {
            competing[sort]++;
        }
    }

    /** Selects from {@code tiers}, best first. */
    Selected from(List<int[]> tiers) {
        return new Run(tiers, NONE, NONE, NODES).result();
    }

    /**
     * Selects once more, from {@code tiers} without one contender or one limit; all such selections together have
     * their own bound.
     */
    Selected again(List<int[]> tiers, int struck, int withoutLimit) {
        Run run = new Run(tiers, struck, withoutLimit, nodesForMore);
        Selected result = run.result();
        nodesForMore = run.completion.nodesLeft();
        return result;
    }

    private final class Run {
        private final List<int[]> tiers;
        private final int struck;
        private final Bounds bounds;
        private final Completion completion;
        private final List<Contested> contested = new ArrayList<>();
        private final State[] states = new State[sortOf.length];
        private final List<Integer> taken = new ArrayList<>();
        private final Map<Integer, World.Blame> blames = new HashMap<>();
        private List<World> worlds = new ArrayList<>();
        private boolean exact = true;

        Run(List<int[]> tiers, int struck, int withoutLimit, int nodes) {
            this.tiers = tiers;
            this.struck = struck;
            this.bounds = new Bounds(limits, withoutLimit);
            this.completion = new Completion(limitsOf, limits, nodes);
        }

        Selected result() {
            Arrays.fill(states, State.BELOW);
            worlds.add(start());
            int next = 0;
            while (next < tiers.size() && !worlds.stream().allMatch(World::isFull)) {
                int[] tier = withoutStruck(tiers.get(next++));
                if (tier.length == 1) {
                    single(tier[0]);
                } else if (tier.length > 1 && !equals(tier, next == tiers.size())) {
                    exact = false;
                    break;
                }
            }
            return new Selected(
                    Arrays.asList(states), taken, blames, contested, lowered(), exact && !completion.gaveUp());
        }

        private int[] withoutStruck(int[] tier) {
            return struck == NONE
                    ? tier
                    : Arrays.stream(tier).filter(who -> who != struck).toArray();
        }

        private World start() {
            int[] left = competing.clone();
            if (struck != NONE) {
                left[sortOf[struck]]--;
            }
            int[] room = bounds.rooms(countAtStart);
            int[] need = bounds.needs(countAtStart);
            Arrays.fill(bounds.slack, Integer.MAX_VALUE / 2);
            for (int family = 0; family < bounds.slack.length; family++) {
                bounds.slack[family] = 0;
                while (completion.find(places, false, left, room, need, bounds.slack) == null && !completion.gaveUp()) {
                    bounds.slack[family]++;
                }
            }
            int most = Math.min(places, completion.most(left, room));
            for (int n = most; n >= 0 && !completion.gaveUp(); n--) {
                int[] plan = completion.find(n, true, left, room, need, bounds.slack);
                if (plan != null) {
                    return new World(limitsOf, bounds, n, countAtStart, left, plan, completion);
                }
            }
            return new World(limitsOf, bounds, most, countAtStart, left, null, completion);
        }

        private List<Lowered> lowered() {
            List<Lowered> lowered = new ArrayList<>();
            for (int l = 0; l < bounds.floor.length && !worlds.isEmpty(); l++) {
                int reached = worlds.get(0).planned(l);
                if (reached < bounds.floor[l]) {
                    Limit limit = limits.all().get(l);
                    lowered.add(new Lowered(limit.constraint(), limit.group(), bounds.floor[l], reached));
                }
            }
            return lowered;
        }

        private void single(int who) {
            boolean always = true;
            for (World world : worlds) {
                if (!world.take(sortOf[who], who)) {
                    always = false;
                    blame(who, world);
                }
            }
            decide(who, always);
        }

        private void decide(int who, boolean always) {
            if (always) {
                states[who] = State.TAKEN;
                taken.add(who);
            } else if (blames.containsKey(who)) {
                states[who] = State.KEPT_OUT;
            }
        }

        private void blame(int who, World world) {
            World.Blame blame = world.blame(sortOf[who]);
            if (blame != null) {
                blames.putIfAbsent(who, blame);
            }
        }

        /** Decides on equals; false when the cases became too many to follow. */
        private boolean equals(int[] tier, boolean last) {
            boolean[] always = new boolean[tier.length];
            Arrays.fill(always, true);
            List<World> after = new ArrayList<>();
            BitSet waiting = new BitSet();
            World.Blame inTheWay = null;
            int held = 0;
            boolean followed = true;
            for (World world : worlds) {
                List<Integer> able = new ArrayList<>();
                for (int i = 0; i < tier.length; i++) {
                    if (world.can(sortOf[tier[i]])) {
                        able.add(tier[i]);
                    } else {
                        always[i] = false;
                        blame(tier[i], world);
                        world.pass(sortOf[tier[i]], 1);
                    }
                }
                World whole = world.copy();
                Integer refused = able.stream()
                        .filter(who -> !whole.take(sortOf[who], who))
                        .findFirst()
                        .orElse(null);
                if (refused == null) {
                    after.add(whole);
                    continue;
                }
                if (inTheWay == null) {
                    inTheWay = able.size() > world.open() ? null : whole.blame(sortOf[refused]);
                }
                able.forEach(waiting::set);
                Splits splits = new Splits(able, sortOf, world, last);
                held = Math.max(held, splits.held());
                followed &= splits.complete();
                after.addAll(splits.worlds());
            }
            for (int i = 0; i < tier.length; i++) {
                if (waiting.get(tier[i])) {
                    states[tier[i]] = State.EQUAL;
                } else {
                    decide(tier[i], always[i]);
                }
            }
            if (!waiting.isEmpty()) {
                contested.add(new Contested(waiting.stream().boxed().toList(), held, inTheWay));
            }
            worlds = distinct(after);
            return followed && worlds.size() <= MOST_CASES;
        }

        private List<World> distinct(Collection<World> found) {
            Map<List<Object>, World> distinct = new LinkedHashMap<>();
            found.forEach(world -> distinct.putIfAbsent(world.key(), world));
            return new ArrayList<>(distinct.values());
        }
    }
}
