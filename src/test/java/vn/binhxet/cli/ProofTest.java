package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.record.Difference;
import vn.binhxet.record.RunVerification;
import vn.binhxet.record.UnusableDirectory;

/** Sealed rounds, signed runs, trials and the ledger, as an office uses them. */
class ProofTest {
    private static final Path FIXTURE = Path.of("fixtures/tie-at-the-cut-left-to-the-council");
    private static final String QUOTA = "quota.provincial-certificate-individual";

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path round;
    private Path key;

    @BeforeEach
    void aRoundOfOnesOwn() {
        round = copy(FIXTURE, temp.resolve("đợt"));
        key = temp.resolve("khóa");
    }

    private int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private Path evaluated(String name, Object... more) {
        Path run = temp.resolve(name);
        var args = Stream.concat(Stream.of("evaluate", round, "-o", run), Stream.of(more));
        assertThat(run(args.toArray())).as(err.toString()).isZero();
        return run;
    }

    @Test
    void aChangedByteInAnyFileOfASealedAndSignedRunIsFoundAndTheFileNamed() throws IOException {
        assertThat(run("evaluate", round, "--seal-only")).isZero();
        assertThat(run("key", "new", "-o", key)).isZero();
        Path run = evaluated("run", "--key", key, "--formats", "text,html,public,xlsx,docx,pdf");
        List<Path> files = files(run);
        assertThat(files).contains(run.resolve("run.dsse.json"), run.resolve("inputs/round/seal.json"));
        var random = new Random(20261122);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] = (byte) (changed[at] ^ (1 + random.nextInt(255)));
            Files.write(file, changed);
            String name = run.relativize(file).toString();
            assertThat(noticed(run)).as("%s, byte %d", name, at).contains(name);
            Files.write(file, bytes);
        }
        assertThat(RunVerification.check(run)).isEmpty();
    }

    /** Files named first; only where one is whole may the next be looked at. */
    private static List<String> noticed(Path run) throws IOException {
        try {
            return RunVerification.check(run).stream().map(Difference::file).toList();
        } catch (UnusableDirectory e) {
            assertThat(e.text().vi()).contains("run.json");
            return List.of("run.json");
        }
    }

    @Test
    void aSignatureIsFoundWantingWhenItIsMissingOrOfAnotherKey() throws IOException {
        assertThat(run("key", "new", "-o", key)).isZero();
        assertThat(run("key", "new", "-o", temp.resolve("khóa khác"))).isZero();
        Path run = evaluated("run", "--key", key, "--formats", "json");
        assertThat(run("verify", run, "--key", key + ".pub")).as(out.toString()).isZero();
        assertThat(out.toString()).contains("Chữ ký đúng");
        assertThat(run("verify", run)).isZero();
        assertThat(out.toString()).contains("chưa đối chiếu khóa");
        assertThat(run("verify", run, "--key", temp.resolve("khóa khác.pub"))).isEqualTo(ExitCode.CHECK_SAID_NO);
        Files.delete(run.resolve("run.dsse.json"));
        assertThat(run("verify", run)).isZero();
        assertThat(out.toString()).contains("không có chữ ký");
        assertThat(run("verify", run, "--key", key + ".pub")).isEqualTo(ExitCode.CHECK_SAID_NO);
        assertThat(out.toString()).contains("run.dsse.json");
    }

    @Test
    void aKeyIsForItsOwnerAloneAndNeverOverwritesNorStandsInARepository() throws IOException {
        assertThat(run("key", "new", "-o", key)).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(key);
        assertThat(run("key", "new", "-o", key)).isEqualTo(ExitCode.REFUSED);
        assertThat(Files.readAllBytes(key)).isEqualTo(before);
        assertThat(run("key", "new", "-o", round.resolve("khóa"))).isEqualTo(ExitCode.REFUSED);
        assertThat(run("key", "new", "-o", "src/khóa")).isEqualTo(ExitCode.REFUSED);
        assertThat(Path.of("src/khóa")).doesNotExist();
        assertThat(run("evaluate", round, "-o", temp.resolve("run"), "--key", key + ".pub"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(temp.resolve("run")).doesNotExist();
    }

    @Test
    void aResultChangedAfterwardsIsNamedWithThePlaceInTheJson() throws IOException {
        Path run = evaluated("run", "--formats", "json");
        Path lists = run.resolve("nominations.json");
        Files.writeString(lists, Files.readString(lists).replaceFirst("\"rank\": 1", "\"rank\": 2"));
        assertThat(run("verify", run)).isEqualTo(ExitCode.CHECK_SAID_NO);
        assertThat(out.toString()).contains("nominations.json").contains("/lists/0/entries/0/rank");
    }

    @Test
    void everyPageOfASealedRoundSaysWhenItWasSealedWhatChangedAndHowOftenItWasRun() throws IOException {
        assertThat(run("evaluate", round, "--seal-only")).isZero();
        assertThat(run("evaluate", round, "--seal-only")).isEqualTo(ExitCode.REFUSED);
        Path first = evaluated("first");
        assertThat(text(first, "report.txt")).contains("niêm phong ngày", "KHÔNG TRƯỚC hồ sơ đầu tiên", "lần chạy đầu");
        evaluated("trial", "--set", QUOTA + "=3");
        Path third = evaluated("third");
        for (String page : List.of("report.txt", "report.html")) {
            assertThat(text(third, page))
                    .contains("02 lần chạy", "chỉ tiêu “Bằng khen", "Từ đó đến nay không thay đổi");
        }
        assertThat(text(third, "nominations.json"))
                .contains("\"runsBefore\": 2", "\"trialsBefore\": 1", "\"kept\": true");
        Path yaml = round.resolve("round.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("quota: 2", "quota: 4"));
        Path changed = evaluated("changed");
        assertThat(text(changed, "report.html")).contains("TỪ ĐÓ ĐÃ THAY ĐỔI", ": 2 → 4");
        assertThat(run("verify", changed)).as(out.toString()).isZero();
        assertThat(run("verify", first)).as(out.toString()).isZero();
        assertThat(run("ledger", "check", round.resolve("runs.jsonl"), first, third))
                .isZero();
    }

    @Test
    void aTrialSaysSoOnEveryPageAndCanBeVerified() throws IOException {
        Path plain = evaluated("plain");
        Path trial = evaluated("trial", "--set", QUOTA + "=1");
        for (String page : List.of("report.txt", "report.html", "nominations.json")) {
            assertThat(text(plain, page)).doesNotContain("KHÔNG PHẢI LẦN CHẠY CHÍNH THỨC");
        }
        assertThat(text(trial, "report.txt")).contains("KHÔNG PHẢI LẦN CHẠY CHÍNH THỨC");
        assertThat(text(trial, "report.html")).contains("KHÔNG PHẢI LẦN CHẠY CHÍNH THỨC");
        assertThat(text(trial, "nominations.json")).contains("\"official\": false", "\"quota\": 1");
        assertThat(text(trial, "run.json")).contains(QUOTA);
        assertThat(run("explain", trial, "D1")).isZero();
        assertThat(out.toString()).contains("KHÔNG PHẢI LẦN CHẠY CHÍNH THỨC");
        assertThat(run("verify", trial)).as(out.toString()).isZero();
        assertThat(out.toString()).contains("lần chạy thử");
        assertThat(run("evaluate", round, "-o", temp.resolve("no"), "--set", "quota.nothing=3"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("quota.nothing").doesNotContain("\tat ");
        assertThat(run(
                        "evaluate",
                        round,
                        "-o",
                        temp.resolve("no"),
                        "--rules",
                        copy(Path.of("rules"), temp.resolve("r"))))
                .isZero();
        assertThat(text(temp.resolve("no"), "report.txt")).contains("bộ quy định khác");
    }

    @Test
    void paperAndRunAreTiedByOneLineThatLanguageAndFormatsDoNotChange() throws IOException {
        Path one = evaluated("one", "--formats", "text");
        Path other = evaluated("other", "--formats", "html", "--lang", "en");
        String sum = text(one, "nominations.json").replaceAll("(?s).*\"fingerprint\": \"([0-9a-f]{64})\".*", "$1");
        assertThat(text(one, "report.txt")).contains(sum);
        assertThat(text(other, "report.html")).contains(sum);
        assertThat(text(one, "run.json")).contains(sum);
        Path yaml = round.resolve("round.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "# một dòng ghi chú\n");
        assertThat(text(evaluated("changed"), "report.txt")).doesNotContain(sum);
    }

    @Test
    void theLedgerShowsThatNoRunWasReplacedLater() throws IOException {
        Path book = temp.resolve("sổ.jsonl");
        Path mark = temp.resolve("mốc.json");
        Path first = evaluated("first", "--ledger", book);
        evaluated("second", "--ledger", book, "--lang", "en");
        assertThat(run("ledger", "checkpoint", book, "-o", mark)).isZero();
        String shortly = out.toString().strip();
        evaluated("third", "--ledger", book);
        assertThat(run("ledger", "check", book, first, "--checkpoint", mark))
                .as(out.toString())
                .isZero();
        assertThat(run("ledger", "check", book, "--checkpoint", shortly)).isZero();
        assertThat(run("ledger", "show", book)).isZero();
        assertThat(out.toString().lines()).hasSize(3);

        Path forged = temp.resolve("sổ giả.jsonl");
        evaluated("first", "--set", QUOTA + "=3");
        assertThat(run("ledger", "add", forged, temp.resolve("first"))).isZero();
        assertThat(run("ledger", "add", forged, temp.resolve("second"))).isZero();
        assertThat(run("ledger", "check", forged)).isZero();
        assertThat(run("ledger", "check", forged, "--checkpoint", mark)).isEqualTo(ExitCode.CHECK_SAID_NO);
        assertThat(run("ledger", "check", book, temp.resolve("first"))).isEqualTo(ExitCode.CHECK_SAID_NO);

        List<String> lines = Files.readAllLines(book);
        Files.write(book, List.of(lines.get(0), lines.get(2)), StandardCharsets.UTF_8);
        assertThat(run("ledger", "check", book)).isEqualTo(ExitCode.CHECK_SAID_NO);
        assertThat(out.toString()).contains("dòng 2");
        assertThat(run("ledger", "add", book, temp.resolve("second"))).isEqualTo(ExitCode.REFUSED);
    }

    private static String text(Path run, String file) throws IOException {
        return Files.readString(run.resolve(file)).replaceAll("\\s+", " ");
    }

    private static List<Path> files(Path run) throws IOException {
        try (Stream<Path> all = Files.walk(run)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
