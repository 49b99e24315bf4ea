package vn.binhxet.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Overlap.Ruling;
import vn.binhxet.round.Decision;

/** What the council ruled on pairs; the last ruling on a pair stands. */
final class Rulings {
    private final Map<String, Decision> byPair = new HashMap<>();

    Rulings(List<Decision> decisions) {
        decisions.stream()
                .filter(d -> d.act() == Decision.Act.OVERLAP && d.pair().size() == 2)
                .forEach(d -> byPair.put(key(d.pair().get(0), d.pair().get(1)), d));
    }

    /** The ruling for {@code dossier}: where the pair is one achievement, the dossier the council keeps is clear. */
    Ruling on(String dossier, String other) {
        Decision d = byPair.get(key(dossier, other));
        if (d == null || d.decision() == null) {
            return Ruling.UNDECIDED;
        }
        boolean kept = d.decision() == Ruling.SAME_ACHIEVEMENT && dossier.equals(d.dossier());
        return kept ? Ruling.DISTINCT : d.decision();
    }

    /** The rulings that a pair is one achievement, in order of the pair. */
    List<Decision> oneAchievement() {
        return new TreeMap<>(byPair)
                .values().stream()
                        .filter(d -> d.decision() == Ruling.SAME_ACHIEVEMENT)
                        .toList();
    }

    private static String key(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a;
    }
}
