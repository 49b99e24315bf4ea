package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Section;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.remedy.Change.Kind;
import vn.binhxet.remedy.Change.Means;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Criterion;

/**
 * What would meet criteria that count years and works. A year that is over and whose section was submitted cannot be
 * added to; one nobody submitted anything about may have been good; a year to come can be achieved.
 */
final class Periods {
    private final Cures cures;
    private final Dossier dossier;
    private final Round round;
    private final Assessment assessment;
    private final int running;

    Periods(Cures cures, Situation now, Assessment assessment) {
        this.cures = cures;
        this.dossier = now.dossier();
        this.round = now.round();
        this.assessment = assessment;
        LocalDate receipt = dossier.receivedOn(now.round().receivedOn());
        this.running = (receipt == null ? now.round().asOf() : receipt).getYear();
    }

    Formula streak(Finding finding) {
        Criterion c = finding.criterion();
        List<String> ratings = c.codes("ratings");
        var years = new StreakYears(finding, finding, ratings, c.codes("forms"));
        int min = c.number("min");
        var ways = new ArrayList<Formula>();
        for (int first = years.earliest(min); first <= years.firstToCome(); first++) {
            ways.add(years.all(first, first + min - 1));
        }
        return orNever(finding, ways);
    }

    /** Works inside a streak: for every span that can satisfy it, the span and enough works in it. */
    Formula works(Finding finding, Kind kind) {
        Criterion c = finding.criterion();
        int min = c.number("min");
        if (c.within() == null) {
            return counted(finding, kind, isOpen(section(kind)));
        }
        Finding streak = streakOf(c);
        if (streak == null) {
            return cures.never(finding, Obstacle.Why.UNKNOWN);
        }
        List<String> rating =
                c.within().rating() == null ? List.of() : List.of(c.within().rating());
        List<String> forms = c.within().forms() == null ? List.of() : c.within().forms();
        var years = new StreakYears(finding, streak, rating, forms);
        int length = c.within().min();
        var ways = new ArrayList<Formula>();
        for (int first = years.earliest(length); first <= years.firstToCome(); first++) {
            for (int last = first + length - 1; last <= years.firstToCome() + length - 1; last++) {
                Formula span = years.all(first, last);
                if (span != Formula.FALSE) {
                    ways.add(Formula.all(List.of(span, worksIn(finding, kind, first, last, min))));
                }
            }
        }
        return orNever(finding, ways);
    }

    Formula awards(Finding finding) {
        return counted(finding, Kind.AWARD, isOpen(dossier.awards()));
    }

    /** Years with a rating, consecutive or not. */
    Formula ratings(Finding finding) {
        Criterion c = finding.criterion();
        int min = c.number("min");
        boolean open = isOpen(dossier.ratings());
        List<Formula> stated = stated(finding, Integer.MIN_VALUE, Integer.MAX_VALUE);
        var ways = new ArrayList<Formula>();
        ways.add(new Formula.AtLeast(min, stated));
        var added = new ArrayList<Formula>();
        for (int more = 1; more <= min; more++) {
            int year = open ? running - more : running + more - 1;
            added.add(cures.change(
                    finding,
                    open ? Means.HAND_IN : Means.ACHIEVE,
                    Kind.RATING,
                    c.codes("ratings").get(0),
                    year,
                    1,
                    open ? null : day(year + 1),
                    null));
            ways.add(Formula.all(List.of(new Formula.AtLeast(min - more, stated), Formula.all(List.copyOf(added)))));
        }
        return Formula.any(ways);
    }

    /** The year the proposal is about is over: what was earned in it can be shown, nothing can be added to it. */
    Formula yearJudged(Finding finding, Kind kind) {
        boolean rating = kind == Kind.RATING;
        List<String> codes = finding.criterion().codes(rating ? "ratings" : "forms");
        List<Formula> stated = stated(finding, Integer.MIN_VALUE, Integer.MAX_VALUE);
        var ways = new ArrayList<>(stated);
        if (isOpen(rating ? dossier.ratings() : dossier.awards()) && !codes.isEmpty()) {
            String what = rating ? codes.get(0) : String.join(" ", codes);
            ways.add(cures.change(finding, Means.HAND_IN, kind, what, judged(finding.criterion()), 1, null, null));
        }
        return orNever(finding, ways);
    }

    /** Honours in a row, each near enough to the one before: the end of a row that is there, and so many more. */
    Formula run(Finding finding) {
        Criterion c = finding.criterion();
        int min = c.number("min");
        var held = new TreeMap<Integer, List<Formula>>();
        for (Evidence e : finding.evidence()) {
            if (e.year() != null) {
                held.computeIfAbsent(e.year(), y -> new ArrayList<>())
                        .add(cures.proven(e) ? Formula.TRUE : cures.fact(finding, e));
            }
        }
        List<Integer> years = List.copyOf(held.keySet());
        boolean open = isOpen(dossier.awards());
        String forms = String.join(" ", c.codes("forms"));
        var added = new ArrayList<Formula>();
        var ways = new ArrayList<Formula>();
        for (int more = 0; more <= min; more++) {
            if (more > 0) {
                int year = open ? running - more : running + more - 1;
                Means means = open ? Means.HAND_IN : Means.ACHIEVE;
                added.add(cures.change(finding, means, Kind.TITLE, forms, year, 1, open ? null : day(year + 1), null));
            }
            int before = min - more;
            for (int last = before - 1; last < years.size() && before > 0; last++) {
                List<Integer> row = years.subList(last - before + 1, last + 1);
                boolean joined = more == 0 || running - row.get(before - 1) <= c.number("apart");
                if (joined && isRow(row, c.number("apart"))) {
                    var parts = new ArrayList<Formula>(added);
                    row.forEach(year -> parts.add(Formula.any(held.get(year))));
                    ways.add(Formula.all(parts));
                }
            }
        }
        ways.add(Formula.all(List.copyOf(added)));
        return orNever(finding, ways);
    }

    private static boolean isRow(List<Integer> years, int apart) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) - years.get(i - 1) > apart) {
                return false;
            }
        }
        return true;
    }

    /** First place: of a cluster in the year judged, of a movement at a review that may still come. */
    Formula lead(Finding finding) {
        Criterion c = finding.criterion();
        boolean cluster = c.condition().equals("cluster-lead");
        String what = cluster
                ? c.codes("organisers").get(0)
                : c.codes("launchers").get(0) + " " + c.codes("stages").get(0);
        int year = cluster ? judged(c) : running - 1;
        var ways = new ArrayList<Formula>();
        ways.add(cures.anyFact(finding));
        if (isOpen(dossier.leads())) {
            ways.add(cures.change(finding, Means.HAND_IN, Kind.LEAD, what, year, 1, null, null));
        } else if (!cluster) {
            ways.add(cures.change(finding, Means.ACHIEVE, Kind.LEAD, what, running, 1, day(running + 1), null));
        }
        return orNever(
                finding,
                ways.stream().filter(w -> !Formula.any(List.of()).equals(w)).toList());
    }

    /** One roster of the year judged shows everything that is asked about its members. */
    Formula roster(Finding finding) {
        return switch (finding.verdict()) {
            case MET -> Formula.TRUE;
            case NOT_MET -> cures.never(finding, Obstacle.Why.CLOSED_PERIOD);
            case UNDETERMINED -> {
                boolean against = finding.criterion().condition().equals("no-member-disciplined")
                        && finding.evidence().stream().anyMatch(Evidence::counted)
                        && finding.cause() != Cause.UNREADABLE;
                if (against) {
                    // What only the unit's own roster says against it becomes no better by a paper.
                    yield cures.never(finding, Obstacle.Why.CLOSED_PERIOD);
                }
                if (finding.cause() == Cause.UNPROVEN || finding.cause() == Cause.SUCCESSION) {
                    yield cures.everyFact(finding);
                }
                Formula shown = cures.change(
                        finding, Means.HAND_IN, Kind.ROSTER, null, judged(finding.criterion()), 1, null, null);
                yield dossier.rosters().damaged()
                        ? Formula.all(List.of(
                                cures.change(finding, Means.HAND_IN, Kind.SECTION, "rosters", null, 1, null, null),
                                shown))
                        : shown;
            }
        };
    }

    /** A model that is there and old enough once its paper is, or with time; else one that has yet to be set up. */
    Formula production(Finding finding) {
        var ways = new ArrayList<Formula>();
        if (finding.cause() == Cause.UNPROVEN) {
            ways.add(cures.anyFact(finding));
        }
        if (finding.earliest() != null) {
            ways.add(cures.date(finding, finding.earliest()));
        }
        if (isOpen(dossier.productions())) {
            ways.add(cures.change(finding, Means.HAND_IN, Kind.PRODUCTION, null, null, 1, null, null));
        } else if (ways.isEmpty()) {
            LocalDate from = day(running + 1 + finding.criterion().number("years"));
            ways.add(cures.change(finding, Means.ACHIEVE, Kind.PRODUCTION, null, running + 1, 1, from, null));
        }
        return Formula.any(ways);
    }

    private int judged(Criterion c) {
        String award = c.id().substring(0, Math.max(0, c.id().indexOf('/')));
        return dossier.proposals().stream()
                .filter(p -> award.equals(p.award()) && p.period() != null)
                .map(p -> p.period().until())
                .filter(d -> d != null)
                .findFirst()
                .or(() -> Optional.ofNullable(round.period()).map(Period::until))
                .map(until -> until.minusDays(1).getYear())
                .orElse(running - 1);
    }

    /** Enough of something, whenever; {@code open} where nothing was submitted about the past. */
    Formula counted(Finding finding, Kind kind, boolean open) {
        int min = finding.criterion().number("min");
        String what = finding.criterion().codes("forms").stream().findFirst().orElse(null);
        return enough(finding, kind, what, stated(finding, Integer.MIN_VALUE, Integer.MAX_VALUE), min, open, running);
    }

    private Formula worksIn(Finding finding, Kind kind, int first, int last, int min) {
        boolean open = isOpen(section(kind));
        List<Formula> stated = stated(finding, first, last);
        if (last >= running) {
            return enough(finding, kind, null, stated, min, false, last);
        }
        return open ? enough(finding, kind, null, stated, min, true, last + 1) : new Formula.AtLeast(min, stated);
    }

    private List<Formula> stated(Finding finding, int first, int last) {
        return finding.evidence().stream()
                .filter(e -> e.counted() && (e.year() == null || (e.year() >= first && e.year() <= last)))
                .map(e -> cures.proven(e) ? Formula.TRUE : cures.fact(finding, e))
                .toList();
    }

    /** At least {@code min}: of what is stated, and of so many more, from the past where that is open, else to come. */
    private Formula enough(
            Finding finding, Kind kind, String what, List<Formula> stated, int min, boolean open, int year) {
        var ways = new ArrayList<Formula>();
        ways.add(new Formula.AtLeast(min, stated));
        var added = new ArrayList<Formula>();
        for (int more = 1; more <= min; more++) {
            // The second one more comes after the first: else either would do, and a reader could not tell them apart.
            added.add(
                    open
                            ? cures.change(finding, Means.HAND_IN, kind, what, year - 1, more, null, null)
                            : cures.change(
                                    finding,
                                    Means.ACHIEVE,
                                    kind,
                                    what,
                                    year,
                                    more,
                                    day(year + spread(kind, more)),
                                    null));
            ways.add(Formula.all(List.of(new Formula.AtLeast(min - more, stated), Formula.all(List.copyOf(added)))));
        }
        return Formula.any(ways);
    }

    /** Honours come one a year; works and results may come together. */
    private static int spread(Kind kind, int more) {
        return kind == Kind.AWARD || kind == Kind.RECOGNITION ? more : 1;
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private Formula orNever(Finding finding, List<Formula> ways) {
        List<Formula> possible = ways.stream().filter(w -> w != Formula.FALSE).toList();
        return possible.isEmpty() ? cures.never(finding, Obstacle.Why.CLOSED_PERIOD) : Formula.any(possible);
    }

    private Section<?> section(Kind kind) {
        return switch (kind) {
            case INITIATIVE -> dossier.initiatives();
            case RESEARCH -> dossier.research();
            default -> dossier.ingenuities();
        };
    }

    private static boolean isOpen(Section<?> section) {
        return !section.submitted() || section.damaged();
    }

    private Finding streakOf(Criterion works) {
        for (Finding f : assessment.findings().values()) {
            Criterion c = f.criterion();
            boolean rated = works.within().rating() == null
                    ? c.codes("ratings").isEmpty()
                    : c.codes("ratings").equals(List.of(works.within().rating()));
            boolean held = works.within().forms() == null
                    ? c.codes("forms").isEmpty()
                    : c.codes("forms").equals(works.within().forms());
            if (c.condition().equals("year-streak") && rated && held) {
                return f;
            }
        }
        return null;
    }

    /** The years of one streak: what it would take that each of them counts. */
    private final class StreakYears {
        private final Finding asked;
        private final List<String> ratings;
        private final List<String> forms;
        private final boolean afterDiscipline;
        private final TreeMap<Integer, List<Evidence>> stated = new TreeMap<>();

        StreakYears(Finding asked, Finding streak, List<String> ratings, List<String> forms) {
            this.asked = asked;
            this.ratings = ratings;
            this.forms = forms;
            this.afterDiscipline = asked.criterion().is("after_discipline");
            streak.evidence()
                    .forEach(e -> stated.computeIfAbsent(e.year(), y -> new ArrayList<>())
                            .add(e));
        }

        int earliest(int min) {
            return Math.min(stated.isEmpty() ? running : stated.firstKey(), running - min);
        }

        /** The running year, or the first that begins after a discipline where the law counts anew from there. */
        int firstToCome() {
            LocalDate restart = dossier.disciplines().facts().stream()
                    .filter(d -> d.about() == null || d.about() == About.NOMINEE)
                    .map(Discipline::endsOn)
                    .filter(d -> d != null)
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
            if (!afterDiscipline || restart.getYear() < running) {
                return running;
            }
            return restart.getDayOfYear() == 1 ? restart.getYear() : restart.getYear() + 1;
        }

        Formula all(int first, int last) {
            var years = new ArrayList<Formula>();
            for (int year = first; year <= last; year++) {
                Formula one = year(year);
                if (one == Formula.FALSE) {
                    return Formula.FALSE;
                }
                years.add(one);
            }
            return Formula.all(years);
        }

        private Formula year(int year) {
            List<Evidence> here = stated.getOrDefault(year, List.of());
            if (here.stream().anyMatch(cures::proven)) {
                return Formula.TRUE;
            }
            if (!here.isEmpty()) {
                return Formula.any(here.stream().map(e -> cures.fact(asked, e)).toList());
            }
            if (year >= running) {
                return year < firstToCome() ? Formula.FALSE : honour(year, Means.ACHIEVE, day(year + 1));
            }
            boolean rated = !ratings.isEmpty() && isOpen(dossier.ratings());
            boolean held = !forms.isEmpty() && isOpen(dossier.awards());
            return rated || held ? honour(year, Means.HAND_IN, null) : Formula.FALSE;
        }

        private Formula honour(int year, Means means, LocalDate from) {
            boolean rating = !ratings.isEmpty() && (means == Means.ACHIEVE || isOpen(dossier.ratings()));
            return rating
                    ? cures.change(asked, means, Kind.RATING, ratings.get(0), year, 1, from, null)
                    : cures.change(asked, means, Kind.TITLE, String.join(" ", forms), year, 1, from, null);
        }
    }
}
