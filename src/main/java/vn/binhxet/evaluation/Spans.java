package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Production;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.rulebook.Criterion;

/** How long something has lasted: an organisation, a production model, a person's service. */
final class Spans {
    private final DossierFacts of;
    private final Dossier dossier;
    private final Setting setting;
    private final Grading grading;
    private final Calendar calendar;

    Spans(DossierFacts of, Setting setting, Grading grading, Calendar calendar) {
        this.of = of;
        this.dossier = of.dossier();
        this.setting = setting;
        this.grading = grading;
        this.calendar = calendar;
    }

    /** Full years since the collective was founded, by the round's day. */
    Measure organisationAge(Criterion c) {
        LocalDate since = dossier.foundedOn();
        return stated(since, "/foundedOn", ChronoUnit.YEARS, setting.asOf(), c.number("years"));
    }

    /** Full months of service by the end of the year judged. */
    Measure service(Criterion c) {
        LocalDate since = dossier.person() == null ? null : dossier.person().employedSince();
        LocalDate end = LocalDate.of(calendar.yearJudged(c) + 1, 1, 1);
        return stated(since, "/person/employedSince", ChronoUnit.MONTHS, end, null);
    }

    /** Full years from the first day of the round's movement to its end. */
    Measure movement() {
        var movement = setting.movement();
        boolean known = movement != null && movement.from() != null && movement.until() != null;
        if (!known) {
            return new Measure(of, false, false, 0, 0, List.of(), null);
        }
        int years = full(ChronoUnit.YEARS, movement.from(), movement.until());
        var stated = new Evidence(
                new Place("round.yaml", "/movement"),
                ProofGrade.CITED,
                null,
                movement.from().toString(),
                null,
                true);
        return new Measure(of, true, false, years, years, List.of(stated), null);
    }

    /** No paper bears such a date: to state it is enough, whatever proof the round asks. */
    private Measure stated(LocalDate since, String pointer, ChronoUnit unit, LocalDate end, Integer asked) {
        if (since == null) {
            return new Measure(of, false, false, 0, 0, List.of(), null);
        }
        int n = full(unit, since, end);
        var stated = new Evidence(of.place(pointer), ProofGrade.CITED, since.getYear(), since.toString(), null, true);
        LocalDate earliest = asked == null ? null : firstDayWith(asked, unit, since);
        return new Measure(of, true, false, n, n, List.of(stated), earliest);
    }

    /** Full years of the best of the farmer's production models that are stable and wide enough. */
    Measure productions(Criterion c) {
        Level scope = c.codes("scope").isEmpty()
                ? null
                : Level.valueOf(c.codes("scope").get(0));
        int asked = c.number("years");
        int proven = 0;
        int possible = 0;
        LocalDate earliest = null;
        var evidence = new ArrayList<Evidence>();
        for (Production p : dossier.productions().facts()) {
            boolean wide = scope == null || p.scope() == null || p.scope().compareTo(scope) <= 0;
            if (!wide || Boolean.FALSE.equals(p.stable())) {
                continue;
            }
            boolean known = p.since() != null && p.stable() != null && (scope == null || p.scope() != null);
            // A model nobody dated may be old enough.
            int years = p.since() == null ? asked : full(ChronoUnit.YEARS, p.since(), setting.asOf());
            Integer since = p.since() == null ? null : p.since().getYear();
            Evidence e = grading.evidence(p.place(), since, p.name(), p.paper());
            Evidence kept = known ? e : grading.unproven(e);
            evidence.add(kept);
            possible = Math.max(possible, years);
            if (kept.grade().atLeast(setting.proof())) {
                proven = Math.max(proven, years);
                earliest = p.since() == null
                        ? earliest
                        : earlier(earliest, firstDayWith(asked, ChronoUnit.YEARS, p.since()));
            }
        }
        return new Measure(
                of,
                dossier.productions().submitted(),
                dossier.productions().damaged(),
                proven,
                possible,
                evidence,
                earliest);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || b.isBefore(a) ? b : a;
    }

    private static int full(ChronoUnit unit, LocalDate since, LocalDate end) {
        return (int) Math.max(0, unit.between(since, end));
    }

    /** What began on the 31st or on 29 February is not full on the last day of a shorter month. */
    static LocalDate firstDayWith(int asked, ChronoUnit unit, LocalDate since) {
        LocalDate day = since.plus(asked, unit);
        return unit.between(since, day) < asked ? day.plusDays(1) : day;
    }
}
