package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Household;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.dossier.Version;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Two texts of one award, invented for this test: the old asks for contributions, the new for unity. */
class MoreFavourableTest {
    private static final String AWARD = "provincial-certificate-household";
    private static final String BEFORE = "2025-03-15";
    private static final String AFTER = "2025-04-02";
    private static final Paper REPORT =
            new Paper(PaperType.ACHIEVEMENT_REPORT, null, LocalDate.of(2025, 3, 1), "UBND xã Sìn Hồ", null, null);
    private static final Place PLACE = new Place("submissions/ho-so.json", "/0");

    @TempDir
    private Path rules;

    private Rulebook withText(String favour) throws IOException, RulebookRefused {
        Path shipped = Path.of("rules");
        try (Stream<Path> walk = Files.walk(shipped)) {
            for (Path from : walk.sorted(Comparator.naturalOrder()).toList()) {
                Path to = rules.resolve(shipped.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
        Files.writeString(
                rules.resolve("instruments.yaml"), """
                  - id: invented-law
                    name: {vi: "Luật giả định", en: "Invented law"}
                    number: "0/2025"
                    in_force: {from: 2025-04-01}
                    transition: {by: RECEIPT, citation: "invented-law 9.4", settled: true, more_favourable: %s}
                    checked_on: 2026-11-22
                    note: "Invented for a test."
                """.formatted(favour), java.nio.file.StandardOpenOption.APPEND);
        Path award = rules.resolve("awards/" + AWARD + "/award.yaml");
        String text = Files.readString(award);
        int second = text.indexOf("revision: 2");
        String closed = text.substring(second)
                .replaceFirst("in_force: \\{from: 2024-01-01}", "in_force: {from: 2024-01-01, until: 2025-04-01}");
        Files.writeString(award, text.substring(0, second) + closed + """
                  - revision: 3
                    in_force: {from: 2025-04-01}
                    source: invented-law
                    verified: PRIMARY_TEXT
                    checked_on: 2026-11-22
                    tree:
                      citation: "1.1"
                      all:
                        - id: unity
                          condition: attestation
                          statement: internal-unity
                          citation: "1.1"
                          wording: {vi: "Đoàn kết", en: "United"}
                """);
        return Rulebook.load(rules);
    }

    private static Assessment assessed(Rulebook rulebook, String receipt, String decision, String... attested) {
        var round = new Round(
                "r",
                null,
                null,
                null,
                null,
                null,
                day(decision),
                null,
                null,
                null,
                day(decision),
                ProofGrade.CITED,
                null,
                List.of(new OpenedAward(AWARD, null, null, 0, null, null)),
                null,
                null,
                null,
                null,
                null,
                null);
        try (var engine = RuleEngine.of(rulebook)) {
            var evaluator = new Evaluator(engine, rulebook, round, List.of());
            Dossier dossier = household(receipt, attested);
            Assessment one = evaluator.assess(dossier).get(0);
            assertThat(evaluator.assessAll(List.of(dossier, dossier), 2, n -> {}))
                    .allMatch(all -> all.equals(List.of(one)));
            return one;
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Dossier household(String receipt, String... attested) {
        var yes = new ArrayList<Attestation>();
        for (String statement : List.of("exemplary-compliance", "household-contributions", "internal-unity")) {
            yes.add(new Attestation(statement, List.of(attested).contains(statement), "UBND xã", REPORT, PLACE));
        }
        return new Dossier(
                "H-1",
                Kind.HOUSEHOLD,
                null,
                "Hộ ông Giàng A S.",
                null,
                null,
                List.of(new Version(day(receipt), null)),
                List.of(new vn.binhxet.dossier.Proposal(
                        AWARD,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        "sin-ho",
                        new Paper(PaperType.SUBMISSION_LETTER, "45/TTr", day("2025-03-01"), "UBND xã", null, null),
                        null,
                        null,
                        PLACE)),
                null,
                new Household("Giàng A S.", null, 5, List.of()),
                null,
                null,
                null,
                Section.of(List.of()),
                Section.of(List.of()),
                Section.of(List.of()),
                Section.of(List.of()),
                null,
                Section.of(List.of()),
                Section.of(List.of()),
                null,
                Section.of(yes),
                Section.of(List.of(new Minutes(
                        "Hội đồng",
                        Minutes.MinutesKind.COMMENDATION,
                        null,
                        9,
                        9,
                        9,
                        0,
                        new Paper(PaperType.MINUTES, null, day("2025-03-01"), "UBND xã", null, null),
                        PLACE))),
                Section.of(List.of(new SubmittedPaper(
                        PaperType.ACHIEVEMENT_REPORT,
                        null,
                        day("2025-03-01"),
                        "UBND xã",
                        null,
                        null,
                        List.of(),
                        PLACE))),
                null,
                PLACE);
    }

    @Test
    void aDossierReceivedBeforeGetsTheNewTextWhereItIsMoreFavourable() throws Exception {
        Assessment a = assessed(withText("EARLIER"), BEFORE, "2025-05-01", "exemplary-compliance", "internal-unity");
        assertThat(a.outcome()).isEqualTo(Outcome.QUALIFIED);
        assertThat(a.award().revision()).isEqualTo(3);
        assertThat(a.favour())
                .isEqualTo(new Assessment.Favour("invented-law", true, Outcome.NOT_QUALIFIED, Outcome.QUALIFIED));
    }

    @Test
    void theTextOfItsOwnDayStandsWhereTheOtherIsNotBetter() throws Exception {
        Rulebook rulebook = withText("EARLIER");
        Assessment equal = assessed(
                rulebook, BEFORE, "2025-05-01", "exemplary-compliance", "household-contributions", "internal-unity");
        assertThat(equal.award().revision()).isEqualTo(2);
        assertThat(equal.favour())
                .isEqualTo(new Assessment.Favour("invented-law", false, Outcome.QUALIFIED, Outcome.QUALIFIED));
        Assessment worse = assessed(rulebook, BEFORE, "2025-05-01", "exemplary-compliance", "household-contributions");
        assertThat(worse.award().revision()).isEqualTo(2);
        assertThat(worse.favour().other()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Test
    void nobodyIsComparedBeforeTheNewTextIsInForceNorAfterReceiptUnderIt() throws Exception {
        Rulebook rulebook = withText("EARLIER");
        assertThat(assessed(rulebook, BEFORE, "2025-03-31", "internal-unity").favour())
                .isNull();
        assertThat(assessed(rulebook, BEFORE, "2025-04-01", "internal-unity").favour())
                .isNotNull();
        Assessment after = assessed(rulebook, AFTER, "2025-05-01", "exemplary-compliance", "household-contributions");
        assertThat(after.favour()).isNull();
        assertThat(after.award().revision()).isEqualTo(3);
        assertThat(after.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Test
    void theReverseGivesTheOldTextToDossiersReceivedLater() throws Exception {
        Rulebook rulebook = withText("LATER");
        Assessment after = assessed(rulebook, AFTER, "2025-05-01", "exemplary-compliance", "household-contributions");
        assertThat(after.award().revision()).isEqualTo(2);
        assertThat(after.favour())
                .isEqualTo(new Assessment.Favour("invented-law", true, Outcome.NOT_QUALIFIED, Outcome.QUALIFIED));
        assertThat(assessed(rulebook, BEFORE, "2025-05-01", "internal-unity").favour())
                .isNull();
    }

    @Test
    void theShippedLawComparesNobodyWhileTheNewTextIsNotHere() throws Exception {
        assertThat(Rulebook.load(Path.of("rules")).comparesTexts()).isFalse();
    }
}
