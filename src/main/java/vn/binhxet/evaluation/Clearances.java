package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Overlap.Ruling;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Section;
import vn.binhxet.rulebook.Criterion;

/** What may stand against the nominee: disciplines, pending matters, achievements used twice, other proposals. */
final class Clearances {
    private final DossierFacts of;
    private final Dossier dossier;
    private final Setting setting;
    private final Grading grading;

    Clearances(DossierFacts of, Dossier dossier, Setting setting, Grading grading) {
        this.of = of;
        this.dossier = dossier;
        this.setting = setting;
        this.grading = grading;
    }

    /** Disciplinary measures about the nominee whose period has not ended by the round's day. */
    Measure unservedDisciplines() {
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
        return of.counted(section.submitted(), section.damaged(), evidence, earliest);
    }

    static boolean aboutNominee(Discipline d) {
        return d.about() == null || d.about() == About.NOMINEE;
    }

    /** Matters a named body was verifying on the round's day, about the nominee or its head. */
    Measure openMatters(Criterion c) {
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
        return of.counted(true, dossier.matters().damaged(), evidence, null);
    }

    private static Paper matterPaper(Matter m) {
        return m.paper() != null ? m.paper() : new Paper(null, null, m.opened(), m.verifyingBody(), null, null);
    }

    /** What the dossier shares with others, of the kinds the criterion names. */
    Findings.Shared overlaps(Criterion c) {
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
        return new Findings.Shared(of, List.copyOf(rulings), List.copyOf(evidence));
    }

    /** Disciplines about the nominee decided in the year judged, of the forms the criterion names or of any. */
    Measure disciplinesInYear(Criterion c, int year) {
        List<String> forms = c.codes("forms");
        var evidence = new ArrayList<Evidence>();
        for (Discipline d : dossier.disciplines().facts()) {
            boolean form = forms.isEmpty()
                    || d.knownForm() == null
                    || forms.contains(d.knownForm().name());
            boolean then = d.decidedOn() == null || d.decidedOn().getYear() == year;
            if (aboutNominee(d) && form && then) {
                Evidence e = grading.evidence(d.place(), year, d.form(), d.paper());
                boolean known = d.decidedOn() != null && (forms.isEmpty() || d.knownForm() != null);
                evidence.add(known ? e : grading.unproven(e));
            }
        }
        return of.counted(
                dossier.disciplines().submitted(), dossier.disciplines().damaged(), evidence, null);
    }

    /** Proposals of this dossier for the awards the criterion names. */
    Measure proposalsFor(Criterion c) {
        var evidence = new ArrayList<Evidence>();
        for (Proposal p : dossier.proposals()) {
            if (c.codes("awards").contains(p.award())) {
                evidence.add(new Evidence(p.place(), ProofGrade.CITED, null, p.award(), p.letter(), true));
            }
        }
        boolean damaged = dossier.damaged().contains("/proposals");
        return new Measure(of, true, damaged, evidence.size(), evidence.size(), evidence, null);
    }
}
