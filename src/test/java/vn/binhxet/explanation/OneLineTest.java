package vn.binhxet.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.ConstraintEffect;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Decision;

/** The one sentence of every status, as a council secretary would read it out. */
class OneLineTest {
    private static final String LAW = "khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022";
    private static final String LAW_EN = "clause 1, Article 74 of Law on Emulation and Commendation 2022";

    private final Sample sample = new Sample();
    private final Dossier lo = Sample.dossier("LC25-C-003", "Lò Thị M.");

    private void says(Sample sample, Entry entry, String vi, String en) {
        assertThat(sample.explanations("vi").oneLine(sample.list(), entry)).isEqualTo(vi);
        assertThat(sample.explanations("en").oneLine(sample.list(), entry)).isEqualTo(en);
    }

    @Test
    void theNominatedHaveGroundPlaceAndQuota() {
        Entry entry = sample.entry(lo, sample.qualified(lo.id()), Status.NOMINATED, 3, "87.5");
        says(
                sample,
                entry,
                "Đủ tiêu chuẩn theo điểm a " + LAW + "; xếp thứ 3, 87,50 điểm; trong chỉ tiêu 12.",
                "Qualifies under point a, " + LAW_EN + "; rank 3, 87.50 points; within the quota of 12.");
    }

    @Test
    void theReserveHaveTheirPlaceAmongTheReserve() {
        Dossier first = Sample.dossier("LC25-C-001", "Giàng A P.");
        sample.entry(first, sample.qualified(first.id()), Status.RESERVE, 13, "85.25");
        Entry entry = sample.entry(lo, sample.qualified(lo.id()), Status.RESERVE, 14, "85");
        says(
                sample,
                entry,
                "Đủ tiêu chuẩn theo điểm a " + LAW + "; xếp thứ 14, 85,00 điểm; dự phòng thứ 2 (chỉ tiêu 12).",
                "Qualifies under point a, " + LAW_EN + "; rank 14, 85.00 points; reserve no. 2 (quota 12).");
    }

    @Test
    void theTiedAreToldWithWhomAndWhoDecides() {
        Dossier other = Sample.dossier("LC25-C-021", "Giàng A P.", Gender.MALE, Occupation.FARMER, List.of());
        sample.entry(other, sample.qualified(other.id()), Status.TIED_AT_CUT, 12, "85");
        Entry entry = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.TIED_AT_CUT,
                12,
                "85",
                List.of("LC25-C-021"),
                new DecidedBy("EQUAL", "LC25-C-021", null, null),
                null,
                null,
                null,
                List.of());
        says(
                sample,
                entry,
                "Đủ tiêu chuẩn theo điểm a " + LAW
                        + "; xếp thứ 12, 85,00 điểm; bằng nhau tại ngưỡng với ông Giàng A P., chờ Hội đồng quyết định.",
                "Qualifies under point a, " + LAW_EN
                        + "; rank 12, 85.00 points; equal at the cut with Mr Giàng A P., the council decides.");
    }

    @Test
    void thoseBelowTheCutAreToldHowFarTheyAre() {
        Dossier last = Sample.dossier("LC25-C-009", "Giàng A P.");
        sample.entry(last, sample.qualified(last.id()), Status.NOMINATED, 12, "86");
        Entry entry = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.NOT_SELECTED,
                20,
                "80",
                List.of(),
                null,
                null,
                "BELOW_CUT",
                null,
                List.of());
        says(
                sample,
                entry,
                "Đủ tiêu chuẩn theo điểm a " + LAW
                        + " nhưng ngoài chỉ tiêu 12; xếp thứ 20, 80,00 điểm; hồ sơ được đề nghị có điểm thấp nhất: 86,00 điểm.",
                "Qualifies under point a, " + LAW_EN
                        + " but is outside the quota of 12; rank 20, 80.00 points; fewest points among the nominated: 86.00.");
    }

    @Test
    void thoseKeptOutByAConstraintAreToldWhichAndForWhom() {
        Dossier other = Sample.dossier("LC25-C-009", "Giàng A P.", Gender.MALE, Occupation.FARMER, List.of());
        sample.entry(other, sample.qualified(other.id()), Status.NOMINATED, 12, "86");
        Entry entry = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.NOT_SELECTED,
                5,
                "87",
                List.of(),
                null,
                new ConstraintEffect(0, "sin-ho", "CAP", List.of("LC25-C-009")),
                "CONSTRAINT",
                null,
                List.of());
        says(
                sample,
                entry,
                "Đủ tiêu chuẩn theo điểm a " + LAW + " nhưng không được chọn: đã đủ mức tối đa 02 của UBND xã Sìn Hồ;"
                        + " được chọn thay: ông Giàng A P.; xếp thứ 5, 87,00 điểm.",
                "Qualifies under point a, " + LAW_EN
                        + " but was not selected: the limit is reached – at most 2 of UBND xã Sìn Hồ;"
                        + " let in: Mr Giàng A P.; rank 5, 87.00 points.");
    }

    @Test
    void theIncompleteAreToldWhatIsMissingAndWhichClauseAsks() {
        Entry entry = sample.entry(lo, sample.withoutMinutes(lo.id()), Status.NOT_RANKED, null, null);
        says(
                sample,
                entry,
                "Hồ sơ chưa đầy đủ: Biên bản xét khen thưởng: chưa có trong hồ sơ"
                        + " (điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022).",
                "Dossier incomplete: Minutes of the commendation meeting: not in the dossier yet"
                        + " (point c, clause 2, Article 84 of Law on Emulation and Commendation 2022).");
    }

    @Test
    void thoseOnHoldAreToldTheMatterTheBodyAndTheEventThatLiftsIt() {
        Dossier held = Sample.dossier(
                "LC25-C-003", "Lò Thị M.", Gender.FEMALE, Occupation.CIVIL_SERVANT, List.of(Sample.denunciation()));
        Entry entry = sample.entry(
                held,
                sample.assessment(
                        held.id(),
                        Outcome.ON_HOLD,
                        Sample.exemplary(),
                        Sample.outstanding(),
                        Sample.met(Sample.LETTER),
                        Sample.met(Sample.MINUTES),
                        Sample.not(Sample.PENDING, Sample.evidence("/matters/0", null, "Thanh tra tỉnh", null))),
                Status.NOT_RANKED,
                null,
                null);
        says(
                sample,
                entry,
                "Chưa xét: đang xác minh tố cáo, do Thanh tra tỉnh thực hiện, từ ngày 01/8/2025;"
                        + " được xét lại khi có kết luận của Thanh tra tỉnh (khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP).",
                "On hold: denunciation being verified, by Thanh tra tỉnh, since 1 August 2025;"
                        + " considered again after the conclusion of Thanh tra tỉnh (clause 4, Article 4 of Decree No. 152/2025/ND-CP).");
    }

    @Test
    void theNotQualifiedAreToldThatNoPointHoldsAndWhatFailedOfTheirOwn() {
        Entry entry = sample.entry(
                lo,
                sample.assessment(
                        lo.id(),
                        Outcome.NOT_QUALIFIED,
                        Sample.exemplary(),
                        Sample.not(Sample.OUTSTANDING, Sample.evidence("/attestations/1", null, null, null)),
                        Sample.title2024(),
                        Sample.not(Sample.EXCELLENT)),
                Status.NOT_RANKED,
                null,
                null);
        says(
                sample,
                entry,
                "Chưa đạt tiêu chuẩn: không đạt tiêu chuẩn nào trong các điểm a, d và đ; theo điểm đề nghị (a):"
                        + " Có thành tích xuất sắc được bình xét trong phong trào thi đua: văn bản xác nhận ghi không đạt nội dung này"
                        + " (điểm a " + LAW + ").",
                "Not qualified: none of points a, d and đ is met; by the point proposed (a):"
                        + " Outstanding achievement, judged as such in the movement: the confirmation says that this does not hold"
                        + " (point a, " + LAW_EN + ").");
    }

    @Test
    void theCouncilsActsAreToldWithDayReasonAndFindings() {
        Entry struck = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.EXCLUDED_BY_COUNCIL,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Sample.act(Decision.Act.EXCLUDE, "đã được khen thưởng đột xuất trong năm"),
                List.of());
        says(
                sample,
                struck,
                "Hội đồng không đề nghị ngày 12/10/2025, lý do: đã được khen thưởng đột xuất trong năm."
                        + " Kết quả đối chiếu: Đủ tiêu chuẩn theo hồ sơ (điểm a " + LAW + ").",
                "Not nominated by the council on 12 October 2025, reason: đã được khen thưởng đột xuất trong năm."
                        + " Findings: Qualified by the dossier (point a, " + LAW_EN + ").");
        Dossier other = Sample.dossier("LC25-C-009", "Giàng A P.");
        Entry deferred = sample.entry(
                other,
                sample.qualified(other.id()),
                Status.DEFERRED,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Sample.act(Decision.Act.DEFER, null),
                List.of());
        says(
                sample,
                deferred,
                "Hội đồng để lại xét đợt sau, quyết định ngày 12/10/2025."
                        + " Kết quả đối chiếu: Đủ tiêu chuẩn theo hồ sơ (điểm a " + LAW + ").",
                "Put off to another round by the council on 12 October 2025."
                        + " Findings: Qualified by the dossier (point a, " + LAW_EN + ").");
    }

    @Test
    void anAdditionAgainstTheFindingsIsToldAsSuch() {
        Entry entry = sample.entry(
                lo,
                sample.withoutMinutes(lo.id()),
                Status.ADDED_BY_COUNCIL,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Sample.act(Decision.Act.INCLUDE, "thành tích đặc biệt"),
                List.of());
        says(
                sample,
                entry,
                "Hội đồng bổ sung vào danh sách đề nghị ngày 12/10/2025, lý do: thành tích đặc biệt."
                        + " TRÁI VỚI KẾT QUẢ ĐỐI CHIẾU: Hồ sơ chưa đầy đủ: Biên bản xét khen thưởng: chưa có trong hồ sơ"
                        + " (điểm c khoản 2 Điều 84 Luật Thi đua, khen thưởng năm 2022).",
                "Added to the list by the council on 12 October 2025, reason: thành tích đặc biệt."
                        + " CONTRARY TO THE FINDINGS: Dossier incomplete: Minutes of the commendation meeting: not in the dossier yet"
                        + " (point c, clause 2, Article 84 of Law on Emulation and Commendation 2022).");
    }

    @Test
    void aWithdrawalIsToldWithItsLetter() {
        Entry entry = sample.entry(
                lo,
                sample.qualified(lo.id()),
                Status.WITHDRAWN,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Sample.act(Decision.Act.WITHDRAW, "chuyển sang đợt sau"),
                List.of());
        says(
                sample,
                entry,
                "Đơn vị rút đề nghị ngày 12/10/2025 (văn bản số 12/CV-UBND), lý do: chuyển sang đợt sau.",
                "Withdrawn by the unit on 12 October 2025 (letter No. 12/CV-UBND), reason: chuyển sang đợt sau.");
    }

    @Test
    void provisionalLawMarksTheLine() {
        Sample later = new Sample().provisional();
        Entry entry = later.entry(lo, later.qualified(lo.id()), Status.NOMINATED, 1, "90");
        says(
                later,
                entry,
                "Đủ tiêu chuẩn theo điểm a " + LAW + "; xếp thứ 1, 90,00 điểm; trong chỉ tiêu 12 (tạm tính).",
                "Qualifies under point a, " + LAW_EN + "; rank 1, 90.00 points; within the quota of 12 (provisional).");
    }
}
