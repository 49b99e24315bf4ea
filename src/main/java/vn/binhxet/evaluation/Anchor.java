package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.HeldAward;

/**
 * The award a window begins after (Decree 152/2025 Art. 33.7): the first year that began after the achievement period
 * written in its decision, or after the award's own year where none is written. Sudden and thematic awards open no
 * window (Art. 4.3).
 */
final class Anchor {
    private static final int NEVER = Integer.MAX_VALUE;
    private int lastProven = NEVER;
    private int lastOfAll = NEVER;
    private int firstOpen = NEVER;
    private Footing firmest;

    Anchor(DossierFacts of, List<String> forms) {
        var counting = of.countingAs(forms);
        for (HeldAward a : of.dossier().awards().facts()) {
            boolean merit = a.type() != AwardType.SUDDEN && !Boolean.TRUE.equals(a.thematic());
            if (Streak.stands(a)
                    && counting.contains(a.form())
                    && merit
                    && a.year() <= of.receipt().getYear()) {
                add(firstYearAfter(a), of.footing(a.paper(), a.unit()));
            }
        }
    }

    private void add(int year, Footing footing) {
        lastOfAll = later(lastOfAll, year);
        if (footing == Footing.PROVEN) {
            lastProven = later(lastProven, year);
        } else {
            firstOpen = Math.min(firstOpen, year);
        }
        firmest = firmest == null || footing.within(firmest) ? footing : firmest;
    }

    private static int later(int known, int year) {
        return known == NEVER ? year : Math.max(known, year);
    }

    /**
     * First year of the window. What is only stated may be true or not: for what counts as proven the window begins as
     * late as it might, for what is possible as early.
     */
    int firstYear(Footing level) {
        if (firmest == null || !firmest.within(level)) {
            return NEVER;
        }
        if (level != Footing.STATED) {
            return lastOfAll;
        }
        return lastProven != NEVER ? lastProven : firstOpen;
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
