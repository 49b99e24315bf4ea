package vn.binhxet.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.RoundResult;

/** The rounds under {@code fixtures/}, evaluated under the shipped rules. */
final class Rounds {
    static final Path FIXTURES = Path.of("fixtures");
    private static final Map<Path, RoundResult> EVALUATED = new ConcurrentHashMap<>();

    private Rounds() {}

    /** Fixture directories that hold {@code file}, by name. */
    static List<Path> with(String file) {
        try (Stream<Path> all = Files.list(FIXTURES)) {
            return all.filter(d -> Files.isRegularFile(d.resolve(file)))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RoundResult evaluated(Path round) {
        return EVALUATED.computeIfAbsent(round, r -> {
            try {
                return RoundEvaluation.of(r, Path.of("rules"), 2, Evaluation.Steps.unwatched());
            } catch (Exception e) {
                throw new IllegalStateException(r + ": " + e.getMessage(), e);
            }
        });
    }

    /** Every entry by dossier id and award id joined by a slash. */
    static Map<String, Entry> entries(RoundResult result) {
        var entries = new TreeMap<String, Entry>();
        result.lists()
                .forEach(list -> list.entries()
                        .forEach(e -> entries.put(e.id() + "/" + list.award().id(), e)));
        return entries;
    }
}
