package vn.binhxet.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Least sets of changes found the slow way: every subset is put to the rules. */
final class TryingEverything {
    private TryingEverything() {}

    /** The least of all sets of {@code letters} that qualify, by their keys. */
    static Set<Set<String>> ways(List<Change> letters, Predicate<List<Change>> qualifies) {
        var qualifying = new ArrayList<List<Change>>();
        for (int bits = 0; bits < 1 << letters.size(); bits++) {
            var set = new ArrayList<Change>();
            for (int i = 0; i < letters.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(letters.get(i));
                }
            }
            // Two equal things more need one thing more first.
            boolean inTurn = set.stream()
                    .allMatch(c -> c.nth() == 1
                            || set.stream()
                                    .anyMatch(o -> o.kind() == c.kind()
                                            && o.means() == c.means()
                                            && o.nth() == c.nth() - 1
                                            && o.year().equals(c.year())));
            if (inTurn && qualifies.test(set)) {
                qualifying.add(set);
            }
        }
        List<List<Change>> minimal = qualifying.stream()
                .filter(s -> qualifying.stream().noneMatch(o -> o.size() < s.size() && s.containsAll(o)))
                .toList();
        return minimal.stream()
                .filter(s -> minimal.stream().noneMatch(o -> !o.equals(s) && Plan.asksNoMore(o, s)))
                .map(TryingEverything::keys)
                .collect(Collectors.toSet());
    }

    static Set<String> keys(List<Change> changes) {
        return changes.stream().map(Change::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
