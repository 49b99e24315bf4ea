package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Section;
import vn.binhxet.rulebook.Criterion;

/**
 * A second, independent interpreter of the vocabulary of conditions: a table from condition to answer, in plain Java,
 * written from the specification. It shares nothing with the rules, their views or their verbs.
 */
final class Oracle {
    /** A verdict and, where undetermined, its cause. */
    record Answer(Verdict verdict, Cause cause) {
        static final Answer MET = new Answer(Verdict.MET, null);
        static final Answer NOT_MET = new Answer(Verdict.NOT_MET, null);

        static Answer open(Cause cause) {
            return new Answer(Verdict.UNDETERMINED, cause);
        }

        static Answer of(Finding finding) {
            return new Answer(finding.verdict(), finding.cause());
        }
    }

    private interface Reading {
        Answer answer(Criterion c, Dossier d);
    }

    private final Setting setting;
    private final YearOracle yearly;
    private final Map<String, Reading> table;

    Oracle(Setting setting) {
        this.setting = setting;
        this.yearly = new YearOracle(this, setting);
        this.table = table();
    }

    private Map<String, Reading> table() {
        return Map.ofEntries(
                Map.entry("attestation", this::attestation),
                Map.entry("movement-launched", (c, d) -> among(launchers(), c.codes("launchers"))),
                Map.entry("year-streak", this::yearStreak),
                Map.entry("initiative-count", (c, d) -> works(c, d, d.initiatives(), initiatives(d))),
                Map.entry("research-count", (c, d) -> works(c, d, d.research(), research(d))),
                Map.entry("award-count", this::awardCount),
                Map.entry("award-run", this::awardRun),
                Map.entry("occupation", (c, d) -> among(occupations(d), c.codes("any_of"))),
                Map.entry("nominee-kind", (c, d) -> among(names(d.kind()), c.codes("any_of"))),
                Map.entry("collective-form", (c, d) -> among(names(d.form()), c.codes("any_of"))),
                Map.entry("paper-present", this::paperPresent),
                Map.entry("no-double-use", Oracle::distinct),
                Map.entry("discipline-served", this::disciplineServed),
                Map.entry("no-pending-matter", this::noPendingMatter),
                Map.entry(
                        "model-named",
                        (c, d) -> filled(d.name()) && filled(model(d).address()) ? Answer.MET : missing()),
                Map.entry(
                        "model-field", (c, d) -> among(field(d), setting.words().programmeFields())),
                Map.entry("model-registered", this::modelRegistered),
                Map.entry("model-status", (c, d) -> among(names(model(d).status()), c.codes("any_of"))),
                Map.entry("model-kept-up", this::modelKeptUp),
                Map.entry("model-recognised", this::modelRecognised),
                Map.entry("model-results", this::modelResults),
                Map.entry("model-owned-once", Oracle::distinct),
                Map.entry("rating-count", this::ratingCount),
                Map.entry("combat-ingenuity", (c, d) -> works(c, d, d.ingenuities(), ingenuities(d))),
                Map.entry("year-rating", yearly::rating),
                Map.entry("title-in-year", yearly::title),
                Map.entry("cluster-lead", yearly::cluster),
                Map.entry("movement-lead", yearly::movement),
                Map.entry("member-share", yearly::share),
                Map.entry("member-count", yearly::members),
                Map.entry("no-member-disciplined", yearly::noMemberDisciplined),
                Map.entry("not-disciplined-in-year", yearly::notDisciplined),
                Map.entry("organisation-age", this::organisationAge),
                Map.entry("movement-lasted", this::movementLasted),
                Map.entry("service-months", yearly::service),
                Map.entry("production-model", this::productionModel),
                Map.entry("not-proposed-for", Oracle::notProposedFor));
    }

    Set<String> conditions() {
        return new TreeSet<>(table.keySet());
    }

    Answer answer(Criterion c, Dossier d) {
        if (!c.verification().decides()) {
            return Answer.open(Cause.UNVERIFIED_LAW);
        }
        return table.get(c.condition()).answer(c, d);
    }

    // Measures against thresholds.

    static Answer missing() {
        return Answer.open(Cause.MISSING);
    }

    /** What silence of the needed sections means, once the facts that are there did not decide. */
    static Answer silent(Answer ifAllSpoke, Section<?>... needed) {
        if (Stream.of(needed).anyMatch(s -> !s.submitted())) {
            return missing();
        }
        return Stream.of(needed).anyMatch(Section::damaged) ? Answer.open(Cause.UNREADABLE) : ifAllSpoke;
    }

    private static Answer atLeast(int proven, int stated, int min, Section<?>... needed) {
        if (proven >= min) {
            return Answer.MET;
        }
        return stated >= min ? Answer.open(Cause.UNPROVEN) : silent(Answer.NOT_MET, needed);
    }

    private static Answer among(Collection<String> found, Collection<String> asked) {
        if (found.isEmpty()) {
            return missing();
        }
        return found.stream().anyMatch(asked::contains) ? Answer.MET : Answer.NOT_MET;
    }

    // Proof and time.

    private ProofGrade grade(Paper p) {
        if (p == null) {
            return ProofGrade.CLAIMED;
        }
        if (p.seen() != null && filled(p.seen().by()) && p.seen().on() != null) {
            return ProofGrade.SEEN;
        }
        boolean named = p.type() != null && p.date() != null && filled(p.issuer());
        boolean numbered = named && (!setting.words().bearsNumber(p.type()) || filled(p.number()));
        return numbered ? ProofGrade.CITED : ProofGrade.CLAIMED;
    }

    boolean proven(Paper p) {
        return grade(p).ordinal() >= setting.proof().ordinal();
    }

    /** Proven, unless {@code known} fails: then the fact is only claimed, whatever its paper. */
    boolean proven(Paper p, boolean known) {
        return known ? proven(p) : setting.proof() == ProofGrade.CLAIMED;
    }

    private static boolean filled(String s) {
        return s != null && !s.isBlank();
    }

    private boolean countable(boolean afterDiscipline, Dossier d, int year, Paper paper) {
        LocalDate receipt = d.receivedOn(setting.receivedByDefault());
        boolean ended = year < receipt.getYear();
        boolean running = year == receipt.getYear()
                && paper != null
                && paper.date() != null
                && !paper.date().isAfter(receipt);
        if (!ended && !running) {
            return false;
        }
        if (!afterDiscipline) {
            return true;
        }
        return d.disciplines().facts().stream()
                .filter(Oracle::aboutNominee)
                .map(Discipline::endsOn)
                .filter(Objects::nonNull)
                .noneMatch(end -> LocalDate.of(year, 1, 1).isBefore(end));
    }

    static boolean aboutNominee(Discipline x) {
        return x.about() == null || x.about() == About.NOMINEE;
    }

    // Units that followed one another.

    /** Whether a fact earned under {@code unit} is the nominee's: only a collective has to have followed that unit. */
    boolean follows(Dossier d, String unit) {
        if (unit == null || d.kind() != Kind.COLLECTIVE) {
            return true;
        }
        if (d.unit() == null) {
            return false;
        }
        return d.unit().id().equals(unit)
                || setting.successions().getOrDefault(d.unit().id(), Set.of()).contains(unit)
                || d.unit().predecessors().stream()
                        .filter(p -> p.id().equals(unit) && p.confirmed() != null)
                        .anyMatch(p -> proven(p.confirmed()));
    }

    // Worlds: what an answer would be if everything confirmed so far, or every succession, or everything stated were
    // true.

    enum World {
        AS_PROVEN,
        IF_SUCCESSIONS_CONFIRMED,
        IF_ALL_TRUE
    }

    boolean holds(World world, Dossier d, Paper paper, boolean known, String unit) {
        return switch (world) {
            case AS_PROVEN -> proven(paper, known) && follows(d, unit);
            case IF_SUCCESSIONS_CONFIRMED -> proven(paper, known);
            case IF_ALL_TRUE -> true;
        };
    }

    /** At least so much in which world. */
    Answer atLeast(ToIntFunction<World> amount, int min, Section<?>... needed) {
        if (amount.applyAsInt(World.AS_PROVEN) >= min) {
            return Answer.MET;
        }
        if (amount.applyAsInt(World.IF_SUCCESSIONS_CONFIRMED) >= min) {
            return Answer.open(Cause.SUCCESSION);
        }
        if (amount.applyAsInt(World.IF_ALL_TRUE) >= min) {
            return Answer.open(Cause.UNPROVEN);
        }
        return silent(Answer.NOT_MET, needed);
    }

    // History.

    /** What makes a year count, and which years may. */
    private record Wanted(
            List<String> ratings,
            List<String> forms,
            List<String> after,
            boolean untilProposal,
            boolean fresh,
            List<String> afterAny,
            List<String> types,
            List<String> rest) {
        static Wanted of(Criterion c) {
            return new Wanted(
                    c.codes("ratings"),
                    c.codes("forms"),
                    c.codes("after"),
                    c.codes("until_proposal").equals(List.of("true")),
                    c.is("after_discipline"),
                    c.codes("after_any"),
                    c.codes("types"),
                    c.codes("rest"));
        }

        static Wanted within(Criterion c) {
            var w = c.within();
            return new Wanted(
                    w.rating() == null ? List.of() : List.of(w.rating()),
                    w.forms() == null ? List.of() : w.forms(),
                    w.after(),
                    w.untilProposal(),
                    c.is("after_discipline") || w.afterDiscipline(),
                    w.anchoring().afterAny(),
                    w.anchoring().types(),
                    w.anchoring().rest());
        }

        boolean afterSomething() {
            return !after.isEmpty() || !afterAny.isEmpty();
        }

        Section<?>[] sections(Dossier d) {
            boolean awards = !forms.isEmpty() || afterSomething();
            return Stream.of(ratings.isEmpty() && rest.isEmpty() ? null : d.ratings(), awards ? d.awards() : null)
                    .filter(Objects::nonNull)
                    .toArray(Section<?>[]::new);
        }
    }

    /** Every run of every window; where no window is asked, the whole past is one. */
    private List<List<Integer>> runs(World world, Wanted wanted, Dossier d) {
        if (!wanted.afterSomething()) {
            return runsFrom(null, world, wanted, d);
        }
        return windows(world, wanted, d).stream()
                .flatMap(begin -> runsFrom(begin, world, wanted, d).stream())
                .toList();
    }

    private SortedSet<Integer> rated(World world, List<String> levels, boolean fresh, Dossier d) {
        var years = new TreeSet<Integer>();
        for (Rating r : d.ratings().facts()) {
            boolean good =
                    r.level() != null && levels.stream().anyMatch(x -> r.level().atLeast(RatingLevel.valueOf(x)));
            if (good && holds(world, d, r.paper(), true, r.unit()) && countable(fresh, d, r.year(), r.paper())) {
                years.add(r.year());
            }
        }
        return years;
    }

    private List<List<Integer>> runsFrom(LocalDate begin, World world, Wanted wanted, Dossier d) {
        var years = rated(world, wanted.ratings, wanted.fresh, d);
        for (HeldAward a : d.awards().facts()) {
            if (isOne(a, wanted.forms)
                    && holds(world, d, a.paper(), true, a.unit())
                    && countable(wanted.fresh, d, a.year(), a.paper())) {
                years.add(a.year());
            }
        }
        years.removeIf(y -> begin != null && LocalDate.of(y, 1, 1).isBefore(begin));
        var runs = new ArrayList<List<Integer>>();
        for (int year : years) {
            if (!years.contains(year - 1)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(year);
        }
        int receipt = d.receivedOn(setting.receivedByDefault()).getYear();
        runs.removeIf(run -> wanted.untilProposal && !run.contains(receipt) && !run.contains(receipt - 1));
        if (begin != null && !wanted.rest.isEmpty()) {
            var fine = rated(world, wanted.rest, wanted.fresh, d);
            fine.addAll(years);
            // The years from the award on, or from the end of a discipline where that is later, up to the last one
            // ended.
            runs.removeIf(run -> Stream.iterate(begin.getYear(), y -> y < receipt, y -> y + 1)
                    .filter(y -> !wanted.fresh || LocalDate.of(y, 1, 1).compareTo(endOfDisciplines(d)) >= 0)
                    .anyMatch(y -> !run.contains(y) && !fine.contains(y)));
        }
        return runs;
    }

    private static LocalDate endOfDisciplines(Dossier d) {
        return d.disciplines().facts().stream()
                .filter(x -> x.about() == null || x.about() == About.NOMINEE)
                .map(Discipline::endsOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * The day from which years count: the end of the achievement period of the latest award, as late as it may be, or
     * in the best of worlds as early. {@code null} where no such award is held.
     */
    private List<LocalDate> windows(World world, Wanted wanted, Dossier d) {
        int receipt = d.receivedOn(setting.receivedByDefault()).getYear();
        boolean any = wanted.after.isEmpty();
        List<HeldAward> awards = d.awards().facts().stream()
                .filter(a -> isOne(a, any ? wanted.afterAny : wanted.after) && a.year() <= receipt)
                .filter(a -> a.type() != AwardType.SUDDEN && !Boolean.TRUE.equals(a.thematic()))
                .filter(a -> wanted.types.isEmpty()
                        || a.type() == null
                        || wanted.types.contains(a.type().name()))
                .toList();
        List<LocalDate> held = awards.stream()
                .filter(a -> holds(world, d, a.paper(), true, a.unit()))
                .map(Oracle::achievedUntil)
                .toList();
        return any || held.isEmpty() ? held : List.of(latest(world, awards, d));
    }

    private LocalDate latest(World world, List<HeldAward> awards, Dossier d) {
        var certain = awards.stream()
                .filter(a -> holds(World.AS_PROVEN, d, a.paper(), true, a.unit()))
                .map(Oracle::achievedUntil)
                .max(Comparator.naturalOrder());
        if (world != World.IF_ALL_TRUE) {
            return awards.stream()
                    .map(Oracle::achievedUntil)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        return certain.orElseGet(() -> awards.stream()
                .map(Oracle::achievedUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static LocalDate achievedUntil(HeldAward a) {
        boolean written = a.achievementPeriod() != null && a.achievementPeriod().until() != null;
        LocalDate until = written ? a.achievementPeriod().until() : LocalDate.of(a.year() + 1, 1, 1);
        // A year begun before the end of the period is not after it: the window opens with the next 1 January.
        return until.getMonthValue() == 1 && until.getDayOfMonth() == 1
                ? until
                : LocalDate.of(until.getYear() + 1, 1, 1);
    }

    boolean isOne(HeldAward a, List<String> forms) {
        return !Boolean.TRUE.equals(a.revoked())
                && a.form() != null
                && forms.stream()
                        .anyMatch(f -> setting.words().formsCountingAs(f).contains(a.form()));
    }

    private Answer yearStreak(Criterion c, Dossier d) {
        Wanted wanted = Wanted.of(c);
        return atLeast(
                world -> runs(world, wanted, d).stream()
                        .mapToInt(List::size)
                        .max()
                        .orElse(0),
                c.number("min"),
                wanted.sections(d));
    }

    private Answer awardCount(Criterion c, Dossier d) {
        var counted = new ArrayList<Counted>();
        for (HeldAward a : d.awards().facts()) {
            List<String> types = c.codes("types");
            // Where the type matters, results of thematic drives never count (Decree 152/2025 Art. 4.3).
            boolean perhapsThematic = a.type() == AwardType.MOVEMENT && a.thematic() == null;
            boolean otherType = !types.isEmpty()
                    && (Boolean.TRUE.equals(a.thematic())
                            || (a.type() != null && !types.contains(a.type().name())));
            if (isOne(a, c.codes("forms")) && !otherType) {
                counted.add(new Counted(
                        a.year(), types.isEmpty() || (a.type() != null && !perhapsThematic), a.unit(), a.paper()));
            }
        }
        return counted(c, d, d.awards(), counted, false);
    }

    /** Every set of years is tried whose neighbours are near enough; a chain is the largest of them. */
    private Answer awardRun(Criterion c, Dossier d) {
        return atLeast(
                world -> {
                    List<Integer> years = d.awards().facts().stream()
                            .filter(a -> isOne(a, c.codes("forms"))
                                    && holds(world, d, a.paper(), true, a.unit())
                                    && countable(c.is("after_discipline"), d, a.year(), a.paper()))
                            .map(HeldAward::year)
                            .distinct()
                            .sorted()
                            .toList();
                    int most = 0;
                    for (int from = 0; from < years.size(); from++) {
                        for (int to = from; to < years.size(); to++) {
                            boolean near = true;
                            for (int i = from; i < to; i++) {
                                near &= years.get(i + 1) - years.get(i) <= c.number("apart");
                            }
                            most = near ? Math.max(most, to - from + 1) : most;
                        }
                    }
                    return most;
                },
                c.number("min"),
                d.awards());
    }

    private Answer ratingCount(Criterion c, Dossier d) {
        List<Counted> counted = d.ratings().facts().stream()
                .filter(r -> r.level() != null
                        && c.codes("ratings").stream().anyMatch(x -> r.level().atLeast(RatingLevel.valueOf(x))))
                .map(r -> new Counted(r.year(), true, r.unit(), r.paper()))
                .toList();
        return counted(c, d, d.ratings(), counted, true);
    }

    /** Something of a year that is counted; {@code known} where the dossier says all that counting it needs. */
    private record Counted(int year, boolean known, String unit, Paper paper) {}

    private Answer counted(Criterion c, Dossier d, Section<?> section, List<Counted> all, boolean years) {
        List<Counted> inTime = all.stream()
                .filter(x -> countable(c.is("after_discipline"), d, x.year(), x.paper()))
                .toList();
        if (c.within() == null) {
            return atLeast(world -> amount(world, d, inTime, years), c.number("min"), section);
        }
        Wanted wanted = Wanted.within(c);
        var needed = new ArrayList<Section<?>>(List.of(wanted.sections(d)));
        needed.add(section);
        ToIntFunction<World> best = world -> runs(world, wanted, d).stream()
                .filter(run -> run.size() >= c.within().min())
                .mapToInt(run -> amount(
                        world,
                        d,
                        inTime.stream().filter(x -> run.contains(x.year())).toList(),
                        years))
                .max()
                .orElse(0);
        return atLeast(best, c.number("min"), needed.toArray(Section<?>[]::new));
    }

    private int amount(World world, Dossier d, List<Counted> all, boolean years) {
        Stream<Counted> there = all.stream().filter(x -> holds(world, d, x.paper(), x.known(), x.unit()));
        return (int) (years ? there.map(Counted::year).distinct().count() : there.count());
    }

    /** An initiative, a research work or ingenuity, as far as counting needs it. */
    private record Work(int year, Level scope, Boolean applied, List<String> usedFor, Paper paper) {}

    private static List<Work> initiatives(Dossier d) {
        return d.initiatives().facts().stream()
                .map(i -> new Work(i.year(), i.scope(), i.applied(), i.usedFor(), i.paper()))
                .toList();
    }

    private static List<Work> research(Dossier d) {
        return d.research().facts().stream()
                .map(i -> new Work(i.year(), i.scope(), i.applied(), i.usedFor(), i.paper()))
                .toList();
    }

    private static List<Work> ingenuities(Dossier d) {
        return d.ingenuities().facts().stream()
                .map(i -> new Work(i.year(), i.scope(), true, List.of(), i.paper()))
                .toList();
    }

    private Answer works(Criterion c, Dossier d, Section<?> section, List<Work> works) {
        List<Counted> counted = works.stream()
                .filter(w -> wideEnough(c, w)
                        && (c.is("accepted_only") || !Boolean.FALSE.equals(w.applied()))
                        && !(c.is("unused") && !w.usedFor().isEmpty()))
                .map(w -> new Counted(
                        w.year(),
                        (c.is("accepted_only") || w.applied() != null)
                                && (w.scope() != null || c.codes("scope").isEmpty()),
                        null,
                        w.paper()))
                .toList();
        return counted(c, d, section, counted, false);
    }

    /** A scope nobody named may be wide enough. */
    private static boolean wideEnough(Criterion c, Work w) {
        return w.scope() == null
                || c.codes("scope").stream()
                        .allMatch(s -> w.scope().ordinal() <= Level.valueOf(s).ordinal());
    }

    // Time that has passed.

    private Answer movementLasted(Criterion c, Dossier d) {
        var m = setting.movement();
        if (m == null || m.from() == null || m.until() == null) {
            return missing();
        }
        // The day on which the years asked are full lies no later than the end.
        return m.from().plusYears(c.number("years")).isAfter(m.until()) ? Answer.NOT_MET : Answer.MET;
    }

    private Answer organisationAge(Criterion c, Dossier d) {
        if (d.foundedOn() == null) {
            return missing();
        }
        return Period.between(d.foundedOn(), setting.asOf()).getYears() >= c.number("years")
                ? Answer.MET
                : Answer.NOT_MET;
    }

    private Answer productionModel(Criterion c, Dossier d) {
        boolean proven = false;
        boolean possible = false;
        for (var p : d.productions().facts()) {
            boolean narrow = p.scope() != null
                    && c.codes("scope").stream()
                            .anyMatch(
                                    s -> p.scope().ordinal() > Level.valueOf(s).ordinal());
            boolean young = p.since() != null
                    && Period.between(p.since(), setting.asOf()).getYears() < c.number("years");
            if (!narrow && !young && !Boolean.FALSE.equals(p.stable())) {
                boolean told = p.since() != null
                        && p.stable() != null
                        && (p.scope() != null || c.codes("scope").isEmpty());
                possible = true;
                proven |= proven(p.paper(), told);
            }
        }
        if (proven) {
            return Answer.MET;
        }
        return possible ? Answer.open(Cause.UNPROVEN) : silent(Answer.NOT_MET, d.productions());
    }

    private static Answer notProposedFor(Criterion c, Dossier d) {
        if (d.proposals().stream().anyMatch(p -> c.codes("awards").contains(p.award()))) {
            return Answer.NOT_MET;
        }
        return d.damaged().contains("/proposals") ? Answer.open(Cause.UNREADABLE) : Answer.MET;
    }

    // What others say.

    private Answer attestation(Criterion c, Dossier d) {
        boolean yes = false;
        boolean carried = false;
        boolean no = false;
        for (String statement : c.codes("statement")) {
            Set<String> stronger = setting.words().statementsEntailing(statement);
            Set<String> weaker = setting.words().statementsEntailedBy(statement);
            for (var a : d.attestations().facts()) {
                if (a.statement() == null || !accepted(c, a.by())) {
                    continue;
                }
                if (a.holds() && stronger.contains(a.statement())) {
                    yes = true;
                    carried |= proven(a.paper(), carries(a.paper(), a.statement()));
                }
                no |= !a.holds() && weaker.contains(a.statement());
            }
            for (var p : d.papers().facts()) {
                for (String said : p.attests()) {
                    if (stronger.contains(said) && accepted(c, p.issuer())) {
                        yes = true;
                        carried |= proven(p.paper(), carries(p.paper(), said));
                    }
                }
            }
        }
        if (no) {
            return yes ? Answer.open(Cause.JUDGEMENT) : Answer.NOT_MET;
        }
        if (!yes) {
            boolean damaged = d.attestations().damaged() || d.papers().damaged();
            return Answer.open(damaged ? Cause.UNREADABLE : Cause.JUDGEMENT);
        }
        return carried ? Answer.MET : Answer.open(Cause.UNPROVEN);
    }

    /** Where a regulation names bodies, the words a body's name begins with must be one of theirs. */
    private static boolean accepted(Criterion c, String by) {
        if (c.codes("attested_by").isEmpty()) {
            return true;
        }
        List<String> name = words(by);
        return c.codes("attested_by").stream()
                .map(Oracle::words)
                .anyMatch(b ->
                        name.size() >= b.size() && name.subList(0, b.size()).equals(b));
    }

    private static List<String> words(String name) {
        return name == null
                ? List.of()
                : List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** A type nobody stated may be the right one. */
    private boolean carries(Paper paper, String statement) {
        return paper == null || paper.type() == null || setting.words().carries(statement, paper.type());
    }

    private Answer paperPresent(Criterion c, Dossier d) {
        List<String> asked = c.codes("papers");
        var found = new ArrayList<Paper>();
        d.papers().facts().stream()
                .map(Fact::paper)
                .filter(p -> p.type() != null && asked.contains(p.type().name()))
                .forEach(found::add);
        // The letter of a proposal and the minutes have places of their own in the dossier.
        if (asked.contains("SUBMISSION_LETTER")) {
            d.proposals().stream()
                    .map(Proposal::letter)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        boolean damaged = d.papers().damaged();
        if (asked.contains("MINUTES")) {
            damaged |= d.minutes().damaged();
            d.minutes().facts().stream()
                    .filter(m -> m.kind() == null
                            || c.codes("minutes").isEmpty()
                            || c.codes("minutes").contains(m.kind().name()))
                    .map(Minutes::paper)
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            return damaged ? Answer.open(Cause.UNREADABLE) : missing();
        }
        return found.stream().anyMatch(this::proven) ? Answer.MET : Answer.open(Cause.UNPROVEN);
    }

    private Answer disciplineServed(Criterion c, Dossier d) {
        boolean proven = false;
        boolean stated = false;
        for (Discipline x : d.disciplines().facts()) {
            boolean runs = x.endsOn() == null || x.endsOn().isAfter(setting.asOf());
            if (aboutNominee(x) && runs) {
                stated = true;
                proven |= proven(x.paper(), x.endsOn() != null);
            }
        }
        if (proven) {
            return Answer.NOT_MET;
        }
        return stated ? Answer.open(Cause.UNPROVEN) : silent(Answer.MET, d.disciplines());
    }

    private Answer noPendingMatter(Criterion c, Dossier d) {
        boolean held = d.matters().facts().stream().anyMatch(m -> pending(c, m));
        if (held) {
            return Answer.NOT_MET;
        }
        return d.matters().damaged() ? Answer.open(Cause.UNREADABLE) : Answer.MET;
    }

    private boolean pending(Criterion c, Matter m) {
        boolean open = m.opened() == null || !m.opened().isAfter(setting.asOf());
        boolean closed = m.closed() != null && !m.closed().isAfter(setting.asOf());
        return filled(m.verifyingBody())
                && open
                && !closed
                && m.about() != About.MEMBER
                && m.kind() != null
                && c.codes("kinds").contains(m.kind().name());
    }

    private static Answer distinct(Criterion c, Dossier d) {
        boolean undecided = false;
        for (Overlap o : d.overlaps()) {
            if (c.codes("kinds").contains(o.kind().name())) {
                if (o.ruling() == Overlap.Ruling.SAME_ACHIEVEMENT) {
                    return Answer.NOT_MET;
                }
                undecided |= o.ruling() != Overlap.Ruling.DISTINCT;
            }
        }
        return undecided ? Answer.open(Cause.COUNCIL) : Answer.MET;
    }

    // What the nominee is.

    private static List<String> names(Enum<?> value) {
        return value == null ? List.of() : List.of(value.name());
    }

    private List<String> launchers() {
        return setting.movement() == null ? List.of() : names(setting.movement().launchedBy());
    }

    private static List<String> occupations(Dossier d) {
        return d.person() == null
                ? List.of()
                : d.person().occupation().stream().map(Enum::name).toList();
    }

    private static List<String> field(Dossier d) {
        return filled(d.field()) ? List.of(d.field()) : List.of();
    }

    // Models.

    private static final Model NO_MODEL = new Model(null, null, null, null, null, null, null, null, null);

    private static Model model(Dossier d) {
        return d.model() == null ? NO_MODEL : d.model();
    }

    private Answer modelRegistered(Criterion c, Dossier d) {
        Model.Registration r = model(d).registered();
        if (r == null) {
            return missing();
        }
        return proven(r.paper()) ? Answer.MET : Answer.open(Cause.UNPROVEN);
    }

    private Answer modelKeptUp(Criterion c, Dossier d) {
        Model m = model(d);
        if (m.startedOn() == null) {
            return missing();
        }
        boolean asNew = m.status() == ModelStatus.NEW && c.numbers().containsKey("months_new");
        long months = Period.between(m.startedOn(), setting.asOf()).toTotalMonths();
        if (months >= c.number(asNew ? "months_new" : "months")) {
            return Answer.MET;
        }
        return m.status() == null && c.numbers().containsKey("months_new") ? missing() : Answer.NOT_MET;
    }

    private Answer modelRecognised(Criterion c, Dossier d) {
        Model m = model(d);
        boolean lost = d.damaged().contains("/model/recognitions");
        if (m.level() == null || (m.recognitions() == null && !lost)) {
            return missing();
        }
        var told = m.recognitions() == null ? List.<Model.Recognition>of() : m.recognitions();
        var counted = told.stream()
                .filter(r ->
                        r.level() != null && r.level().ordinal() <= m.level().ordinal())
                .toList();
        long proven = counted.stream().filter(r -> proven(r.paper())).count();
        return unlessLost(atLeast((int) proven, counted.size(), c.number("min")), lost);
    }

    /** What is missing may be what could not be read. */
    private static Answer unlessLost(Answer answer, boolean lost) {
        return lost && answer.verdict() == Verdict.NOT_MET ? Answer.open(Cause.UNREADABLE) : answer;
    }

    private Answer modelResults(Criterion c, Dossier d) {
        Model m = model(d);
        boolean lost = d.damaged().contains("/model/results");
        if (d.model() == null || (m.results() == null && !lost)) {
            return missing();
        }
        var told = m.results() == null ? List.<Model.Result>of() : m.results();
        long proven = told.stream().filter(r -> proven(r.paper())).count();
        return unlessLost(atLeast((int) proven, told.size(), c.number("min")), lost);
    }
}
