package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Ingenuity;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Person;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Production;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Roster;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.Seen;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** A situation after changes, so that the rules can be asked about it. Papers that do not exist yet are stood in for. */
final class Changed {
    private static final String STAND_IN = "?";
    private static final int ALL_MEMBERS = 1_000;

    private final Rulebook rulebook;
    private final LocalDate day;
    private Dossier dossier;
    private Round round;
    private int added;

    private Changed(Situation now, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.dossier = now.dossier();
        this.round = now.round();
        LocalDate receipt = dossier.receivedOn(round.receivedOn());
        this.day = receipt == null ? round.asOf() : receipt;
    }

    /** {@code now} after all of {@code changes}, on the first day on which all of them can have happened. */
    static Situation by(Situation now, List<Change> changes, Rulebook rulebook) {
        LocalDate latest = changes.stream()
                .map(Change::from)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        var changed = new Changed(now, rulebook);
        changes.forEach(changed::apply);
        return new Situation(changed.dossier, changed.round).on(latest);
    }

    /** Whether everything a paper of its type must bear is named. */
    static boolean complete(Paper paper, Rulebook rulebook) {
        return paper.type() != null
                && paper.date() != null
                && filled(paper.issuer())
                && (filled(paper.number()) || !rulebook.bearsNumber(paper.type()));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private void apply(Change change) {
        switch (change.kind()) {
            case FACT -> fact(change);
            case PAPER -> add("papers", submitted(PaperType.valueOf(change.what()), List.of()));
            case STATEMENT -> attest(change);
            case CONTRADICTION -> {
                // Denials of what the statement entails deny it too.
                replace("attestations", f -> ((Attestation) f).holds() ? f : null);
                attest(change);
            }
            case RATING ->
                add(
                        "ratings",
                        Components.of(
                                Rating.class,
                                "year",
                                change.year(),
                                "level",
                                RatingLevel.valueOf(change.what()),
                                "paper",
                                decision(change.year()),
                                "place",
                                place("ratings")));
            case TITLE -> held(change, null, change.year());
            case AWARD -> {
                int step = change.nth() - 1;
                held(change, AwardType.MERIT, change.year() + (change.means() == Change.Means.ACHIEVE ? step : -step));
            }
            case INITIATIVE, RESEARCH -> works(change);
            case INGENUITY ->
                add(
                        "ingenuities",
                        Components.of(
                                Ingenuity.class,
                                "title",
                                STAND_IN,
                                "year",
                                change.year(),
                                "scope",
                                Level.NATION,
                                "recognisedBy",
                                STAND_IN,
                                "paper",
                                decision(change.year()),
                                "place",
                                place("ingenuities")));
            case ROSTER -> roster(change);
            case LEAD -> lead(change);
            case PRODUCTION ->
                add(
                        "productions",
                        Components.of(
                                Production.class,
                                "name",
                                STAND_IN,
                                "since",
                                change.year() == null ? day.minusYears(10) : LocalDate.of(change.year(), 1, 1),
                                "scope",
                                Level.NATION,
                                "stable",
                                true,
                                "paper",
                                finished(null),
                                "place",
                                place("productions")));
            case FOUNDED -> dossier = Components.with(dossier, "foundedOn", day.minusYears(50));
            case EMPLOYED -> {
                Person person = dossier.person() == null ? Components.of(Person.class) : dossier.person();
                dossier = Components.with(
                        dossier, "person", Components.with(person, "employedSince", day.minusYears(50)));
            }
            case MOVEMENT_TIME -> {
                Round.Movement movement =
                        round.movement() == null ? Components.of(Round.Movement.class) : round.movement();
                LocalDate from = movement.from() == null
                        ? (movement.until() == null ? day : movement.until()).minusYears(years(change))
                        : movement.from();
                round = Components.with(
                        round,
                        "movement",
                        Components.with(movement, "from", from, "until", from.plusYears(years(change))));
            }
            case RECOGNITION, RESULT, REGISTRATION, ADDRESS, MODEL_STATUS, MODEL_START, MODEL_LEVEL ->
                dossier = Components.with(dossier, "model", model(change));
            case DISCIPLINES -> section("disciplines", dossier.disciplines().facts());
            case DISCIPLINE_END ->
                replace(
                        "disciplines",
                        f -> f.place().equals(change.place())
                                ? Components.with((Discipline) f, "endsOn", day.minusYears(10))
                                : f);
            case SECTION -> section(change.what(), facts(change.what()));
            case MATTER ->
                replace(
                        "matters",
                        f -> f.place().equals(change.place())
                                ? Components.with((Matter) f, "closed", round.asOf())
                                : f);
            case OVERLAP ->
                dossier = dossier.withOverlaps(dossier.overlaps().stream()
                        .map(o -> o.other().equals(change.what()) && o.ruling() != Overlap.Ruling.SAME_ACHIEVEMENT
                                ? Components.with(o, "ruling", Overlap.Ruling.DISTINCT)
                                : o)
                        .toList());
            case DATE -> {
                // Only the day of the situation changes.
            }
            case OCCUPATION -> {
                Person person = dossier.person() == null ? Components.of(Person.class) : dossier.person();
                dossier = Components.with(
                        dossier,
                        "person",
                        Components.with(person, "occupation", List.of(Occupation.valueOf(first(change)))));
            }
            case FORM -> dossier = Components.with(dossier, "form", CollectiveForm.valueOf(first(change)));
            case FIELD ->
                dossier = Components.with(
                        dossier,
                        "field",
                        rulebook.programme(round.programme()).fields().get(0).id());
            case MOVEMENT -> {
                Round.Movement movement =
                        round.movement() == null ? Components.of(Round.Movement.class) : round.movement();
                round = Components.with(
                        round,
                        "movement",
                        Components.with(movement, "launchedBy", Round.Launcher.valueOf(first(change))));
            }
            case SUCCESSION -> confirm(change.what());
            case PROPOSAL -> withdraw(change.what());
        }
    }

    private static int years(Change change) {
        return Integer.parseInt(change.what());
    }

    /** A roster that shows everything that may be asked about the members of its year. */
    private void roster(Change change) {
        var titles = new TreeMap<String, Integer>();
        change.criteria().forEach(c -> c.codes("forms").forEach(form -> titles.put(form, ALL_MEMBERS)));
        add(
                "rosters",
                Components.of(
                        Roster.class,
                        "year",
                        change.year(),
                        "total",
                        ALL_MEMBERS,
                        "completed",
                        ALL_MEMBERS,
                        "titles",
                        titles.isEmpty() ? null : titles,
                        "disciplined",
                        0,
                        "paper",
                        finished(null),
                        "place",
                        place("rosters")));
    }

    private void lead(Change change) {
        List<String> codes = List.of(change.what().split(" ", -1));
        boolean cluster = codes.size() == 1;
        add(
                "leads",
                Components.of(
                        Lead.class,
                        "kind",
                        cluster ? Lead.LeadKind.CLUSTER : Lead.LeadKind.MOVEMENT,
                        "organiser",
                        cluster ? Lead.Organiser.valueOf(codes.get(0)) : null,
                        "launchedBy",
                        cluster ? null : codes.get(0),
                        "from",
                        cluster ? null : day.minusYears(10),
                        "until",
                        cluster ? null : day,
                        "thematic",
                        cluster ? null : true,
                        "stage",
                        cluster ? null : Lead.Stage.valueOf(codes.get(1)),
                        "year",
                        change.year(),
                        "paper",
                        decision(change.year()),
                        "place",
                        place("leads")));
    }

    private static String first(Change change) {
        return change.what().split(" ", -1)[0];
    }

    /** Every fact that rests on the same unfinished paper, or the one fact at its place. */
    private void fact(Change change) {
        Paper unfinished = paperAt(change.place());
        boolean shared = unfinished != null && !complete(unfinished, rulebook);
        for (String name : Components.named(dossier, Section.class)) {
            replace(name, f -> {
                boolean same =
                        shared ? unfinished.equals(f.paper()) : change.place().equals(f.place());
                return same ? finished(f, change.what()) : f;
            });
        }
        dossier = dossier.withProposals(dossier.proposals().stream()
                .map(p -> (shared && unfinished.equals(p.letter()))
                                || (p.letter() != null && change.place().equals(p.place()))
                        ? Components.with(p, "letter", finished(p.letter()))
                        : p)
                .toList());
        if (dossier.model() != null) {
            dossier = Components.with(dossier, "model", modelFact(change.place(), shared ? unfinished : null));
        }
    }

    private Fact finished(Fact fact, String type) {
        if (fact instanceof SubmittedPaper p) {
            Paper whole = finished(p.paper());
            return Components.with(
                    p,
                    "type",
                    whole.type(),
                    "number",
                    whole.number(),
                    "date",
                    whole.date(),
                    "issuer",
                    whole.issuer(),
                    "seen",
                    whole.seen());
        }
        Paper named = fact.paper() == null ? Components.of(Paper.class) : fact.paper();
        if (fact instanceof Attestation a && named.type() == null) {
            named = Components.with(named, "type", carrier(a.statement()));
        }
        Record with = Components.with((Record) fact, "paper", finished(named));
        if (with instanceof Initiative i && i.applied() == null) {
            with = Components.with(i, "applied", true);
        } else if (with instanceof Research r && r.applied() == null) {
            with = Components.with(r, "applied", true);
        } else if (with instanceof HeldAward a && a.type() == null && type != null) {
            with = Components.with(a, "type", AwardType.valueOf(type));
        }
        return (Fact) with;
    }

    private Paper finished(Paper paper) {
        Paper known = paper == null ? Components.of(Paper.class) : paper;
        return new Paper(
                known.type() == null ? PaperType.DECISION : known.type(),
                filled(known.number()) ? known.number() : STAND_IN,
                known.date() == null ? day : known.date(),
                filled(known.issuer()) ? known.issuer() : STAND_IN,
                known.receivedOn(),
                known.seen() == null
                                || known.seen().on() == null
                                || !filled(known.seen().by())
                        ? new Seen(STAND_IN, day, null)
                        : known.seen());
    }

    private Paper decision(int year) {
        return Components.with(finished(null), "date", LocalDate.of(year, 12, 31));
    }

    private Paper paperAt(Place place) {
        for (String name : Components.named(dossier, Section.class)) {
            for (Fact f : facts(name)) {
                if (place.equals(f.place())) {
                    return f.paper();
                }
            }
        }
        return dossier.proposals().stream()
                .filter(p -> place.equals(p.place()))
                .map(Proposal::letter)
                .findFirst()
                .orElse(null);
    }

    private Model modelFact(Place place, Paper shared) {
        Model model = dossier.model();
        UnaryOperator<Model> registered = m -> m.registered() != null
                        && (place.pointer().equals("/model/registered")
                                || (shared != null
                                        && shared.equals(m.registered().paper())))
                ? Components.with(
                        m,
                        "registered",
                        Components.with(
                                m.registered(), "paper", finished(m.registered().paper())))
                : m;
        Model with = registered.apply(model);
        if (with.recognitions() != null) {
            with = Components.with(
                    with,
                    "recognitions",
                    each(with.recognitions(), "/model/recognitions/", place, shared, Model.Recognition::paper));
        }
        if (with.results() != null) {
            with = Components.with(
                    with, "results", each(with.results(), "/model/results/", place, shared, Model.Result::paper));
        }
        return with;
    }

    private <R extends Record> List<R> each(
            List<R> all, String pointer, Place place, Paper shared, java.util.function.Function<R, Paper> paper) {
        var with = new ArrayList<R>();
        for (int i = 0; i < all.size(); i++) {
            R one = all.get(i);
            boolean same = place.pointer().equals(pointer + i) || (shared != null && shared.equals(paper.apply(one)));
            with.add(same ? Components.with(one, "paper", finished(paper.apply(one))) : one);
        }
        return List.copyOf(with);
    }

    private Model model(Change change) {
        Model model = dossier.model() == null ? Components.of(Model.class) : dossier.model();
        return switch (change.kind()) {
            case RECOGNITION -> {
                var all = new ArrayList<>(model.recognitions() == null ? List.of() : model.recognitions());
                Level level = model.level() == null ? Level.GRASSROOTS : model.level();
                all.add(new Model.Recognition(change.year(), level, STAND_IN, finished(null)));
                yield Components.with(model, "recognitions", all);
            }
            case RESULT -> {
                var all = new ArrayList<>(model.results() == null ? List.of() : model.results());
                all.add(new Model.Result(STAND_IN, STAND_IN, null, change.year(), finished(null)));
                yield Components.with(model, "results", all);
            }
            case REGISTRATION ->
                Components.with(model, "registered", new Model.Registration(day, STAND_IN, finished(null)));
            case ADDRESS -> Components.with(model, "address", STAND_IN);
            case MODEL_STATUS -> Components.with(model, "status", ModelStatus.valueOf(change.what()));
            case MODEL_START -> Components.with(model, "startedOn", day.minusYears(10));
            default -> Components.with(model, "level", Level.GRASSROOTS);
        };
    }

    /** By a body that may attest it, in a paper that can carry it. */
    private void attest(Change change) {
        String statement = change.what();
        String by = change.criteria().stream()
                .flatMap(c -> c.codes("attested_by").stream())
                .findFirst()
                .orElse(STAND_IN);
        add(
                "attestations",
                Components.of(
                        Attestation.class,
                        "statement",
                        statement,
                        "holds",
                        true,
                        "by",
                        by,
                        "paper",
                        finished(Components.of(Paper.class, "type", carrier(statement))),
                        "place",
                        place("attestations")));
    }

    /** The first kind of paper that can carry a statement. */
    private PaperType carrier(String statement) {
        List<PaperType> carriers = rulebook.statement(statement).papers();
        return carriers.isEmpty() ? PaperType.CONFIRMATION : carriers.get(0);
    }

    private SubmittedPaper submitted(PaperType type, List<String> attests) {
        Paper paper = finished(Components.of(Paper.class, "type", type));
        return Components.of(
                SubmittedPaper.class,
                "type",
                type,
                "number",
                paper.number(),
                "date",
                paper.date(),
                "issuer",
                paper.issuer(),
                "seen",
                paper.seen(),
                "attests",
                attests,
                "place",
                place("papers"));
    }

    private void held(Change change, AwardType type, int year) {
        add(
                "awards",
                Components.of(
                        HeldAward.class,
                        "form",
                        first(change),
                        "year",
                        year,
                        "type",
                        type,
                        "paper",
                        decision(year),
                        "place",
                        place("awards")));
    }

    private void works(Change change) {
        boolean initiative = change.kind() == Change.Kind.INITIATIVE;
        String section = initiative ? "initiatives" : "research";
        Class<? extends Record> type = initiative ? Initiative.class : Research.class;
        add(
                section,
                Components.of(
                        type,
                        "title",
                        STAND_IN,
                        "year",
                        change.year(),
                        "scope",
                        Level.NATION,
                        "applied",
                        true,
                        "paper",
                        decision(change.year()),
                        "place",
                        place(section)));
    }

    /** What was earned under {@code unit} is as if earned under the nominee's own. */
    private void confirm(String unit) {
        for (String name : Components.named(dossier, Section.class)) {
            replace(
                    name,
                    f -> unit.equals(Components.get((Record) f, "unit"))
                            ? (Fact) Components.with((Record) f, "unit", null)
                            : f);
        }
    }

    private void withdraw(String awards) {
        List<String> others = List.of(awards.split(" ", -1));
        dossier = dossier.withProposals(dossier.proposals().stream()
                .filter(p -> !others.contains(p.award()))
                .toList());
    }

    private Place place(String section) {
        return new Place("", "/" + section + "/" + STAND_IN + added++);
    }

    private void add(String section, Record fact) {
        var all = new ArrayList<Fact>(facts(section));
        all.add((Fact) fact);
        Section<?> before = section(section);
        dossier = Components.with(dossier, section, new Section<>(true, before.damaged(), all));
    }

    private void section(String name, List<? extends Fact> facts) {
        dossier = Components.with(dossier, name, new Section<>(true, false, facts));
    }

    /** Each fact replaced; those replaced by {@code null} are gone. */
    private void replace(String name, UnaryOperator<Fact> by) {
        Section<?> before = section(name);
        if (!before.facts().isEmpty()) {
            List<Fact> after =
                    facts(name).stream().map(by).filter(f -> f != null).toList();
            dossier = Components.with(dossier, name, new Section<>(before.submitted(), before.damaged(), after));
        }
    }

    private List<Fact> facts(String name) {
        return section(name).facts().stream().map(Fact.class::cast).toList();
    }

    private Section<?> section(String name) {
        return (Section<?>) Components.get(dossier, name);
    }
}
