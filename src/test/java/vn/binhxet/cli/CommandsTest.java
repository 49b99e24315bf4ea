package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** The commands as a person uses them, with the contract's exit codes. */
class CommandsTest {
    private static final String TIE = "fixtures/tie-at-the-cut-left-to-the-council";

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void everyCommandIsCalledByTheNameItsHelpSays() {
        assertThat(Main.COMMANDS)
                .allSatisfy((name, command) ->
                        assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void evaluateExplainAndVerifyARound() throws IOException {
        Path run = temp.resolve("run");
        assertThat(run("evaluate", TIE, "-o", run.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("bằng nhau tại ngưỡng").contains("Việc cần người quyết định");
        assertThat(err.toString()).isEmpty();
        for (String file : List.of(
                "nominations.json", "explanations.jsonl", "problems.json", "run.json", "report.html", "report.txt")) {
            assertThat(run.resolve(file)).isNotEmptyFile();
        }
        assertThat(run.resolve("inputs/round/round.yaml")).hasSameTextualContentAs(Path.of(TIE, "round.yaml"));

        for (String depth : List.of("line", "page", "proof")) {
            for (String lang : List.of("vi", "en")) {
                assertThat(run("explain", run.toString(), "D1", "--depth", depth, "--lang", lang))
                        .isZero();
                assertThat(out.toString()).contains("Lò Văn Thử").doesNotContain("QUALIFIED");
            }
        }
        assertThat(run("explain", run.toString(), "giàng a ví", "--json")).isZero();
        assertThat(out.toString()).contains("\"TIED_AT_CUT\"");

        assertThat(run("verify", run.toString())).isZero();
        Files.writeString(run.resolve("report.txt"), " ", StandardOpenOption.APPEND);
        assertThat(run("verify", run.toString())).isEqualTo(ExitCode.CHECK_SAID_NO);
        assertThat(out.toString()).contains("report.txt");
    }

    @Test
    void anUnknownNomineeIsNamedWithoutAStackTrace() {
        Path run = temp.resolve("run");
        assertThat(run("evaluate", TIE, "-o", run.toString(), "--formats", "json"))
                .isZero();
        assertThat(run("explain", run.toString(), "D9")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("“D9”").doesNotContain("\tat ");
    }

    @Test
    void everyKindOfFaultIsEvaluatedAsFarAsItCanBe() {
        Path run = temp.resolve("run");
        assertThat(run("evaluate", "fixtures/refused-input-every-kind-of-fault", "-o", run.toString()))
                .as(err.toString())
                .isZero();
        assertThat(run.resolve("problems.json"))
                .content(StandardCharsets.UTF_8)
                .contains("birthDate")
                .doesNotContain("1985-04-31");
        assertThat(run(
                        "evaluate",
                        "fixtures/refused-input-every-kind-of-fault",
                        "-o",
                        temp.resolve("strict").toString(),
                        "--strict"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("dòng").doesNotContain("\tat ");
        assertThat(temp.resolve("strict")).doesNotExist();
    }

    @Test
    void aDirectoryThatIsNoRoundIsRefusedWithASentence() {
        assertThat(run("evaluate", temp.toString(), "-o", temp.resolve("out").toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("round.yaml").doesNotContain("\tat ");
    }

    @Test
    void aDirectoryOfSomebodyElseIsNotOverwritten() throws IOException {
        Files.writeString(temp.resolve("thu.txt"), "của tôi", StandardCharsets.UTF_8);
        assertThat(run("evaluate", TIE, "-o", temp.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("thu.txt");
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactly(temp.resolve("thu.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluat", "--nope", "evaluate --formats docs x"})
    void wrongUsageSaysSo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aFixtureIsMadeAndCanBeEvaluated() {
        Path round = temp.resolve("ha-noi");
        assertThat(run("fixture", "ha-noi-2020-2025", "--records", "240", "--seed", "7", "-o", round.toString()))
                .as(err.toString())
                .isZero();
        assertThat(run("evaluate", round.toString(), "-o", temp.resolve("out").toString(), "--formats", "text"))
                .as(err.toString())
                .isZero();
        assertThat(run("fixture")).isZero();
        assertThat(out.toString()).contains("lai-chau-2020-2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "evaluate --help",
                "explain --help",
                "verify --help",
                "fixture --help",
                "key --help",
                "ledger --help"
            })
    void helpTeaches(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("binhxet");
    }
}
