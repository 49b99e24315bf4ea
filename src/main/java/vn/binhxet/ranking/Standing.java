package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.binhxet.round.Decision;

/**
 * The qualified of one list in order. Equals share a tier; a rank is one more than the number of those before the tier
 * (1, 2, 2, 4).
 *
 * <p>The council's order of a tie puts those it names first, in its order; those it does not name share the next tier.
 * A move to a rank never splits equals: it takes the first place between tiers at or after that rank. Moves are made
 * one after the other, as decided.
 */
final class Standing {
    private final List<Key> keys;
    private final List<List<Contender>> tiers = new ArrayList<>();
    private final List<Contender> moved = new ArrayList<>();

    Standing(List<Contender> qualified, List<Key> keys, Acts acts) {
        this.keys = keys;
        Comparator<Contender> order = Key.order(keys);
        List<Contender> sorted = new ArrayList<>(qualified);
        sorted.sort(order.thenComparing(Contender::id));
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || order.compare(sorted.get(start), sorted.get(i)) != 0) {
                separate(List.copyOf(sorted.subList(start, i)), acts);
                start = i;
            }
        }
        acts.moves().forEach(this::move);
    }

    /** Best first; inside a tier by id. */
    List<List<Contender>> tiers() {
        return tiers;
    }

    /** What puts {@code after} directly behind {@code before}, which is {@code null} for the first. */
    DecidedBy decidedBy(Contender before, Contender after, boolean sameTier) {
        if (before == null) {
            return new DecidedBy("FIRST", null, null, null);
        }
        if (sameTier) {
            return new DecidedBy("EQUAL", before.id(), null, null);
        }
        if (!moved.contains(before) && !moved.contains(after)) {
            for (Key key : keys) {
                if (key.compare(before, after) != 0) {
                    return new DecidedBy(key.name(), before.id(), key.value(before), key.value(after));
                }
            }
        }
        return new DecidedBy("COUNCIL_ORDER", before.id(), null, null);
    }

    private void separate(List<Contender> equals, Acts acts) {
        Decision decision = equals.size() < 2 ? null : acts.tieOrder(equals);
        if (decision == null) {
            tiers.add(equals);
            return;
        }
        List<Contender> rest = new ArrayList<>(equals);
        for (String id : decision.order()) {
            equals.stream().filter(c -> c.id().equals(id)).filter(rest::remove).forEach(c -> tiers.add(List.of(c)));
        }
        if (!rest.isEmpty()) {
            tiers.add(List.copyOf(rest));
        }
    }

    private void move(Decision decision) {
        for (int i = 0; i < tiers.size(); i++) {
            List<Contender> tier = tiers.get(i);
            for (Contender contender : tier) {
                if (contender.id().equals(decision.dossier())) {
                    List<Contender> rest = new ArrayList<>(tier);
                    rest.remove(contender);
                    if (rest.isEmpty()) {
                        tiers.remove(i);
                    } else {
                        tiers.set(i, List.copyOf(rest));
                    }
                    insert(contender, decision.rank());
                    return;
                }
            }
        }
    }

    private void insert(Contender contender, int rank) {
        int before = 0;
        int at = 0;
        while (at < tiers.size() && before + 1 < rank) {
            before += tiers.get(at).size();
            at++;
        }
        tiers.add(at, List.of(contender));
        moved.add(contender);
    }
}
