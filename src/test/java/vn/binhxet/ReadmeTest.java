package vn.binhxet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises is there. */
class ReadmeTest {
    private final List<String> lines = Files.readAllLines(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    @Test
    void isShortEnoughToRead() {
        assertThat(lines).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void theTestCommandIsWhatTheBuildServerRuns() throws IOException {
        assertThat(lines).anyMatch(l -> l.startsWith("mvn verify"));
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("mvn .*verify");
    }

    @Test
    void everyPathNamedInBackticksExists() {
        Pattern path = Pattern.compile("`((?:fixtures|rules|src|\\.ci)/[A-Za-z0-9_./-]*|[A-Z]+\\.md)`");
        int named = 0;
        for (String line : lines) {
            Matcher m = path.matcher(line);
            while (m.find()) {
                named++;
                assertThat(Path.of(m.group(1))).exists();
            }
        }
        assertThat(named).isPositive();
    }

    @Test
    void theRoundsOfTheCommandsExist() {
        Matcher m = Pattern.compile("binhxet evaluate (fixtures/\\S+)").matcher(String.join("\n", lines));
        assertThat(m.find()).isTrue();
        assertThat(Path.of(m.group(1), "round.yaml")).isRegularFile();
    }

    @Test
    void everyFixtureSaysThatItIsMade() throws IOException {
        try (var all = Files.list(Path.of("fixtures"))) {
            assertThat(all.filter(Files::isDirectory).toList())
                    .allMatch(d -> Files.exists(d.resolve("README.md")) || Files.exists(d.resolve("expect.yaml")));
        }
    }
}
