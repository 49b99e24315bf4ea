package vn.binhxet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.record.AtomicFile;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Run by the build: compiles the rules that come with the program, so that no run has to. */
public final class CompileRules {
    private CompileRules() {}

    /**
     * Puts the compiled rules beside the classes.
     *
     * @param args the rulebook and the directory of the classes
     */
    public static void main(String[] args) throws IOException, RulebookRefused {
        Map.Entry<String, byte[]> compiled =
                RuleEngine.toBring(Rulebook.load(Path.of(args[0])).drl());
        Path beside = Path.of(args[1]).resolve(RuleEngine.class.getPackageName().replace('.', '/'));
        AtomicFile.replace(beside.resolve(compiled.getKey()), compiled.getValue());
    }
}
