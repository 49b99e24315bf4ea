package vn.binhxet.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Status;
import vn.binhxet.report.TextReport;

/** What the chair reads, what goes back to the units, and what people must decide. */
class SummaryTest {
    private final Sample sample = new Sample();

    private void nominees() {
        Dossier one = Sample.dossier("LC25-C-001", "Vàng Thị N.");
        Dossier two = Sample.dossier(
                "LC25-C-002", "Giàng A P.", Gender.MALE, Occupation.FARMER, List.of(Sample.denunciation()));
        Dossier three = Sample.dossier("LC25-C-003", "Lò Thị M.");
        sample.entry(one, sample.qualified(one.id()), Status.NOMINATED, 1, "90");
        sample.entry(two, sample.qualified(two.id()), Status.NOMINATED, 2, "87.5");
        sample.entry(three, sample.withoutMinutes(three.id()), Status.NOT_RANKED, null, null);
    }

    private void needs(DecisionNeeded.Kind kind, Map<String, String> values, String... dossiers) {
        sample.decisions.add(new DecisionNeeded(kind, Sample.AWARD, List.of(dossiers), new TreeMap<>(values)));
    }

    @Test
    void theSummaryCountsBothWaysAndNamesFirstAndLast() {
        nominees();
        needs(DecisionNeeded.Kind.READING, Map.of("clause", "law-06-2022 74.1.d"), "LC25-C-003");
        Explanations explanations = sample.explanations("vi");
        List<Line> lines = explanations.summary().lines(explanations.words(), List.of("out/bao-cao.html"));
        assertThat(new PlainText(200, explanations.words()).render(lines)).isEqualTo("""
            Tổng kết phong trào thi đua “Dân vận khéo” giai đoạn 2020-2025
            Đã nhận 3 hồ sơ = 3 được đối chiếu + 0 không đọc được + 0 bản trùng hoặc bản trước đã gộp
            Chấm điểm theo Dân vận khéo 100 điểm, văn bản số 05/HD-BDVTU ngày 02/6/2025 của Ban Dân vận Tỉnh ủy.

            Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân) – chỉ tiêu 12
              Đề nghị 3 = 2 đủ tiêu chuẩn theo hồ sơ + 1 hồ sơ chưa đầy đủ + 0 chưa xét + 0 chưa đạt tiêu chuẩn
              Kết quả 3 = 2 đề nghị + 0 dự phòng + 1 không xếp hạng
              Đầu danh sách: Bà Vàng Thị N. (UBND xã Sìn Hồ): Đủ tiêu chuẩn theo điểm a khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022; xếp thứ 1, 90,00 điểm; trong chỉ tiêu 12.
              Cuối danh sách: Ông Giàng A P. (UBND xã Sìn Hồ): Đủ tiêu chuẩn theo điểm a khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022; xếp thứ 2, 87,50 điểm; trong chỉ tiêu 12.

            Việc cần người quyết định
              1 – quy định có nhiều cách hiểu

            Kết quả ở đâu
              out/bao-cao.html
            """);
        var count = explanations.summary().lists().get(0);
        assertThat(count.outcomes().values().stream().mapToInt(i -> i).sum()).isEqualTo(count.submitted());
        assertThat(count.statuses().values().stream().mapToInt(i -> i).sum()).isEqualTo(count.submitted());
    }

    @Test
    void theReturnSlipNamesWhatIsMissingTheClauseAndTheDay() {
        nominees();
        List<ReturnSlip> slips = sample.explanations("vi").returnSlips();
        assertThat(slips).hasSize(1);
        ReturnSlip slip = slips.get(0);
        assertThat(slip.name()).isEqualTo("UBND xã Sìn Hồ");
        assertThat(slip.supplyBy()).isEqualTo("2025-10-05");
        assertThat(slip.items()).singleElement().satisfies(item -> {
            assertThat(item.nominee()).isEqualTo("Bà Lò Thị M.");
            assertThat(item.missing()).singleElement().satisfies(wanted -> {
                assertThat(wanted.text()).isEqualTo("Biên bản xét khen thưởng: chưa có trong hồ sơ");
                assertThat(wanted.citation()).isEqualTo("điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022");
            });
        });
    }

    @Test
    void everyDecisionIsToldWithWhoAndWhatFor() {
        nominees();
        var kinds = DecisionNeeded.Kind.values();
        needs(kinds[0], Map.of("count", "2", "places", "1", "rank", "2"), "LC25-C-001", "LC25-C-002");
        needs(kinds[1], Map.of("clause", "law-06-2022 74.1.d", "reading", "initiatives-bind-both"), "LC25-C-003");
        needs(
                kinds[2],
                Map.of("overlap", "SAME_MODEL", "other", "LC25-C-002", "shared", "LC25-M-031"),
                "LC25-C-001",
                "LC25-C-002");
        needs(kinds[3], Map.of("criterion", "hold/x", "body", "Thanh tra tỉnh"), "LC25-C-002");
        needs(kinds[4], Map.of("papers", "3"), "LC25-C-001");
        needs(kinds[5], Map.of("value", "2025-09-22", "due", "2025-09-20"), "LC25-C-001");
        needs(kinds[6], Map.of("asked", "2", "possible", "1", "constraint", "1"));
        needs(kinds[7], Map.of("outcome", "INCOMPLETE"), "LC25-C-003");
        needs(kinds[8], Map.of(), "LC25-C-001");
        String award = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân): ";
        Explanations vi = sample.explanations("vi");
        assertThat(sample.decisions.stream().map(vi::decision))
                .containsExactly(
                        award
                                + "bà Vàng Thị N. và ông Giàng A P. bằng nhau ở mọi tiêu chí xếp hạng tại ngưỡng, còn 01 chỗ cho 02 hồ sơ;"
                                + " Hội đồng quyết định thứ tự.",
                        award
                                + "điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022 chưa thống nhất cách hiểu;"
                                + " nếu hiểu là “02 sáng kiến phải có trong cả hai trường hợp” thì kết quả của bà Lò Thị M. thay đổi;"
                                + " cần văn bản chọn cách hiểu.",
                        "Bà Vàng Thị N. và ông Giàng A P. có thể cùng một thành tích (cùng mô hình: LC25-M-031);"
                                + " Hội đồng xác định cùng hay khác thành tích.",
                        award + "ông Giàng A P.; xác định còn hay hết lý do chưa xét.",
                        award + "bà Vàng Thị N. được đề nghị nhưng còn 03 văn bản chưa có người trực tiếp đối chiếu.",
                        "Bà Vàng Thị N.: hồ sơ nhận ngày 22/9/2025 sau hạn 20/9/2025; quyết định có nhận hay không.",
                        award
                                + "không đủ hồ sơ để bảo đảm ít nhất 01 thuộc nhóm kinh tế (yêu cầu 02, chỉ đủ 01);"
                                + " xác nhận mức đã hạ hoặc điều chỉnh.",
                        award
                                + "bà Lò Thị M. được Hội đồng bổ sung trái với kết quả đối chiếu (hồ sơ chưa đầy đủ);"
                                + " xem lại trước khi ký.",
                        award
                                + "bà Vàng Thị N. có thành tích của đơn vị trước khi sáp nhập, chia tách, đổi tên;"
                                + " người có thẩm quyền xác nhận việc kế thừa.");
        Explanations en = sample.explanations("en");
        assertThat(sample.decisions.stream().map(en::decision))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(Codes.PATTERN));
    }

    @Test
    void theTextReportHasEveryPartInBothLanguages() {
        nominees();
        String vi = TextReport.render(sample.result(), sample.explanations("vi"));
        assertThat(vi)
                .contains("BÁO CÁO KẾT QUẢ ĐỐI CHIẾU, XẾP HẠNG", "DANH SÁCH", "GIẢI TRÌNH TỪNG HỒ SƠ")
                .contains("— đề nghị (2) —", "Bà Vàng Thị N., UBND xã Sìn Hồ [LC25-C-001]");
        assertThat(TextReport.render(sample.result(), sample.explanations("en")))
                .contains("REPORT ON COMPARISON AND RANKING", "— nominated (2) —", "Criteria");
    }
}
