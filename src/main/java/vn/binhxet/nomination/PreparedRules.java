package vn.binhxet.nomination;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** A rulebook and its rules compiled, which can be made while the submissions are read. */
record PreparedRules(Rulebook rulebook, RuleEngine engine) implements AutoCloseable {

    /** Begins to load and compile; on a thread of its own where {@code aside}. */
    static FutureTask<PreparedRules> begin(Path rules, boolean aside) {
        var preparing = new FutureTask<>(() -> load(rules));
        if (aside) {
            Thread thread = new Thread(preparing, "rules");
            thread.setDaemon(true);
            thread.start();
        } else {
            preparing.run();
        }
        return preparing;
    }

    private static PreparedRules load(Path rules) throws RulebookRefused {
        Rulebook rulebook = Rulebook.load(rules);
        return new PreparedRules(rulebook, RuleEngine.of(rulebook));
    }

    /** The rules when they are ready. */
    static PreparedRules await(FutureTask<PreparedRules> preparing) throws RulebookRefused {
        try {
            return preparing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("evaluation was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RulebookRefused refused) {
                throw refused;
            }
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
