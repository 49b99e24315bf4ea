package vn.binhxet.remedy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.binhxet.remedy.Change.Means;

/** The changes that occur in one question, numbered; one change may serve several criteria. */
final class Letters {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** The letter of {@code change}; an equal one seen before serves this one's criteria too. */
    Formula letter(Change change) {
        Integer known = numbers.get(change.key());
        if (known == null) {
            numbers.put(change.key(), changes.size());
            changes.add(change);
            return new Formula.Letter(changes.size() - 1);
        }
        Change before = changes.get(known);
        var criteria = new LinkedHashSet<>(before.criteria());
        criteria.addAll(change.criteria());
        changes.set(known, Components.with(before, "criteria", List.copyOf(criteria)));
        return new Formula.Letter(known);
    }

    List<Change> all() {
        return List.copyOf(changes);
    }

    List<Change> of(BitSet numbers) {
        return numbers.stream().mapToObj(changes::get).toList();
    }

    /** What a set asks of people; one confirmation may carry many statements. */
    int cost(BitSet set) {
        int cost = 0;
        boolean attested = false;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            Change change = changes.get(i);
            boolean again = change.means() == Means.ATTEST && attested;
            attested |= change.means() == Means.ATTEST;
            cost += again ? 1 : weight(change.means());
        }
        return cost;
    }

    private static int weight(Means means) {
        return switch (means) {
            case HAND_IN -> 10;
            case ATTEST -> 15;
            case RULING -> 25;
            case END_OF_MATTER -> 30;
            case WAIT -> 50;
            case ACHIEVE -> 100;
        };
    }
}
