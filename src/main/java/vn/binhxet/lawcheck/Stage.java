package vn.binhxet.lawcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.rulebook.Rulebook;

/** Invented nominees waiting to be evaluated, all at once, so that each can prove what it was invented for. */
final class Stage {
    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final int threads;
    private final List<Waiting> waiting = new ArrayList<>();

    /** A finding, its nominee, and what the evaluation must say to prove it. */
    private record Waiting(CheckFinding finding, Nominee nominee, Function<TriedCase, Boolean> proof) {}

    Stage(Rulebook rulebook, RuleEngine engine, int threads) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.threads = threads;
    }

    void put(CheckFinding finding, Nominee nominee, Function<TriedCase, Boolean> proof) {
        waiting.add(new Waiting(finding, nominee, proof));
    }

    /** Every finding with its nominee evaluated. */
    List<CheckFinding> play() {
        List<Waiting> acting = waiting.stream().filter(w -> w.nominee() != null).toList();
        List<TriedCase> tried =
                CaseRun.of(acting.stream().map(w -> w.nominee().written()).toList(), rulebook, engine, threads);
        var played = new ArrayList<CheckFinding>();
        int next = 0;
        for (Waiting w : waiting) {
            if (w.nominee() == null) {
                played.add(w.finding());
            } else {
                TriedCase t = tried.get(next++);
                played.add(
                        w.finding().shown(w.nominee(), t.assessment(), w.proof().apply(t)));
            }
        }
        return List.copyOf(played);
    }
}
