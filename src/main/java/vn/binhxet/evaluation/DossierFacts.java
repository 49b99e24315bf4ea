package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Overlap.Ruling;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.rulebook.Criterion;

/**
 * One dossier as the rules see it: total views that never throw, each giving what is proven, what is only stated, and
 * the facts it rests on. What concerns years and counted works is in {@link History}, what concerns a model in
 * {@link ModelFacts}.
 */
public final class DossierFacts {
    private final Dossier dossier;
    private final Setting setting;
    private final Grading grading;
    private final History history;
    private final ModelFacts model;

    DossierFacts(Dossier dossier, Setting setting) {
        this.dossier = dossier;
        this.setting = setting;
        this.grading = new Grading(setting);
        this.history = new History(this, dossier, setting, grading);
        this.model = new ModelFacts(this, dossier, setting, grading);
    }

    Dossier dossier() {
        return dossier;
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

    /** Awards held that count for the forms of the criterion. */
    public Measure awardCount(Criterion c) {
        return history.awardCount(c);
    }

    /** What bodies say about the criterion's statement, directly or by papers that attest it. */
    public Findings.Attested attestations(Criterion c) {
        Set<String> saying = saying(c, true);
        Set<String> denying = saying(c, false);
        var evidence = new ArrayList<Evidence>();
        ProofGrade affirmed = null;
        boolean denied = false;
        for (Attestation a : dossier.attestations().facts()) {
            Set<String> relevant = a.holds() ? saying : denying;
            if (a.statement() == null || !relevant.contains(a.statement())) {
                continue;
            }
            ProofGrade grade = grading.grade(a.paper());
            evidence.add(new Evidence(a.place(), grade, null, a.holds() ? a.by() : null, a.paper(), a.holds()));
            denied |= !a.holds();
            affirmed = a.holds() ? best(affirmed, grade) : affirmed;
        }
        for (SubmittedPaper p : dossier.papers().facts()) {
            if (p.attests().stream().anyMatch(saying::contains)) {
                ProofGrade grade = grading.grade(p.paper());
                evidence.add(new Evidence(p.place(), grade, null, p.issuer(), p.paper(), true));
                affirmed = best(affirmed, grade);
            }
        }
        evidence.sort(Evidence.ORDER);
        boolean damaged = dossier.attestations().damaged() || dossier.papers().damaged();
        boolean proven = affirmed != null && affirmed.atLeast(setting.proof());
        return new Findings.Attested(this, affirmed, proven, denied, damaged, List.copyOf(evidence));
    }

    private Set<String> saying(Criterion c, boolean yes) {
        String statement = String.join("", c.codes("statement"));
        return yes
                ? setting.words().statementsEntailing(statement)
                : setting.words().statementsEntailedBy(statement);
    }

    private static ProofGrade best(ProofGrade a, ProofGrade b) {
        return a == null || b.atLeast(a) ? b : a;
    }

    /** Papers of the asked types in the dossier: submitted papers, letters of proposals, minutes. */
    public Measure papers(Criterion c) {
        List<String> types = c.codes("papers");
        var evidence = new ArrayList<Evidence>();
        for (SubmittedPaper p : dossier.papers().facts()) {
            if (p.type() != null && types.contains(p.type().name())) {
                evidence.add(grading.evidence(p.place(), null, p.type().name(), p.paper()));
            }
        }
        if (types.contains(PaperType.SUBMISSION_LETTER.name())) {
            for (Proposal p : dossier.proposals()) {
                if (p.letter() != null) {
                    evidence.add(grading.evidence(p.place(), null, PaperType.SUBMISSION_LETTER.name(), p.letter()));
                }
            }
        }
        if (types.contains(PaperType.MINUTES.name())) {
            List<String> kinds = c.codes("minutes");
            for (Minutes m : dossier.minutes().facts()) {
                if (kinds.isEmpty()
                        || m.kind() == null
                        || kinds.contains(m.kind().name())) {
                    evidence.add(grading.evidence(m.place(), null, PaperType.MINUTES.name(), m.paper()));
                }
            }
        }
        boolean minutesAsked = types.contains(PaperType.MINUTES.name());
        boolean damaged =
                dossier.papers().damaged() || (minutesAsked && dossier.minutes().damaged());
        return counted(true, damaged, evidence, null);
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

    /** Disciplinary measures about the nominee whose period has not ended by the round's day. */
    public Measure unservedDisciplines() {
        Section<Discipline> section = dossier.disciplines();
        var evidence = new ArrayList<Evidence>();
        LocalDate earliest = null;
        for (Discipline d : section.facts()) {
            if (!aboutNominee(d) || (d.endsOn() != null && !d.endsOn().isAfter(setting.asOf()))) {
                continue;
            }
            Evidence e = grading.evidence(d.place(), null, d.form(), d.paper());
            // Without a day of ending nobody knows whether it is served: stated, not proven.
            evidence.add(d.endsOn() == null ? grading.unproven(e) : e);
            if (d.endsOn() != null && (earliest == null || d.endsOn().isAfter(earliest))) {
                earliest = d.endsOn();
            }
        }
        return counted(section.submitted(), section.damaged(), evidence, earliest);
    }

    static boolean aboutNominee(Discipline d) {
        return d.about() == null || d.about() == About.NOMINEE;
    }

    /** Matters a named body was verifying on the round's day, about the nominee or its head. */
    public Measure openMatters(Criterion c) {
        List<String> kinds = c.codes("kinds");
        var evidence = new ArrayList<Evidence>();
        for (Matter m : dossier.matters().facts()) {
            boolean verifying = m.verifyingBody() != null && !m.verifyingBody().isBlank();
            boolean opened = m.opened() == null || !m.opened().isAfter(setting.asOf());
            boolean open = m.closed() == null || m.closed().isAfter(setting.asOf());
            if (verifying
                    && opened
                    && open
                    && m.about() != About.MEMBER
                    && (kinds.isEmpty()
                            || (m.kind() != null && kinds.contains(m.kind().name())))) {
                evidence.add(new Evidence(m.place(), ProofGrade.CITED, null, m.verifyingBody(), matterPaper(m), true));
            }
        }
        return counted(true, dossier.matters().damaged(), evidence, null);
    }

    private static Paper matterPaper(Matter m) {
        return m.paper() != null ? m.paper() : new Paper(null, null, m.opened(), m.verifyingBody(), null, null);
    }

    /** What the dossier shares with others, of the kinds the criterion names. */
    public Findings.Shared overlaps(Criterion c) {
        List<String> kinds = c.codes("kinds");
        var rulings = new ArrayList<Ruling>();
        var evidence = new ArrayList<Evidence>();
        for (Overlap o : dossier.overlaps()) {
            if (kinds.contains(o.kind().name())) {
                rulings.add(o.ruling() == null ? Ruling.UNDECIDED : o.ruling());
                evidence.add(new Evidence(
                        o.place(),
                        ProofGrade.CITED,
                        null,
                        o.kind().name() + " " + o.other() + " " + o.shared(),
                        null,
                        o.ruling() != Ruling.DISTINCT));
            }
        }
        evidence.sort(Evidence.ORDER);
        return new Findings.Shared(this, List.copyOf(rulings), List.copyOf(evidence));
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
        Predicate<Evidence> proven = e -> e.grade().atLeast(setting.proof());
        Stream<Evidence> counted = evidence.stream().filter(Evidence::counted);
        int provenCount = (int) counted.filter(proven).count();
        int possible = (int) evidence.stream().filter(Evidence::counted).count();
        return new Measure(this, submitted, damaged, provenCount, possible, evidence, earliest);
    }

    Place place(String pointer) {
        return new Place(dossier.place() == null ? "" : dossier.place().file(), pointer);
    }
}
