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
    private final Anchor anchor;

    /**
     * What a year must show, and which years may count.
     *
     * @param ratings a rating that is one of these or better will do
     * @param forms so will holding one of these for the year
     * @param after only years after the latest award of these forms; empty for any year
     */
    record Asked(
            List<String> ratings,
            List<String> forms,
            List<String> after,
            boolean untilProposal,
            boolean afterDiscipline) {
        static Asked of(Criterion c) {
            return new Asked(
                    c.codes("ratings"),
                    c.codes("forms"),
                    c.codes("after"),
                    c.is("until_proposal"),
                    c.is("after_discipline"));
        }

        static Asked within(Criterion c) {
            Criterion.Within w = c.within();
            return new Asked(
                    w.rating() == null ? List.of() : List.of(w.rating()),
                    w.forms() == null ? List.of() : w.forms(),
                    w.after(),
                    w.untilProposal(),
                    w.afterDiscipline() || c.is("after_discipline"));
        }
    }

    /** A fact that serves for a year. */
    record Held(int year, String what, Fact fact, Footing footing) {}

    Streak(DossierFacts of, Calendar calendar, Asked asked) {
        this.calendar = calendar;
        this.asked = asked;
        this.anchor = asked.after.isEmpty() ? null : new Anchor(of, asked.after);
        if (!asked.ratings.isEmpty()) {
            ratings(of);
        }
        if (!asked.forms.isEmpty()) {
            titles(of);
        }
    }

    private void ratings(DossierFacts of) {
        RatingLevel lowest = null;
        for (String rating : asked.ratings) {
            RatingLevel level = RatingLevel.valueOf(rating);
            lowest = lowest == null || lowest.atLeast(level) ? level : lowest;
        }
        for (Rating r : of.dossier().ratings().facts()) {
            if (r.level() != null
                    && r.level().atLeast(lowest)
                    && calendar.countable(r.year(), r.paper(), asked.afterDiscipline)) {
                held.add(new Held(r.year(), r.level().name(), r, of.footing(r.paper(), r.unit())));
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
        int from = anchor == null ? Integer.MIN_VALUE : anchor.firstYear(level);
        var years = new TreeSet<Integer>();
        for (Held h : held) {
            if (h.footing.within(level) && h.year >= from) {
                years.add(h.year);
            }
        }
        List<Years.Run> runs = new Years(years).runs(min);
        return asked.untilProposal
                ? runs.stream().filter(r -> calendar.reachesProposal(r.to())).toList()
                : runs;
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

    boolean submitted(DossierFacts of) {
        boolean awards = !asked.forms.isEmpty() || !asked.after.isEmpty();
        return (asked.ratings.isEmpty() || of.dossier().ratings().submitted())
                && (!awards || of.dossier().awards().submitted());
    }

    boolean damaged(DossierFacts of) {
        boolean awards = !asked.forms.isEmpty() || !asked.after.isEmpty();
        return (!asked.ratings.isEmpty() && of.dossier().ratings().damaged())
                || (awards && of.dossier().awards().damaged());
    }
}
