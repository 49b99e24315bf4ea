package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.rulebook.Criterion;

/**
 * The award a window begins after (Decree 152/2025 Art. 33.7): the first year that began after the achievement period
 * written in its decision, or after the award's own year where none is written. Sudden and thematic awards open no
 * window (Art. 4.3).
 */
final class Anchor {
    private final boolean any;
    private final List<Start> starts = new ArrayList<>();

    /** The first year after one award, and how firmly that award stands. */
    private record Start(int year, Footing footing) {}

    /** @param after the latest award of these forms begins the window; where empty, any of those the anchoring names */
    Anchor(DossierFacts of, List<String> after, Criterion.Anchoring anchoring) {
        this.any = after.isEmpty();
        var counting = of.countingAs(any ? anchoring.afterAny() : after);
        for (HeldAward a : of.dossier().awards().facts()) {
            boolean merit = a.type() != AwardType.SUDDEN && !Boolean.TRUE.equals(a.thematic());
            if (Streak.stands(a)
                    && counting.contains(a.form())
                    && merit
                    && typed(a, anchoring.types())
                    && a.year() <= of.receipt().getYear()) {
                starts.add(new Start(firstYearAfter(a), of.footing(a.paper(), a.unit())));
            }
        }
    }

    /** A type that is not stated may be the one asked; whether the award is held at all is another leaf's question. */
    private static boolean typed(HeldAward a, List<String> types) {
        return types.isEmpty() || a.type() == null || types.contains(a.type().name());
    }

    /**
     * First years of the windows that may be; one, where the latest award decides. What is only stated may be true or
     * not: for what counts as proven the window begins as late as it might, for what is possible as early.
     */
    List<Integer> firstYears(Footing level) {
        List<Integer> there = starts.stream()
                .filter(s -> s.footing.within(level))
                .map(Start::year)
                .distinct()
                .sorted()
                .toList();
        if (any || there.isEmpty()) {
            return there;
        }
        if (level != Footing.STATED) {
            return List.of(starts.stream().mapToInt(Start::year).max().orElseThrow());
        }
        return List.of(starts.stream()
                .filter(s -> s.footing == Footing.PROVEN)
                .mapToInt(Start::year)
                .max()
                .orElse(there.get(0)));
    }

    private static int firstYearAfter(HeldAward award) {
        LocalDate until = award.achievementPeriod() == null
                ? null
                : award.achievementPeriod().until();
        if (until == null) {
            return award.year() + 1;
        }
        return until.getDayOfYear() == 1 ? until.getYear() : until.getYear() + 1;
    }
}
