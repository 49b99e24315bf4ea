package vn.binhxet.lawcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhxet.dossier.Kind;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/** The twenty facts about the law that are most easily got wrong: each with the cases that pin it, by award and name. */
class FactsEasilyGotWrongTest {
    private static Rulebook rulebook;
    private static RuleEngine engine;

    /** Facts about standards; those about texts, money and authority are tests of their own below. */
    enum Fact {
        F04_AN_INITIATIVE_IS_NOT_COMPULSORY_FOR_THE_TITLE_AT_THE_BASE(
                "grassroots-emulation-fighter",
                "hoàn thành xuất sắc nhiệm vụ là đủ, không cần sáng kiến",
                "hoàn thành tốt nhiệm vụ và 01 sáng kiến",
                "01 đề tài đã nghiệm thu, chưa áp dụng",
                "hoàn thành tốt nhiệm vụ, không sáng kiến, không đề tài",
                "chỉ hoàn thành nhiệm vụ thì không đạt tiêu chuẩn “Lao động tiên tiến” dù có sáng kiến"),
        F05_AN_ADVANCED_COLLECTIVE_NEEDS_SEVENTY_PERCENT(
                "advanced-labour-collective",
                "7 trong 10 người đạt “Lao động tiên tiến”",
                "6 trong 10 người đạt “Lao động tiên tiến”",
                "69 trong 99 người đạt “Lao động tiên tiến”",
                "quyết định ngày 31/12/2023, 6 trong 10 người",
                "quyết định ngày 01/01/2024, 6 trong 10 người"),
        F06_DISCIPLINE_OF_A_MEMBER_BARS_THE_ADVANCED_COLLECTIVE(
                "advanced-labour-collective", "1 người bị kỷ luật từ cảnh cáo trở lên"),
        F06_BUT_NOT_THE_EXCELLENT_ONE(
                "excellent-labour-collective",
                "có 01 người bị cảnh cáo trong năm vẫn đạt",
                "quyết định ngày 01/01/2024, có 01 người bị cảnh cáo"),
        F07_ALL_COMPLETE_SEVENTY_PERCENT_AND_ONE_FIGHTER(
                "excellent-labour-collective",
                "đạt các điểm a đến đ khoản 1 Điều 27, không cần có danh hiệu “Tập thể lao động tiên tiến” trước",
                "299 trong 300 người hoàn thành nhiệm vụ: không làm tròn thành 100%",
                "9 trong 13 người, 69,2%: không làm tròn thành 70%",
                "không có Chiến sĩ thi đua cơ sở"),
        F08_THREE_TITLES_FOR_THE_PROVINCIAL_ONE(
                "provincial-emulation-fighter",
                "03 lần liên tục Chiến sĩ thi đua cơ sở, có sáng kiến phạm vi tỉnh, được lựa chọn",
                "02 lần liên tục",
                "03 lần nhưng đứt một năm",
                "sáng kiến chỉ có phạm vi cơ sở"),
        F08_TWO_FOR_THE_NATIONAL_ONE(
                "national-emulation-fighter", "01 lần", "03 lần liên tục", "sáng kiến chỉ có phạm vi tỉnh"),
        F09_POINT_D_HAS_TWO_ALTERNATIVES(
                "provincial-certificate-individual",
                "hai lần liên tục là đủ theo cách hiểu mặc định",
                "hai năm xuất sắc và hai sáng kiến",
                "một sáng kiến là chưa đủ"),
        F10_GOOD_YEARS_AND_TITLES_FOR_THE_PRIME_MINISTERS_CERTIFICATE(
                "prime-minister-certificate-individual",
                "bằng khen được tặng trong 05 năm đó - luật viết “và có”, không phải “sau đó có”",
                "không cần năm nào hoàn thành xuất sắc, không cần sáng kiến - quy định cũ đã bãi bỏ",
                "đúng 05 năm, đúng 03 lần, bằng khen trước đó",
                "mới 04 năm"),
        F11_A_COLLECTIVES_FLAG_OR_TWO_CERTIFICATES(
                "prime-minister-certificate-collective",
                "02 bằng khen trong 05 năm sau bằng khen đầu",
                "cờ của Bộ, ban, ngành",
                "mới 04 năm xuất sắc",
                "hai bằng khen trước 05 năm"),
        F12_THIRD_CLASS(
                "labour-order-third-individual",
                "đúng 05 năm, đúng 01 năm xuất sắc, đúng 03 lần Chiến sĩ thi đua cơ sở",
                "thiếu một năm xuất sắc",
                "thiếu một lần Chiến sĩ thi đua cơ sở",
                "mới 04 năm"),
        F12_SECOND_CLASS(
                "labour-order-second-individual",
                "đúng 05 năm, đúng 02 năm xuất sắc, đúng 01 lần Chiến sĩ thi đua cấp tỉnh",
                "thiếu một năm xuất sắc",
                "thiếu một lần Chiến sĩ thi đua cấp tỉnh"),
        F12_FIRST_CLASS(
                "labour-order-first-individual",
                "đúng 05 năm, đúng 03 năm xuất sắc, đúng 02 lần Chiến sĩ thi đua cấp tỉnh",
                "thiếu một năm xuất sắc",
                "thiếu một lần Chiến sĩ thi đua cấp tỉnh"),
        F12_COLLECTIVES_NEED_EXCELLENT_YEARS("labour-order-third-collective", "mới 04 năm xuất sắc"),
        F13_TEN_YEARS_OF_EXISTENCE(
                "labour-order-third-collective",
                "tập thể vừa tròn 10 năm",
                "tập thể thiếu một ngày mới đủ 10 năm",
                "tập thể hơn 10 năm"),
        F14_CERTIFICATES_ALONE_ONLY_WITHOUT_FLAGS(
                "labour-order-third-collective",
                "05 năm xuất sắc, 02 bằng khen của tỉnh, không thuộc đối tượng tặng cờ",
                "02 bằng khen của tỉnh nhưng thuộc đối tượng được tặng cờ"),
        F14_FOUR_FOR_THE_FIRST_CLASS(
                "labour-order-first-collective",
                "05 năm xuất sắc, 04 bằng khen của tỉnh, không thuộc đối tượng tặng cờ",
                "04 bằng khen của tỉnh nhưng thuộc đối tượng được tặng cờ",
                "thiếu một trong 04 bằng khen của tỉnh, không thuộc đối tượng tặng cờ"),
        F15_THEMATIC_RESULTS_DO_NOT_COUNT(
                "labour-order-third-individual", "bằng khen của Thủ tướng theo chuyên đề không làm căn cứ"),
        F15_NOR_SUDDEN_ONES("labour-order-first-individual", "huân chương hạng Nhì đột xuất không làm căn cứ"),
        F15_NOR_THEMATIC_FLAGS("labour-order-third-collective", "cờ theo chuyên đề không tính"),
        F16_A_PENDING_MATTER_HOLDS(
                "prime-minister-certificate-individual",
                "tố cáo đang được xác minh - chưa xét, không phải không đạt",
                "từ 01/7/2025 - đang xem xét kỷ luật",
                "kỷ luật hết hạn năm 2021 - chỉ tính thành tích từ năm 2022"),
        F17_MERIT_IS_A_LADDER_BY_DEFINITION(
                "labour-order-first-individual", "huân chương hạng Ba không thay cho huân chương hạng Nhì"),
        F17_BUT_NO_GENERAL_LADDER(
                "excellent-labour-collective",
                "đạt các điểm a đến đ khoản 1 Điều 27, không cần có danh hiệu “Tập thể lao động tiên tiến” trước"),
        F19_HOUSEHOLDS_HAVE_ONE_TITLE("cultural-family", "danh hiệu thi đua duy nhất của hộ gia đình"),
        F19_AND_NO_SUM_OF_MONEY(
                "provincial-certificate-household",
                "gương mẫu, có nhiều đóng góp",
                "xác nhận là không có nhiều đóng góp"),
        F20_NO_FIFTEEN_PERCENT("grassroots-emulation-fighter", "không có giới hạn 15% trong tiêu chuẩn");

        private final String award;
        private final String cases;

        Fact(String award, String... cases) {
            this.award = award;
            this.cases = String.join("\n", cases);
        }

        List<String> names() {
            return List.of(cases.split("\n", -1));
        }
    }

    @BeforeAll
    static void load() throws Exception {
        rulebook = Rulebook.load(Path.of("rules"));
        engine = RuleEngine.of(rulebook);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @EnumSource
    void isPinnedByItsCases(Fact fact) {
        List<RuleCase> own = CaseReader.all(rulebook).stream()
                .filter(c -> c.award().equals(fact.award)
                        && c.file().startsWith("awards/" + fact.award + "/")
                        && fact.names().contains(c.name()))
                .toList();
        assertThat(own).extracting(RuleCase::name).containsExactlyInAnyOrderElementsOf(fact.names());
        assertThat(CaseRun.of(own, rulebook, engine, 2))
                .allSatisfy(t -> assertThat(t.failures()).as(t.name()).isEmpty());
        assertThat(own).allMatch(c -> c.expect().has("outcome") || c.expect().has("findings"));
    }

    @Test
    void f01SinceTheFirstOfOctober2026TheTextOf2022IsProvisional() {
        for (String award : List.of("provincial-certificate-individual", "provincial-certificate-household")) {
            assertThat(in(award, "2026-09-30").provisional()).as(award).isNull();
            assertThat(in(award, "2026-10-01").provisional().instrument()).isEqualTo("law-06-2026");
        }
    }

    @Test
    void f02DecreeAndCircularEndedAndTheirSuccessorsAreRecordedToEnd() {
        assertThat(end("decree-98-2023")).isEqualTo("2025-07-01");
        assertThat(end("circular-01-2024")).isEqualTo("2025-08-05");
        assertThat(end("decree-152-2025")).isEqualTo("2027-03-01");
    }

    @Test
    void f03TheDayOfDecisionChoosesTheBaseSalary() {
        assertThat(bonus("2026-06-30")).isEqualByComparingTo("3510000");
        // 2 530 000 x 1.5 = 3 795 000, up to tens of thousands
        assertThat(bonus("2026-07-01")).isEqualByComparingTo("3800000");
    }

    @Test
    void f18WhoDecides() {
        assertThat(deciders("government-flag")).containsExactly("government");
        assertThat(deciders("national-emulation-fighter")).containsExactly("prime-minister");
        assertThat(deciders("prime-minister-certificate-individual")).containsExactly("prime-minister");
        assertThat(deciders("labour-order-third-individual")).containsExactly("president");
        assertThat(deciders("provincial-certificate-individual")).containsExactly("provincial-chairman");
        assertThat(Stream.of(
                                "grassroots-emulation-fighter",
                                "advanced-worker",
                                "advanced-labour-collective",
                                "commendation-certificate")
                        .flatMap(award -> deciders(award).stream()))
                .isNotEmpty()
                .doesNotContain("provincial-chairman");
    }

    @Test
    void f19AHouseholdIsTheSubjectOfFourAwards() {
        assertThat(rulebook.awards().values().stream()
                        .filter(a -> a.subjects().stream().anyMatch(s -> s.kind() == Kind.HOUSEHOLD))
                        .map(Award::id))
                .containsExactly(
                        "commendation-certificate",
                        "cultural-family",
                        "prime-minister-certificate-household",
                        "provincial-certificate-household");
    }

    private static AwardInForce in(String award, String day) {
        return rulebook.inForce(award, new LawDates(LocalDate.parse(day), LocalDate.parse(day)), null);
    }

    private static String end(String instrument) {
        return String.valueOf(rulebook.instrument(instrument).inForceUntil());
    }

    private static BigDecimal bonus(String day) {
        return rulebook.bonuses()
                .of("provincial-certificate", Kind.INDIVIDUAL, LocalDate.parse(day), RoundingMode.UP)
                .orElseThrow()
                .amount();
    }

    private static List<String> deciders(String award) {
        return rulebook.awards().get(award).deciders(LocalDate.of(2026, 11, 30)).stream()
                .map(Award.Decider::body)
                .toList();
    }
}
