package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * One list put in order and cut: the order, who is taken, who is in reserve.
 *
 * <p>The reserve is plain order, caps and floors play no part in it: the next in rank that were not taken, whatever
 * kept them out. Equals at the cut who will not get a place come first in it, so their number is kept free. Equals who
 * do not all fit end the reserve before them.
 */
final class Cut {
    private final Standing standing;
    private final List<int[]> tiers = new ArrayList<>();
    private final int[] tierOf;
    private final Selected result;
    private final Status[] statuses;

    /** @param free those who compete for places, in the order the selection counts them */
    Cut(Standing standing, List<Contender> free, Selection selection, int reserve) {
        this.standing = standing;
        this.tierOf = new int[free.size()];
        Map<String, Integer> index = index(free);
        for (List<Contender> tier : standing.tiers()) {
            int[] members = tier.stream()
                    .map(contender -> index.get(contender.id()))
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int member : members) {
                tierOf[member] = tiers.size();
            }
            if (members.length > 0) {
                tiers.add(members);
            }
        }
        this.result = selection.from(tiers);
        this.statuses = new Status[free.size()];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = switch (result.states().get(i)) {
                case TAKEN -> Status.NOMINATED;
                case EQUAL -> Status.TIED_AT_CUT;
                case BELOW, KEPT_OUT -> Status.NOT_SELECTED;
            };
        }
        putInReserve(reserve);
    }

    /** Where each stands in {@code contenders}, by id. */
    static Map<String, Integer> index(List<Contender> contenders) {
        Map<String, Integer> index = new HashMap<>();
        for (Contender contender : contenders) {
            index.put(contender.id(), index.size());
        }
        return index;
    }

    Standing standing() {
        return standing;
    }

    Selected result() {
        return result;
    }

    /** Best first, the members of each tier by id. */
    List<int[]> tiers() {
        return tiers;
    }

    Status status(int index) {
        return statuses[index];
    }

    boolean taken(int index) {
        return result.states().get(index) == Selected.State.TAKEN;
    }

    boolean ahead(int a, int b) {
        return tierOf[a] < tierOf[b];
    }

    /** The indices of {@code members} in order of rank, equals by id. */
    List<Integer> inOrder(IntPredicate members) {
        List<Integer> found = new ArrayList<>();
        for (int[] tier : tiers) {
            for (int member : tier) {
                if (members.test(member)) {
                    found.add(member);
                }
            }
        }
        return found;
    }

    private void putInReserve(int reserve) {
        int left = reserve;
        for (Selected.Contested contested : result.contested()) {
            left -= contested.members().size() - contested.places();
        }
        for (int[] tier : tiers) {
            int[] waiting = Arrays.stream(tier)
                    .filter(member -> statuses[member] == Status.NOT_SELECTED)
                    .toArray();
            left -= waiting.length;
            if (left < 0) {
                return;
            }
            for (int member : waiting) {
                statuses[member] = Status.RESERVE;
            }
        }
    }
}
