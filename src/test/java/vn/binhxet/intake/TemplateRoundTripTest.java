package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Progress;
import vn.binhxet.rulebook.Rulebook;

/** The workbook we give to offices, filled in, is read as what was filled in: every column of every sheet. */
class TemplateRoundTripTest {
    private static final Rulebook RULEBOOK = FilledTemplate.rulebook();

    @TempDir
    private Path root;

    private static final String PAPER =
            "\"paper\":{\"type\":\"DECISION\",\"number\":\"12/QĐ-UBND\",\"date\":\"2025-01-10\",\"issuer\":\"UBND xã Sìn Hồ\"}";
    private static final String UNIT = "\"unit\":{\"id\":\"sin-ho\",\"name\":\"UBND xã Sìn Hồ\",\"level\":\"COMMUNE\","
            + "\"system\":\"STATE\",\"district\":\"Sìn Hồ\",\"areas\":[\"BORDER\",\"SPECIALLY_DIFFICULT\"]}";
    private static final String LETTER =
            "\"by\":\"sin-ho\",\"letter\":{\"number\":\"45/TTr-UBND\",\"date\":\"2025-09-10\",\"issuer\":\"UBND xã Sìn Hồ\"}";

    /** What was filled in, written by hand. */
    private static final String MEANT =
            """
            [{"id":"XSH-CN-01","kind":"INDIVIDUAL","name":"Lò Thị Mẫu",UNIT,"field":"CULTURE_SOCIETY",
              "versions":[{"receivedOn":"2025-09-12"}],"summary":"Vận động 12 hộ\\ntham gia",
              "person":{"title":"Bà","gender":"FEMALE","birthDate":"1981-03-05","ethnicity":"Thái","position":"Trưởng bản",
                "occupation":["FARMER","PART_TIME_OFFICER"],"statClass":"DIRECT_WORKER","employedSince":"2010-06-01",
                "deceasedOn":"2025-08-01"},
              "proposals":[
                {"award":"provincial-certificate-business-intellectual","point":"b","type":"SUDDEN","thematic":false,
                  "period":{"from":"2024-02-01","until":"2024-03-01"},"citationText":"Thành tích đột xuất","priority":2,
                  "by":"phong-noi-vu"},
                {"award":"provincial-certificate-individual","point":"a","type":"MOVEMENT","thematic":true,
                  "period":{"from":"2024-01-01","until":"2025-01-01"},"citationText":"Đã có thành tích","priority":1,LETTER}],
              "ratings":[{"year":2024,"level":"EXCELLENT",PAPER},{"year":2023,"level":"GOOD"}],
              "awards":[{"form":"grassroots-emulation-fighter","year":2024,"type":"MERIT","thematic":false,
                "achievementPeriod":{"from":"2024-01-01","until":"2025-01-01"},"revoked":false,PAPER}],
              "initiatives":[{"title":"Sổ tay dân vận song ngữ","year":2023,"scope":"GRASSROOTS","applied":true,
                "usedFor":["advanced-worker","grassroots-emulation-fighter"],PAPER}],
              "research":[{"title":"Bảo tồn nghề dệt","year":2022,"scope":"COMMUNE","applied":false,"role":"Chủ nhiệm",
                "usedFor":["advanced-worker"],PAPER}],
              "scores":[{"criterion":"spread","value":"18.5","grade":"A","plan":"10","actual":"12.25","by":"Ban Chỉ đạo",PAPER}],
              "disciplines":[{"system":"STATE","form":"REPRIMAND","about":"MEMBER","decidedOn":"2020-06-05",
                "endsOn":"2021-06-05",PAPER}],
              "matters":[{"kind":"DENUNCIATION","about":"HEAD","verifyingBody":"Ủy ban kiểm tra","opened":"2024-08-01",
                "closed":"2024-10-01","conclusion":"Không vi phạm",PAPER}],
              "models":[{"ref":"XSH-MH-01","role":"Nòng cốt",PAPER}],
              "attestations":[{"statement":"exemplary-compliance","holds":true,"by":"Đảng ủy xã",PAPER}],
              "minutes":[{"body":"Hội đồng xã","kind":"COMMENDATION","heldOn":"2025-09-05","total":9,"present":8,
                "votesFor":7,"votesAgainst":1,PAPER}],
              "papers":[{"type":"ACHIEVEMENT_REPORT","number":"3/BC","date":"2025-09-01","issuer":"UBND xã",
                "attests":["exemplary-compliance","grassroots-democracy"]}]},
             {"id":"XSH-TT-01","kind":"COLLECTIVE","form":"VILLAGE_GROUP","name":"Tổ dân vận bản Nà Cài",UNIT,
              "field":"ECONOMY","versions":[{"receivedOn":"2025-09-12"}],"summary":"Tốt",
              "members":[{"asOf":"2025-09-01","count":12,"women":9}],
              "proposals":[{"award":"provincial-certificate-collective","point":"a","type":"MOVEMENT","thematic":true,
                "period":{"from":"2024-01-01","until":"2025-01-01"},"citationText":"Đã có","priority":2,LETTER}],
              "disciplines":[],"matters":[],"ratings":[],"awards":[],"initiatives":[],
              "minutes":[{"body":"Hội đồng xã","kind":"COMMENDATION","heldOn":"2025-09-05","total":9,"present":8,
                "votesFor":7,"votesAgainst":1,PAPER}]},
             {"id":"XSH-HO-01","kind":"HOUSEHOLD","name":"Hộ gia đình ông Vàng A Tủa",UNIT,"field":"ECONOMY",
              "versions":[{"receivedOn":"2025-09-12"}],"summary":"Hiến đất",
              "household":{"head":"Vàng A Tủa","headGender":"MALE","members":5,
                "contributions":[{"kind":"LAND","quantity":"500","unit":"m²","value":"75000000","year":2024,PAPER}]},
              "proposals":[{"award":"provincial-certificate-household","point":"a","type":"MOVEMENT","thematic":false,
                "period":{"from":"2024-01-01","until":"2025-01-01"},"citationText":"Hiến đất làm đường","priority":3,LETTER}],
              "disciplines":[],"matters":[],
              "minutes":[{"body":"Hội đồng xã","kind":"COMMENDATION","heldOn":"2025-09-05","total":9,"present":8,
                "votesFor":7,"votesAgainst":1,PAPER}]},
             {"id":"XSH-MH-01","kind":"MODEL","name":"Ánh sáng an ninh",UNIT,"field":"DEFENCE_SECURITY",
              "versions":[{"receivedOn":"2025-09-12"}],"summary":"Thắp sáng 3 km",
              "model":{"address":"Bản Nà Cài","level":"GRASSROOTS","status":"MAINTAINED","owner":"Tổ dân vận bản Nà Cài",
                "alsoRunBy":["Chi đoàn","Chi hội phụ nữ"],"startedOn":"2023-02-05",
                "registered":{"on":"2023-01-15","with":"Ban Dân vận","paper":{"type":"REGISTRATION","number":"7/ĐK",
                  "date":"2023-01-15","issuer":"Tổ dân vận"}},
                "recognitions":[{"year":2024,"level":"DISTRICT","body":"Ban Dân vận Huyện ủy",PAPER}],
                "results":[{"what":"Số hộ tham gia","value":"42","unit":"hộ","year":2024,PAPER}]},
              "proposals":[{"award":"model-recognition","point":"a","period":{"from":"2024-01-01","until":"2025-01-01"},
                "citationText":"Mô hình","priority":4,LETTER}],
              "minutes":[{"body":"Hội đồng xã","kind":"COMMENDATION","heldOn":"2025-09-05","total":9,"present":8,
                "votesFor":7,"votesAgainst":1,PAPER}]}]
            """.replace("PAPER", PAPER).replace("UNIT", UNIT).replace("LETTER", LETTER);

    private static FilledTemplate filled() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate until = LocalDate.of(2025, 1, 1);
        LocalDate received = LocalDate.of(2025, 9, 12);
        var t = FilledTemplate.of(RULEBOOK, null);
        t.row(
                "Đơn vị",
                "STT",
                1,
                "Tên đơn vị",
                "UBND xã Sìn Hồ",
                "Mã đơn vị",
                "sin-ho",
                "Cấp của đơn vị",
                "cấp xã",
                "Khối",
                "khối nhà nước",
                "Huyện (đến 30/6/2025) hoặc cụm",
                "Sìn Hồ",
                "Địa bàn",
                "biên giới; đặc biệt khó khăn",
                "Số tờ trình",
                "45/TTr-UBND",
                "Ngày tờ trình",
                LocalDate.of(2025, 9, 10),
                "Cơ quan ký tờ trình",
                "UBND xã Sìn Hồ");
        t.row("Đơn vị", "Tên đơn vị", "Phòng Nội vụ");
        t.row(
                "Cá nhân",
                "STT",
                1,
                "Mã hồ sơ",
                "XSH-CN-01",
                "Họ và tên",
                "Lò Thị Mẫu",
                "Đơn vị công tác",
                "UBND xã Sìn Hồ",
                "Danh xưng",
                "Bà",
                "Giới tính",
                "nữ",
                "Ngày sinh",
                LocalDate.of(1981, 3, 5),
                "Dân tộc",
                "Thái",
                "Chức vụ",
                "Trưởng bản",
                "Nghề nghiệp",
                "nông dân; người hoạt động không chuyên trách",
                "Nhóm đối tượng",
                "người trực tiếp lao động, sản xuất, công tác",
                "Công tác từ ngày",
                LocalDate.of(2010, 6, 1),
                "Ngày mất",
                "01/08/2025",
                "Lĩnh vực",
                "Văn hóa - xã hội",
                "Ngày nhận hồ sơ",
                received,
                "Danh hiệu hoặc hình thức đề nghị",
                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân)",
                "Theo điểm, khoản",
                "a",
                "Loại hình khen thưởng",
                "phong trào thi đua",
                "Theo chuyên đề",
                "có",
                "Thành tích từ ngày",
                from,
                "Thành tích đến trước ngày",
                until,
                "Nội dung ghi trên bằng",
                "Đã có thành tích",
                "Thứ tự ưu tiên của đơn vị",
                1,
                "Tóm tắt thành tích",
                "Vận động 12 hộ\ntham gia");
        t.row(
                "Tập thể",
                "Mã hồ sơ",
                "XSH-TT-01",
                "Tên tập thể",
                "Tổ dân vận bản Nà Cài",
                "Thuộc đơn vị",
                "UBND xã Sìn Hồ",
                "Loại tập thể",
                "tổ, nhóm ở thôn, bản",
                "Lĩnh vực",
                "Phát triển kinh tế",
                "Tính đến ngày",
                LocalDate.of(2025, 9, 1),
                "Số người",
                12,
                "Trong đó nữ",
                9,
                "Tỷ lệ nữ (%)",
                75,
                "Ngày nhận hồ sơ",
                received,
                "Danh hiệu hoặc hình thức đề nghị",
                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (tập thể)",
                "Theo điểm, khoản",
                "a",
                "Loại hình khen thưởng",
                "phong trào thi đua",
                "Theo chuyên đề",
                "có",
                "Thành tích từ ngày",
                from,
                "Thành tích đến trước ngày",
                until,
                "Nội dung ghi trên bằng",
                "Đã có",
                "Thứ tự ưu tiên của đơn vị",
                2,
                "Tóm tắt thành tích",
                "Tốt",
                "Không có kỷ luật",
                "x",
                "Không có vụ việc đang xem xét",
                "x",
                "Không có xếp loại",
                "x",
                "Không có danh hiệu, khen thưởng",
                "X",
                "Không có sáng kiến",
                "có");
        t.row(
                "Hộ gia đình",
                "Mã hồ sơ",
                "XSH-HO-01",
                "Tên hộ gia đình",
                "Hộ gia đình ông Vàng A Tủa",
                "Thuộc đơn vị",
                "UBND xã Sìn Hồ",
                "Chủ hộ",
                "Vàng A Tủa",
                "Giới tính chủ hộ",
                "nam",
                "Số nhân khẩu",
                5,
                "Lĩnh vực",
                "Phát triển kinh tế",
                "Ngày nhận hồ sơ",
                received,
                "Danh hiệu hoặc hình thức đề nghị",
                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (hộ gia đình)",
                "Theo điểm, khoản",
                "a",
                "Loại hình khen thưởng",
                "phong trào thi đua",
                "Theo chuyên đề",
                "không",
                "Thành tích từ ngày",
                from,
                "Thành tích đến trước ngày",
                until,
                "Nội dung ghi trên bằng",
                "Hiến đất làm đường",
                "Thứ tự ưu tiên của đơn vị",
                3,
                "Tóm tắt thành tích",
                "Hiến đất",
                "Không có kỷ luật",
                "x",
                "Không có vụ việc đang xem xét",
                "x");
        t.row(
                "Mô hình",
                "Mã hồ sơ",
                "XSH-MH-01",
                "Tên mô hình",
                "Ánh sáng an ninh",
                "Thuộc đơn vị",
                "UBND xã Sìn Hồ",
                "Địa chỉ của mô hình",
                "Bản Nà Cài",
                "Lĩnh vực",
                "Quốc phòng - an ninh",
                "Cấp của mô hình",
                "cơ sở",
                "Tình trạng",
                "mô hình tiếp tục duy trì",
                "Đơn vị hoặc người thực hiện",
                "Tổ dân vận bản Nà Cài",
                "Cùng thực hiện",
                "Chi đoàn; Chi hội phụ nữ",
                "Bắt đầu từ ngày",
                LocalDate.of(2023, 2, 5),
                "Ngày đăng ký",
                LocalDate.of(2023, 1, 15),
                "Nơi đăng ký",
                "Ban Dân vận",
                "Loại văn bản đăng ký",
                "bản đăng ký",
                "Số văn bản đăng ký",
                "7/ĐK",
                "Ngày văn bản đăng ký",
                LocalDate.of(2023, 1, 15),
                "Cơ quan ký văn bản đăng ký",
                "Tổ dân vận",
                "Ngày nhận hồ sơ",
                received,
                "Danh hiệu hoặc hình thức đề nghị",
                "Công nhận mô hình “Dân vận khéo”",
                "Theo điểm, khoản",
                "a",
                "Thành tích từ ngày",
                from,
                "Thành tích đến trước ngày",
                until,
                "Nội dung ghi trên bằng",
                "Mô hình",
                "Thứ tự ưu tiên của đơn vị",
                4,
                "Tóm tắt thành tích",
                "Thắp sáng 3 km");
        facts(t);
        return t;
    }

    private static Object[] withPaper(Object... values) {
        var all = new java.util.ArrayList<Object>(List.of(values));
        all.addAll(List.of(
                "Loại văn bản",
                "quyết định",
                "Số, ký hiệu",
                "12/QĐ-UBND",
                "Ngày ký",
                LocalDate.of(2025, 1, 10),
                "Cơ quan ban hành",
                "UBND xã Sìn Hồ"));
        return all.toArray();
    }

    private static void facts(FilledTemplate t) {
        t.row(
                "Đề nghị thêm",
                "Đối tượng",
                "Lò Thị Mẫu",
                "Danh hiệu hoặc hình thức đề nghị",
                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (doanh nhân, trí thức, nhà khoa học)",
                "Theo điểm, khoản",
                "b",
                "Loại hình khen thưởng",
                "đột xuất",
                "Theo chuyên đề",
                "không",
                "Thành tích từ ngày",
                LocalDate.of(2024, 2, 1),
                "Thành tích đến trước ngày",
                LocalDate.of(2024, 3, 1),
                "Nội dung ghi trên bằng",
                "Thành tích đột xuất",
                "Thứ tự ưu tiên của đơn vị",
                2,
                "Đơn vị đề nghị",
                "Phòng Nội vụ");
        t.row("Xếp loại", withPaper("Đối tượng", "Lò Thị Mẫu", "Năm", 2024, "Mức độ", "hoàn thành xuất sắc nhiệm vụ"));
        t.row("Xếp loại", "Đối tượng", "XSH-CN-01", "Năm", "2023", "Mức độ", "Hoàn thành tốt nhiệm vụ");
        t.row(
                "Danh hiệu đã đạt",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Danh hiệu, hình thức",
                        "Danh hiệu “Chiến sĩ thi đua cơ sở”",
                        "Năm",
                        2024,
                        "Loại hình khen thưởng",
                        "công trạng",
                        "Theo chuyên đề",
                        "không",
                        "Thành tích từ ngày",
                        LocalDate.of(2024, 1, 1),
                        "Thành tích đến trước ngày",
                        LocalDate.of(2025, 1, 1),
                        "Đã bị hủy bỏ",
                        "không"));
        t.row(
                "Sáng kiến",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Tên sáng kiến",
                        "Sổ tay dân vận song ngữ",
                        "Năm",
                        2023,
                        "Phạm vi ảnh hưởng",
                        "cơ sở",
                        "Đã áp dụng",
                        "có",
                        "Đã dùng để xét",
                        "Danh hiệu “Lao động tiên tiến”; Danh hiệu “Chiến sĩ thi đua cơ sở”"));
        t.row(
                "Đề tài",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Tên đề tài, đề án",
                        "Bảo tồn nghề dệt",
                        "Năm",
                        2022,
                        "Phạm vi ảnh hưởng",
                        "cấp xã",
                        "Đã áp dụng",
                        "không",
                        "Vai trò",
                        "Chủ nhiệm",
                        "Đã dùng để xét",
                        "Danh hiệu “Lao động tiên tiến”"));
        t.row(
                "Điểm",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Tiêu chí",
                        "spread",
                        "Giá trị",
                        "18,5",
                        "Mức",
                        "A",
                        "Kế hoạch",
                        10,
                        "Thực hiện",
                        12.25,
                        "Người chấm",
                        "Ban Chỉ đạo"));
        t.row(
                "Kỷ luật",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Hệ thống",
                        "chính quyền",
                        "Hình thức kỷ luật",
                        "khiển trách",
                        "Liên quan đến ai",
                        "về thành viên",
                        "Ngày quyết định",
                        LocalDate.of(2020, 6, 5),
                        "Hết thời hạn",
                        LocalDate.of(2021, 6, 5)));
        t.row(
                "Vụ việc",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Loại vụ việc",
                        "đang xác minh tố cáo",
                        "Liên quan đến ai",
                        "về người đứng đầu",
                        "Cơ quan đang xác minh",
                        "Ủy ban kiểm tra",
                        "Bắt đầu từ ngày",
                        LocalDate.of(2024, 8, 1),
                        "Kết thúc ngày",
                        LocalDate.of(2024, 10, 1),
                        "Kết luận",
                        "Không vi phạm"));
        t.row(
                "Tham gia mô hình",
                withPaper("Đối tượng", "Lò Thị Mẫu", "Mô hình", "Ánh sáng an ninh", "Vai trò", "Nòng cốt"));
        t.row(
                "Xác nhận",
                withPaper(
                        "Đối tượng",
                        "Lò Thị Mẫu",
                        "Nội dung xác nhận",
                        "Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
                        "Đạt",
                        "có",
                        "Người xác nhận",
                        "Đảng ủy xã"));
        t.row(
                "Biên bản",
                withPaper(
                        "Đối tượng",
                        "tất cả",
                        "Cuộc họp của",
                        "Hội đồng xã",
                        "Loại cuộc họp",
                        "biên bản xét khen thưởng",
                        "Ngày họp",
                        LocalDate.of(2025, 9, 5),
                        "Tổng số thành viên",
                        9,
                        "Có mặt",
                        8,
                        "Đồng ý",
                        7,
                        "Không đồng ý",
                        1,
                        "Tỷ lệ đồng ý (%)",
                        87.5));
        t.row(
                "Giấy tờ",
                "Đối tượng",
                "Lò Thị Mẫu",
                "Loại văn bản",
                "báo cáo thành tích",
                "Số, ký hiệu",
                "3/BC",
                "Ngày ký",
                "01/09/2025",
                "Cơ quan ban hành",
                "UBND xã",
                "Xác nhận nội dung",
                "Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước; "
                        + "Thực hiện tốt dân chủ ở cơ sở");
        t.row(
                "Đóng góp",
                withPaper(
                        "Đối tượng",
                        "Hộ gia đình ông Vàng A Tủa",
                        "Loại đóng góp",
                        "đất đai",
                        "Số lượng",
                        500,
                        "Đơn vị tính",
                        "m²",
                        "Chiều dài (m)",
                        250,
                        "Chiều rộng (m)",
                        2,
                        "Giá trị (đồng)",
                        "75.000.000 đồng",
                        "Năm",
                        2024));
        t.row(
                "Công nhận mô hình",
                withPaper(
                        "Đối tượng",
                        "Ánh sáng an ninh",
                        "Năm",
                        2024,
                        "Cấp công nhận",
                        "cấp huyện",
                        "Cơ quan công nhận",
                        "Ban Dân vận Huyện ủy"));
        t.row(
                "Kết quả mô hình",
                withPaper(
                        "Đối tượng",
                        "Ánh sáng an ninh",
                        "Kết quả",
                        "Số hộ tham gia",
                        "Giá trị",
                        "42",
                        "Đơn vị tính",
                        "hộ",
                        "Năm",
                        2024));
        t.row("Tổng hợp", "Đối tượng", "cá nhân", "Số lượng", 1);
        t.row("Tổng hợp", "Lĩnh vực", "Phát triển kinh tế", "Số lượng", 2);
        t.row("Tổng hợp", "Cấp của mô hình", "cơ sở", "Số lượng", 1);
        t.row("Tổng hợp", "Số lượng", 4);
    }

    private Submitted read(String folder, String file, byte[] bytes) throws Exception {
        var round = new Folder(root.resolve(folder))
                .with("round.yaml", Folder.ROUND)
                .with(file, bytes);
        return RoundDirectory.read(round.root(), 2, Progress.none(), () -> RULEBOOK);
    }

    private static List<JsonNode> contents(Submitted submitted) {
        return submitted.dossiers().stream().map(Copies::withoutPlaces).collect(Collectors.toList());
    }

    @Test
    void everyValueFilledInArrives() throws Exception {
        Submitted workbook = read("a", "submissions/xa-sin-ho.xlsx", filled().bytes());
        assertThat(workbook.problems()).isEmpty();
        Submitted json = read("b", "submissions/a.json", MEANT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(json.problems()).isEmpty();
        assertThat(contents(workbook)).hasSize(4);
        for (int i = 0; i < 4; i++) {
            List<String> read =
                    contents(workbook).get(i).toPrettyString().lines().toList();
            List<String> meant = contents(json).get(i).toPrettyString().lines().toList();
            assertThat(read).filteredOn(l -> !meant.contains(l)).isEmpty();
            for (int line = 0; line < meant.size(); line++) {
                assertThat(read.get(line)).as("dossier %d, line %d", i, line).isEqualTo(meant.get(line));
            }
            assertThat(read).hasSameSizeAs(meant);
        }
    }
}
