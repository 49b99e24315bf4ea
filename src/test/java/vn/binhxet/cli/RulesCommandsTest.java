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

/** The commands over the rulebook as a person uses them. */
class RulesCommandsTest {
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
    void anOfficerReadsAnAwardAsTheLawIsBuilt() {
        assertThat(run("rules", "show", "provincial-certificate-individual", "--on", "2025-08-01"))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Khoản 1 Điều 74 – phải đạt TẤT CẢ")
                .contains("Có 02 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở” (điểm d khoản 1 Điều 74")
                .contains("có 03 cách hiểu")
                .contains("ĐANG ÁP DỤNG (chưa có văn bản thống nhất)")
                .contains("khoản 4 Điều 79")
                .doesNotContain("TẠM TÍNH");
        assertThat(run("rules", "show", "provincial-certificate-individual", "--on", "2026-11-01"))
                .isZero();
        assertThat(out.toString()).contains("TẠM TÍNH");
        assertThat(run("rules", "show", "labour-order-third-individual", "--on", "2025-08-01", "--lang", "en"))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Decided by: President of the State")
                .contains("considers and proposes (clause 2, Article 83");
        assertThat(run("rules", "show", "provincial-certificate-individua")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Có phải là “provincial-certificate-individual”?");
    }

    @Test
    void theListSaysWhatIsInForceOnADay() {
        assertThat(run("rules", "list", "--on", "2023-06-01")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("provincial-certificate-individual")
                .contains("không có quy định hiệu lực vào ngày 01/6/2023");
        assertThat(run("rules", "list", "--json")).isZero();
        assertThat(out.toString()).contains("\"inForce\"");
    }

    @Test
    void aCaseThatDoesNotHoldIsToldInWordsAndFails() throws IOException {
        Path rules = copyOfTheRules();
        Path cases = rules.resolve("awards/provincial-certificate-household/cases.yaml");
        Files.writeString(cases, Files.readString(cases).replaceFirst("outcome: QUALIFIED", "outcome: NOT_QUALIFIED"));
        assertThat(run("rules", "test", "--rules", rules.toString())).isEqualTo(ExitCode.CHECK_SAID_NO);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("kết quả: mong đợi chưa đạt tiêu chuẩn; tìm thấy đủ tiêu chuẩn theo hồ sơ")
                .contains("1 trong ");
    }

    @Test
    void aRulebookThatCannotBeReadIsRefusedWithFileAndLine() throws IOException {
        Path rules = copyOfTheRules();
        Path award = rules.resolve("awards/provincial-certificate-household/award.yaml");
        Files.writeString(award, Files.readString(award).replaceFirst("citation: \"74.5\"", "citatio: \"74.5\""));
        assertThat(run("rules", "check", "--rules", rules.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("award.yaml:").doesNotContain("\tat ");
    }

    @Test
    void anInstrumentThatHasEndedIsNamedWithItsDayAndWhatStandsInItsPlace() {
        assertThat(run("rules", "show", "provincial-flag", "--on", "2027-03-01"))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Nghị định số 152/2025/NĐ-CP đã hết hiệu lực từ ngày 01/3/2027")
                .contains("chưa có văn bản thay thế")
                .contains("văn bản thay thế: Thông tư số 15/2025/TT-BNV (nội dung chưa được đưa vào phần mềm)")
                .doesNotContain("có quy định mới (Thông tư số 01/2024/TT-BNV)");
        assertThat(run("rules", "show", "provincial-flag", "--on", "2027-02-28"))
                .isZero();
        assertThat(out.toString()).doesNotContain("152/2025/NĐ-CP đã hết hiệu lực");
        assertThat(run("rules", "list", "--on", "2027-03-01", "--lang", "en")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Decree No. 152/2025/NĐ-CP ended on 1 March 2027 and is still cited below");
    }

    @Test
    void aRefusalIsInTheLanguageAskedFor() {
        String nowhere = temp.resolve("nowhere").toString();
        assertThat(run("evaluate", nowhere, "-o", temp.resolve("run").toString(), "--lang", "en"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .startsWith("binhxet: this round could not be evaluated:")
                .doesNotContain("không");
    }

    @Test
    void aNomineeReadsWhatItQualifiesForAndTheRoadToTheNext() throws IOException {
        Path dossier = temp.resolve("ho-so.json");
        Files.writeString(dossier, """
                {"id":"X1","kind":"INDIVIDUAL","name":"Lò Thị Thử","unit":{"id":"x","name":"UBND xã Thử"},
                 "person":{"occupation":["CIVIL_SERVANT"]},"versions":[{"receivedOn":"2025-08-01"}],
                 "awards":[{"form":"grassroots-emulation-fighter","year":2024,"type":"MERIT",
                   "paper":{"type":"DECISION","number":"9/QĐ","date":"2025-01-10","issuer":"UBND xã Thử"}}],
                 "ratings":[],"initiatives":[],"research":[],"disciplines":[],"matters":[],
                 "attestations":[{"statement":"exemplary-compliance","holds":true,"by":"UBND xã Thử",
                   "paper":{"type":"CONFIRMATION","number":"2/XN","date":"2025-07-01","issuer":"UBND xã Thử"}},
                  {"statement":"outstanding-in-movement","holds":false,"by":"UBND xã Thử",
                   "paper":{"type":"CONFIRMATION","number":"3/XN","date":"2025-07-01","issuer":"UBND xã Thử"}},
                  {"statement":"many-or-sudden-achievements-in-a-field","holds":false,"by":"UBND xã Thử",
                   "paper":{"type":"CONFIRMATION","number":"4/XN","date":"2025-07-01","issuer":"UBND xã Thử"}},
                  {"statement":"contribution-to-development-or-charity","holds":false,"by":"UBND xã Thử",
                   "paper":{"type":"CONFIRMATION","number":"5/XN","date":"2025-07-01","issuer":"UBND xã Thử"}}]}
                """);
        assertThat(run("recommend", dossier.toString(), "--on", "2025-08-01", "--json"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("\"award\": \"provincial-certificate-individual\", \"earliestYear\": 2025")
                // One base title of 2024: the first provincial title with 2026, the second a year later.
                .contains("\"award\": \"national-emulation-fighter\", \"earliestYear\": 2027");
        assertThat(run("recommend", dossier.toString(), "--on", "2025-08-01")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Lò Thị Thử – UBND xã Thử")
                .contains("Chỉ khi có điều hồ sơ chưa nêu")
                .contains(
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân) – sớm nhất sau khi có kết quả năm 2025");
        assertThat(run("recommend", dossier.toString(), "--id", "X9")).isEqualTo(ExitCode.USAGE);
    }

    private Path copyOfTheRules() throws IOException {
        Path copy = temp.resolve("rules");
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(Path.of("rules").relativize(p));
                Files.createDirectories(to.getParent());
                Files.copy(p, to);
            }
        }
        return copy;
    }
}
