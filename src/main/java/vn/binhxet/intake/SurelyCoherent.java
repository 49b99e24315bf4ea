package vn.binhxet.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Household;
import vn.binhxet.dossier.Ingenuity;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Membership;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelLink;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Person;
import vn.binhxet.dossier.Production;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Roster;
import vn.binhxet.dossier.Score;
import vn.binhxet.dossier.Seen;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.dossier.Unit;
import vn.binhxet.dossier.Version;

/**
 * Whether {@link Coherence} and {@link Deadlines} would surely say nothing of a value. It may say no of what is right,
 * never yes of what is wrong; a type that is not here is never sure.
 */
final class SurelyCoherent {
    private final Map<Class<?>, Predicate<Object>> rules = new HashMap<>();
    private final Deadlines deadlines;

    SurelyCoherent(Deadlines deadlines) {
        this.deadlines = deadlines;
        rule(Dossier.class, this::dossier);
        rule(Person.class, p -> ordered(p.birthDate(), p.employedSince()) && ordered(p.birthDate(), p.deceasedOn()));
        rule(
                Period.class,
                p -> p.from() == null || p.until() == null || p.from().isBefore(p.until()));
        rule(Paper.class, p -> paper(p.date(), p.receivedOn(), p.seen()));
        rule(SubmittedPaper.class, p -> paper(p.date(), p.receivedOn(), p.seen()));
        rule(Rating.class, r -> notBefore(r.year(), r.paper()));
        rule(Initiative.class, i -> notBefore(i.year(), i.paper()));
        rule(Research.class, r -> notBefore(r.year(), r.paper()));
        rule(Model.Recognition.class, r -> notBefore(r.year(), r.paper()));
        rule(HeldAward.class, SurelyCoherent::award);
        rule(Discipline.class, d -> ordered(d.decidedOn(), d.endsOn()));
        rule(Matter.class, m -> ordered(m.opened(), m.closed()));
        rule(Ingenuity.class, i -> notBefore(i.year(), i.paper()));
        rule(
                Roster.class,
                r -> notBefore(r.year(), r.paper())
                        && notMore(r.completed(), r.total())
                        && notMore(r.disciplined(), r.total()));
        rule(Lead.class, l -> ordered(l.from(), l.until()));
        rule(Membership.class, m -> notMore(m.women(), m.count()));
        rule(
                Minutes.class,
                m -> notMore(m.present(), m.total())
                        && notMore(m.votesFor(), m.present())
                        && notMore(m.votesAgainst(), m.present()));
        for (Class<?> simple : new Class<?>[] {
            Attestation.class,
            Household.class,
            Household.Contribution.class,
            Model.class,
            Model.Registration.class,
            Model.Result.class,
            ModelLink.class,
            Production.class,
            Proposal.class,
            Score.class,
            Seen.class,
            Unit.class,
            Unit.Predecessor.class,
            Version.class
        }) {
            rule(simple, s -> true);
        }
    }

    private <T> void rule(Class<T> type, Predicate<T> rule) {
        rules.put(type, value -> rule.test(type.cast(value)));
    }

    boolean knows(Class<?> type) {
        return rules.containsKey(type);
    }

    boolean holds(Object value) {
        return rules.get(value.getClass()).test(value);
    }

    private boolean dossier(Dossier d) {
        LocalDate received = d.receivedOn(deadlines.receivedOn());
        boolean inTime = deadlines.submitBy() == null || received == null || !received.isAfter(deadlines.submitBy());
        return inTime
                && (d.person() == null || d.kind() == Kind.INDIVIDUAL)
                && (d.household() == null || d.kind() == Kind.HOUSEHOLD)
                && (d.model() == null || d.kind() == Kind.MODEL)
                && (d.kind() == Kind.COLLECTIVE || !isOnlyForCollectives(d));
    }

    private static boolean isOnlyForCollectives(Dossier d) {
        return d.form() != null
                || d.foundedOn() != null
                || d.members().submitted()
                || d.rosters().submitted();
    }

    private boolean paper(LocalDate date, LocalDate receivedOn, Seen seen) {
        boolean inTime =
                receivedOn == null || deadlines.supplyBy() == null || !receivedOn.isAfter(deadlines.supplyBy());
        return inTime
                && deadlines.allow(date)
                && ordered(date, receivedOn)
                && (seen == null || ordered(date, seen.on()));
    }

    private static boolean award(HeldAward a) {
        LocalDate from =
                a.achievementPeriod() == null ? null : a.achievementPeriod().from();
        return notBefore(a.year(), a.paper())
                && (a.paper() == null || ordered(from, a.paper().date()));
    }

    private static boolean notBefore(int year, Paper paper) {
        return paper == null || paper.date() == null || paper.date().getYear() >= year;
    }

    private static boolean ordered(LocalDate earlier, LocalDate later) {
        return earlier == null || later == null || !later.isBefore(earlier);
    }

    private static boolean notMore(Integer part, Integer whole) {
        return part == null || whole == null || part <= whole;
    }
}
