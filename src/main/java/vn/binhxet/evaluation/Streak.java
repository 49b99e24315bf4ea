package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.rulebook.Criterion;

/** The years of one dossier in each of which something asked for holds, inside the window the law opens. */
final class Streak {
    private final Calendar calendar;
    private final Asked asked;
    private final List<Held> held = new ArrayList<>();
    private final List<Held> rest = new ArrayList<>();
    private final Anchor anchor;

    /**
     * What a year must show, and which years may count.
     *
     * @param ratings a rating that is one of these or better will do
     * @param forms so will holding one of these for the year
     * @param after only years after the latest award of these forms; empty for any year
     * @param anchoring more about that award, and what the other years since it must show
     */
    record Asked(
            List<String> ratings,
            List<String> forms,
            List<String> after,
            boolean untilProposal,
            boolean afterDiscipline,
            Criterion.Anchoring anchoring) {
        static Asked of(Criterion c) {
            return new Asked(
                    c.codes("ratings"),
                    c.codes("forms"),
                    c.codes("after"),
                    c.is("until_proposal"),
                    c.is("after_discipline"),
                    Criterion.Anchoring.of(c.codes()));
        }

        static Asked within(Criterion c) {
            Criterion.Within w = c.within();
            return new Asked(
                    w.rating() == null ? List.of() : List.of(w.rating()),
                    w.forms() == null ? List.of() : w.forms(),
                    w.after(),
                    w.untilProposal(),
                    w.afterDiscipline() || c.is("after_discipline"),
                    w.anchoring());
        }

        boolean anchored() {
            return !after.isEmpty() || !anchoring.afterAny().isEmpty();
        }
    }

    /** A fact that serves for a year. */
    record Held(int year, String what, Fact fact, Footing footing) {}

    Streak(DossierFacts of, Calendar calendar, Asked asked) {
        this.calendar = calendar;
        this.asked = asked;
        this.anchor = asked.anchored() ? new Anchor(of, asked.after, asked.anchoring) : null;
        if (!asked.ratings.isEmpty()) {
            ratings(of, asked.ratings, held);
        }
        if (!asked.anchoring.rest().isEmpty()) {
            ratings(of, asked.anchoring.rest(), rest);
        }
        if (!asked.forms.isEmpty()) {
            titles(of);
        }
    }

    private void ratings(DossierFacts of, List<String> ratings, List<Held> into) {
        RatingLevel lowest = null;
        for (String rating : ratings) {
            RatingLevel level = RatingLevel.valueOf(rating);
            lowest = lowest == null || lowest.atLeast(level) ? level : lowest;
        }
        for (Rating r : of.dossier().ratings().facts()) {
            if (r.level() != null
                    && r.level().atLeast(lowest)
                    && calendar.countable(r.year(), r.paper(), asked.afterDiscipline)) {
                into.add(new Held(r.year(), r.level().name(), r, of.footing(r.paper(), r.unit())));
            }
        }
    }

    private void titles(DossierFacts of) {
        var counting = of.countingAs(asked.forms);
        for (HeldAward a : of.dossier().awards().facts()) {
            if (stands(a)
                    && counting.contains(a.form())
                    && calendar.countable(a.year(), a.paper(), asked.afterDiscipline)) {
                held.add(new Held(a.year(), a.form(), a, of.footing(a.paper(), a.unit())));
            }
        }
    }

    /** A revoked award was never held, and no year rests on it. */
    static boolean stands(HeldAward a) {
        return a.form() != null && !Boolean.TRUE.equals(a.revoked());
    }

    /** Every fact of a countable year, also of years before the window. */
    List<Held> held() {
        return held;
    }

    /** Runs of at least {@code min} years that count, taking in facts of {@code level} and firmer. */
    List<Years.Run> runs(Footing level, int min) {
        if (anchor == null) {
            return runs(level, min, Integer.MIN_VALUE);
        }
        return anchor.firstYears(level).stream()
                .flatMap(from -> runs(level, min, from).stream())
                .distinct()
                .toList();
    }

    private List<Years.Run> runs(Footing level, int min, int from) {
        return new Years(years(held, level, from))
                .runs(min).stream()
                        .filter(r -> !asked.untilProposal || calendar.reachesProposal(r.to()))
                        .filter(r -> anchor == null || asked.anchoring.rest().isEmpty() || restHolds(r, level, from))
                        .toList();
    }

    private static SortedSet<Integer> years(List<Held> facts, Footing level, int from) {
        var years = new TreeSet<Integer>();
        for (Held h : facts) {
            if (h.footing.within(level) && h.year >= from) {
                years.add(h.year);
            }
        }
        return years;
    }

    /** Every year from {@code from} to the last one ended that is not of the run must show what the law asks of it. */
    private boolean restHolds(Years.Run run, Footing level, int from) {
        int first = asked.afterDiscipline ? Math.max(from, calendar.firstYearAfterDiscipline()) : from;
        var good = years(rest, level, first);
        good.addAll(years(held, level, first));
        for (int year = first; year < calendar.receipt().getYear(); year++) {
            if (!run.contains(year) && !good.contains(year)) {
                return false;
            }
        }
        return true;
    }

    /** The years in which something holds, taking in facts of {@code level} and firmer. */
    SortedSet<Integer> yearsHeld(Footing level) {
        var years = new TreeSet<Integer>();
        held.stream().filter(h -> h.footing.within(level)).forEach(h -> years.add(h.year));
        return years;
    }

    int longest(Footing level) {
        return longestOf(runs(level, 1)).length();
    }

    /** The run a reader is shown: the longest of the firmest facts there are; the latest among equals. */
    Years.Run shown() {
        for (Footing level : Footing.values()) {
            Years.Run run = longestOf(runs(level, 1));
            if (run.length() > 0) {
                return run;
            }
        }
        return Years.Run.NONE;
    }

    private static Years.Run longestOf(List<Years.Run> runs) {
        Years.Run best = Years.Run.NONE;
        for (Years.Run run : runs) {
            best = run.length() >= best.length() ? run : best;
        }
        return best;
    }

    private boolean asksRatings() {
        return !asked.ratings.isEmpty() || !asked.anchoring.rest().isEmpty();
    }

    boolean submitted(DossierFacts of) {
        boolean awards = !asked.forms.isEmpty() || asked.anchored();
        return (!asksRatings() || of.dossier().ratings().submitted())
                && (!awards || of.dossier().awards().submitted());
    }

    boolean damaged(DossierFacts of) {
        boolean awards = !asked.forms.isEmpty() || asked.anchored();
        return (asksRatings() && of.dossier().ratings().damaged())
                || (awards && of.dossier().awards().damaged());
    }
}
