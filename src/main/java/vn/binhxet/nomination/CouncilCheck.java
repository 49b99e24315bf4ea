package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.CitationText;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.Vote;

/** Votes of the council that fall short of what the law or the province asks; nobody is taken off a list for it. */
final class CouncilCheck {
    private final Rulebook rulebook;
    private final Round round;
    private final Evaluator evaluator;

    CouncilCheck(Rulebook rulebook, Round round, Evaluator evaluator) {
        this.rulebook = rulebook;
        this.round = round;
        this.evaluator = evaluator;
    }

    List<Problem> of(List<Decision> decisions, Map<String, Dossier> dossiers) {
        var problems = new ArrayList<Problem>();
        for (Decision d : decisions) {
            Dossier dossier = d.dossier() == null ? null : dossiers.get(d.dossier());
            if (d.act() == Decision.Act.VOTE && d.votes() != null && dossier != null) {
                vote(d, dossier).ifPresent(problems::add);
                session(d).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> vote(Decision d, Dossier dossier) {
        List<String> awards = d.award() != null
                ? List.of(d.award())
                : dossier.proposals().stream().map(Proposal::award).toList();
        for (String award : awards) {
            Optional<Vote> asked = rulebook.vote(award, evaluator.dates(dossier), round);
            if (asked.isPresent()
                    && !asked.get().carried(d.votes().inFavour(), d.votes().of())) {
                return Optional.of(Problem.of(
                        "vote-below-share",
                        Severity.WARNING,
                        where(d),
                        d.dossier(),
                        "in-favour",
                        Integer.toString(d.votes().inFavour()),
                        "members",
                        Integer.toString(d.votes().of()),
                        "percent",
                        Integer.toString(asked.get().percent()),
                        "clause-vi",
                        CitationText.of(asked.get().citations().get(0), rulebook, "vi"),
                        "clause-en",
                        CitationText.of(asked.get().citations().get(0), rulebook, "en")));
            }
        }
        return Optional.empty();
    }

    /** Votes cast in writing count as present. */
    private Optional<Problem> session(Decision d) {
        int cast = d.votes().inFavour() + d.votes().against();
        return rulebook.province(round)
                .map(p -> p.council())
                .filter(council ->
                        !council.awardSession().reached(cast, d.votes().of()))
                .map(council -> Problem.of(
                        "session-below-quorum",
                        Severity.WARNING,
                        where(d),
                        d.dossier(),
                        "cast",
                        Integer.toString(cast),
                        "members",
                        Integer.toString(d.votes().of()),
                        "share",
                        council.awardSession().written()));
    }

    private static Problem.Where where(Decision d) {
        return new Problem.Where(
                "decisions.yaml",
                null,
                0,
                null,
                d.place() == null ? null : d.place().pointer());
    }
}
