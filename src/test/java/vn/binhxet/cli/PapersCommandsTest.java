package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of a round, of a kept run, and closing, as a secretary asks for them. */
class PapersCommandsTest {
    private static final Path ROUND = Path.of("fixtures/council-strikes-one");

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
    void papersAreVerifiedWithTheRunAndMadeAgainBesideIt() throws IOException {
        Path run = temp.resolve("run");
        assertThat(run("evaluate", ROUND.toString(), "-o", run.toString(), "--formats", "docx,xlsx"))
                .as(err.toString())
                .isZero();
        assertThat(run("verify", run.toString())).as(out.toString()).isZero();

        Path beside = temp.resolve("beside");
        assertThat(run("papers", run.toString(), "-o", beside.toString(), "--formats", "docx,xlsx"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("01-to-trinh-so-noi-vu.docx");
        assertThat(err.toString()).isEmpty();
        for (String file : files(beside)) {
            assertThat(beside.resolve(file)).hasSameBinaryContentAs(run.resolve(file));
        }
        assertThat(run("papers", run.toString(), "-o", beside.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run("papers", run.toString(), "--formats", "odt")).isEqualTo(ExitCode.USAGE);
    }

    private static Iterable<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPaperThatCannotBeUsedIsNamedWithItsLine() throws IOException {
        Path run = temp.resolve("run");
        assertThat(run("evaluate", ROUND.toString(), "-o", run.toString(), "--formats", "json"))
                .isZero();
        Path rules = temp.resolve("rules");
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(Path.of("rules").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(rules.resolve("papers/quyet-dinh.mau"), "tên: Thử\n[đoạn]\n{tên đợ}\n");
        Path to = temp.resolve("to");
        assertThat(run("papers", run.toString(), "--rules", rules.toString(), "-o", to.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("quyet-dinh.mau, dòng 3").contains("“tên đợt”");
        assertThat(to).doesNotExist();
    }

    @Test
    void aRoundWithoutASignedDecisionIsNotClosed() {
        Path to = temp.resolve("closed");
        assertThat(run("close", ROUND.toString(), to.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("DECISION_SIGNED");
        assertThat(to).doesNotExist();
    }

    @Test
    void closingShowsWhatWasAwardedAndLeavesTheRegister() throws IOException {
        Path round = temp.resolve("round");
        Files.createDirectories(round.resolve("submissions"));
        for (String file : files(ROUND)) {
            Files.copy(ROUND.resolve(file), round.resolve(file));
        }
        Files.writeString(
                round.resolve("decisions.yaml"),
                Files.readString(round.resolve("decisions.yaml"))
                        + "- {on: 2025-10-20, act: DECISION_SIGNED, document: {number: \"9/QĐ\", date: 2025-10-20}}\n"
                        + "- {on: 2025-10-20, act: NOT_AWARDED, dossier: D2, why: \"đơn vị xin rút\"}\n");
        Path to = temp.resolve("closed");
        assertThat(run("close", round.toString(), to.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("đề nghị nhưng không được khen thưởng")
                .contains("đơn vị xin rút");
        assertThat(Files.readAllLines(to.resolve("register/decisions.csv"))).hasSize(2);
        assertThat(to.resolve("doi-chieu-quyet-dinh.xlsx")).isNotEmptyFile();
    }
}
