package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.Detail;
import vn.binhxet.record.NominationsJson;

/** What comes later in the rulebook changes nothing that was before it: every fixture keeps its lists byte for byte. */
class LaterLawTest {
    private static final Path AWARDS = Path.of("awards");

    @TempDir
    Path temp;

    @Test
    void aLawNumbersAndTextsDatedLaterMoveNoEarlierResult() throws Exception {
        Path later = withLaterLaw();
        int compared = 0;
        for (Path round : rounds()) {
            RoundResult now = Rounds.evaluated(round);
            RoundResult then = RoundEvaluation.of(round, later, 2, Evaluation.Steps.unwatched());
            assertThat(nominations(then)).as(round.toString()).isEqualTo(nominations(now));
            compared += now.dossiers().size();
        }
        assertThat(compared).isGreaterThan(1000);
    }

    /** Every scenario and the smaller campaigns; the largest would only repeat them at length. */
    private static List<Path> rounds() throws IOException {
        try (Stream<Path> all = Files.list(Rounds.FIXTURES)) {
            return all.filter(d -> Files.isRegularFile(d.resolve("round.yaml")))
                    .filter(d -> !d.endsWith("ha-noi-2020-2025") && !d.endsWith("lao-cai-2013-2023"))
                    .sorted()
                    .toList();
        }
    }

    /** The rules with an instrument of 2030, a stricter number from that day, and a new text of another award. */
    private Path withLaterLaw() throws IOException {
        Path rules = temp.resolve("rules");
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                Path to = rules.resolve(Path.of("rules").relativize(p));
                Files.createDirectories(to.getParent());
                Files.copy(p, to);
            }
        }
        Path instruments = rules.resolve("instruments.yaml");
        Files.writeString(instruments, Files.readString(instruments) + """
                          - id: law-of-2030
                            name: {vi: "Luật giả định năm 2030", en: "Supposed law of 2030"}
                            number: "1/2030/QH17"
                            in_force: {from: 2030-01-01}
                            transition: {by: RECEIPT, settled: true}
                            checked_on: 2026-11-22
                            note: "Supposed, for a test."
                        """);
        Path individual = rules.resolve(AWARDS).resolve("provincial-certificate-individual/award.yaml");
        String text = Files.readString(individual);
        String stricter = text.replace("min: {2024-01-01: 2}", "min: {2024-01-01: 2, 2030-01-01: 9}");
        assertThat(stricter).isNotEqualTo(text);
        Files.writeString(individual, stricter);
        Path household = rules.resolve(AWARDS).resolve("provincial-certificate-household/award.yaml");
        String open = Files.readString(household);
        String closed = open.replace("in_force: {from: 2024-01-01}", "in_force: {from: 2024-01-01, until: 2030-01-01}");
        assertThat(closed).isNotEqualTo(open);
        Files.writeString(household, closed.stripTrailing() + """

                          - revision: 9
                            in_force: {from: 2030-01-01}
                            source: law-of-2030
                            verified: PRIMARY_TEXT
                            checked_on: 2026-11-22
                            tree:
                              citation: "1"
                              all:
                                - id: contributions
                                  condition: attestation
                                  statement: household-contributions
                                  citation: "1"
                                  wording: {vi: "Có nhiều đóng góp", en: "Many contributions"}
                        """);
        return rules;
    }

    private static String nominations(RoundResult result) throws IOException {
        Explanations explanations = Explanations.of(result, "vi");
        var out = new ByteArrayOutputStream();
        NominationsJson.write(result, Detail.FULL, (entry, list) -> explanations.oneLine(list, entry), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
