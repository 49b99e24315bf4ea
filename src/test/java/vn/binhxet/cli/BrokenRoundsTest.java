package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds as they come from a tired office: refused or evaluated, each fault named, nothing left half-written. */
class BrokenRoundsTest {
    private static final Path SOUND = Path.of("fixtures/tie-at-the-cut-left-to-the-council");

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path round;
    private Path target;

    @BeforeEach
    void copyASoundRound() throws IOException {
        round = temp.resolve("round");
        target = temp.resolve("run");
        Files.createDirectories(round.resolve("submissions"));
        for (String file : new String[] {"round.yaml", "submissions/ho-so.jsonl"}) {
            Files.copy(SOUND.resolve(file), round.resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x [1, 2] | 20 | lặp lại nội dung",
                "---          | 21 | phần thứ hai",
                "programme: x | 20 | mục “programme” xuất hiện hai lần",
            })
    void whatIsAddedToTheRoundRefusesItWithItsLine(String line, int at, String said) throws IOException {
        append("round.yaml", line + "\nx: 1\n");
        refused("round.yaml › dòng " + at, said);
    }

    @Test
    void anEmptyRoundFileIsSaidToBeEmpty() throws IOException {
        Files.writeString(round.resolve("round.yaml"), "");
        refused("round.yaml: tệp không có nội dung");
    }

    @Test
    void contentNestedTooDeepHasNoLineZero() throws IOException {
        append("round.yaml", "\nx: " + "[".repeat(5000) + "]".repeat(5000) + "\n");
        refused("lồng nhau quá sâu");
        assertThat(err.toString()).doesNotContain("dòng 0");
    }

    @Test
    void aQuotaBeyondAllNumbersIsOutOfRange() throws IOException {
        replace("quota: 2", "quota: 99999999999999999999");
        refused("dòng 14", "99999999999999999999", "1000000");
    }

    @Test
    void anAwardNobodyKnowsIsNamedWithItsLine() throws IOException {
        replace("award: provincial-certificate-individual", "award: provincial-certificate-indivdual");
        refused("round.yaml › dòng 13", "Có phải là “provincial-certificate-individual”?");
    }

    @Test
    void decisionsThatAreNoListAreRefusedWithoutAStackTrace() throws IOException {
        Files.writeString(round.resolve("decisions.yaml"), "on: 2025-10-12\nact: EXCLUDE\n");
        refused("decisions.yaml", "danh sách");
    }

    @ParameterizedTest
    @CsvSource({"decisions.yaml", "round.yaml"})
    void aDirectoryInTheNameOfAFileIsNotPassedOver(String name) throws IOException {
        Files.deleteIfExists(round.resolve(name));
        Files.createDirectory(round.resolve(name));
        refused(name + ": đây là thư mục");
    }

    @Test
    void aFileInTheNameOfTheRegisterIsNotPassedOver() throws IOException {
        Files.writeString(round.resolve("register"), "x");
        refused("register: đây là tệp");
    }

    @Test
    void linksInCirclesPipesAndLinksToNowhereAreNamedTogether() throws Exception {
        Files.createSymbolicLink(round.resolve("submissions/loop"), Path.of("."));
        Files.createSymbolicLink(round.resolve("submissions/gone.json"), Path.of("nowhere"));
        assumeTrue(new ProcessBuilder(
                                "mkfifo", round.resolve("submissions/pipe.json").toString())
                        .start()
                        .waitFor()
                == 0);
        refused("submissions/gone.json: ", "submissions/loop: ", "submissions/pipe.json: ");
    }

    @Test
    void twoNamesThatDifferOnlyInHowAccentsAreTypedAreNamed() throws IOException {
        for (var form : Normalizer.Form.values()) {
            if (form == Normalizer.Form.NFC || form == Normalizer.Form.NFD) {
                Files.writeString(
                        round.resolve("submissions").resolve(Normalizer.normalize("hồ sơ đẹp.json", form)), "[]");
            }
        }
        try (Stream<Path> files = Files.list(round.resolve("submissions"))) {
            assumeTrue(files.count() == 3, "a file system that keeps both names");
        }
        refused("hồ sơ đẹp.json", "cách gõ dấu");
        assertThat(err.toString()).doesNotContain(".writing");
    }

    @Test
    void anEmptyFileIsAProblemAndTheOthersAreEvaluated() throws IOException {
        Files.writeString(round.resolve("submissions/rong.jsonl"), "");
        Files.writeString(round.resolve("submissions/rong.json"), "");
        evaluated();
        assertThat(out.toString()).contains("6 hồ sơ = 4 được đối chiếu + 2 không đọc được");
        assertThat(report()).contains("submissions/rong.jsonl: tệp không có nội dung");
    }

    @Test
    void actsThatChangeNothingAreNamedWithTheirLine() throws IOException {
        append(
                "submissions/ho-so.jsonl",
                Files.readAllLines(SOUND.resolve("submissions/ho-so.jsonl"))
                                .get(0)
                                .replace("\"D1\"", "\"D9\"")
                                .replace("provincial-certificate-individual", "provincial-certificate-collective")
                        + "\n");
        Files.writeString(round.resolve("decisions.yaml"), """
                - {on: 2025-10-12, act: INCLUDE, dossier: D9, by: "Hội đồng", why: "tiêu biểu"}
                - {on: 2025-10-12, act: EXCLUDE, dossier: D1, award: bang-khen, by: "Hội đồng", why: "x"}
                - {on: 2025-10-12, act: EXCLUDE, dossier: D4}
                """);
        evaluated();
        assertThat(report())
                .contains(
                        "decisions.yaml › dòng 1: việc “bổ sung vào danh sách” không có tác dụng: hồ sơ “D9”",
                        "decisions.yaml › dòng 2: quyết định nêu “bang-khen”",
                        "decisions.yaml › dòng 3: việc “không đề nghị” chưa ghi đủ");
    }

    @Test
    void aTableOfTheRegisterNobodyReadsIsNamed() throws IOException {
        Files.createDirectory(round.resolve("register"));
        Files.writeString(round.resolve("register/decision.csv"), "number\n1\n");
        evaluated();
        assertThat(report()).contains("register/decision.csv", "Có phải là “decisions.csv”?");
    }

    @Test
    void aBirthYearThatCannotBeIsSaidInWordsAndNotRepeated() throws IOException {
        Path file = round.resolve("submissions/ho-so.jsonl");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"gender\"", "\"birthDate\": \"1850-01-01\", \"gender\""));
        evaluated();
        assertThat(report())
                .contains("person/birthDate")
                .doesNotContain("year-out-of-range")
                .doesNotContain("1850");
    }

    private void evaluated() {
        assertThat(evaluate()).as(err.toString()).isZero();
    }

    private void refused(String... said) throws IOException {
        assertThat(evaluate()).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains(said).doesNotContain("\tat ");
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).containsExactly(round);
        }
    }

    private int evaluate() {
        return Main.run(
                new PrintWriter(out), new PrintWriter(err), "evaluate", round.toString(), "-o", target.toString());
    }

    private String report() throws IOException {
        return Files.readString(target.resolve("report.txt")).replaceAll("\\s+", " ");
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(round.resolve(file), Files.readString(round.resolve(file)) + text);
    }

    private void replace(String from, String to) throws IOException {
        Path file = round.resolve("round.yaml");
        assertThat(file).content().contains(from);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
