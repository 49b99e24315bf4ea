package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every round under {@code fixtures/} can be evaluated, and evaluated again to the same bytes. */
class EveryFixtureTest {
    @TempDir
    Path temp;

    static List<Path> rounds() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("fixtures"))) {
            return all.filter(d -> Files.isRegularFile(d.resolve("round.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void itsRunIsVerified(Path round) {
        String out = temp.resolve("run").toString();
        assertThat(run("evaluate", round.toString(), "-o", out)).isZero();
        assertThat(run("verify", out)).isZero();
    }

    private static int run(String... args) {
        var said = new StringWriter();
        int code = Main.run(new PrintWriter(said), new PrintWriter(said), args);
        assertThat(said.toString()).doesNotContain("\tat ");
        return code;
    }
}
