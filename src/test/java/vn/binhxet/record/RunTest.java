package vn.binhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.Difference.Kind;
import vn.binhxet.record.UnusableDirectory.Reason;

class RunTest {
    @TempDir
    Path home;

    private Path round;
    private Path rules;
    private Path out;
    private SigningKey key;

    @BeforeEach
    void writeARun() throws IOException {
        round = home.resolve("round");
        rules = home.resolve("rules");
        put(round, "round.yaml", "id: r\n");
        put(round, "README.md", "không thuộc hồ sơ\n");
        put(round, "register/decisions.csv", "number\n");
        put(round, "submissions/xã A/hồ sơ.json", "{}\n");
        put(round, "submissions/.DS_Store", "x");
        put(rules, "instruments.yaml", "a: 1\n");
        put(rules, "conditions/history.drl", "rule\n");
        out = home.resolve("out");
        write(out, "vì đạt điểm a");
    }

    @Test
    void aRunKeepsItsInputsAndNothingElseOfTheRoundDirectory() throws IOException {
        assertThat(FileTree.files(out))
                .containsExactly(
                        "explanations.jsonl",
                        "inputs/round/register/decisions.csv",
                        "inputs/round/round.yaml",
                        "inputs/round/submissions/xã A/hồ sơ.json",
                        "inputs/rules/conditions/history.drl",
                        "inputs/rules/instruments.yaml",
                        "nominations.json",
                        "problems.json",
                        "run.json");
        assertThat(RunVerification.check(out)).isEmpty();
    }

    @Test
    void theRecordNamesEngineSettingsAndEveryFile() throws IOException {
        RunRecord record = RunDirectory.open(out).record();
        assertThat(record.engine()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(record.settings().formats()).containsExactly("html", "text");
        assertThat(record.outputs())
                .extracting(FileDigest::path)
                .containsExactly("explanations.jsonl", "nominations.json", "problems.json");
        assertThat(record.inputs()).hasSize(3);
        assertThat(record.rules()).hasSize(2);
        assertThat(record.digest()).isEqualTo(record.recomputedDigest());
    }

    @Test
    void theSameRoundGivesTheSameRunWhereverItIsWritten() throws IOException {
        Path elsewhere = home.resolve("nơi khác/out");
        write(elsewhere, "vì đạt điểm a");
        assertThat(RunVerification.compare(out, elsewhere)).isEmpty();
    }

    @Test
    void anyChangedByteOfASealedAndSignedRunIsNoticedAndItsFileNamed() throws IOException {
        Seal.write(round, rules, SampleRound.result().round(), LocalDate.of(2025, 6, 1));
        key = SigningKey.generate();
        write(out, "vì đạt điểm a");
        assertThat(FileTree.files(out)).contains("run.dsse.json", "inputs/round/seal.json");
        List<String> files = FileTree.files(out);
        var random = new Random(20251001);
        for (int i = 0; i < 1_200; i++) {
            String name = files.get(random.nextInt(files.size()));
            Path file = out.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThat(isNoticed(name)).as("%s, byte %d", name, at).isTrue();
            Files.write(file, bytes);
        }
        assertThat(RunVerification.check(out)).isEmpty();
    }

    private boolean isNoticed(String name) throws IOException {
        try {
            List<Difference> found = RunVerification.check(out);
            return !found.isEmpty() && found.get(0).file().equals(name);
        } catch (UnusableDirectory e) {
            return name.equals(RunRecord.FILE);
        }
    }

    @Test
    void spacesAddedToTheRecordAreNoticed() throws IOException {
        Files.writeString(out.resolve("run.json"), Files.readString(out.resolve("run.json")) + " ");
        assertThat(RunVerification.check(out)).extracting(Difference::kind).containsExactly(Kind.RECORD_DAMAGED);
    }

    @Test
    void filesMissingAndFilesAddedAreNamed() throws IOException {
        Files.delete(out.resolve("problems.json"));
        put(out, "inputs/round/submissions/thêm.json", "{}");
        assertThat(RunVerification.check(out))
                .extracting(d -> d.kind() + " " + d.file())
                .containsExactly("EXTRA inputs/round/submissions/thêm.json", "MISSING problems.json");
    }

    @Test
    void theFirstDifferenceOfAnotherEvaluationIsNamedWithItsLine() throws IOException {
        Path again = home.resolve("again");
        write(again, "vì đạt điểm b");
        Difference difference = RunVerification.compare(out, again).orElseThrow();
        assertThat(difference.file()).isEqualTo("nominations.json");
        assertThat(Files.readAllLines(out.resolve("nominations.json")).get(difference.line() - 1))
                .contains("vì đạt điểm a");
        assertThat(difference.recorded()).endsWith("điểm a\"").doesNotContain("\uFFFD");
        assertThat(difference.again()).endsWith("điểm b\"");
        assertThat(difference.text().vi()).startsWith("nominations.json, dòng " + difference.line());
    }

    @Test
    void aReportThatIsNotMadeAgainIsADifference() throws IOException {
        Path again = home.resolve("again");
        write(again, "vì đạt điểm a");
        Files.delete(again.resolve("problems.json"));
        assertThat(RunVerification.compare(out, again)).map(Difference::kind).contains(Kind.NOT_MADE_AGAIN);
    }

    @Test
    void explanationsOfOneDossierAreFoundAndNotThoseOfALongerId() throws IOException {
        RunDirectory run = RunDirectory.open(out);
        assertThat(run.explanations("D-1"))
                .extracting(line ->
                        line.path("dossier").asText() + " " + line.path("award").asText())
                .containsExactly("D-1 model-recognition", "D-1 provincial-certificate-collective");
        assertThat(run.explanations("D-2")).hasSize(2);
        assertThat(run.explanations("D-9")).isEmpty();
        assertThat(run.nominations().at("/lists/0/entries/0/nominee/id").asText())
                .isEqualTo("D-1");
        assertThat(run.round().resolve("round.yaml")).exists();
        assertThat(run.rules().resolve("instruments.yaml")).exists();
    }

    @Test
    void whatIsNoRunIsSaidPlainly() throws IOException {
        assertThat(reason(home.resolve("none"))).isEqualTo(Reason.MISSING);
        assertThat(reason(round)).isEqualTo(Reason.NOT_A_RUN);
        assertThat(reason(round.resolve("round.yaml"))).isEqualTo(Reason.NOT_A_DIRECTORY);
        Files.writeString(out.resolve("run.json"), "{\"format\":\"binhxet-run/2\",\"new\":1}");
        assertThat(reason(out)).isEqualTo(Reason.NEWER);
        Files.writeString(out.resolve("run.json"), "{\"format\":\"binhxet-run/1\",\"new\":1}");
        assertThat(reason(out)).isEqualTo(Reason.DAMAGED);
        Files.writeString(out.resolve("run.json"), "{");
        assertThat(reason(out)).isEqualTo(Reason.DAMAGED);
        Files.writeString(out.resolve("run.json"), "[]");
        assertThat(reason(out)).isEqualTo(Reason.NOT_A_RUN);
    }

    @Test
    void aDamagedResultIsSaidPlainly() throws IOException {
        RunDirectory run = RunDirectory.open(out);
        Files.writeString(out.resolve("nominations.json"), "{");
        Files.write(out.resolve("explanations.jsonl"), new byte[] {(byte) 0xC3, '('});
        Files.delete(out.resolve("problems.json"));
        assertThatThrownBy(run::nominations)
                .isInstanceOf(UnusableDirectory.class)
                .hasMessageContaining("nominations");
        assertThatThrownBy(() -> run.explanations("D-1")).isInstanceOf(UnusableDirectory.class);
        assertThatThrownBy(run::problems).isInstanceOf(UnusableDirectory.class);
    }

    @Test
    void aRunInsideItsOwnRoundDirectoryDoesNotCopyItself() throws IOException {
        Path inside = round.resolve("submissions/out");
        write(inside, "vì");
        write(inside, "vì");
        assertThat(inside.resolve("inputs/round/submissions")).isDirectoryNotContaining("glob:**/out");
        assertThat(RunVerification.check(inside)).isEmpty();
    }

    @Test
    void aRunCanBeMadeAgainFromItsOwnInputsInPlace() throws IOException {
        round = out.resolve("inputs/round");
        rules = out.resolve("inputs/rules");
        byte[] before = Files.readAllBytes(out.resolve("run.json"));
        write(out, "vì đạt điểm a");
        assertThat(Files.readAllBytes(out.resolve("run.json"))).isEqualTo(before);
    }

    @Test
    void decomposedFileNamesAreKeptComposed() throws IOException {
        put(round, Normalizer.normalize("submissions/Nguyễn Đức.json", Normalizer.Form.NFD), "{}");
        write(out, "vì");
        assertThat(FileTree.files(out)).contains("inputs/round/submissions/Nguyễn Đức.json");
        assertThat(RunVerification.check(out)).isEmpty();
    }

    @Test
    void compactExplanationsNameVerdictAndCause() throws IOException {
        var assessment = SampleRound.assessment("D-1", SampleRound.CERTIFICATE, true, Outcome.QUALIFIED);
        assertThat(CanonicalJson.read(ExplanationsJsonl.line(assessment, Detail.COMPACT))
                        .path("verdicts")
                        .toString())
                .isEqualTo("{\"provincial-certificate-collective/a-streak\":\"MET\","
                        + "\"provincial-certificate-collective/attested\":\"UNDETERMINED:MISSING\"}");
        assertThat(Detail.forDossiers(5_000)).isEqualTo(Detail.FULL);
        assertThat(Detail.forDossiers(5_001)).isEqualTo(Detail.COMPACT);
    }

    @Test
    void theNumberOfThreadsDoesNotShowInExplanations() throws IOException {
        var many = new TreeMap<String, List<Assessment>>();
        for (int i = 0; i < 2_000; i++) {
            String id = "D-" + i;
            many.put(id, List.of(SampleRound.assessment(id, SampleRound.RECOGNITION, true, Outcome.QUALIFIED)));
        }
        var one = new ByteArrayOutputStream();
        ExplanationsJsonl.write(many, Detail.FULL, 1, one);
        for (int threads : new int[] {2, 5}) {
            var several = new ByteArrayOutputStream();
            ExplanationsJsonl.write(many, Detail.FULL, threads, several);
            assertThat(several.toByteArray()).isEqualTo(one.toByteArray());
        }
        assertThat(one.toString(StandardCharsets.UTF_8).lines()).hasSize(2_000);
    }

    private void write(Path to, String why) throws IOException {
        RoundResult result = SampleRound.result();
        try (var run = RunWriter.open(to)) {
            run.copyRound(round);
            run.copyRules(rules);
            try (OutputStream file = run.file(NominationsJson.FILE)) {
                NominationsJson.write(result, Detail.FULL, (entry, list) -> why, file);
            }
            try (OutputStream file = run.file(ExplanationsJsonl.FILE)) {
                ExplanationsJsonl.write(result.assessments(), Detail.FULL, file);
            }
            try (OutputStream file = run.file(ProblemsJson.FILE)) {
                ProblemsJson.write(result.problems(), problem -> "câu", file);
            }
            run.finish(
                    result.round().id(),
                    new RunRecord.Settings("vi", List.of("text", "html"), Detail.FULL, false),
                    key);
        }
    }

    private static Reason reason(Path directory) {
        try {
            RunDirectory.open(directory);
        } catch (UnusableDirectory e) {
            return e.reason();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("opened " + directory);
    }

    private static void put(Path root, String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
