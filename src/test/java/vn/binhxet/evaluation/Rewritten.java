package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Ingenuity;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Production;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Roster;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.Seen;
import vn.binhxet.dossier.SubmittedPaper;

/** The same dossier told differently, for laws that relate two tellings. */
final class Rewritten {
    private static final Seen SEEN = new Seen("Lò Thị Mai", RandomDossiers.AS_OF, null);

    private Rewritten() {}

    /** Every section in reverse order. */
    static Dossier reversed(Dossier d) {
        return with(
                d,
                d.proposals(),
                d.model(),
                reversed(d.ratings()),
                reversed(d.awards()),
                reversed(d.initiatives()),
                reversed(d.research()),
                reversed(d.disciplines()),
                reversed(d.attestations()),
                reversed(d.minutes()),
                reversed(d.papers()),
                new More(
                        reversed(d.productions()),
                        reversed(d.ingenuities()),
                        reversed(d.rosters()),
                        reversed(d.leads())));
    }

    private static <T> Section<T> reversed(Section<T> s) {
        var facts = new ArrayList<>(s.facts());
        Collections.reverse(facts);
        return new Section<>(s.submitted(), s.damaged(), facts);
    }

    /** Somebody held the paper of every fact, and every work is known to be applied. */
    static Dossier withEveryPaperSeen(Dossier d) {
        return with(
                d,
                each(d.proposals(), Rewritten::seen),
                d.model() == null ? null : seen(d.model()),
                each(d.ratings(), r -> new Rating(r.year(), r.level(), r.unit(), seen(r.paper()), r.place())),
                each(d.awards(), Rewritten::seen),
                each(d.initiatives(), Rewritten::seen),
                each(d.research(), Rewritten::seen),
                each(d.disciplines(), x -> x),
                each(
                        d.attestations(),
                        a -> new Attestation(a.statement(), a.holds(), a.by(), seen(a.paper()), a.place())),
                each(d.minutes(), Rewritten::seen),
                each(d.papers(), Rewritten::seen),
                new More(
                        each(d.productions(), Rewritten::seen),
                        each(d.ingenuities(), Rewritten::seen),
                        each(d.rosters(), Rewritten::seen),
                        each(d.leads(), Rewritten::seen)));
    }

    private static Paper seen(Paper p) {
        return p == null
                ? new Paper(PaperType.OTHER, null, null, null, null, SEEN)
                : new Paper(p.type(), p.number(), p.date(), p.issuer(), p.receivedOn(), SEEN);
    }

    private static Proposal seen(Proposal p) {
        return new Proposal(
                p.award(),
                p.point(),
                p.type(),
                p.thematic(),
                p.period(),
                p.citationText(),
                p.priority(),
                p.by(),
                p.letter() == null ? null : seen(p.letter()),
                p.aggregatedBy(),
                p.appraisedBy(),
                p.place());
    }

    private static HeldAward seen(HeldAward a) {
        return new HeldAward(
                a.form(),
                a.year(),
                a.type(),
                a.thematic(),
                a.achievementPeriod(),
                a.revoked(),
                a.unit(),
                seen(a.paper()),
                a.place());
    }

    private static Initiative seen(Initiative i) {
        return new Initiative(
                i.title(), i.year(), known(i.scope()), known(i.applied()), i.usedFor(), seen(i.paper()), i.place());
    }

    private static Research seen(Research r) {
        return new Research(
                r.title(),
                r.year(),
                known(r.scope()),
                known(r.applied()),
                r.role(),
                r.usedFor(),
                seen(r.paper()),
                r.place());
    }

    private static Level known(Level scope) {
        return scope == null ? Level.NATION : scope;
    }

    private static Boolean known(Boolean applied) {
        return applied == null ? Boolean.TRUE : applied;
    }

    private static Minutes seen(Minutes m) {
        return new Minutes(
                m.body(),
                m.kind(),
                m.heldOn(),
                m.total(),
                m.present(),
                m.votesFor(),
                m.votesAgainst(),
                seen(m.paper()),
                m.place());
    }

    private static Production seen(Production p) {
        return new Production(p.name(), p.since(), p.scope(), p.stable(), seen(p.paper()), p.place());
    }

    private static Ingenuity seen(Ingenuity i) {
        return new Ingenuity(i.title(), i.year(), known(i.scope()), i.recognisedBy(), seen(i.paper()), i.place());
    }

    private static Roster seen(Roster r) {
        return new Roster(
                r.year(), r.total(), r.completed(), r.titles(), r.disciplined(), r.unit(), seen(r.paper()), r.place());
    }

    private static Lead seen(Lead l) {
        return new Lead(
                l.kind(),
                l.organiser(),
                l.launchedBy(),
                l.from(),
                l.until(),
                l.thematic(),
                l.stage(),
                l.year(),
                seen(l.paper()),
                l.place());
    }

    private static SubmittedPaper seen(SubmittedPaper p) {
        return new SubmittedPaper(
                p.type(), p.number(), p.date(), p.issuer(), p.receivedOn(), SEEN, p.attests(), p.place());
    }

    private static Model seen(Model m) {
        Model.Registration r = m.registered();
        return new Model(
                m.address(),
                m.level(),
                m.status(),
                m.owner(),
                m.alsoRunBy(),
                m.startedOn(),
                r == null ? null : new Model.Registration(r.on(), r.with(), seen(r.paper())),
                each(m.recognitions(), x -> new Model.Recognition(x.year(), x.level(), x.body(), seen(x.paper()))),
                each(m.results(), x -> new Model.Result(x.what(), x.value(), x.unit(), x.year(), seen(x.paper()))));
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list == null ? null : list.stream().map(change).toList();
    }

    private static <T> Section<T> each(Section<T> s, UnaryOperator<T> change) {
        return new Section<>(s.submitted(), s.damaged(), each(s.facts(), change));
    }

    /** {@code d} with the ratings, awards and works of {@code more} beside its own. */
    static Dossier withHistoryOf(Dossier d, Dossier more) {
        return with(
                d,
                d.proposals(),
                d.model(),
                both(d.ratings(), more.ratings()),
                both(d.awards(), more.awards()),
                both(d.initiatives(), more.initiatives()),
                both(d.research(), more.research()),
                d.disciplines(),
                d.attestations(),
                d.minutes(),
                d.papers(),
                new More(
                        both(d.productions(), more.productions()),
                        both(d.ingenuities(), more.ingenuities()),
                        both(d.rosters(), more.rosters()),
                        both(d.leads(), more.leads())));
    }

    private static <T> Section<T> both(Section<T> a, Section<T> b) {
        return new Section<>(
                a.submitted() || b.submitted(),
                a.damaged() || b.damaged(),
                Stream.concat(a.facts().stream(), b.facts().stream()).toList());
    }

    private record More(
            Section<Production> productions,
            Section<Ingenuity> ingenuities,
            Section<Roster> rosters,
            Section<Lead> leads) {}

    private static Dossier with(
            Dossier d,
            List<Proposal> proposals,
            Model model,
            Section<Rating> ratings,
            Section<HeldAward> awards,
            Section<Initiative> initiatives,
            Section<Research> research,
            Section<Discipline> disciplines,
            Section<Attestation> attestations,
            Section<Minutes> minutes,
            Section<SubmittedPaper> papers,
            More more) {
        return new Dossier(
                d.id(),
                d.kind(),
                d.form(),
                d.name(),
                d.unit(),
                d.field(),
                d.foundedOn(),
                d.versions(),
                proposals,
                d.person(),
                d.household(),
                model,
                d.summary(),
                d.members(),
                ratings,
                awards,
                initiatives,
                research,
                d.scores(),
                disciplines,
                d.matters(),
                d.models(),
                attestations,
                minutes,
                papers,
                more.productions(),
                more.ingenuities(),
                more.rosters(),
                more.leads(),
                d.damaged(),
                d.overlaps(),
                d.place());
    }
}
