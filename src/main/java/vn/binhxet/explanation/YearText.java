package vn.binhxet.explanation;

import java.util.List;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Criterion;

/** Findings about the year judged: rating, title, first places, members, disciplines of that year. */
final class YearText {
    private final Wording wording;
    private final EvidenceText evidence;

    YearText(Wording wording, EvidenceText evidence) {
        this.wording = wording;
        this.evidence = evidence;
    }

    /** "năm 2025, Quyết định số 118/QĐ-SNV", or that the year has nothing of the kind. */
    String one(Finding finding) {
        String facts = held(finding, true);
        if (finding.verdict() == Verdict.MET) {
            return wording.say("year.one", "facts", facts);
        }
        if (finding.verdict() == Verdict.NOT_MET) {
            return wording.say("year.one.not", "facts", held(finding, false));
        }
        return undetermined(finding, facts);
    }

    /** "yêu cầu từ 70% thành viên; hồ sơ có 8/10 (80%)". */
    String share(Finding finding) {
        Criterion c = finding.criterion();
        String required = wording.say(
                c.is("strict") ? "members.above" : "members.from",
                "percent",
                c.numbers().get("percent").stripTrailingZeros().toPlainString());
        if (finding.observed() == null) {
            return wording.say("count.missing", "required", required, "section", wording.say("section.rosters"));
        }
        String[] share = finding.observed().split("/", -1);
        String text = wording.say(
                "members.share",
                "required",
                required,
                "part",
                share[0],
                "total",
                share[1],
                "percent",
                wording.words().percent(Integer.parseInt(share[0]), Integer.parseInt(share[1])),
                "facts",
                held(finding, true));
        return finding.verdict() == Verdict.UNDETERMINED ? text + "; " + undetermined(finding, null) : text;
    }

    String disciplinedMembers(Finding finding) {
        return switch (finding.verdict()) {
            case MET -> wording.say("members.undisciplined");
            case NOT_MET -> wording.say("members.disciplined", "n", finding.observed(), "facts", held(finding, true));
            case UNDETERMINED -> undetermined(finding, held(finding, true));
        };
    }

    String disciplines(Finding finding, Dossier dossier, StandingText standing) {
        if (finding.verdict() == Verdict.MET) {
            return wording.say("discipline.year.none");
        }
        if (finding.cause() == Cause.MISSING || finding.cause() == Cause.SUCCESSION) {
            return undetermined(finding, null);
        }
        List<String> texts = dossier.disciplines().facts().stream()
                .filter(d -> finding.evidence().stream().anyMatch(e -> d.place().equals(e.place())))
                .map(d -> discipline(d, finding, standing))
                .toList();
        return String.join("; ", texts);
    }

    private String discipline(Discipline d, Finding finding, StandingText standing) {
        return wording.say(
                finding.verdict() == Verdict.NOT_MET ? "discipline.year" : "discipline.year.open",
                "form",
                standing.form(d.form()),
                "decided",
                d.decidedOn());
    }

    String otherProposals(Finding finding) {
        return wording.say(finding.verdict() == Verdict.MET ? "proposed.no" : "proposed.too");
    }

    private String undetermined(Finding finding, String facts) {
        if (finding.cause() == Cause.MISSING) {
            return wording.say("missing.section", "section", wording.say(section(finding.criterion())));
        }
        if (finding.cause() == Cause.UNPROVEN) {
            return wording.say(
                    wording.round().proof() == ProofGrade.SEEN ? "count.unseen" : "count.claimed", "facts", facts);
        }
        return wording.say("cause." + finding.cause().name());
    }

    private static String section(Criterion criterion) {
        return switch (criterion.condition()) {
            case "year-rating" -> "section.ratings";
            case "title-in-year" -> "section.awards";
            case "cluster-lead", "movement-lead" -> "section.leads";
            case "not-disciplined-in-year" -> "section.disciplines";
            default -> "section.rosters";
        };
    }

    private String held(Finding finding, boolean counted) {
        List<Evidence> held =
                finding.evidence().stream().filter(e -> e.counted() == counted).toList();
        return held.isEmpty() ? null : evidence.inShort(held, true);
    }
}
