package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;

/** What a round says of papers that are of the future or not named in full, and of law that has ended. */
class PapersOfARoundTest {
    private static final String REPORT = "\"ACHIEVEMENT_REPORT\", \"date\": \"2025-08-30\"";

    @TempDir
    Path temp;

    private Path round;

    @BeforeEach
    void copyARound() throws IOException {
        round = temp.resolve("round");
        Path from = Rounds.FIXTURES.resolve("papers-of-the-nominated-not-seen");
        try (var all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path to = round.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = round.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private String submissions() throws IOException {
        try (var all = Files.list(round.resolve("submissions"))) {
            return "submissions/" + all.findFirst().orElseThrow().getFileName();
        }
    }

    private static String decided(RoundResult result, String language) {
        var told = Explanations.of(result, language);
        return String.join(
                " | ", result.decisionsNeeded().stream().map(told::decision).toList());
    }

    @Test
    void papersToBeComparedAndPapersToBeNamedInFullAreWordedApart() throws IOException {
        assertThat(decided(Rounds.evaluated(round), "vi")).contains("chưa có người trực tiếp đối chiếu");
        Path compared = round;
        copyTo("named");
        change("round.yaml", "proofOfNominated: SEEN", "proof: CLAIMED\nproofOfNominated: CITED");
        change(submissions(), REPORT, "\"ACHIEVEMENT_REPORT\"");
        RoundResult named = Rounds.evaluated(round);
        assertThat(round).isNotEqualTo(compared);
        assertThat(decided(named, "vi"))
                .contains("chưa ghi đủ loại, số, ngày, nơi ban hành")
                .doesNotContain("đối chiếu");
        assertThat(decided(named, "en"))
                .contains("do not name type, number, date and issuer")
                .doesNotContain("compared");
    }

    private void copyTo(String name) throws IOException {
        round = Files.move(round, temp.resolve(name));
    }

    @Test
    void aPaperOfTheFutureLeavesWhatItSaysUnproven() throws IOException {
        Path file = round.resolve(submissions());
        // The first record is D1, whose papers nobody has compared.
        Files.writeString(
                file, Files.readString(file).replaceFirst(REPORT, REPORT.replace("2025-08-30", "2025-10-11")));
        RoundResult result = Rounds.evaluated(round);
        assertThat(result.problems()).isNotEmpty().extracting(Problem::code).containsExactly("future-paper");
        assertThat(Rounds.entries(result).values())
                .filteredOn(e -> e.id().equals("D1"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.candidate().outcome()).isEqualTo(Outcome.INCOMPLETE);
                    assertThat(e.candidate().assessment().gaps())
                            .isNotEmpty()
                            .allMatch(g -> g.cause() == Cause.UNPROVEN);
                });
    }

    @Test
    void aRoundUnderAnInstrumentThatHasEndedSaysSo() throws IOException {
        String ended = "Nghị định số 152/2025/NĐ-CP đã hết hiệu lực từ ngày 01/3/2027";
        assertThat(Explanations.of(Rounds.evaluated(round), "vi").notices()).noneMatch(n -> n.startsWith(ended));
        copyTo("later");
        change("round.yaml", "receivedOn: 2025-09-15", "receivedOn: 2027-03-01");
        change("round.yaml", "submitBy: 2025-09-20", "submitBy: 2027-03-20");
        change("round.yaml", "supplyBy: 2025-10-05", "supplyBy: 2027-04-05");
        change("round.yaml", "asOf: 2025-10-10", "asOf: 2027-04-10");
        change("round.yaml", "decisionOn: 2025-10-20", "decisionOn: 2027-04-20");
        assertThat(Explanations.of(Rounds.evaluated(round), "vi").notices())
                .filteredOn(n -> n.startsWith(ended))
                .singleElement()
                .satisfies(n -> assertThat(n).contains("chưa có văn bản thay thế"));
    }
}
