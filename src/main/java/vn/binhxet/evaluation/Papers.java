package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.rulebook.Criterion;

/** What bodies attest about the nominee, and the papers the dossier holds. */
final class Papers {
    private final DossierFacts of;
    private final Dossier dossier;
    private final Setting setting;
    private final Grading grading;

    Papers(DossierFacts of, Dossier dossier, Setting setting, Grading grading) {
        this.of = of;
        this.dossier = dossier;
        this.setting = setting;
        this.grading = grading;
    }

    /**
     * What bodies say about the criterion's statement, directly or by papers that attest it. Whom a regulation does not let
     * attest it is heard and does not count; a paper of a type that cannot carry what it says proves nothing.
     */
    Findings.Attested attestations(Criterion c) {
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
            boolean heard = mayAttest(c, a.by());
            ProofGrade grade = grade(Set.of(a.statement()), a.paper());
            // Who was heard and denies is named by the paper alone.
            String by = heard && !a.holds() ? null : named(a.by(), heard);
            evidence.add(new Evidence(a.place(), grade, null, by, a.paper(), heard && a.holds()));
            denied |= heard && !a.holds();
            affirmed = heard && a.holds() ? best(affirmed, grade) : affirmed;
        }
        for (SubmittedPaper p : dossier.papers().facts()) {
            Set<String> said = new TreeSet<>(p.attests());
            said.retainAll(saying);
            if (!said.isEmpty()) {
                boolean heard = mayAttest(c, p.issuer());
                ProofGrade grade = grade(said, p.paper());
                evidence.add(new Evidence(p.place(), grade, null, named(p.issuer(), heard), p.paper(), heard));
                affirmed = heard ? best(affirmed, grade) : affirmed;
            }
        }
        evidence.sort(Evidence.ORDER);
        boolean damaged = dossier.attestations().damaged() || dossier.papers().damaged();
        boolean proven = affirmed != null && affirmed.atLeast(setting.proof());
        return new Findings.Attested(of, affirmed, proven, denied, damaged, List.copyOf(evidence));
    }

    private static String named(String by, boolean heard) {
        return by == null && !heard ? "" : by;
    }

    /** Anybody may where no regulation says who; else the body's name begins as one of those named there. */
    private static boolean mayAttest(Criterion c, String by) {
        List<String> bodies = c.codes("attested_by");
        String name = FoldedKey.of(by) + " ";
        return bodies.isEmpty() || bodies.stream().anyMatch(b -> name.startsWith(FoldedKey.of(b) + " "));
    }

    private ProofGrade grade(Set<String> statements, Paper paper) {
        boolean carried = paper == null
                || paper.type() == null
                || statements.stream().anyMatch(s -> setting.words().carries(s, paper.type()));
        return carried ? grading.grade(paper) : ProofGrade.CLAIMED;
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
    Measure ofTypes(Criterion c) {
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
        return of.counted(true, damaged, evidence, null);
    }
}
