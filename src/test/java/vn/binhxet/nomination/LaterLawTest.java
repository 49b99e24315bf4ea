package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.Detail;
import vn.binhxet.record.NominationsJson;

/** What comes later in the rulebook changes nothing that was before it: every fixture keeps its lists byte for byte. */
class LaterLawTest {
    /** A number of the Law of 2022, as trees write it: {@code {2024-01-01: 2}}. */
    private static final Pattern NUMBER_OF_THE_LAW = Pattern.compile("(\\{2024-01-01: [0-9]+)}");

    @TempDir
    Path temp;

    @Test
    void aLawNumbersAndTextsDatedLaterMoveNoEarlierResult() throws Exception {
        Path later = withLaw("2030-01-01");
        int compared = 0;
        for (Path round : Rounds.with("round.yaml")) {
            RoundResult now = Rounds.evaluated(round);
            RoundResult then = RoundEvaluation.of(round, later, 2, Evaluation.Steps.unwatched());
            assertThat(nominations(then)).as(round.toString()).isEqualTo(nominations(now));
            compared += now.dossiers().size();
        }
        assertThat(compared).isGreaterThan(3000);
    }

    @Test
    void theSameNumbersInForceOnTheDayMoveResults() throws Exception {
        Path now = withLaw("2025-01-01");
        Path round = Rounds.FIXTURES.resolve("proposed-to-the-prime-minister-and-the-president");
        assertThat(nominations(RoundEvaluation.of(round, now, 2, Evaluation.Steps.unwatched())))
                .isNotEqualTo(nominations(Rounds.evaluated(round)));
    }

    /** The rules with an instrument from {@code day} on, every number of the national awards far stricter, a new household text. */
    private Path withLaw(String day) throws IOException {
        Path rules = temp.resolve("rules-" + day);
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                Path to = rules.resolve(Path.of("rules").relativize(p));
                Files.createDirectories(to.getParent());
                Files.copy(p, to);
            }
        }
        Path instruments = rules.resolve("instruments.yaml");
        Files.writeString(instruments, Files.readString(instruments) + """
                          - id: supposed-law
                            name: {vi: "Luật giả định", en: "Supposed law"}
                            number: "1/2030/QH17"
                            in_force: {from: DAY}
                            transition: {by: RECEIPT, settled: true}
                            checked_on: 2026-11-22
                            note: "Supposed, for a test."
                        """.replace("DAY", day));
        int stricter = 0;
        try (Stream<Path> all = Files.walk(rules.resolve("awards"))) {
            for (Path award : all.filter(p -> p.endsWith("award.yaml")).toList()) {
                String text = Files.readString(award);
                String more = NUMBER_OF_THE_LAW.matcher(text).replaceAll("$1, " + day + ": 99}");
                stricter += more.equals(text) ? 0 : 1;
                Files.writeString(award, more);
            }
        }
        assertThat(stricter).isGreaterThan(20);
        Path household = rules.resolve("awards/provincial-certificate-household/award.yaml");
        String open = Files.readString(household);
        String closed =
                open.replace("in_force: {from: 2024-01-01}", "in_force: {from: 2024-01-01, until: " + day + "}");
        assertThat(closed).isNotEqualTo(open);
        Files.writeString(household, closed.stripTrailing() + """

                          - revision: 9
                            in_force: {from: DAY}
                            source: supposed-law
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
                        """.replace("DAY", day));
        return rules;
    }

    private static String nominations(RoundResult result) throws IOException {
        Explanations explanations = Explanations.of(result, "vi");
        var out = new ByteArrayOutputStream();
        NominationsJson.write(result, Detail.FULL, (entry, list) -> explanations.oneLine(list, entry), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
