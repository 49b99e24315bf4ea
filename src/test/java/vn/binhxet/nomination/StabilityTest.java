package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.Detail;
import vn.binhxet.record.ExplanationsJsonl;
import vn.binhxet.record.NominationsJson;

/** The same papers give the same bytes, whatever the order of records, the threads, the locale or the time zone. */
class StabilityTest {
    @TempDir
    Path copies;

    /** All rounds but one with a table that breaks off: how many of its rows can be read depends on their order. */
    static List<Path> rounds() {
        return Rounds.with("round.yaml").stream()
                .filter(round -> !round.endsWith("refused-input-every-kind-of-fault"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void shuffledRecordsOtherLocaleZoneAndThreadsGiveTheSameBytes(Path round) throws Exception {
        String asItStands = bytes(Rounds.evaluated(round));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        int seed = round.toString().length();
        try {
            Locale.setDefault(seed % 2 == 0 ? Locale.forLanguageTag("tr-TR") : Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone(seed % 2 == 0 ? "Pacific/Kiritimati" : "America/Adak"));
            assertThat(bytes(evaluated(shuffled(round, seed)))).isEqualTo(asItStands);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A copy with the lines of every JSONL file and the rows of every CSV table in another order. */
    private Path shuffled(Path round, int seed) throws IOException {
        Path copy = copies.resolve("copy");
        int lines = 0;
        int moved = 0;
        try (Stream<Path> files = Files.walk(round)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = copy.resolve(round.relativize(file).toString());
                Files.createDirectories(to.getParent());
                String name = file.getFileName().toString();
                boolean submitted = file.startsWith(round.resolve("submissions"));
                if (submitted && (name.endsWith(".jsonl") || name.endsWith(".csv"))) {
                    List<String> records = Files.readAllLines(file);
                    lines = Math.max(lines, records.size());
                    moved += write(to, records, name.endsWith(".csv") ? 1 : 0, seed);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        assertThat(moved > 0 || lines < 4).as("lines moved").isTrue();
        return copy;
    }

    private static int write(Path to, List<String> lines, int header, int seed) throws IOException {
        var body = new ArrayList<>(lines.subList(header, lines.size()));
        Collections.shuffle(body, new Random(seed));
        var all = new ArrayList<>(lines.subList(0, header));
        all.addAll(body);
        Files.write(to, all, StandardCharsets.UTF_8);
        return all.equals(lines) ? 0 : lines.size();
    }

    private static RoundResult evaluated(Path round) throws Exception {
        return RoundEvaluation.of(round, Path.of("rules"), 1, Evaluation.Steps.unwatched());
    }

    private static String bytes(RoundResult result) {
        Explanations explanations = Explanations.of(result, "vi");
        var out = new ByteArrayOutputStream();
        try {
            NominationsJson.write(result, Detail.FULL, (entry, list) -> explanations.oneLine(list, entry), out);
            ExplanationsJsonl.write(result.assessments(), Detail.FULL, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
