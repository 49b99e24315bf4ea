package vn.binhxet.remedy;

import java.util.List;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** The rules themselves, asked about a situation. */
@FunctionalInterface
public interface Judge {
    /** The dossier against {@code award}; {@code null} where that award is not open to it. */
    Assessment assess(Situation situation, String award);

    /** The rules of {@code rulebook} with what was decided in {@code round}; the caller closes {@code engine}. */
    static Judge of(RuleEngine engine, Rulebook rulebook, Round round, List<Decision> decisions) {
        var asItIs = new Evaluator(engine, rulebook, round, decisions);
        return (situation, award) -> {
            Evaluator evaluator = situation.round().equals(round)
                    ? asItIs
                    : new Evaluator(engine, rulebook, situation.round(), decisions);
            return evaluator.assess(situation.dossier()).stream()
                    .filter(a -> a.award().award().id().equals(award))
                    .findFirst()
                    .orElse(null);
        };
    }
}
