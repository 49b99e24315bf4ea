package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Section;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.remedy.Change.Kind;
import vn.binhxet.remedy.Change.Means;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/** What would meet one criterion that is not met: a formula over changes. What concerns years is in {@link Periods}. */
final class Cures {
    private final Dossier dossier;
    private final Round round;
    private final Rulebook rulebook;
    private final Letters letters;
    private final Set<String> statementsAsked = new TreeSet<>();
    private final Periods periods;
    private final List<Obstacle> obstacles = new ArrayList<>();

    Cures(Situation now, Assessment assessment, Rulebook rulebook, Letters letters) {
        this.dossier = now.dossier();
        this.round = now.round();
        this.rulebook = rulebook;
        this.letters = letters;
        this.periods = new Periods(this, now, assessment);
        assessment.findings().values().stream()
                .map(Finding::criterion)
                .forEach(c -> statementsAsked.addAll(c.codes("statement")));
    }

    /** Criteria nothing helps, in the order they were asked about. */
    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    Formula of(Finding finding) {
        if (finding.verdict() == Verdict.MET) {
            return Formula.TRUE;
        }
        if (finding.cause() == Cause.UNVERIFIED_LAW) {
            return never(finding, Obstacle.Why.UNREAD_LAW);
        }
        return switch (finding.criterion().condition()) {
            case "attestation" -> attestation(finding);
            case "paper-present" -> paper(finding);
            case "year-streak" -> periods.streak(finding);
            case "initiative-count" -> periods.works(finding, Kind.INITIATIVE);
            case "research-count" -> periods.works(finding, Kind.RESEARCH);
            case "combat-ingenuity" -> periods.works(finding, Kind.INGENUITY);
            case "award-count" -> periods.awards(finding);
            case "award-run" -> periods.run(finding);
            case "cluster-lead", "movement-lead" -> periods.lead(finding);
            case "member-share", "member-count", "no-member-disciplined" -> periods.roster(finding);
            case "movement-lasted" ->
                finding.verdict() == Verdict.NOT_MET
                        ? never(finding, Obstacle.Why.MOVEMENT_SHORT)
                        : state(
                                finding,
                                Kind.MOVEMENT_TIME,
                                String.valueOf(finding.criterion().number("years")));
            case "nominee-kind" -> never(finding, Obstacle.Why.NOT_A_SUBJECT);
            case "rating-count" -> periods.ratings(finding);
            case "year-rating" -> periods.yearJudged(finding, Kind.RATING);
            case "title-in-year" -> periods.yearJudged(finding, Kind.TITLE);
            case "organisation-age" -> since(finding, Kind.FOUNDED);
            case "service-months" -> since(finding, Kind.EMPLOYED);
            case "production-model" -> periods.production(finding);
            case "not-disciplined-in-year" -> disciplineInYear(finding);
            case "not-proposed-for" -> otherProposals(finding);
            case "model-recognised" -> recognitions(finding);
            case "model-results" -> periods.counted(finding, Kind.RESULT, modelResultsOpen());
            case "occupation" -> stated(finding, Kind.OCCUPATION, Obstacle.Why.NOT_A_SUBJECT);
            case "collective-form" -> stated(finding, Kind.FORM, Obstacle.Why.NOT_A_SUBJECT);
            case "movement-launched" -> stated(finding, Kind.MOVEMENT, Obstacle.Why.MOVEMENT);
            case "no-double-use", "model-owned-once" -> overlaps(finding);
            case "discipline-served" -> discipline(finding);
            case "no-pending-matter" -> matters(finding);
            case "model-named" -> state(finding, Kind.ADDRESS, null);
            case "model-field" -> state(finding, Kind.FIELD, null);
            case "model-registered" ->
                finding.cause() == Cause.UNPROVEN ? anyFact(finding) : state(finding, Kind.REGISTRATION, null);
            case "model-status" ->
                finding.verdict() == Verdict.NOT_MET
                        ? never(finding, Obstacle.Why.MODEL_DROPPED)
                        : state(
                                finding,
                                Kind.MODEL_STATUS,
                                finding.criterion().codes("any_of").get(0));
            case "model-kept-up" -> keptUp(finding);
            default -> never(finding, Obstacle.Why.UNKNOWN);
        };
    }

    Formula never(Finding finding, Obstacle.Why why) {
        obstacles.add(new Obstacle(finding, why));
        return Formula.FALSE;
    }

    Formula change(
            Finding finding, Means means, Kind kind, String what, Integer year, int nth, LocalDate from, Place at) {
        String key = String.join(
                " ",
                kind.name(),
                String.valueOf(what),
                String.valueOf(year),
                String.valueOf(nth),
                at == null ? "" : at.file() + at.pointer());
        return letters.letter(new Change(means, kind, key, what, year, nth, from, at, List.of(finding.criterion())));
    }

    private Formula state(Finding finding, Kind kind, String what) {
        return change(finding, Means.HAND_IN, kind, what, null, 1, null, null);
    }

    private Formula stated(Finding finding, Kind kind, Obstacle.Why otherwise) {
        if (finding.verdict() == Verdict.NOT_MET) {
            return never(finding, otherwise);
        }
        Criterion c = finding.criterion();
        List<String> allowed = kind == Kind.MOVEMENT ? c.codes("launchers") : c.codes("any_of");
        return allowed.isEmpty()
                ? never(finding, Obstacle.Why.UNKNOWN)
                : state(finding, kind, String.join(" ", allowed));
    }

    /** What a stated fact lacks: its paper, and where it was earned under a former unit, the succession. */
    Formula fact(Finding finding, Evidence evidence) {
        var parts = new ArrayList<Formula>();
        String former = formerUnit(evidence.place());
        if (former != null) {
            parts.add(state(finding, Kind.SUCCESSION, former));
        }
        if (!evidence.grade().atLeast(round.proof())) {
            parts.add(paperOf(finding, evidence));
        }
        return Formula.all(parts);
    }

    private String formerUnit(Place place) {
        String own = dossier.unit() == null ? null : dossier.unit().id();
        for (String section : Components.named(dossier, Section.class)) {
            for (Object fact : ((Section<?>) Components.get(dossier, section)).facts()) {
                if (place.equals(((Fact) fact).place())) {
                    Object unit = Components.get((Record) fact, "unit");
                    return unit == null || unit.equals(own) ? null : unit.toString();
                }
            }
        }
        return null;
    }

    /** Facts that name the same unfinished paper are cured together. */
    private Formula paperOf(Finding finding, Evidence evidence) {
        Paper paper = evidence.paper();
        boolean papers = paper != null && !Changed.complete(paper, rulebook);
        String key = papers
                ? "FACT " + paper
                : "FACT " + evidence.place().file() + evidence.place().pointer();
        String type = finding.criterion().codes("types").stream().findFirst().orElse(null);
        return letters.letter(new Change(
                Means.HAND_IN,
                Kind.FACT,
                key,
                type,
                evidence.year(),
                1,
                null,
                evidence.place(),
                List.of(finding.criterion())));
    }

    boolean proven(Evidence evidence) {
        return evidence.grade().atLeast(round.proof()) && formerUnit(evidence.place()) == null;
    }

    Formula anyFact(Finding finding) {
        return Formula.any(facts(finding));
    }

    Formula everyFact(Finding finding) {
        return Formula.all(facts(finding));
    }

    private List<Formula> facts(Finding finding) {
        return finding.evidence().stream()
                .filter(e -> e.counted() && !proven(e))
                .map(e -> fact(finding, e))
                .toList();
    }

    private Formula attestation(Finding finding) {
        if (finding.verdict() == Verdict.NOT_MET) {
            return never(finding, Obstacle.Why.DENIED);
        }
        String asked = String.join("", finding.criterion().codes("statement"));
        if (finding.cause() == Cause.UNPROVEN && finding.evidence().stream().anyMatch(e -> canCarry(e, asked))) {
            return anyFact(finding);
        }
        boolean denied = finding.evidence().stream().anyMatch(e -> !e.counted() && e.what() == null);
        if (denied) {
            return change(finding, Means.ATTEST, Kind.CONTRADICTION, asked, null, 1, null, null);
        }
        var statements = new TreeSet<>(rulebook.statementsEntailing(asked));
        statements.retainAll(statementsAsked);
        return Formula.any(statements.stream()
                .map(s -> change(finding, Means.ATTEST, Kind.STATEMENT, s, null, 1, null, null))
                .toList());
    }

    /** Whether it is the naming of the paper that is lacking, and not another paper. */
    private boolean canCarry(Evidence e, String statement) {
        return e.counted()
                && (e.paper() == null
                        || e.paper().type() == null
                        || rulebook.statementsEntailing(statement).stream()
                                .anyMatch(s -> rulebook.statement(s)
                                        .carriedBy(e.paper().type())));
    }

    private Formula paper(Finding finding) {
        List<String> types = finding.criterion().codes("papers");
        return finding.cause() == Cause.UNPROVEN
                ? anyFact(finding)
                : change(finding, Means.HAND_IN, Kind.PAPER, types.get(0), null, 1, null, null);
    }

    private Formula overlaps(Finding finding) {
        if (finding.verdict() == Verdict.NOT_MET) {
            return never(finding, Obstacle.Why.RULED_SAME);
        }
        List<String> kinds = finding.criterion().codes("kinds");
        var parts = new ArrayList<Formula>();
        for (Overlap o : dossier.overlaps()) {
            boolean open = o.ruling() == null || o.ruling() == Overlap.Ruling.UNDECIDED;
            if (open && kinds.contains(o.kind().name())) {
                parts.add(change(finding, Means.RULING, Kind.OVERLAP, o.other(), null, 1, null, null));
            }
        }
        return Formula.all(parts);
    }

    private Formula discipline(Finding finding) {
        if (finding.cause() == Cause.UNREADABLE) {
            return change(finding, Means.HAND_IN, Kind.SECTION, "disciplines", null, 1, null, null);
        }
        if (finding.cause() == Cause.MISSING) {
            return state(finding, Kind.DISCIPLINES, null);
        }
        var parts = new ArrayList<Formula>();
        LocalDate last = null;
        for (Discipline d : dossier.disciplines().facts()) {
            if (finding.evidence().stream().noneMatch(e -> e.place().equals(d.place()))) {
                continue;
            }
            if (d.endsOn() == null) {
                parts.add(change(finding, Means.HAND_IN, Kind.DISCIPLINE_END, d.form(), null, 1, null, d.place()));
            } else if (last == null || d.endsOn().isAfter(last)) {
                last = d.endsOn();
            }
        }
        if (last != null) {
            parts.add(date(finding, last));
        }
        return Formula.all(parts);
    }

    Formula date(Finding finding, LocalDate day) {
        return change(finding, Means.WAIT, Kind.DATE, day.toString(), null, 1, day, null);
    }

    private Formula matters(Finding finding) {
        if (finding.cause() == Cause.UNREADABLE) {
            return change(finding, Means.HAND_IN, Kind.SECTION, "matters", null, 1, null, null);
        }
        var parts = new ArrayList<Formula>();
        for (Matter m : dossier.matters().facts()) {
            if (finding.evidence().stream().anyMatch(e -> e.place().equals(m.place()))) {
                parts.add(change(
                        finding,
                        Means.END_OF_MATTER,
                        Kind.MATTER,
                        m.kind() == null ? null : m.kind().name(),
                        null,
                        1,
                        null,
                        m.place()));
            }
        }
        return Formula.all(parts);
    }

    private Formula keptUp(Finding finding) {
        if (finding.earliest() != null) {
            return date(finding, finding.earliest());
        }
        var parts = new ArrayList<Formula>();
        if (dossier.model() == null || dossier.model().startedOn() == null) {
            parts.add(state(finding, Kind.MODEL_START, null));
        }
        if (dossier.model() == null || dossier.model().status() == null) {
            parts.add(state(finding, Kind.MODEL_STATUS, ModelStatus.MAINTAINED.name()));
        }
        return parts.isEmpty() ? never(finding, Obstacle.Why.UNKNOWN) : Formula.all(parts);
    }

    private Formula recognitions(Finding finding) {
        boolean levelKnown = dossier.model() != null && dossier.model().level() != null;
        boolean open = dossier.model() == null || dossier.model().recognitions() == null;
        Formula counted = periods.counted(finding, Kind.RECOGNITION, open);
        return levelKnown ? counted : Formula.all(List.of(state(finding, Kind.MODEL_LEVEL, null), counted));
    }

    private boolean modelResultsOpen() {
        return dossier.model() == null || dossier.model().results() == null;
    }

    private Formula otherProposals(Finding finding) {
        List<String> named = finding.criterion().codes("awards");
        return named.isEmpty()
                ? never(finding, Obstacle.Why.UNKNOWN)
                : state(finding, Kind.PROPOSAL, String.join(" ", named));
    }

    /** Where the day is known only time can help, else the day. */
    private Formula since(Finding finding, Kind kind) {
        if (finding.earliest() != null) {
            return date(finding, finding.earliest());
        }
        return finding.verdict() == Verdict.NOT_MET
                ? never(finding, Obstacle.Why.CLOSED_PERIOD)
                : state(finding, kind, null);
    }

    private Formula disciplineInYear(Finding finding) {
        if (finding.cause() == Cause.MISSING) {
            return state(finding, Kind.DISCIPLINES, null);
        }
        return finding.cause() == Cause.UNREADABLE
                ? change(finding, Means.HAND_IN, Kind.SECTION, "disciplines", null, 1, null, null)
                : never(finding, Obstacle.Why.CLOSED_PERIOD);
    }
}
