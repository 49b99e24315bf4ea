package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Lead.LeadKind;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.rulebook.Criterion;

/** What a dossier says of the one year that is judged, and of movements led. */
final class YearFacts {
    private final DossierFacts of;
    private final Dossier dossier;
    private final Grading grading;
    private final Calendar calendar;

    YearFacts(DossierFacts of, Grading grading, Calendar calendar) {
        this.of = of;
        this.dossier = of.dossier();
        this.grading = grading;
        this.calendar = calendar;
    }

    Measure rating(Criterion c) {
        int year = calendar.yearJudged(c);
        var found = new Found();
        for (Rating r : dossier.ratings().facts()) {
            boolean asked = r.level() != null
                    && c.codes("ratings").stream().anyMatch(level -> r.level().atLeast(RatingLevel.valueOf(level)));
            if (r.year() == year && r.level() != null) {
                Evidence e = grading.evidence(r.place(), year, r.level().name(), r.paper());
                if (asked) {
                    found.add(e, of.footing(r.paper(), r.unit()));
                } else {
                    found.evidence.add(e.counted(false));
                }
            }
        }
        return found.measure(dossier.ratings().submitted(), dossier.ratings().damaged());
    }

    Measure title(Criterion c) {
        int year = calendar.yearJudged(c);
        var forms = of.countingAs(c.codes("forms"));
        var found = new Found();
        for (HeldAward a : dossier.awards().facts()) {
            if (a.year() == year && Streak.stands(a) && forms.contains(a.form())) {
                Evidence e = grading.evidence(a.place(), year, a.form(), a.paper());
                found.add(e, of.footing(a.paper(), a.unit()));
            }
        }
        return found.measure(dossier.awards().submitted(), dossier.awards().damaged());
    }

    Measure cluster(Criterion c) {
        int year = calendar.yearJudged(c);
        var found = new Found();
        for (Lead lead : dossier.leads().facts()) {
            boolean organised = lead.organiser() == null
                    || c.codes("organisers").contains(lead.organiser().name());
            boolean then = lead.year() == null || lead.year() == year;
            if (lead.kind() == LeadKind.CLUSTER && organised && then) {
                add(found, lead, lead.organiser() != null && lead.year() != null);
            }
        }
        return found.measure(dossier.leads().submitted(), dossier.leads().damaged());
    }

    /** What the dossier leaves open about a movement (who launched it, how long it took …) may be what is asked. */
    Measure movement(Criterion c) {
        var found = new Found();
        for (Lead lead : dossier.leads().facts()) {
            Boolean launched =
                    lead.launchedBy() == null ? null : c.codes("launchers").contains(lead.launchedBy());
            Boolean reviewed = lead.stage() == null
                    ? null
                    : c.codes("stages").contains(lead.stage().name());
            Boolean thematic = c.is("thematic") ? lead.thematic() : Boolean.TRUE;
            Boolean longEnough = longEnough(c, lead);
            boolean possible = lead.kind() == LeadKind.MOVEMENT
                    && !Boolean.FALSE.equals(launched)
                    && !Boolean.FALSE.equals(reviewed)
                    && !Boolean.FALSE.equals(thematic)
                    && !Boolean.FALSE.equals(longEnough)
                    && (lead.year() == null || lead.year() <= calendar.receipt().getYear());
            if (possible) {
                boolean known = launched != null && reviewed != null && thematic != null && longEnough != null;
                add(found, lead, known);
            }
        }
        return found.measure(dossier.leads().submitted(), dossier.leads().damaged());
    }

    private static Boolean longEnough(Criterion c, Lead lead) {
        if (!c.numbers().containsKey("years")) {
            return Boolean.TRUE;
        }
        LocalDate from = lead.from();
        LocalDate until = lead.until();
        if (from == null || until == null) {
            return null;
        }
        return !from.plusYears(c.number("years")).isAfter(until);
    }

    private void add(Found found, Lead lead, boolean known) {
        String what = lead.kind() == LeadKind.CLUSTER
                ? (lead.organiser() == null ? null : lead.organiser().name())
                : lead.launchedBy();
        Evidence e = grading.evidence(lead.place(), lead.year(), what, lead.paper());
        Footing footing = of.footing(lead.paper(), null);
        found.add(
                known ? e : grading.unproven(e), known ? footing : of.unproven().or(footing));
    }

    /** Facts found so far, and how many of them at each footing. */
    private final class Found {
        private final List<Evidence> evidence = new ArrayList<>();
        private final int[] at = new int[Footing.values().length];

        void add(Evidence e, Footing footing) {
            evidence.add(e);
            for (Footing level : Footing.values()) {
                at[level.ordinal()] += footing.within(level) ? 1 : 0;
            }
        }

        Measure measure(boolean submitted, boolean damaged) {
            return new Measure(of, submitted, damaged, at[0], at[1], at[2], List.copyOf(evidence), null);
        }
    }
}
