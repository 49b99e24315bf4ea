package vn.binhxet.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.round.Round;

/** The vocabulary as it is shipped, and settings to use it in. */
final class Shipped {
    private Shipped() {}

    /** Texts of {@code rules/conditions} by path. */
    static SortedMap<String, String> conditions() {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(Path.of("rules", "conditions"))) {
            for (Path p :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                texts.put("conditions/" + p.getFileName(), Files.readString(p));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Setting setting(ProofGrade proof, Round.Launcher launcher) {
        var movement = launcher == null ? null : new Round.Movement(null, launcher, null, false);
        return setting(proof, movement, null, Map.of());
    }

    static Setting setting(
            ProofGrade proof, Round.Movement movement, Period period, Map<String, Set<String>> successions) {
        return new Setting(
                proof, RandomDossiers.AS_OF, RandomDossiers.RECEIPT, period, movement, successions, new Words());
    }

    static Setting setting() {
        return setting(ProofGrade.CITED, Round.Launcher.PROVINCIAL_CHAIRMAN);
    }
}
