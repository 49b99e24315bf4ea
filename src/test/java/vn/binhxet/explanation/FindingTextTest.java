package vn.binhxet.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Section;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Verification;

/** What the dossier shows, for every kind of condition and cause. */
class FindingTextTest {
    private static final Dossier PERSON = Sample.dossier("C-1", "Lò Thị M.");

    private static Criterion criterion(String condition, int min, Map<String, List<String>> codes) {
        return new Criterion(
                "x/y",
                1,
                condition,
                Map.of("min", new BigDecimal(min)),
                codes,
                null,
                null,
                List.of(),
                Verification.PRIMARY_TEXT,
                Layer.NATIONAL);
    }

    private static Criterion criterion(String condition) {
        return criterion(condition, 2, Map.of());
    }

    private static Finding finding(Criterion c, Verdict verdict, Cause cause, String observed, Evidence... evidence) {
        return new Finding(c, verdict, cause, observed, "2", List.of(evidence), null);
    }

    private static String fact(Finding finding, Dossier dossier, Problem... problems) {
        var dossiers = new TreeMap<>(Map.of(dossier.id(), dossier));
        var wording =
                new Wording(Words.in("vi"), new FakeNames("vi"), new Sample().round(), dossiers, List.of(problems));
        return new FindingText(wording, new EvidenceText(wording, (d, place) -> Optional.empty()))
                .fact(finding, dossier);
    }

    private static Evidence initiative(int year, String title, ProofGrade grade, boolean counted) {
        var paper = Sample.paper(PaperType.DECISION, year + "/QĐ-HĐSK", LocalDate.of(year, 12, 1), null);
        return new Evidence(
                Sample.place("/initiatives/" + year),
                grade,
                year,
                title,
                grade == ProofGrade.CLAIMED ? null : paper,
                counted);
    }

    private static Criterion asked(String condition, String number, int n, Map<String, List<String>> codes) {
        return new Criterion(
                "x/y",
                1,
                condition,
                Map.of(number, new BigDecimal(n)),
                codes,
                null,
                null,
                List.of(),
                Verification.PRIMARY_TEXT,
                Layer.NATIONAL);
    }

    private static Evidence ofYear(String what, boolean counted) {
        var paper = Sample.paper(PaperType.DECISION, "45/QĐ-UBND", LocalDate.of(2025, 1, 10), null);
        return new Evidence(Sample.place("/ratings/0"), ProofGrade.CITED, 2024, what, paper, counted);
    }

    @Test
    void theYearJudgedShowsWhatItHasOrWhatItHasInstead() {
        var rating = criterion("year-rating", 1, Map.of("ratings", List.of("EXCELLENT")));
        assertThat(fact(finding(rating, Verdict.MET, null, "1", ofYear("EXCELLENT", true)), PERSON))
                .isEqualTo("hoàn thành xuất sắc nhiệm vụ, năm 2024, Quyết định số 45/QĐ-UBND");
        assertThat(fact(finding(rating, Verdict.NOT_MET, null, "0", ofYear("GOOD", false)), PERSON))
                .isEqualTo("năm xét không có nội dung này (hồ sơ ghi: hoàn thành tốt nhiệm vụ, năm 2024,"
                        + " Quyết định số 45/QĐ-UBND)");
        assertThat(fact(finding(rating, Verdict.UNDETERMINED, Cause.MISSING, "0"), PERSON))
                .isEqualTo("hồ sơ không có mục mức độ hoàn thành nhiệm vụ");
        assertThat(fact(finding(criterion("cluster-lead"), Verdict.NOT_MET, null, "0"), PERSON))
                .isEqualTo("năm xét không có nội dung này");
    }

    @Test
    void sharesOfMembersAreToldAsCountedAndInPercent() {
        var share = asked("member-share", "percent", 70, Map.of("of", List.of("TITLE")));
        assertThat(fact(finding(share, Verdict.NOT_MET, null, "13/20", ofYear(null, true)), PERSON))
                .isEqualTo(
                        "yêu cầu từ 70% thành viên; hồ sơ có 13/20 thành viên (65%), năm 2024, Quyết định số 45/QĐ-UBND");
        var strict = asked("member-share", "percent", 50, Map.of("strict", List.of("true")));
        assertThat(fact(finding(strict, Verdict.UNDETERMINED, Cause.UNPROVEN, "2/3"), PERSON))
                .isEqualTo("yêu cầu trên 50% thành viên; hồ sơ có 2/3 thành viên (66,7%); chưa dẫn văn bản");
        assertThat(fact(finding(share, Verdict.UNDETERMINED, Cause.MISSING, null), PERSON))
                .isEqualTo("yêu cầu từ 70% thành viên; hồ sơ không có mục kết quả của thành viên trong năm xét");
        assertThat(fact(finding(criterion("no-member-disciplined"), Verdict.MET, null, "0"), PERSON))
                .isEqualTo("không có thành viên bị kỷ luật từ cảnh cáo trở lên");
        assertThat(fact(finding(criterion("no-member-disciplined"), Verdict.NOT_MET, null, "2"), PERSON))
                .isEqualTo("2 thành viên bị kỷ luật từ cảnh cáo trở lên");
    }

    @Test
    void lengthsOfTimeAreToldInTheirUnit() {
        assertThat(fact(finding(asked("organisation-age", "years", 10, Map.of()), Verdict.NOT_MET, null, "8"), PERSON))
                .isEqualTo("yêu cầu 10 năm; hồ sơ có 08 năm");
        assertThat(fact(
                        finding(
                                asked("service-months", "months", 6, Map.of()),
                                Verdict.UNDETERMINED,
                                Cause.MISSING,
                                "0"),
                        PERSON))
                .isEqualTo("yêu cầu 06 tháng; hồ sơ không có mục thời gian công tác");
    }

    @Test
    void countsNameWhatCountedWhatIsOnlyStatedAndWhatDoesNotCount() {
        assertThat(fact(
                        finding(
                                criterion("initiative-count"),
                                Verdict.UNDETERMINED,
                                Cause.UNPROVEN,
                                "1",
                                initiative(2022, "Sổ tay", ProofGrade.CITED, false),
                                initiative(2023, "Vườn rau", ProofGrade.CITED, true),
                                initiative(2024, "Tổ hòa giải", ProofGrade.CLAIMED, true)),
                        PERSON))
                .isEqualTo(
                        "yêu cầu 02 sáng kiến; hồ sơ có 01 sáng kiến (“Vườn rau”, năm 2023, Quyết định số 2023/QĐ-HĐSK);"
                                + " có nêu “Tổ hòa giải”, năm 2024 nhưng chưa dẫn văn bản;"
                                + " không tính: “Sổ tay”, năm 2022, Quyết định số 2022/QĐ-HĐSK");
        assertThat(fact(finding(criterion("research-count"), Verdict.UNDETERMINED, Cause.MISSING, "0"), PERSON))
                .isEqualTo(
                        "yêu cầu 02 đề tài, đề án, công trình khoa học; hồ sơ không có mục đề tài, đề án, công trình khoa học");
        assertThat(fact(finding(criterion("award-count"), Verdict.NOT_MET, null, "0"), PERSON))
                .isEqualTo("yêu cầu 02 lần; hồ sơ chưa có nội dung nào được tính");
    }

    @Test
    void aBrokenStreakIsToldAsTheLongestRun() {
        var streak = criterion("year-streak", 2, Map.of("ratings", List.of("EXCELLENT")));
        assertThat(fact(
                        finding(
                                streak,
                                Verdict.NOT_MET,
                                null,
                                "1",
                                initiative(2021, "EXCELLENT", ProofGrade.CITED, true),
                                initiative(2024, "EXCELLENT", ProofGrade.CITED, true)),
                        PERSON))
                .isEqualTo("yêu cầu 02 năm liên tục; hồ sơ có nhiều nhất 01 năm liên tục (các năm đã nêu:"
                        + " năm 2021, Quyết định số 2021/QĐ-HĐSK; năm 2024, Quyết định số 2024/QĐ-HĐSK)");
    }

    @Test
    void theEarliestDayIsSaidWhereWaitingHelps() {
        var finding = new Finding(
                criterion("year-streak"), Verdict.NOT_MET, null, "0", "2", List.of(), LocalDate.of(2026, 1, 1));
        assertThat(fact(finding, PERSON)).endsWith("; sớm nhất từ ngày 01/01/2026");
    }

    @Test
    void attestationsAreAbsentUnprovenContradictoryOrDenied() {
        Criterion c = criterion("attestation");
        var yes = Sample.evidence(
                "/attestations/0",
                null,
                "Đảng ủy xã",
                Sample.paper(PaperType.CONFIRMATION, null, LocalDate.of(2025, 8, 12), null));
        assertThat(fact(finding(c, Verdict.UNDETERMINED, Cause.JUDGEMENT, null), PERSON))
                .isEqualTo("chưa có xác nhận");
        assertThat(fact(finding(c, Verdict.UNDETERMINED, Cause.JUDGEMENT, null, yes), PERSON))
                .isEqualTo(
                        "các xác nhận trái ngược nhau (giấy xác nhận ngày 12/8/2025), cần người có thẩm quyền kết luận");
        assertThat(fact(finding(c, Verdict.UNDETERMINED, Cause.UNPROVEN, "yes"), PERSON))
                .isEqualTo("hồ sơ có nêu nhưng chưa dẫn văn bản xác nhận");
        assertThat(fact(finding(c, Verdict.MET, null, "yes", yes), PERSON))
                .isEqualTo("có xác nhận của Đảng ủy xã ngày 12/8/2025");
    }

    @Test
    void causesOfTheLawAndOfUnreadableDataAreSaidPlainly() {
        assertThat(fact(finding(criterion("attestation"), Verdict.UNDETERMINED, Cause.UNVERIFIED_LAW, null), PERSON))
                .isEqualTo("chưa có ai đọc toàn văn quy định này nên chưa đối chiếu");
        assertThat(fact(finding(criterion("year-streak"), Verdict.UNDETERMINED, Cause.UNREADABLE, null), PERSON))
                .startsWith("mục này trong hồ sơ có nội dung không đọc được");
        assertThat(fact(finding(criterion("year-streak"), Verdict.UNDETERMINED, Cause.SUCCESSION, null), PERSON))
                .startsWith("yêu cầu 02 lần liên tục; chưa xác nhận việc kế thừa");
    }

    @Test
    void aPaperThatCameTooLateIsSaidToHaveComeTooLate() {
        var where = new Problem.Where("submissions/a.jsonl", null, 3, null, "/minutes/0/paper/receivedOn");
        var late = Problem.of(
                "late-paper", Problem.Severity.WARNING, where, "C-1", "value", "2025-10-06", "due", "2025-10-05");
        var finding = finding(
                criterion("paper-present"),
                Verdict.UNDETERMINED,
                Cause.UNPROVEN,
                "0",
                Sample.evidence("/minutes/0", null, "MINUTES", null));
        assertThat(fact(finding, PERSON, late))
                .isEqualTo("văn bản nhận ngày 06/10/2025, sau hạn bổ sung 05/10/2025; không được tính");
        assertThat(fact(finding, PERSON)).isEqualTo("hồ sơ có nêu nhưng chưa dẫn văn bản");
    }

    @Test
    void overlapsNameTheOtherTheSharedAndTheRuling() {
        Criterion c = criterion("no-double-use", 0, Map.of("kinds", List.of("SAME_MODEL", "REWARDED_BEFORE")));
        Dossier open = PERSON.withOverlaps(List.of(new Overlap(
                Overlap.OverlapKind.REWARDED_BEFORE,
                "907/QĐ-UBND",
                "Biến rác thành quà",
                Overlap.Ruling.UNDECIDED,
                Sample.place("/models/0"))));
        assertThat(fact(finding(c, Verdict.UNDETERMINED, Cause.COUNCIL, "1"), open))
                .isEqualTo("có thể cùng một thành tích với Quyết định số 907/QĐ-UBND"
                        + " (thành tích đã được khen thưởng: Biến rác thành quà), chờ Hội đồng xác định");
        Dossier ruled = PERSON.withOverlaps(List.of(new Overlap(
                Overlap.OverlapKind.SAME_MODEL,
                "C-9",
                "M-1",
                Overlap.Ruling.SAME_ACHIEVEMENT,
                Sample.place("/models/0"))));
        assertThat(fact(finding(c, Verdict.NOT_MET, null, "1"), ruled))
                .isEqualTo("Hội đồng xác định cùng một thành tích với hồ sơ của C-9 (cùng mô hình: M-1)");
        assertThat(fact(finding(c, Verdict.MET, null, "0"), PERSON))
                .isEqualTo("không thấy trùng với hồ sơ khác hoặc quyết định khen thưởng đã có");
    }

    @Test
    void disciplineIsToldWithFormAndDays() {
        var measure = new Discipline(
                "PARTY",
                "REPRIMAND",
                null,
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2026, 3, 1),
                null,
                Sample.place("/disciplines/0"));
        Dossier d = disciplined(measure);
        assertThat(fact(finding(criterion("discipline-served"), Verdict.NOT_MET, null, "1"), d))
                .isEqualTo(
                        "đang trong thời gian thi hành kỷ luật khiển trách, quyết định ngày 01/3/2025, đến ngày 01/3/2026");
        assertThat(fact(finding(criterion("discipline-served"), Verdict.UNDETERMINED, Cause.MISSING, "0"), PERSON))
                .isEqualTo("hồ sơ không có mục kỷ luật");
    }

    private static Dossier disciplined(Discipline measure) {
        Dossier p = Sample.dossier("C-2", "Giàng A P.", Gender.MALE, Occupation.FARMER, List.of());
        return new Dossier(
                p.id(),
                p.kind(),
                null,
                p.name(),
                p.unit(),
                p.field(),
                p.versions(),
                p.proposals(),
                p.person(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Section.of(List.of(measure)),
                null,
                null,
                null,
                null,
                null,
                null,
                p.place());
    }

    private static Dossier model(Model model) {
        return new Dossier(
                "M-1",
                Kind.MODEL,
                null,
                "Bản không rác",
                PERSON.unit(),
                "ECONOMY",
                null,
                null,
                null,
                null,
                model,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sample.place(""));
    }

    @Test
    void modelsAreToldWithAddressRegistrationStatusAndTime() {
        var full = model(new Model(
                "bản Nà Cài, xã Sìn Hồ",
                Level.COMMUNE,
                ModelStatus.MAINTAINED,
                null,
                null,
                LocalDate.of(2023, 1, 10),
                new Model.Registration(LocalDate.of(2023, 2, 1), "Ban Dân vận Huyện ủy", null),
                null,
                null));
        assertThat(fact(finding(criterion("model-named"), Verdict.MET, null, "1"), full))
                .isEqualTo("mô hình Bản không rác, địa chỉ: bản Nà Cài, xã Sìn Hồ");
        assertThat(fact(finding(criterion("model-field"), Verdict.MET, null, "1"), full))
                .isEqualTo("lĩnh vực kinh tế");
        assertThat(fact(finding(criterion("model-registered"), Verdict.UNDETERMINED, Cause.UNPROVEN, "0"), full))
                .isEqualTo("đã đăng ký với Ban Dân vận Huyện ủy ngày 01/02/2023, nhưng chưa dẫn văn bản");
        assertThat(fact(
                        finding(
                                criterion("model-status", 0, Map.of("any_of", List.of("NEW", "MAINTAINED"))),
                                Verdict.MET,
                                null,
                                "MAINTAINED"),
                        full))
                .isEqualTo("hồ sơ ghi là mô hình tiếp tục duy trì");
        assertThat(fact(finding(criterion("model-kept-up", 36, Map.of()), Verdict.NOT_MET, null, "1"), full))
                .isEqualTo("yêu cầu 02 tháng; hồ sơ có 01 tháng (bắt đầu từ ngày 10/01/2023)");
        assertThat(fact(finding(criterion("model-registered"), Verdict.UNDETERMINED, Cause.MISSING, "0"), model(null)))
                .isEqualTo("chưa có đăng ký");
    }

    @Test
    void aConditionNobodyWordedStillSaysWhatIsKnown() {
        assertThat(fact(finding(criterion("brand-new"), Verdict.NOT_MET, null, "0"), PERSON))
                .isEqualTo("hồ sơ không đáp ứng");
        assertThat(fact(finding(criterion("brand-new"), Verdict.UNDETERMINED, Cause.JUDGEMENT, "0"), PERSON))
                .isEqualTo("cần cơ quan, người có thẩm quyền xác nhận");
    }
}
