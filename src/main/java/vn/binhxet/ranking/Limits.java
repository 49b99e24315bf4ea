package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Constraint.Amount;
import vn.binhxet.round.Trait;

/**
 * The caps and floors of one list, worked out for its places and the groups that occur in it.
 *
 * <p>Percentages are of the quota; without a quota, of those who qualify. A floor per trait holds for each value stated
 * in the list by anyone, qualified or not, and for each value the constraint names; nobody owes a place to those who
 * state no value, but a cap counts them as a group of their own.
 */
final class Limits {
    private static final int[] NOTHING = {};

    private final List<Limit> all = new ArrayList<>();
    private final List<List<Integer>> byConstraint = new ArrayList<>();
    private final List<Map<String, Integer>> byGroup = new ArrayList<>();
    private final List<Constraint> constraints;
    private final Traits traits;

    Limits(List<Constraint> constraints, int quota, List<Dossier> inList, Traits traits) {
        this.constraints = constraints;
        this.traits = traits;
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            Map<String, Integer> groups = new HashMap<>();
            for (String group : groups(constraint, inList)) {
                int cap = amount(constraint.atMost(), quota, Limit.NO_CAP);
                boolean owed = constraint.per() == null || !group.equals(Traits.ABSENT);
                int floor = owed ? amount(constraint.atLeast(), quota, 0) : 0;
                groups.put(group, all.size());
                boolean per = constraint.per() != null;
                all.add(new Limit(i, per ? group : null, cap, floor, !per || Traits.single(constraint.per())));
            }
            byGroup.add(groups);
            byConstraint.add(groups.values().stream().sorted().toList());
        }
    }

    List<Limit> all() {
        return all;
    }

    /** The limits of each constraint. */
    List<List<Integer>> families() {
        return byConstraint;
    }

    /** Indices of the limits a nominee counts in, ascending. */
    int[] of(Dossier dossier) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            if (counted(constraints.get(i), dossier)) {
                for (String value : values(constraints.get(i), dossier)) {
                    Integer limit = byGroup.get(i).get(value);
                    if (limit != null) {
                        found.add(limit);
                    }
                }
            }
        }
        return found.isEmpty()
                ? NOTHING
                : found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private List<String> groups(Constraint constraint, List<Dossier> inList) {
        Trait per = constraint.per();
        if (per == null) {
            return List.of(Traits.ABSENT);
        }
        TreeSet<String> values = new TreeSet<>(Comparator.<String>comparingInt(v -> v.equals(Traits.ABSENT) ? 1 : 0)
                .thenComparing((a, b) -> Traits.compare(per, a, b)));
        List<String> named = constraint.of().get(per);
        if (named != null) {
            values.addAll(named);
        } else {
            inList.stream().filter(d -> counted(constraint, d)).forEach(d -> values.addAll(traits.values(d, per)));
        }
        return List.copyOf(values);
    }

    private List<String> values(Constraint constraint, Dossier dossier) {
        return constraint.per() == null ? List.of(Traits.ABSENT) : traits.values(dossier, constraint.per());
    }

    private boolean counted(Constraint constraint, Dossier dossier) {
        return constraint.of().entrySet().stream()
                .allMatch(of -> traits.values(dossier, of.getKey()).stream().anyMatch(of.getValue()::contains));
    }

    private static int amount(Amount amount, int quota, int absent) {
        return amount == null ? absent : amount.of(quota);
    }
}
