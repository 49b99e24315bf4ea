package vn.binhxet.lawcheck;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.rulebook.Rulebook;

/**
 * Checks all rules together: parts of trees that do nothing, faults of time, things nobody asks for, boundaries no case
 * stands at. Each finding comes with an invented nominee that was evaluated to show it.
 */
public final class RuleCheck {
    private RuleCheck() {}

    /** Everything found in {@code examined}, in the order it is reported. */
    public static CheckReport of(Rulebook.Examined examined, RuleEngine engine, int threads) {
        Rulebook rulebook = examined.rulebook();
        var epochs = new Epochs(rulebook);
        var verbs = new Verbs(rulebook);
        var entailments = new Entailments(rulebook, verbs);
        var stage = new Stage(rulebook, engine, threads);
        new TreeCheck(epochs, entailments, stage).run();
        new TimeCheck(epochs, stage).run();
        new UseCheck(epochs, verbs, stage).run(examined.faults());
        List<TriedCase> tried = CaseRun.of(rulebook, engine, threads);
        new BoundaryCheck(epochs, entailments, verbs, stage, tried).run();
        var accepted = new Accepted(rulebook);
        List<CheckFinding> found = stage.play().stream()
                .map(accepted::marked)
                .sorted(Comparator.comparing(CheckFinding::kind).thenComparing(CheckFinding::about))
                .toList();
        return new CheckReport(rulebook, found);
    }

    /** A kind of finding as {@code accepted.yaml} and JSON write it: {@code gap-in-time}. */
    static String code(CheckFinding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
