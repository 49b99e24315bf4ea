package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Problem;
import vn.binhxet.lawcheck.CaseRun;
import vn.binhxet.lawcheck.TriedCase;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Who knows the law adds an award, changes a number, or writes a province's regulation, by YAML and cases alone. */
class RulesByYamlAloneTest {
    private static final String ADDED = "awards/certificate-for-village-elders";

    @TempDir
    private Path rules;

    @BeforeEach
    void copyWithoutCases() throws IOException {
        copy(Path.of("rules"), rules);
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path cases : walk.filter(p -> p.endsWith("cases.yaml")).toList()) {
                Files.delete(cases);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = rules.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(rules.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    private List<String> casesThatHold() throws Exception {
        var held = new ArrayList<String>();
        Rulebook rulebook = Rulebook.load(rules);
        try (var engine = RuleEngine.of(rulebook)) {
            for (TriedCase c : CaseRun.of(rulebook, engine, 1)) {
                assertThat(c.failures()).as(c.name()).isEmpty();
                held.add(c.name());
            }
        }
        return held;
    }

    private void addAnAward() throws IOException {
        write(ADDED + "/award.yaml", AWARD);
        write(ADDED + "/cases.yaml", CASES);
    }

    @Test
    void aNewAwardIsAFolderWithItsTreeAndItsCases() throws Exception {
        addAnAward();
        assertThat(casesThatHold())
                .containsExactly(
                        "đủ 03 lần",
                        "mới có 02 lần",
                        "không nộp mục khen thưởng",
                        "chưa ai xác nhận gương mẫu, chưa có giấy khen");
    }

    @Test
    void aNewNumberIsADatedValueAndTheDayBeforeStaysAsItWas() throws Exception {
        addAnAward();
        change("instruments.yaml", "instruments:\n", "instruments:\n" + NEW_DECREE);
        change(ADDED + "/award.yaml", "min: {2024-01-01: 3}", "min: {2024-01-01: 3, 2027-05-01: 5}");
        write(ADDED + "/cases.yaml", CASES + BOTH_SIDES);
        assertThat(casesThatHold()).hasSize(7).contains("nhận ngày 30/4/2027, 03 lần", "nhận ngày 01/5/2027, 03 lần");
    }

    @Test
    void aCaseThatExpectsSomethingElseIsSeen() throws IOException {
        addAnAward();
        change(ADDED + "/cases.yaml", "{outcome: NOT_QUALIFIED, findings: {times: NOT_MET}}", "{outcome: QUALIFIED}");
        assertThatThrownBy(this::casesThatHold)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NOT_QUALIFIED");
    }

    @Test
    void theBlankOfAProvinceIsCopiedAndHolds() throws Exception {
        copy(Path.of("rules/provinces/_blank"), rules.resolve("provinces/lai-chau"));
        Rulebook read = Rulebook.load(rules);
        assertThat(read.provinces().get("lai-chau").name().vi()).isEqualTo("tỉnh Lai Châu");
        assertThat(read.warnings()).isEmpty();
        assertThat(casesThatHold())
                .hasSize(10)
                .contains("đóng góp do trưởng bản xác nhận, quy định giao Đảng ủy hoặc UBND xã");
    }

    @Test
    void aProvincesConditionWithoutABasisInTheLawIsWarnedAbout() throws Exception {
        change(
                "provinces/bac-ninh/awards/provincial-flag/conditions.yaml",
                "    legal_basis: \"law-06-2022 26.3\"\n",
                "");
        assertThat(Rulebook.load(rules).warnings()).singleElement().satisfies(w -> {
            assertThat(w.code()).isEqualTo("province-condition-without-basis");
            assertThat(w.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(w.where().file()).isEqualTo("provinces/bac-ninh/awards/provincial-flag/conditions.yaml");
        });
    }

    @Test
    void aProvincesConditionOnAPointTheAwardDoesNotHaveIsRefused() throws Exception {
        change("provinces/bac-ninh/awards/provincial-flag/conditions.yaml", "point: \"1\"", "point: \"4\"");
        assertThatThrownBy(() -> Rulebook.load(rules))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining("'provincial-flag' has no point '4'");
    }

    private static final String AWARD = """
            id: certificate-for-village-elders
            name: {vi: "Bằng khen già làng", en: "Certificate for village elders"}
            category: COMMENDATION_FORM
            gives: provincial-certificate
            subjects: [INDIVIDUAL]
            decided_by: {body: provincial-chairman, citation: "law-06-2022 79.4"}
            revisions:
              - revision: 1
                in_force: {from: 2024-01-01}
                source: law-06-2022
                verified: PRIMARY_TEXT
                checked_on: 2026-11-22
                tree:
                  citation: "74.6"
                  all:
                    - id: exemplary
                      condition: attestation
                      statement: exemplary-compliance
                      citation: "74.6"
                      wording: {vi: "Gương mẫu", en: "Exemplary"}
                    - id: times
                      condition: award-count
                      forms: [commendation-certificate]
                      min: {2024-01-01: 3}
                      citation: "74.6"
                      wording: {vi: "Có {min} lần được tặng giấy khen", en: "{min} commendation certificates"}
            """;

    private static final String NEW_DECREE = """
              - id: decree-00-2027
                name: {vi: "Nghị định số 00/2027/NĐ-CP", en: "Decree No. 00/2027/NĐ-CP"}
                number: "00/2027/NĐ-CP"
                in_force: {from: 2027-05-01}
                transition: {by: RECEIPT, settled: true}
                checked_on: 2027-05-02
                note: "Invented for this test."
            """;

    private static final String CERTIFICATE =
            "        - {form: commendation-certificate, year: %d, type: MERIT, paper: {type: DECISION, number: 2/QĐ-UBND,"
                    + " date: %d-12-01, issuer: UBND xã Sìn Hồ}}\n";

    private static String certificates(int... years) {
        var text = new StringBuilder("    given:\n      awards:\n");
        for (int year : years) {
            text.append(CERTIFICATE.formatted(year, year));
        }
        return text.toString();
    }

    private static String aCase(String name, String receipt, String decision, String given, String expect) {
        return "  - case: %s%n    receipt: %s%n    decision: %s%n%s    expect: %s%n"
                .formatted(name, receipt, decision, given, expect);
    }

    private static final String BASE = """
            base:
              id: ho-so-mau
              kind: INDIVIDUAL
              name: Giàng A S.
              unit: {id: sin-ho, name: UBND xã Sìn Hồ, level: COMMUNE, system: STATE}
              proposals:
                - {award: certificate-for-village-elders, by: sin-ho, letter: {type: SUBMISSION_LETTER, number: 45/TTr-UBND, date: 2025-01-10, issuer: UBND xã Sìn Hồ}}
              awards: []
              disciplines: []
              matters: []
              attestations:
                - {statement: exemplary-compliance, holds: true, by: Đảng ủy xã, paper: {type: CONFIRMATION, date: 2025-01-05, issuer: Đảng ủy xã}}
              minutes:
                - {body: Hội đồng xã, kind: COMMENDATION, heldOn: 2025-01-08, total: 9, present: 9, votesFor: 9, votesAgainst: 0, paper: {type: MINUTES, date: 2025-01-08, issuer: UBND xã Sìn Hồ}}
              papers:
                - {type: ACHIEVEMENT_REPORT, date: 2025-01-05, issuer: UBND xã Sìn Hồ}
            """;

    private static final String CASES = BASE
            + "cases:\n"
            + aCase(
                    "đủ 03 lần",
                    "2025-03-01",
                    "2025-04-01",
                    certificates(2020, 2022, 2024),
                    "{outcome: QUALIFIED, findings: {exemplary: MET, times: MET}}")
            + aCase(
                    "mới có 02 lần",
                    "2025-03-01",
                    "2025-04-01",
                    certificates(2022, 2024),
                    "{outcome: NOT_QUALIFIED, findings: {times: NOT_MET}}")
            + aCase(
                    "không nộp mục khen thưởng",
                    "2025-03-01",
                    "2025-04-01",
                    "    given: {awards: null}\n",
                    "{outcome: INCOMPLETE, findings: {times: {verdict: UNDETERMINED, cause: MISSING}}}")
            + aCase(
                    "chưa ai xác nhận gương mẫu, chưa có giấy khen",
                    "2025-03-01",
                    "2025-04-01",
                    "    given: {attestations: []}\n",
                    "{outcome: NOT_QUALIFIED, findings: {exemplary: {verdict: UNDETERMINED, cause: JUDGEMENT}}}");

    private static final String BOTH_SIDES = aCase(
                    "nhận ngày 30/4/2027, 03 lần",
                    "2027-04-30",
                    "2027-06-01",
                    certificates(2020, 2022, 2024),
                    "{outcome: QUALIFIED, findings: {times: MET}}")
            + aCase(
                    "nhận ngày 01/5/2027, 03 lần",
                    "2027-05-01",
                    "2027-06-01",
                    certificates(2020, 2022, 2024),
                    "{outcome: NOT_QUALIFIED, findings: {times: NOT_MET}}")
            + aCase(
                    "nhận ngày 01/5/2027, 05 lần",
                    "2027-05-01",
                    "2027-06-01",
                    certificates(2018, 2019, 2020, 2022, 2024),
                    "{outcome: QUALIFIED, findings: {times: MET}}");
}
