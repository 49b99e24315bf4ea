package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cut of a list in which nothing but order and the number of places decides: who is taken if totals were others, found
 * from positions instead of by drawing the list up again.
 *
 * <p>Equals are taken together or not at all, so those taken are the longest beginning of the order that ends between
 * equals and fits.
 */
final class PlainCut {
    private final List<Key> keys;
    private final Comparator<Contender> order;
    private final int places;
    private final List<Contender> sorted;
    private final Map<String, Integer> positions;
    private final int taken;

    PlainCut(List<Contender> free, List<Key> keys, int places) {
        this.keys = keys;
        this.order = Key.order(keys);
        this.places = places;
        this.sorted = free.stream().sorted(order.thenComparing(Contender::id)).toList();
        this.positions = Cut.index(sorted);
        this.taken = fitting(sorted);
    }

    /** Who changes side if one of them had another total. */
    Set<String> movedBy(String id, BigDecimal total) {
        Integer position = positions.get(id);
        if (position == null) {
            return Set.of();
        }
        int own = position;
        Contender changed = sorted.get(own).withTotal(total);
        int before = others(first(changed, 0), own);
        int upTo = others(first(changed, 1), own);
        boolean in = upTo < places;
        int othersTaken = betweenEquals(in ? places - 1 : Math.min(places, before), own);
        int othersBefore = others(taken, own);
        var moved = new HashSet<String>();
        for (int i = Math.min(othersTaken, othersBefore); i < Math.max(othersTaken, othersBefore); i++) {
            moved.add(other(i, own).id());
        }
        if (in != own < taken) {
            moved.add(id);
        }
        return moved;
    }

    /** Who changes side if everybody had the total given for him. */
    Set<String> movedBy(Map<String, BigDecimal> totals) {
        // With points first, whoever comes behind all who are in front today cannot be taken.
        BigDecimal least = keys.isEmpty() || keys.get(0) != Key.POINTS || sorted.size() <= places
                ? null
                : sorted.stream()
                        .limit(places)
                        .map(c -> totals.get(c.id()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        List<Contender> near = sorted.stream()
                .filter(c -> least == null || totals.get(c.id()).compareTo(least) >= 0)
                .map(c -> c.withTotal(totals.get(c.id())))
                .sorted(order.thenComparing(Contender::id))
                .toList();
        Set<String> then = ids(near.stream().limit(fitting(near)));
        Set<String> now = ids(sorted.stream().limit(taken));
        var moved = new HashSet<>(then);
        moved.removeAll(now);
        now.removeAll(then);
        moved.addAll(now);
        return moved;
    }

    private static Set<String> ids(Stream<Contender> contenders) {
        var ids = new HashSet<String>();
        contenders.map(Contender::id).forEach(ids::add);
        return ids;
    }

    /** How many of {@code inOrder} are taken. */
    private int fitting(List<Contender> inOrder) {
        int fit = Math.min(places, inOrder.size());
        while (fit > 0 && fit < inOrder.size() && order.compare(inOrder.get(fit - 1), inOrder.get(fit)) == 0) {
            fit--;
        }
        return fit;
    }

    /** The first position of somebody who stands behind {@code contender}, or, with 0, beside him. */
    private int first(Contender contender, int behind) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (order.compare(sorted.get(middle), contender) >= behind) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many of the first so many are others than the one at {@code own}. */
    private static int others(int many, int own) {
        return own < many ? many - 1 : many;
    }

    private Contender other(int index, int own) {
        return sorted.get(index < own ? index : index + 1);
    }

    /** The most of the others, no more than so many, that end between equals. */
    private int betweenEquals(int most, int own) {
        int end = Math.max(0, Math.min(most, sorted.size() - 1));
        while (end > 0 && end < sorted.size() - 1 && order.compare(other(end - 1, own), other(end, own)) == 0) {
            end--;
        }
        return end;
    }
}
