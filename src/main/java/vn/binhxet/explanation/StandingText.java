package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;

/** Findings that bar or suspend: achievements used twice, discipline, pending matters. */
final class StandingText {
    private final Wording wording;

    StandingText(Wording wording) {
        this.wording = wording;
    }

    String overlaps(Finding finding, Dossier dossier) {
        List<String> kinds = finding.criterion().codes("kinds");
        List<Overlap> concerned = dossier.overlaps().stream()
                .filter(o -> kinds.isEmpty()
                        ? o.kind() != Overlap.OverlapKind.COLLECTIVE_AND_MEMBER
                        : kinds.contains(o.kind().name()))
                .toList();
        Overlap.Ruling wanted = switch (finding.verdict()) {
            case MET -> Overlap.Ruling.DISTINCT;
            case NOT_MET -> Overlap.Ruling.SAME_ACHIEVEMENT;
            case UNDETERMINED -> Overlap.Ruling.UNDECIDED;
        };
        var texts = new ArrayList<String>();
        for (Overlap overlap : concerned) {
            Overlap.Ruling ruling = overlap.ruling() == null ? Overlap.Ruling.UNDECIDED : overlap.ruling();
            if (ruling == wanted) {
                texts.add(wording.say(
                        "overlap." + ruling.name(),
                        "other",
                        other(overlap),
                        "shared",
                        shared(wording, overlap.kind(), overlap.shared())));
            }
        }
        if (!texts.isEmpty()) {
            return String.join("; ", texts);
        }
        return wording.say("overlap.none." + finding.verdict().name());
    }

    private String other(Overlap overlap) {
        boolean eitherSort =
                overlap.kind() == Overlap.OverlapKind.SIMILAR_TEXT || overlap.kind() == Overlap.OverlapKind.RULED_SAME;
        boolean past = overlap.kind() == Overlap.OverlapKind.REWARDED_BEFORE
                || (eitherSort && wording.dossier(overlap.other()).isEmpty());
        return past
                ? wording.say("overlap.decision", "number", overlap.other())
                : wording.say("overlap.dossier", "name", wording.nominee(overlap.other()));
    }

    /** What two dossiers, or a dossier and a past decision, have in common. */
    static String shared(Wording wording, Overlap.OverlapKind kind, String value) {
        String shared = value == null || value.isBlank() || EvidenceText.isCode(value) ? null : wording.nominee(value);
        return wording.say("overlap.shared." + kind.name(), "shared", shared);
    }

    String discipline(Finding finding, Dossier dossier) {
        if (dossier.disciplines().facts().isEmpty()) {
            return finding.verdict() == Verdict.MET
                    ? wording.say("discipline.none")
                    : wording.say("missing.section", "section", wording.say("section.disciplines"));
        }
        var texts = new ArrayList<String>();
        for (Discipline measure : EvidenceText.behind(finding.evidence(), dossier.disciplines())) {
            texts.add(wording.say(
                    "discipline." + finding.verdict().name(),
                    "form",
                    form(measure.form()),
                    "decided",
                    measure.decidedOn(),
                    "ends",
                    measure.endsOn()));
        }
        return String.join("; ", texts);
    }

    String form(String code) {
        if (code == null) {
            return null;
        }
        if (wording.words().knows("discipline.form." + code)) {
            return wording.say("discipline.form." + code);
        }
        return EvidenceText.isCode(code) ? null : code;
    }

    String matters(Finding finding, Dossier dossier) {
        if (finding.verdict() == Verdict.MET) {
            return wording.say("matter.none");
        }
        if (dossier.matters().facts().isEmpty()) {
            return wording.say("missing.section", "section", wording.say("section.matters"));
        }
        List<String> kinds = finding.criterion().codes("kinds");
        var texts = new ArrayList<String>();
        for (Matter matter : EvidenceText.behind(finding.evidence(), dossier.matters())) {
            if (kinds.isEmpty() || kinds.contains(matter.kind().name())) {
                texts.add(matter(matter));
            }
        }
        return texts.isEmpty() ? wording.say("matter.unknown") : String.join("; ", texts);
    }

    private String matter(Matter matter) {
        return wording.say(
                "matter.held",
                "kind",
                matter.kind(),
                "about",
                matter.about() == null || matter.about() == About.NOMINEE
                        ? null
                        : wording.words().of(matter.about()),
                "body",
                matter.verifyingBody(),
                "opened",
                matter.opened(),
                "lifted",
                wording.say("matter.lifted", "body", matter.verifyingBody()));
    }
}
