package vn.binhxet.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.Status;

/** The page and the proof of a nominee, as text. */
class PageTest {
    private final Sample sample = new Sample();
    private final Dossier lo = Sample.dossier("LC25-C-041", "Lò Thị M.");

    private static String page(Sample sample, Entry entry, Depth depth, String language) {
        Explanations explanations = sample.explanations(language);
        return new PlainText(110, explanations.words())
                .render(explanations.of(sample.list(), entry).lines(depth));
    }

    @Test
    void anIncompleteDossierReadsAsTheOfficeExpects() {
        Entry entry = sample.entry(lo, sample.withoutMinutes(lo.id()), Status.NOT_RANKED, null, null);
        assertThat(page(sample, entry, Depth.PAGE, "vi")).isEqualTo("""
            Bà Lò Thị M. – công chức Văn hóa - Xã hội, UBND xã Sìn Hồ – đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân
            dân tỉnh (cá nhân)
            HỒ SƠ CHƯA ĐẦY ĐỦ: Biên bản xét khen thưởng: chưa có trong hồ sơ (điểm c khoản 2 Điều 84 Luật Thi đua, khen
            thưởng năm 2022).
            Còn 01 nội dung phải bổ sung hoặc xác nhận; nhận bổ sung chậm nhất ngày 05/10/2025.

            Tiêu chuẩn
              Khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022 – phải đạt TẤT CẢ:
                ✓ Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước: có xác nhận của Đảng ủy
                  xã ngày 12/8/2025
                    (nguồn: submissions/ho-so.jsonl › LC25-C-041 › attestations/0)
                ✓ Đạt MỘT TRONG các tiêu chuẩn tại điểm a, d và đ:
                  ✓ Điểm a: phải đạt TẤT CẢ:
                    ✓ Phong trào thi đua do tỉnh phát động: phong trào do Chủ tịch Ủy ban nhân dân tỉnh phát động (số
                      12/KH-UBND ngày 10/02/2020)
                    ✓ Có thành tích xuất sắc được bình xét trong phong trào thi đua: có xác nhận tại báo cáo thành tích
                      ngày 20/8/2025 của UBND xã Sìn Hồ
                        (nguồn: submissions/ho-so.jsonl › LC25-C-041 › papers/0)
                  ? Điểm d: đạt MỘT TRONG các tiêu chuẩn (đơn vị không đề nghị theo điểm này):
                    ✗ Có 02 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở”: yêu cầu 02 lần liên tục; hồ sơ có
                      01 lần (năm 2024, Quyết định số 118/QĐ-SNV)
                        (nguồn: submissions/ho-so.jsonl › LC25-C-041 › awards/0)
                    ? Phải đạt TẤT CẢ:
                      ? Có liên tục từ 02 năm trở lên được công nhận hoàn thành xuất sắc nhiệm vụ: yêu cầu 02 năm liên
                        tục; hồ sơ không có mục mức độ hoàn thành nhiệm vụ
                      ? Trong thời gian đó có 02 sáng kiến được công nhận và áp dụng có hiệu quả: yêu cầu 02 sáng kiến; hồ
                        sơ không có mục sáng kiến
                  ✗ Điểm đ: phải đạt TẤT CẢ (đơn vị không đề nghị theo điểm này):
                    ✗ Là công nhân, nông dân, người lao động: hồ sơ ghi là công chức; yêu cầu: công nhân, nông dân hoặc
                      người lao động
                    ? Lập được nhiều thành tích trong lao động, sản xuất: chưa có xác nhận

            Thành phần hồ sơ
              ✓ Tờ trình đề nghị xét tặng hình thức khen thưởng: có Tờ trình số 45/TTr-UBND ngày 10/9/2025 (điểm a khoản 2
                Điều 84 Luật Thi đua, khen thưởng năm 2022)
                  (nguồn: submissions/ho-so.jsonl › LC25-C-041 › proposals/0)
              ? Biên bản xét khen thưởng: chưa có trong hồ sơ (điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022)
            ✓ Không thuộc trường hợp không được xét hoặc chưa được xét khen thưởng.

            Còn thiếu (bổ sung chậm nhất ngày 05/10/2025; chỉ nhận văn bản đã có, không xác nhận lùi thời gian)
              (1) Biên bản xét khen thưởng: chưa có trong hồ sơ (điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm
              2022)
            Điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022 có 02 cách hiểu. Cách đang áp dụng (chưa có văn bản
            thống nhất): chỉ cần 02 lần liên tục “Chiến sĩ thi đua cơ sở”. Kết quả không thay đổi theo cách hiểu khác.
            """);
    }

    @Test
    void theNominatedAreToldWhoStandsBeforeThemAndWhoComesIn() {
        Dossier before = Sample.dossier("LC25-C-001", "Vàng Thị N.");
        Dossier reserve = Sample.dossier("LC25-C-002", "Giàng A P.");
        sample.entry(before, sample.qualified(before.id()), Status.NOMINATED, 2, "90");
        Entry entry = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.NOMINATED,
                3,
                "87.5",
                List.of(),
                new DecidedBy("POINTS", before.id(), "90", "87.5"),
                null,
                null,
                null,
                List.of(reserve.id()));
        sample.entry(reserve, sample.qualified(reserve.id()), Status.RESERVE, 13, "80");
        assertThat(page(sample, entry, Depth.PAGE, "vi"))
                .contains("ĐỀ NGHỊ. Đủ tiêu chuẩn theo điểm a khoản 1 Điều 74", """
                        Vị trí trong danh sách
                          Xếp sau bà Vàng Thị N. vì ít điểm hơn (87,50 so với 90,00 điểm).
                          Nếu không đề nghị bà Lò Thị M.: bà Giàng A P. được thay thế.
                        """);
        assertThat(page(sample, entry, Depth.PAGE, "en"))
                .contains("NOMINATED. Qualifies under point a, clause 1, Article 74", """
                        Place in the list
                          After Ms Vàng Thị N. because of fewer points (87.50 against 90.00 points).
                          If Ms Lò Thị M. is struck: Ms Giàng A P. comes in.
                        """);
    }

    @Test
    void theWomensPreferenceIsToldWithItsThresholdAndItsClause() {
        Dossier before = Sample.dossier("LC25-C-001", "Vàng Thị N.");
        sample.entry(before, sample.qualified(before.id()), Status.NOMINATED, 2, "87.5");
        Entry entry = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.NOMINATED,
                3,
                "87.5",
                List.of(),
                new DecidedBy("WOMENS_PREFERENCE", before.id(), "1", "0"),
                null,
                null,
                null,
                List.of());
        assertThat(page(sample, entry, Depth.PAGE, "vi").replaceAll("\\s+", " "))
                .contains(
                        "Xếp sau bà Vàng Thị N., cùng 87,50 điểm, vì ưu tiên nữ hoặc tập thể có tỷ lệ nữ từ 70% trở lên:"
                                + " bà Vàng Thị N. là nữ, hồ sơ này là nữ – khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP.");
    }

    @Test
    void anotherPointThanTheOneNamedIsSaidAndNotExchanged() {
        Entry entry = sample.entry(
                lo,
                sample.assessment(
                        lo.id(),
                        Outcome.QUALIFIED,
                        Sample.exemplary(),
                        Sample.not(Sample.OUTSTANDING),
                        Sample.met(Sample.TITLES),
                        Sample.met(Sample.LETTER),
                        Sample.met(Sample.MINUTES)),
                Status.NOMINATED,
                1,
                "87.5");
        assertThat(page(sample, entry, Depth.PAGE, "vi"))
                .contains("Đơn vị đề nghị theo điểm a; hồ sơ không đạt theo điểm này nhưng đạt theo điểm d.");
    }

    @Test
    void theProofNamesPaperGradeRevisionAndEveryReading() {
        Entry entry = sample.entry(lo, sample.qualified(lo.id()), Status.NOMINATED, 1, "12");
        String proof = page(sample, entry, Depth.PROOF, "vi");
        assertThat(proof.replaceAll("\\s+", " "))
                .contains("hồ sơ có 01 lần (năm 2024, Quyết định số 118/QĐ-SNV)"
                        + " – điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022. Chưa đạt.")
                .contains("Quyết định số 118/QĐ-SNV ngày 15/01/2025 của Sở Nội vụ; có dẫn văn bản")
                .contains("Phiên bản 2 của tiêu chuẩn; quy định của trung ương; đã đọc toàn văn")
                .contains("Cách hiểu khác, không áp dụng: 02 sáng kiến phải có trong cả hai trường hợp")
                .contains("Sức lan tỏa (tối đa 15): 12,00 điểm – chấm trực tiếp 12");
    }

    @Test
    void pointsWithoutAnIssuedSetAreSaidOnThePage() {
        Sample unissued = new Sample().pointsNotIssued();
        Entry entry = unissued.entry(lo, unissued.qualified(lo.id()), Status.NOMINATED, 1, "12");
        assertThat(page(unissued, entry, Depth.PAGE, "vi"))
                .contains("Dân vận khéo 100 điểm: bộ tiêu chí chấm điểm CHƯA được văn bản nào ban hành");
    }

    @Test
    void provisionalLawIsSaidAndEveryCriterionMarked() {
        Sample later = new Sample().provisional();
        Entry entry = later.entry(lo, later.qualified(lo.id()), Status.NOMINATED, 1, "12");
        List<Line> lines = later.explanations("vi").of(later.list(), entry).lines(Depth.PAGE);
        assertThat(lines).filteredOn(l -> l.mark() == Mark.MET && l.level() > 0).allMatch(Line::provisional);
        assertThat(page(later, entry, Depth.PAGE, "vi").replaceAll("\\s+", " "))
                .contains("TẠM TÍNH: từ ngày 01/10/2026 có quy định mới (Luật số 06/2026/QH16)");
    }

    @Test
    void birthDateAndEthnicityNeverAppear() {
        Entry entry = sample.entry(lo, sample.qualified(lo.id()), Status.NOMINATED, 1, "12");
        for (Depth depth : Depth.values()) {
            assertThat(page(sample, entry, depth, "vi") + page(sample, entry, depth, "en"))
                    .doesNotContain("1987", "Mông");
        }
        assertThat(sample.explanations("vi").of(sample.list(), entry).json().toString())
                .doesNotContain("1987", "Mông");
    }

    @Test
    void noCodeWordStandsInAnyLine() {
        var statuses = List.of(Status.NOMINATED, Status.RESERVE, Status.TIED_AT_CUT, Status.NOT_RANKED);
        int n = 0;
        for (Status status : statuses) {
            Dossier dossier = Sample.dossier("LC25-C-" + n++, "Lò Thị M.");
            var assessment =
                    status == Status.NOT_RANKED ? sample.withoutMinutes(dossier.id()) : sample.qualified(dossier.id());
            sample.entry(dossier, assessment, status, null, "12");
        }
        for (String language : List.of("vi", "en")) {
            Explanations explanations = sample.explanations(language);
            for (Entry entry : sample.list().entries()) {
                for (Line line : explanations.of(sample.list(), entry).lines(Depth.PROOF)) {
                    assertThat(line.text() + (line.citation() == null ? "" : line.citation()))
                            .doesNotContainPattern(Codes.PATTERN);
                }
            }
        }
    }
}
