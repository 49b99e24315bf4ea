package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Section;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Criterion.Within;

/** What a dossier says of past years: streaks, and works counted inside them. */
final class History {
    private final DossierFacts of;
    private final Dossier dossier;
    private final Setting setting;
    private final Grading grading;

    History(DossierFacts of, Dossier dossier, Setting setting, Grading grading) {
        this.of = of;
        this.dossier = dossier;
        this.setting = setting;
        this.grading = grading;
    }

    Measure yearStreak(Criterion c) {
        var facts = yearFacts(c.codes("ratings"), c.codes("forms"), c);
        Years years = years(facts);
        Years.Run best = years.best();
        List<Evidence> evidence = facts.stream()
                .map(f -> new Evidence(
                        f.fact.place(),
                        grading.grade(f.fact.paper()),
                        f.year,
                        f.what,
                        f.fact.paper(),
                        best.contains(f.year)))
                .toList();
        return new Measure(
                of,
                submitted(c.codes("ratings"), c.codes("forms")),
                damaged(c.codes("ratings"), c.codes("forms")),
                years.longestProven(),
                Math.max(years.longestProven(), years.longestStated()),
                evidence,
                null);
    }

    Measure initiativeCount(Criterion c) {
        return works(c, dossier.initiatives(), History::work);
    }

    Measure researchCount(Criterion c) {
        return works(c, dossier.research(), History::work);
    }

    Measure awardCount(Criterion c) {
        Set<String> forms = countingAs(c.codes("forms"));
        List<String> types = c.codes("types");
        var evidence = new ArrayList<Evidence>();
        for (HeldAward a : dossier.awards().facts()) {
            boolean typed = types.isEmpty()
                    || ((a.type() == null || types.contains(a.type().name())) && !Boolean.TRUE.equals(a.thematic()));
            if (forms.contains(a.form()) && stands(a) && typed && countable(a.year(), a.paper(), c)) {
                Evidence e = grading.evidence(a.place(), a.year(), a.form(), a.paper());
                // A type that is not stated may be the one asked: stated, not proven.
                evidence.add(types.isEmpty() || a.type() != null ? e : grading.unproven(e));
            }
        }
        return of.counted(dossier.awards().submitted(), dossier.awards().damaged(), evidence, null);
    }

    /** "In those years" is exact: the best count over the runs that satisfy the streak. */
    private <T extends Fact> Measure works(Criterion c, Section<T> section, Function<T, Work> as) {
        Level scope = c.codes("scope").isEmpty()
                ? Level.GRASSROOTS
                : Level.valueOf(c.codes("scope").get(0));
        boolean unused = c.is("unused");
        var works = new ArrayList<Counted>();
        for (T fact : section.facts()) {
            Work w = as.apply(fact);
            boolean wide = w.scope != null && w.scope.compareTo(scope) <= 0;
            boolean free = !unused || w.usedFor.isEmpty();
            if (wide && free && !Boolean.FALSE.equals(w.applied) && countable(w.year, fact.paper(), c)) {
                Evidence e = grading.evidence(fact.place(), w.year, w.title, fact.paper());
                works.add(new Counted(w.year, Boolean.TRUE.equals(w.applied) ? e : grading.unproven(e)));
            }
        }
        Within within = c.within();
        if (within == null) {
            return of.counted(
                    section.submitted(),
                    section.damaged(),
                    works.stream().map(Counted::evidence).toList(),
                    null);
        }
        List<String> ratings = within.rating() == null ? List.of() : List.of(within.rating());
        List<String> forms = within.forms() == null ? List.of() : within.forms();
        Years years = years(yearFacts(ratings, forms, c));
        Years.Run shown = new Years.Run(1, 0);
        int proven = 0;
        for (Years.Run run : years.provenRuns(within.min())) {
            int count = (int) works.stream()
                    .filter(w -> run.contains(w.year) && w.evidence.grade().atLeast(setting.proof()))
                    .count();
            shown = count >= proven ? run : shown;
            proven = Math.max(proven, count);
        }
        int possible = proven;
        for (Years.Run run : years.statedRuns(within.min())) {
            int count = (int) works.stream().filter(w -> run.contains(w.year)).count();
            shown = count > possible || (shown.length() == 0 && count == possible) ? run : shown;
            possible = Math.max(possible, count);
        }
        Years.Run best = shown;
        List<Evidence> evidence = works.stream()
                .map(w -> new Evidence(
                        w.evidence.place(),
                        w.evidence.grade(),
                        w.year,
                        w.evidence.what(),
                        w.evidence.paper(),
                        best.contains(w.year)))
                .toList();
        return new Measure(
                of,
                section.submitted() && submitted(ratings, forms),
                section.damaged() || damaged(ratings, forms),
                proven,
                possible,
                evidence,
                null);
    }

    private List<YearFact> yearFacts(List<String> ratings, List<String> forms, Criterion c) {
        var facts = new ArrayList<YearFact>();
        Set<RatingLevel> levels = ratings.stream().map(RatingLevel::valueOf).collect(Collectors.toSet());
        for (Rating r : dossier.ratings().facts()) {
            if (r.level() != null
                    && levels.stream().anyMatch(r.level()::atLeast)
                    && countable(r.year(), r.paper(), c)) {
                facts.add(new YearFact(r.year(), r.level().name(), r));
            }
        }
        Set<String> counting = countingAs(forms);
        for (HeldAward a : dossier.awards().facts()) {
            if (counting.contains(a.form()) && stands(a) && countable(a.year(), a.paper(), c)) {
                facts.add(new YearFact(a.year(), a.form(), a));
            }
        }
        return facts;
    }

    private Years years(List<YearFact> facts) {
        Years years = new Years();
        facts.forEach(f -> years.add(f.year, grading.proven(f.fact.paper())));
        return years;
    }

    /**
     * Years ended before receipt count, and the running year if its paper is dated by then. Where the law restarts the
     * count after a discipline, only years that began after its period count.
     */
    private boolean countable(int year, Paper paper, Criterion c) {
        LocalDate receipt = dossier.receivedOn(setting.receivedByDefault());
        boolean ended = year < receipt.getYear()
                || (year == receipt.getYear()
                        && paper != null
                        && paper.date() != null
                        && !paper.date().isAfter(receipt));
        return ended && (!c.is("after_discipline") || LocalDate.of(year, 1, 1).compareTo(restart()) >= 0);
    }

    private LocalDate restart() {
        return dossier.disciplines().facts().stream()
                .filter(DossierFacts::aboutNominee)
                .map(Discipline::endsOn)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static boolean stands(HeldAward a) {
        return !Boolean.TRUE.equals(a.revoked());
    }

    private Set<String> countingAs(List<String> forms) {
        return forms.stream()
                .flatMap(f -> setting.words().formsCountingAs(f).stream())
                .collect(Collectors.toSet());
    }

    private boolean submitted(List<String> ratings, List<String> forms) {
        return (ratings.isEmpty() || dossier.ratings().submitted())
                && (forms.isEmpty() || dossier.awards().submitted());
    }

    private boolean damaged(List<String> ratings, List<String> forms) {
        return (!ratings.isEmpty() && dossier.ratings().damaged())
                || (!forms.isEmpty() && dossier.awards().damaged());
    }

    private static Work work(Initiative i) {
        return new Work(i.title(), i.year(), i.scope(), i.applied(), i.usedFor());
    }

    private static Work work(Research r) {
        return new Work(r.title(), r.year(), r.scope(), r.applied(), r.usedFor());
    }

    private record YearFact(int year, String what, Fact fact) {}

    private record Work(String title, int year, Level scope, Boolean applied, List<String> usedFor) {}

    private record Counted(int year, Evidence evidence) {}
}
