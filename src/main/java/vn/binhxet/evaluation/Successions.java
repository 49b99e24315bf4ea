package vn.binhxet.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.round.Decision;

/** Successions of units a person confirmed for the round: {@code pair} names the former unit, then the one that followed. */
final class Successions {
    private Successions() {}

    /** Unit to every unit it follows, also by steps. */
    static Map<String, Set<String>> confirmed(List<Decision> decisions) {
        var former = new TreeMap<String, Set<String>>();
        decisions.stream()
                .filter(d -> d.act() == Decision.Act.SUCCESSION && d.pair().size() == 2)
                .forEach(d -> former.computeIfAbsent(d.pair().get(1), u -> new TreeSet<>())
                        .add(d.pair().get(0)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Set<String> units : former.values()) {
                for (String unit : List.copyOf(units)) {
                    grown |= units.addAll(former.getOrDefault(unit, Set.of()));
                }
            }
        }
        return former;
    }
}
