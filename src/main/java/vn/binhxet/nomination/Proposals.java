package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.evaluation.Subjects;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Rulebook;

/** Which proposals stand in a list of the round; those that cannot are named with the reason, never dropped. */
final class Proposals {
    private final Rulebook rulebook;
    private final Round round;
    private final Evaluator evaluator;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> unlisted = new ArrayList<>();

    Proposals(Rulebook rulebook, Round round, Evaluator evaluator) {
        this.rulebook = rulebook;
        this.round = round;
        this.evaluator = evaluator;
    }

    /** Problems found so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Proposals that stand in no list: dossier id and award id joined by a slash. */
    List<String> unlisted() {
        return List.copyOf(unlisted);
    }

    /** The dossier with the proposals that stand. */
    Dossier standing(Dossier dossier) {
        if (dossier.proposals().isEmpty()) {
            return assumed(dossier);
        }
        var standing = new ArrayList<Proposal>();
        for (Proposal p : dossier.proposals()) {
            String fault = fault(dossier, p, standing);
            if (fault == null) {
                standing.add(p);
            } else {
                unlisted.add(dossier.id() + "/" + p.award());
            }
        }
        return standing.size() == dossier.proposals().size() ? dossier : dossier.withProposals(standing);
    }

    private String fault(Dossier dossier, Proposal p, List<Proposal> standing) {
        Award award = rulebook.awards().get(p.award());
        String code;
        String maybe = null;
        if (award == null) {
            code = "unknown-award";
            maybe = Nearest.of(
                    p.award(), round.awards().stream().map(OpenedAward::award).toList());
        } else if (round.awards().stream().noneMatch(o -> o.award().equals(p.award()))) {
            code = "award-not-opened";
        } else if (!Subjects.fits(award, dossier)) {
            code = "kind-not-eligible";
        } else if (!evaluator.awardsFor(dossier).containsKey(p.award())) {
            code = "award-not-in-force";
        } else if (standing.stream().anyMatch(s -> s.award().equals(p.award()))) {
            code = "proposed-twice";
        } else {
            return null;
        }
        problems.add(Problem.of(
                code,
                Severity.REFUSED,
                where(dossier, p.place() == null ? "/proposals" : p.place().pointer()),
                dossier.id(),
                "value",
                p.award(),
                "award",
                p.award(),
                "kind",
                dossier.kind().name(),
                "date",
                String.valueOf(dossier.receivedOn(round.receivedOn())),
                "maybe",
                maybe));
        return code;
    }

    /** None named: the most specific award opened for it; the one whose subjects are described most narrowly. */
    private Dossier assumed(Dossier dossier) {
        Award best = null;
        for (OpenedAward o : round.awards()) {
            Award award = rulebook.awards().get(o.award());
            boolean open = award != null && evaluator.awardsFor(dossier).containsKey(award.id());
            if (open && (best == null || narrowness(award) > narrowness(best))) {
                best = award;
            }
        }
        problems.add(Problem.of(
                best == null ? "no-award-fits" : "no-proposal",
                best == null ? Severity.REFUSED : Severity.WARNING,
                where(dossier, "/proposals"),
                dossier.id(),
                "kind",
                dossier.kind().name(),
                "award",
                best == null ? null : best.id()));
        if (best == null) {
            unlisted.add(dossier.id() + "/");
            return dossier;
        }
        return dossier.withProposals(List.of(
                new Proposal(best.id(), null, null, null, null, null, null, null, null, null, null, dossier.place())));
    }

    private static int narrowness(Award award) {
        return (int) award.subjects().stream()
                .filter(s -> !s.forms().isEmpty() || !s.occupations().isEmpty())
                .count();
    }

    private static Problem.Where where(Dossier dossier, String pointer) {
        String file = dossier.place() == null ? "" : dossier.place().file();
        return new Problem.Where(file, null, 0, null, pointer);
    }
}
