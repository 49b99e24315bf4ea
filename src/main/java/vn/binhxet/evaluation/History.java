package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Ingenuity;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Section;
import vn.binhxet.rulebook.Criterion;

/** What a dossier says of past years: streaks, and works, awards and ratings counted inside them. */
final class History {
    private final DossierFacts of;
    private final Grading grading;
    private final Calendar calendar;

    History(DossierFacts of, Grading grading, Calendar calendar) {
        this.of = of;
        this.grading = grading;
        this.calendar = calendar;
    }

    Measure yearStreak(Criterion c) {
        var streak = new Streak(of, calendar, Streak.Asked.of(c));
        Years.Run shown = streak.shown();
        List<Evidence> evidence = streak.held().stream()
                .map(h -> new Evidence(
                        h.fact().place(),
                        grading.grade(h.fact().paper()),
                        h.year(),
                        h.what(),
                        h.fact().paper(),
                        shown.contains(h.year())))
                .toList();
        return measure(streak.submitted(of), streak.damaged(of), evidence, streak::longest);
    }

    Measure initiativeCount(Criterion c) {
        var counted = new ArrayList<Counted>();
        for (Initiative i : of.dossier().initiatives().facts()) {
            boolean free = i.usedFor().isEmpty() || !c.is("unused");
            if (free && wideEnough(c, i.scope()) && !Boolean.FALSE.equals(i.applied())) {
                boolean known = known(c, i.scope()) && i.applied() != null;
                add(counted, c, i.year(), known, grading.evidence(i.place(), i.year(), i.title(), i.paper()), null);
            }
        }
        return inRuns(c, of.dossier().initiatives(), counted, List::size);
    }

    Measure researchCount(Criterion c) {
        var counted = new ArrayList<Counted>();
        for (Research r : of.dossier().research().facts()) {
            boolean free = r.usedFor().isEmpty() || !c.is("unused");
            // Some clauses ask for acceptance only, others for application too.
            boolean accepted = c.is("accepted_only");
            if (free && wideEnough(c, r.scope()) && (accepted || !Boolean.FALSE.equals(r.applied()))) {
                boolean known = known(c, r.scope()) && (accepted || r.applied() != null);
                add(counted, c, r.year(), known, grading.evidence(r.place(), r.year(), r.title(), r.paper()), null);
            }
        }
        return inRuns(c, of.dossier().research(), counted, List::size);
    }

    Measure combatIngenuity(Criterion c) {
        var counted = new ArrayList<Counted>();
        for (Ingenuity i : of.dossier().ingenuities().facts()) {
            if (wideEnough(c, i.scope())) {
                Evidence e = grading.evidence(i.place(), i.year(), i.title(), i.paper());
                add(counted, c, i.year(), known(c, i.scope()), e, null);
            }
        }
        return inRuns(c, of.dossier().ingenuities(), counted, List::size);
    }

    Measure awardCount(Criterion c) {
        var forms = of.countingAs(c.codes("forms"));
        List<String> types = c.codes("types");
        var counted = new ArrayList<Counted>();
        for (HeldAward a : of.dossier().awards().facts()) {
            boolean typed = types.isEmpty()
                    || ((a.type() == null || types.contains(a.type().name())) && !Boolean.TRUE.equals(a.thematic()));
            if (Streak.stands(a) && forms.contains(a.form()) && typed) {
                // A type that is not stated may be the one asked, a movement may be thematic: stated, not proven.
                boolean open = a.type() == null || (a.type() == AwardType.MOVEMENT && a.thematic() == null);
                boolean known = types.isEmpty() || !open;
                Evidence e = grading.evidence(a.place(), a.year(), a.form(), a.paper());
                add(counted, c, a.year(), known, e, a.unit());
            }
        }
        return inRuns(c, of.dossier().awards(), counted, List::size);
    }

    /** Awards one after the other: each follows the one before by at most {@code apart} years. */
    Measure awardRun(Criterion c) {
        var streak = new Streak(of, calendar, Streak.Asked.of(c));
        int apart = c.number("apart");
        var shown = new TreeSet<Integer>();
        for (Footing level : Footing.values()) {
            if (shown.isEmpty()) {
                shown.addAll(chain(streak.yearsHeld(level), apart));
            }
        }
        List<Evidence> evidence = streak.held().stream()
                .map(h -> new Evidence(
                        h.fact().place(),
                        grading.grade(h.fact().paper()),
                        h.year(),
                        h.what(),
                        h.fact().paper(),
                        shown.contains(h.year())))
                .toList();
        return measure(
                streak.submitted(of),
                streak.damaged(of),
                evidence,
                level -> chain(streak.yearsHeld(level), apart).size());
    }

    /** The longest chain of years, each at most {@code apart} after the one before; the latest among equals. */
    private static List<Integer> chain(SortedSet<Integer> years, int apart) {
        List<Integer> best = List.of();
        var chain = new ArrayList<Integer>();
        for (int year : years) {
            if (!chain.isEmpty() && year - chain.get(chain.size() - 1) > apart) {
                chain.clear();
            }
            chain.add(year);
            best = chain.size() >= best.size() ? List.copyOf(chain) : best;
        }
        return best;
    }

    /** Years, not ratings: a year rated twice is one year. */
    Measure ratingCount(Criterion c) {
        var counted = new ArrayList<Counted>();
        for (Rating r : of.dossier().ratings().facts()) {
            boolean asked = r.level() != null
                    && c.codes("ratings").stream().anyMatch(level -> r.level().atLeast(RatingLevel.valueOf(level)));
            if (asked) {
                Evidence e = grading.evidence(r.place(), r.year(), r.level().name(), r.paper());
                add(counted, c, r.year(), true, e, r.unit());
            }
        }
        return inRuns(c, of.dossier().ratings(), counted, facts ->
                (int) facts.stream().map(Counted::year).distinct().count());
    }

    private void add(List<Counted> counted, Criterion c, int year, boolean known, Evidence e, String unit) {
        if (calendar.countable(year, e.paper(), c.is("after_discipline"))) {
            Footing footing = of.footing(e.paper(), unit);
            counted.add(new Counted(
                    year,
                    known ? e : grading.unproven(e),
                    known ? footing : of.unproven().or(footing)));
        }
    }

    /** Whether the scope is as wide as asked, or may be: an unknown one is stated, not proven. */
    private static boolean wideEnough(Criterion c, Level scope) {
        return scope == null
                || c.codes("scope").isEmpty()
                || scope.compareTo(Level.valueOf(c.codes("scope").get(0))) <= 0;
    }

    private static boolean known(Criterion c, Level scope) {
        return scope != null || c.codes("scope").isEmpty();
    }

    /** "In those years" is exact: the best count over the runs that satisfy the streak. */
    private Measure inRuns(Criterion c, Section<?> section, List<Counted> all, ToIntFunction<List<Counted>> count) {
        if (c.within() == null) {
            List<Evidence> evidence = all.stream().map(Counted::evidence).toList();
            return measure(
                    section.submitted(),
                    section.damaged(),
                    evidence,
                    level -> count.applyAsInt(
                            all.stream().filter(f -> f.footing.within(level)).toList()));
        }
        var streak = new Streak(of, calendar, Streak.Asked.within(c));
        Years.Run shown = Years.Run.NONE;
        Footing shownAt = null;
        int best = -1;
        var counts = new int[Footing.values().length];
        for (Footing level : Footing.values()) {
            for (Years.Run run : streak.runs(level, c.within().min())) {
                int in = count.applyAsInt(all.stream()
                        .filter(f -> f.footing.within(level) && run.contains(f.year))
                        .toList());
                // Among runs that count the same, the latest of the firmest facts is shown.
                if (in > best || (in == best && level == shownAt)) {
                    shown = run;
                    shownAt = level;
                    best = in;
                }
                counts[level.ordinal()] = Math.max(counts[level.ordinal()], in);
            }
        }
        Years.Run run = shown;
        List<Evidence> evidence =
                all.stream().map(f -> f.evidence.counted(run.contains(f.year))).toList();
        return measure(
                section.submitted() && streak.submitted(of),
                section.damaged() || streak.damaged(of),
                evidence,
                level -> counts[level.ordinal()]);
    }

    private Measure measure(
            boolean submitted, boolean damaged, List<Evidence> evidence, ToIntFunction<Footing> amount) {
        int proven = amount.applyAsInt(Footing.PROVEN);
        int succeeding = Math.max(proven, amount.applyAsInt(Footing.SUCCESSION));
        int possible = Math.max(succeeding, amount.applyAsInt(Footing.STATED));
        return new Measure(of, submitted, damaged, proven, succeeding, possible, evidence, null);
    }

    private record Counted(int year, Evidence evidence, Footing footing) {}
}
