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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.Detail;
import vn.binhxet.record.ExplanationsJsonl;
import vn.binhxet.record.NominationsJson;

/** The same papers give the same bytes, whatever the order of records, the threads, the locale or the time zone. */
class StabilityTest {
    private static final Path ROUND = Path.of("fixtures/ninh-thuan-2023");

    @TempDir
    Path copies;

    @Test
    void shuffledRecordsOtherLocaleZoneAndThreadsGiveTheSameBytes() throws Exception {
        String asItStands = bytes(ROUND, 2);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int seed = 1; seed <= 3; seed++) {
                Path shuffled = shuffled(seed);
                Locale.setDefault(seed == 1 ? Locale.forLanguageTag("tr-TR") : Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone(seed == 1 ? "Pacific/Kiritimati" : "America/Adak"));
                assertThat(bytes(shuffled, seed % 2 + 1)).isEqualTo(asItStands);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A copy with the lines of every JSONL file and the rows of every CSV table in another order. */
    private Path shuffled(int seed) throws IOException {
        Path copy = copies.resolve("seed-" + seed);
        int moved = 0;
        try (Stream<Path> files = Files.walk(ROUND)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = copy.resolve(ROUND.relativize(file).toString());
                Files.createDirectories(to.getParent());
                String name = file.getFileName().toString();
                boolean records = file.startsWith(ROUND.resolve("submissions"));
                if (records && (name.endsWith(".jsonl") || name.endsWith(".csv"))) {
                    moved += write(to, Files.readAllLines(file), name.endsWith(".csv") ? 1 : 0, seed);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        assertThat(moved).as("lines that moved").isPositive();
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

    private static String bytes(Path round, int threads) throws Exception {
        RoundResult result = RoundEvaluation.of(round, Path.of("rules"), threads, Evaluation.Steps.unwatched());
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
