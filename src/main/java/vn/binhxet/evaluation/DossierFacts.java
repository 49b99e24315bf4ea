package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.rulebook.Criterion;

/**
 * One dossier as the rules see it: total views that never throw, each giving what is proven, what is only stated, and
 * the facts it rests on. What concerns past years is in {@link History}, the year judged in {@link YearFacts} and
 * {@link Rosters}, lengths of time in {@link Spans}, attestations in {@link Papers}, what stands against the nominee in
 * {@link Clearances}, a model in {@link ModelFacts}.
 */
public final class DossierFacts {
    private final Dossier dossier;
    private final Setting setting;
    private final Grading grading;
    private final Calendar calendar;
    private final History history;
    private final YearFacts year;
    private final Rosters rosters;
    private final Spans spans;
    private final Papers papers;
    private final Clearances clearances;
    private final ModelFacts model;

    DossierFacts(Dossier dossier, Setting setting) {
        this.dossier = dossier;
        this.setting = setting;
        this.grading = new Grading(setting);
        this.calendar = new Calendar(dossier, setting);
        this.history = new History(this, grading, calendar);
        this.year = new YearFacts(this, grading, calendar);
        this.rosters = new Rosters(this, grading, calendar);
        this.spans = new Spans(this, setting, grading, calendar);
        this.papers = new Papers(this, dossier, setting, grading);
        this.clearances = new Clearances(this, dossier, setting, grading);
        this.model = new ModelFacts(this, dossier, setting, grading);
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate receipt() {
        return calendar.receipt();
    }

    /** The forms and every form that counts as one of them. */
    Set<String> countingAs(List<String> forms) {
        if (forms.size() == 1) {
            return setting.words().formsCountingAs(forms.get(0));
        }
        var counting = new TreeSet<String>();
        forms.forEach(f -> counting.addAll(setting.words().formsCountingAs(f)));
        return counting;
    }

    /** How firmly a fact stands that has this paper and was earned under {@code unit}, the nominee's own if null. */
    Footing footing(Paper paper, String unit) {
        if (!grading.proven(paper)) {
            return Footing.STATED;
        }
        return succeeds(unit) ? Footing.PROVEN : Footing.SUCCESSION;
    }

    /** The best footing of a fact that is only stated. */
    Footing unproven() {
        return setting.proof() == ProofGrade.CLAIMED ? Footing.PROVEN : Footing.STATED;
    }

    /** What a person earned stays his own; a collective keeps it across a merger only if the succession is confirmed. */
    private boolean succeeds(String unit) {
        if (unit == null || dossier.kind() != Kind.COLLECTIVE) {
            return true;
        }
        if (dossier.unit() == null) {
            return false;
        }
        String own = dossier.unit().id();
        return unit.equals(own)
                || setting.predecessors(own).contains(unit)
                || dossier.unit().predecessors().stream()
                        .anyMatch(p ->
                                Objects.equals(p.id(), unit) && grading.proven(p.confirmed()) && p.confirmed() != null);
    }

    /** Unbroken years in each of which a rating or a title of the criterion holds. Unit: years. */
    public Measure yearStreak(Criterion c) {
        return history.yearStreak(c);
    }

    /** Recognised initiatives that count, in the years the criterion allows. */
    public Measure initiativeCount(Criterion c) {
        return history.initiativeCount(c);
    }

    /** Accepted research works that count, in the years the criterion allows. */
    public Measure researchCount(Criterion c) {
        return history.researchCount(c);
    }

    /** Awards held one after the other, none too long after the one before. Unit: times. */
    public Measure awardRun(Criterion c) {
        return history.awardRun(c);
    }

    /** Awards held that count for the forms of the criterion. */
    public Measure awardCount(Criterion c) {
        return history.awardCount(c);
    }

    /** Years rated so, in the years the criterion allows. Unit: years. */
    public Measure ratingCount(Criterion c) {
        return history.ratingCount(c);
    }

    /** Ingenuity in combat that counts, in the years the criterion allows. */
    public Measure combatIngenuity(Criterion c) {
        return history.combatIngenuity(c);
    }

    /** The rating of the year judged, if it is one of the criterion's or better. */
    public Measure yearRating(Criterion c) {
        return year.rating(c);
    }

    /** Forms of the criterion held for the year judged. */
    public Measure titleInYear(Criterion c) {
        return year.title(c);
    }

    /** First places of the year judged in clusters of the criterion's organisers. */
    public Measure clusterLeads(Criterion c) {
        return year.cluster(c);
    }

    /** First places at the review of movements the criterion describes. */
    public Measure movementLeads(Criterion c) {
        return year.movement(c);
    }

    /** Share of the members in the year judged who completed their duties, hold a title, or were not disciplined. */
    public Findings.Share memberShare(Criterion c) {
        return rosters.share(c);
    }

    /** Members who hold one of the criterion's forms for the year judged. */
    public Measure memberCount(Criterion c) {
        return rosters.holders(c);
    }

    /** Members disciplined by warning or worse in the year judged. */
    public Measure disciplinedMembers(Criterion c) {
        return rosters.disciplined(c);
    }

    /** How long the collective has existed by the round's day. Unit: full years. */
    public Measure organisationAge(Criterion c) {
        return spans.organisationAge(c);
    }

    /** How long the person has served by the end of the year judged. Unit: full months. */
    public Measure serviceMonths(Criterion c) {
        return spans.service(c);
    }

    /** How long the best production model has been stable by the round's day. Unit: full years. */
    public Measure productionYears(Criterion c) {
        return spans.productions(c);
    }

    /** How long the round's movement lasts by its own act. Unit: full years. */
    public Measure movementYears() {
        return spans.movement();
    }

    /** What bodies say about the criterion's statement, directly or by papers that attest it. */
    public Findings.Attested attestations(Criterion c) {
        return papers.attestations(c);
    }

    /** Papers of the asked types in the dossier: submitted papers, letters of proposals, minutes. */
    public Measure papers(Criterion c) {
        return papers.ofTypes(c);
    }

    /** Disciplinary measures about the nominee whose period has not ended by the round's day. */
    public Measure unservedDisciplines() {
        return clearances.unservedDisciplines();
    }

    /** Disciplinary measures about the nominee decided in the year judged. */
    public Measure disciplinesInYear(Criterion c) {
        return clearances.disciplinesInYear(c, calendar.yearJudged(c));
    }

    /** Matters a named body was verifying on the round's day, about the nominee or its head. */
    public Measure openMatters(Criterion c) {
        return clearances.openMatters(c);
    }

    /** Proposals of the dossier for other awards the criterion names. */
    public Measure proposalsFor(Criterion c) {
        return clearances.proposalsFor(c);
    }

    /** What the dossier shares with others, of the kinds the criterion names. */
    public Findings.Shared overlaps(Criterion c) {
        return clearances.overlaps(c);
    }

    /** Occupations of the person. */
    public Findings.Codes occupations() {
        List<String> values = dossier.person() == null
                ? List.of()
                : dossier.person().occupation().stream().map(Enum::name).toList();
        return codes(values, "/person/occupation");
    }

    /** What the nominee is. */
    public Findings.Codes kinds() {
        return codes(List.of(dossier.kind().name()), "/kind");
    }

    /** The form of the collective. */
    public Findings.Codes forms() {
        return codes(dossier.form() == null ? List.of() : List.of(dossier.form().name()), "/form");
    }

    /** Who launched the movement of the round. */
    public Findings.Codes launchers() {
        boolean known = setting.movement() != null && setting.movement().launchedBy() != null;
        List<String> values = known ? List.of(setting.movement().launchedBy().name()) : List.of();
        return new Findings.Codes(
                this,
                values,
                known
                        ? List.of(new Evidence(
                                new Place("round.yaml", "/movement"), ProofGrade.CITED, null, null, null, true))
                        : List.of());
    }

    /** The field the dossier names. */
    public Findings.Codes fields() {
        return codes(Grading.filled(dossier.field()) ? List.of(dossier.field()) : List.of(), "/field");
    }

    /** The fields of the round's programme. */
    public List<String> programmeFields() {
        return setting.words().programmeFields().stream().sorted().toList();
    }

    /** The model's name and address: one without the other names no model. */
    public Measure modelAddress() {
        return model.address();
    }

    /** Registration of the model with the launching body, by its paper. */
    public Measure modelRegistration() {
        return model.registration();
    }

    /** Whether the model is new, kept up or dropped. */
    public Findings.Codes modelStatus() {
        return model.status();
    }

    /** How long the model has been kept up by the round's day. Unit: full months. */
    public Measure modelMonths(Criterion c) {
        return model.months(c);
    }

    /** Months asked of this model: {@code months_new} for a new one where the rulebook has it, else {@code months}. */
    public int monthsAsked(Criterion c) {
        return model.monthsAsked(c);
    }

    /** Recognitions of the model at its own level or above. */
    public Measure modelRecognitions(Criterion c) {
        return model.recognitions();
    }

    /** Results of the model with a paper. */
    public Measure modelResults() {
        return model.results();
    }

    Findings.Codes codes(List<String> values, String pointer) {
        List<Evidence> evidence = values.stream()
                .map(v -> new Evidence(place(pointer), ProofGrade.CITED, null, v, null, true))
                .toList();
        return new Findings.Codes(this, values, evidence);
    }

    /** A measure that counts evidence: proven ones, and all of it. */
    Measure counted(boolean submitted, boolean damaged, List<Evidence> evidence, LocalDate earliest) {
        int proven = 0;
        int possible = 0;
        for (Evidence e : evidence) {
            possible += e.counted() ? 1 : 0;
            proven += e.counted() && e.grade().atLeast(setting.proof()) ? 1 : 0;
        }
        return new Measure(this, submitted, damaged, proven, possible, evidence, earliest);
    }

    Place place(String pointer) {
        return Place.of(dossier.place() == null ? "" : dossier.place().file(), pointer);
    }
}
