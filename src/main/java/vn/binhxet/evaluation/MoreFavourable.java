package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/**
 * Where a transition gives the more favourable of two texts, both outcomes are worked out and the better one stands;
 * equal ones leave the dossier with the text of its own dates.
 */
final class MoreFavourable {
    private final Rulebook rulebook;
    private final Round round;

    MoreFavourable(Rulebook rulebook, Round round) {
        this.rulebook = rulebook;
        this.round = round;
    }

    /** The awards of {@code own} under the other text, where there is one and it is not the one used already. */
    List<AwardInForce> others(LawDates dates, List<AwardInForce> own) {
        return own.stream()
                .map(a -> rulebook.otherText(a.award().id(), dates, round)
                        .map(Rulebook.OtherText::award)
                        .filter(other -> !other.equals(a))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The better of both for each award, with what was compared. */
    List<Assessment> better(LawDates dates, List<Assessment> own, List<Assessment> others) {
        var byAward = new HashMap<String, Assessment>();
        others.forEach(a -> byAward.put(a.award().award().id(), a));
        var better = new ArrayList<Assessment>();
        for (Assessment a : own) {
            String award = a.award().award().id();
            var text = rulebook.otherText(award, dates, round);
            Assessment other = byAward.get(award);
            if (text.isEmpty()) {
                better.add(a);
            } else if (other == null) {
                // The text of the dossier's own dates has no such award.
                String instrument = text.get().instrument();
                better.add(a.with(new Assessment.Favour(instrument, true, null, a.outcome())));
            } else {
                boolean used = other.outcome().compareTo(a.outcome()) > 0;
                var favour = new Assessment.Favour(text.get().instrument(), used, a.outcome(), other.outcome());
                better.add((used ? other : a).with(favour));
            }
        }
        return better;
    }
}
