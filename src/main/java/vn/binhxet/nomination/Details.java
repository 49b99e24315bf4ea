package vn.binhxet.nomination;

import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.RoundResult;

/**
 * Entries of a kept run with their findings: as they are where the run holds them, else by putting that one dossier to
 * the rules again. A dossier gets the same assessment whatever stands beside it, so that both are one.
 */
public final class Details implements AutoCloseable {
    private final boolean held;
    private final RoundResult result;
    private RuleEngine engine;
    private Evaluator evaluator;

    Details(RoundResult result, boolean held) {
        this.result = result;
        this.held = held;
    }

    /** The entry with everything that was found. */
    public Entry of(Entry entry) {
        if (held) {
            return entry;
        }
        if (evaluator == null) {
            engine = RuleEngine.of(result.rulebook());
            evaluator = new Evaluator(engine, result.rulebook(), result.round(), result.decisions());
        }
        return Outline.assessed(entry, evaluator.assess(entry.candidate().dossier()));
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
