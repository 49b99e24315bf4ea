package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Person;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Trait;

/** Tries every subset. Written from the design's words, sharing nothing with the selection it checks. */
final class BruteForce {
    private final List<Dossier> ranked;
    private final int places;
    private final List<IntPredicate> caps = new ArrayList<>();
    private final List<Floor> floors = new ArrayList<>();

    private List<Integer> feasible;
    final int size;

    private record Floor(int constraint, String group, int asked, List<Dossier> added) {}

    private final List<Constraint> constraints;

    /** @param ranked strictly ordered, best first; {@code added} have their places already */
    BruteForce(
            List<Dossier> ranked, List<Dossier> added, List<Dossier> inList, int quota, List<Constraint> constraints) {
        this.ranked = ranked;
        this.places = Math.max(0, quota - added.size());
        this.constraints = constraints;
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            int index = i;
            for (String group : groups(constraint, inList)) {
                if (constraint.atMost() != null) {
                    int most = constraint.atMost().of(quota);
                    caps.add(set -> {
                        int of = count(set, index, group);
                        return of == 0 || of + count(added, index, group) <= most;
                    });
                }
                if (constraint.atLeast() != null && !(constraint.per() != null && group.isEmpty())) {
                    floors.add(new Floor(i, group, constraint.atLeast().of(quota), added));
                }
            }
        }
        feasible = new ArrayList<>();
        for (int set = 0; set < 1 << ranked.size(); set++) {
            int candidate = set;
            if (Integer.bitCount(set) <= places && caps.stream().allMatch(c -> c.test(candidate))) {
                feasible.add(set);
            }
        }
        for (int i = 0; i < constraints.size(); i++) {
            int constraint = i;
            int least = feasible.stream()
                    .mapToInt(set -> missing(set, constraint))
                    .min()
                    .orElseThrow();
            feasible.removeIf(set -> missing(set, constraint) > least);
        }
        size = feasible.stream().mapToInt(Integer::bitCount).max().orElseThrow();
        feasible.removeIf(set -> Integer.bitCount(set) != size);
    }

    /** Indices of the first set in order of rank among those with most places. */
    List<Integer> best() {
        List<Integer> left = new ArrayList<>(feasible);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            int bit = 1 << i;
            if (left.stream().anyMatch(set -> (set & bit) != 0)) {
                left.removeIf(set -> (set & bit) == 0);
                taken.add(i);
            } else {
                left.removeIf(set -> (set & bit) != 0);
            }
        }
        return taken;
    }

    /** Whether some allowed filling contains all of these. */
    boolean allows(List<Integer> members) {
        int wanted = members.stream().mapToInt(i -> 1 << i).sum();
        return feasible.stream().anyMatch(set -> (set & wanted) == wanted);
    }

    /** Floors not reached by a set, as text: constraint, group, asked, reached. */
    List<String> lowered(List<Integer> taken) {
        int set = taken.stream().mapToInt(i -> 1 << i).sum();
        return floors.stream()
                .filter(floor -> reached(set, floor) < floor.asked())
                .map(floor -> floor.constraint() + " "
                        + (constraints.get(floor.constraint()).per() == null ? null : floor.group()) + " "
                        + floor.asked() + " " + reached(set, floor))
                .sorted()
                .toList();
    }

    private int missing(int set, int constraint) {
        return floors.stream()
                .filter(floor -> floor.constraint() == constraint)
                .mapToInt(floor -> Math.max(0, floor.asked() - reached(set, floor)))
                .sum();
    }

    private int reached(int set, Floor floor) {
        return count(floor.added(), floor.constraint(), floor.group()) + count(set, floor.constraint(), floor.group());
    }

    private int count(int set, int constraint, String group) {
        List<Dossier> members = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            if ((set & (1 << i)) != 0) {
                members.add(ranked.get(i));
            }
        }
        return count(members, constraint, group);
    }

    private int count(List<Dossier> members, int index, String group) {
        Constraint constraint = constraints.get(index);
        return (int) members.stream()
                .filter(d -> counted(constraint, d))
                .filter(d ->
                        constraint.per() == null || values(d, constraint.per()).contains(group))
                .count();
    }

    private static List<String> groups(Constraint constraint, List<Dossier> inList) {
        if (constraint.per() == null) {
            return List.of("");
        }
        TreeSet<String> groups = new TreeSet<>();
        inList.stream().filter(d -> counted(constraint, d)).forEach(d -> groups.addAll(values(d, constraint.per())));
        List<String> ordered = new ArrayList<>(groups);
        if (ordered.remove("")) {
            ordered.add("");
        }
        return ordered;
    }

    private static boolean counted(Constraint constraint, Dossier dossier) {
        Map<Trait, List<String>> of = new LinkedHashMap<>(constraint.of());
        return of.entrySet().stream()
                .allMatch(e -> values(dossier, e.getKey()).stream().anyMatch(e.getValue()::contains));
    }

    /** Only the traits the random rounds use. */
    private static List<String> values(Dossier dossier, Trait trait) {
        Person person = dossier.person();
        List<String> values = new ArrayList<>();
        if (trait == Trait.UNIT && dossier.unit().id() != null) {
            values.add(dossier.unit().id());
        } else if (trait == Trait.FIELD && dossier.field() != null) {
            values.add(dossier.field());
        } else if (trait == Trait.GENDER && person.gender() != null) {
            values.add(person.gender().name());
        } else if (trait == Trait.OCCUPATION) {
            person.occupation().forEach(o -> values.add(o.name()));
        }
        return values.isEmpty() ? List.of("") : values;
    }
}
