package vn.binhxet.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.ModelLink;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.round.PastDecision;

/** Past decisions by nominee, and what a dossier's achievement shares with them. */
final class PastAwards {
    private final Map<String, List<PastDecision>> byNominee = new HashMap<>();

    PastAwards(List<PastDecision> decisions) {
        for (PastDecision p : decisions) {
            if (!p.revoked()) {
                byNominee
                        .computeIfAbsent(
                                p.kind() + " " + OverlapPass.nominee(p.name(), p.unit()), k -> new ArrayList<>())
                        .add(p);
            }
        }
    }

    List<Shared> sharedWith(Dossier d, String nominee) {
        var shared = new ArrayList<Shared>();
        Set<String> models = d.models().facts().stream().map(ModelLink::ref).collect(Collectors.toSet());
        for (PastDecision past : byNominee.getOrDefault(nominee, List.of())) {
            past.models().stream()
                    .filter(models::contains)
                    .sorted()
                    .findFirst()
                    .or(() -> d.proposals().stream()
                            .filter(p -> sameAchievement(past, p))
                            .map(p -> past.achievement() == null ? "" : past.achievement())
                            .findFirst())
                    .ifPresent(what -> shared.add(new Shared(past.number(), what, past.place())));
        }
        return shared;
    }

    /** The same words, or the same type of commendation over years that meet. */
    private static boolean sameAchievement(PastDecision past, Proposal p) {
        String words = FoldedKey.of(past.achievement());
        boolean sameWords = !words.isEmpty() && words.equals(FoldedKey.of(p.citationText()));
        boolean sameType = past.type() != null && past.type() == p.type();
        return sameWords || (sameType && meet(past.achievementPeriod(), p.period()));
    }

    private static boolean meet(Period a, Period b) {
        return a != null && b != null && before(a.from(), b.until()) && before(b.from(), a.until());
    }

    private static boolean before(LocalDate from, LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    record Shared(String number, String shared, Place place) {}
}
