package vn.binhxet.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.binhxet.dossier.Kind;
import vn.binhxet.intake.Book.Formula;

/**
 * Tables and workbooks as offices really send them, each made here, with the dossiers and the problems they give written
 * beside them by hand. Persons are invented.
 */
final class AwkwardTables {
    /**
     * One delivery.
     *
     * @param dossiers kind, name, unit id and awards of each, by name
     * @param problems severity, code, place and value of each, in order
     */
    record Case(String name, Map<String, byte[]> files, List<String> dossiers, List<String> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final Object[] MERGED = {
        "STT",
        "Tên gọi (Ông/Bà/Chức danh)",
        "Tên tập thể/cá nhân/hộ gia đình",
        "Chức vụ",
        "Đơn vị công tác",
        "Phân loại khen thưởng",
        "Danh hiệu thi đua/Hình thức khen thưởng",
        "Phân loại đối tượng",
        "Lĩnh vực hoạt động",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "Mã Phân loại khen thưởng",
        "Mã Danh hiệu thi đua",
        "Mã phân loại loại tượng",
        "Mã Lĩnh vực hoạt động"
    };
    private static final Object[] PERSONS = {
        "STT",
        "Họ và tên",
        "Giới tính",
        "Ngày sinh",
        "Chức vụ",
        "Tên phòng ban/khối, tổ công tác",
        "Tên đơn vị/tập thể công tác",
        "Địa chỉ Nơi ở",
        "Mã phân loại cán bộ",
        "Mã hình thức khen thưởng",
        "Mã danh hiệu thi đua (nếu có)"
    };
    private static final Object[] GROUPS = {
        "STT", "Tên đơn vị tập thể", "Mã phân loại tập thể", "Mã hình thức khen thưởng", "Mã danh hiệu thi đua (nếu có)"
    };
    private static final Object[] WORKS = {
        "STT",
        "Tên đề tài",
        "Ngày công nhân",
        "Đơn vị công nhận",
        "Tóm tắt thành tích đạt được",
        "Tên tác giả",
        "Phòng ban làm việc",
        "Tên cơ quan làm việc"
    };
    private static final String BK = "Bằng khen của Chủ tịch UBND tỉnh";
    private static final String DIRECT = "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu";
    private static final FormulaError NA = FormulaError.NA;

    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        var all = new AwkwardTables();
        all.merged();
        all.severalFiles();
        all.texts();
        all.numbersAndDates();
        all.rowsThatAreNoNominees();
        all.encodings();
        all.ourTemplate();
        all.sums();
        all.whatIsNoWorkbook();
        return all.cases;
    }

    private void add(String name, String file, byte[] bytes, List<String> dossiers, String... problems) {
        add(name, Map.of(file, bytes), dossiers, problems);
    }

    private void add(String name, Map<String, byte[]> files, List<String> dossiers, String... problems) {
        cases.add(new Case(name, new LinkedHashMap<>(files), dossiers, List.of(problems)));
    }

    private static Book mergedBook(Object[]... rows) {
        var book = Book.xlsx()
                .sheet("file nhận")
                .row("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")
                .row()
                .row(MERGED);
        for (Object[] row : rows) {
            book.row(row);
        }
        return book;
    }

    private static Object[] person(Object number, String name, String unit) {
        return new Object[] {number, "Bà", name, "Trưởng bản", unit, "Khen thưởng cá nhân", BK, DIRECT};
    }

    private static Object[] person(Object number, String name) {
        return person(number, name, "UBND xã Sìn Hồ");
    }

    private static Object[] group(Object number, String name, String group) {
        return new Object[] {number, null, name, null, "UBND xã Sìn Hồ", "TAPTHE", BK, group};
    }

    private static final String LO =
            "INDIVIDUAL Lò Thị Mẫu @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-individual]";
    private static final String VANG =
            "INDIVIDUAL Vàng A Thử @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-individual]";

    private void merged() {
        add(
                "một tệp gộp: ba loại đối tượng",
                "a.xlsx",
                mergedBook(
                                person(1, "Lò Thị Mẫu"),
                                group(2, "Tổ dân vận bản Nà Cài", "Cơ quan Hành chính"),
                                new Object[] {
                                    3, null, "Hộ ông Vàng A Tủa", null, "UBND xã Sìn Hồ", "HOGIADINH", BK, "Hộ gia đình"
                                })
                        .bytes(),
                List.of(
                        "HOUSEHOLD Hộ ông Vàng A Tủa @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-household]",
                        LO,
                        "COLLECTIVE Tổ dân vận bản Nà Cài @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-collective]"));
        Object[] empty = new Object[21];
        for (int i = 17; i < 21; i++) {
            empty[i] = NA;
        }
        Object[] coded = java.util.Arrays.copyOf(person(1, "Lò Thị Mẫu"), 21);
        coded[17] = "CANHAN";
        coded[18] = NA;
        add(
                "dòng trống đầy #N/A của công thức tra mã",
                "a.xlsx",
                mergedBook(coded, empty, empty, empty).bytes(),
                List.of(LO));
        add(
                "số thứ tự bỏ trống",
                "a.xlsx",
                mergedBook(person(null, "Lò Thị Mẫu"), person(null, "Vàng A Thử"))
                        .bytes(),
                List.of(LO, VANG));
        add(
                "phân loại đối tượng của tập thể ghi cho cá nhân",
                "a.xlsx",
                mergedBook(new Object[] {
                            1, "Bà", "Lò Thị Mẫu", "Trưởng bản", "UBND xã Sìn Hồ", "CANHAN", BK, "Đơn vị sự nghiệp"
                        })
                        .bytes(),
                List.of(LO),
                "E class-does-not-fit a.xlsx›file nhận!H4 Đơn vị sự nghiệp");
        add(
                "loại khen thưởng không có trong danh mục",
                "a.xlsx",
                mergedBook(new Object[] {1, "Bà", "Lò Thị Mẫu", null, "UBND xã Sìn Hồ", "CÁ NHÂN XUẤT SẮC", BK, null})
                        .bytes(),
                List.of(),
                "R unknown-code a.xlsx›file nhận!F4 CÁ NHÂN XUẤT SẮC",
                "R unknown-code a.xlsx›file nhận!G4 Bằng khen của Chủ tịch UBND tỉnh");
        add(
                "hình thức khen thưởng không có trong danh mục",
                "a.xlsx",
                mergedBook(new Object[] {
                            1, "Bà", "Lò Thị Mẫu", null, "UBND xã Sìn Hồ", "CANHAN", "Giấy khen rất to", DIRECT
                        })
                        .bytes(),
                List.of(),
                "R unknown-code a.xlsx›file nhận!G4 Giấy khen rất to");
        add(
                "lĩnh vực của danh mục 24 ngành, không phải bốn lĩnh vực",
                "a.xlsx",
                mergedBook(new Object[] {1, "Bà", "Lò Thị Mẫu", null, "UBND xã Sìn Hồ", "CANHAN", BK, DIRECT, "Y tế"})
                        .bytes(),
                List.of(LO),
                "W unknown-code a.xlsx›file nhận!I4 Y tế");
        add(
                "tên bắt đầu bằng dấu công thức là tên, không phải công thức",
                "a.xlsx",
                mergedBook(person(1, "=1+1"), person(2, "@Lò"), person(3, "-Vàng"), person(4, "+Giàng"))
                        .bytes(),
                List.of(
                        "INDIVIDUAL +Giàng @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-individual]",
                        "INDIVIDUAL -Vàng @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-individual]",
                        "INDIVIDUAL =1+1 @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-individual]",
                        "INDIVIDUAL @Lò @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-individual]"));
        add(
                "cùng người hai dòng giống hệt",
                "a.xlsx",
                mergedBook(person(1, "Lò Thị Mẫu"), person(2, "Lò Thị Mẫu")).bytes(),
                List.of(LO.replace("]", ", provincial-certificate-individual]")),
                "W exact-copy a.xlsx›file nhận!5 -");
        Object[] other = person(7, "LÒ THỊ MẪU");
        other[3] = "Bí thư chi bộ";
        add(
                "cùng người hai dòng khác nhau",
                "a.xlsx",
                mergedBook(person(1, "Lò Thị Mẫu"), other).bytes(),
                List.of(),
                "R duplicate-nominee a.xlsx›file nhận!C4 -",
                "R duplicate-nominee a.xlsx›file nhận!C5 -");
        add(
                "cá nhân không ghi đơn vị",
                "a.xlsx",
                mergedBook(person(1, "Lò Thị Mẫu", null)).bytes(),
                List.of(),
                "R missing-field a.xlsx›file nhận!E4 -");
        add(
                "bản .xls của cùng mẫu",
                "a.xls",
                Book.xls()
                        .sheet("file nhận")
                        .row("DANH SÁCH")
                        .row(MERGED)
                        .row(person(1, "Lò Thị Mẫu"))
                        .bytes(),
                List.of(LO));
        add(
                "trang ẩn không được đọc",
                "a.xlsx",
                mergedBook(person(1, "Lò Thị Mẫu"))
                        .sheet("cũ")
                        .row(MERGED)
                        .row(person(1, "Vàng A Thử"))
                        .hidden()
                        .bytes(),
                List.of(LO));
        add(
                "cột lạ được nói một lần cho cả trang",
                "a.xlsx",
                Book.xlsx()
                        .sheet("file nhận")
                        .row(
                                "STT",
                                "Tên tập thể/cá nhân/hộ gia đình",
                                "Đơn vị công tác",
                                "Phân loại khen thưởng",
                                "Ghi chú")
                        .row(1, "Lò Thị Mẫu", "UBND xã Sìn Hồ", "CANHAN", "họp rồi")
                        .row(2, "Vàng A Thử", "UBND xã Sìn Hồ", "CANHAN", "chưa họp")
                        .bytes(),
                List.of(LO.replaceAll("\\[.*", "[]"), VANG.replaceAll("\\[.*", "[]")),
                "W unused-columns a.xlsx›file nhận!E1 -");
        add(
                "thiếu cột phân loại: không biết là danh sách gì, và thiếu gì",
                "a.xlsx",
                Book.xlsx()
                        .sheet("Sheet1")
                        .row("STT", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", "Đơn vị công tác", "Ghi chú")
                        .row(1, "Lò Thị Mẫu", "Trưởng bản", "UBND xã Sìn Hồ", "x")
                        .bytes(),
                List.of(),
                "E unknown-layout a.xlsx›Sheet1!1 -");
        add(
                "trang không phải danh sách",
                "a.xlsx",
                Book.xlsx()
                        .sheet("Sheet1")
                        .row("Món", "Giá")
                        .row("Phở", 50000)
                        .row("Bún", 45000)
                        .bytes(),
                List.of(),
                "E unknown-layout a.xlsx›Sheet1! -");
    }

    private void severalFiles() {
        add(
                "ba tệp theo loại đối tượng: cá nhân, tập thể, sáng kiến",
                new java.util.TreeMap<>(Map.of(
                        "CANHAN.xlsx",
                        Book.xlsx()
                                .sheet("Sheet1")
                                .row("DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG")
                                .row()
                                .row(PERSONS)
                                .row(
                                        1,
                                        "Lò Thị Mẫu",
                                        "Nữ",
                                        "05/03/1981",
                                        "Trưởng bản",
                                        null,
                                        "UBND xã Sìn Hồ",
                                        null,
                                        null,
                                        BK)
                                .bytes(),
                        "DETAI.xlsx",
                        Book.xlsx()
                                .sheet("Sheet1")
                                .row("DANH SÁCH ĐỀ TÀI SÁNG KIẾN")
                                .row(WORKS)
                                .row(
                                        1,
                                        "Sổ tay song ngữ",
                                        "10/01/2024",
                                        "UBND xã Sìn Hồ",
                                        null,
                                        "Lò Thị Mẫu",
                                        null,
                                        "UBND xã Sìn Hồ")
                                .bytes(),
                        "TAPTHE.xlsx",
                        Book.xlsx()
                                .sheet("Sheet1")
                                .row("DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG")
                                .row("Đơn vị: UBND xã Sìn Hồ")
                                .row(GROUPS)
                                .row(1, "Tổ dân vận bản Nà Cài", "Đối tượng khác", BK)
                                .bytes())),
                List.of(
                        LO + " initiatives=1 born=1981-03-05",
                        "COLLECTIVE Tổ dân vận bản Nà Cài @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-collective]"),
                "W assumed-year DETAI.xlsx›Sheet1!2 Ngày công nhân",
                "W assumed-unit TAPTHE.xlsx›Sheet1!3 UBND xã Sìn Hồ");
        add(
                "tập thể không có cột đơn vị, không ghi đơn vị ở trên",
                "TAPTHE.xlsx",
                Book.xlsx()
                        .sheet("Sheet1")
                        .row(GROUPS)
                        .row(1, "Trạm Y tế xã Nậm Tăm", "Đơn vị sự nghiệp", BK)
                        .bytes(),
                List.of("COLLECTIVE Trạm Y tế xã Nậm Tăm @tram-y-te-xa-nam-tam [provincial-certificate-collective]"),
                "W assumed-unit TAPTHE.xlsx›Sheet1!2 Trạm Y tế xã Nậm Tăm");
        add(
                "sáng kiến của người không có trong danh sách",
                new java.util.TreeMap<>(Map.of(
                        "CANHAN.xlsx",
                        persons()
                                .row(1, "Lò Thị Mẫu", "Nữ", null, null, null, "UBND xã Sìn Hồ", null, null, BK)
                                .bytes(),
                        "DETAI.xlsx",
                        Book.xlsx()
                                .sheet("Sheet1")
                                .row(WORKS)
                                .row(1, "Sổ tay", "10/01/2024", null, null, "Lò Thị Mậu")
                                .bytes())),
                List.of(LO),
                "E unknown-nominee DETAI.xlsx›Sheet1!F2 Lò Thị Mậu");
        add(
                "tiêu đề hai dòng có ô gộp",
                "CANHAN.xlsx",
                Book.xlsx()
                        .sheet("Sheet1")
                        .row("DANH SÁCH")
                        .row(
                                "STT",
                                "Thông tin cá nhân",
                                null,
                                null,
                                "Chức vụ",
                                "Tên đơn vị/tập thể công tác",
                                "Đề nghị",
                                null)
                        .row(
                                null,
                                "Họ và tên",
                                "Giới tính",
                                "Ngày sinh",
                                null,
                                null,
                                "Mã hình thức khen thưởng",
                                "Mã danh hiệu thi đua (nếu có)")
                        .merged("A2:A3")
                        .merged("B2:D2")
                        .merged("E2:E3")
                        .merged("F2:F3")
                        .merged("G2:H2")
                        .row(1, "Lò Thị Mẫu", "Nữ", LocalDate.of(1981, 3, 5), "Trưởng bản", "UBND xã Sìn Hồ", BK)
                        .bytes(),
                List.of(LO + " born=1981-03-05"));
        add(
                "tên có hai người, không ghi cơ quan",
                new java.util.TreeMap<>(Map.of(
                        "CANHAN.xlsx",
                        persons()
                                .row(1, "Lò Thị Mẫu", "Nữ", null, null, null, "UBND xã Sìn Hồ", null, null, BK)
                                .row(2, "Lò Thị Mẫu", "Nữ", null, null, null, "UBND xã Nậm Tăm", null, null, BK)
                                .bytes(),
                        "DETAI.xlsx",
                        Book.xlsx()
                                .sheet("Sheet1")
                                .row(WORKS)
                                .row(1, "Sổ tay", "10/01/2024", null, null, "Lò Thị Mẫu")
                                .row(2, "Bản đồ", "10/01/2024", null, null, "Lò Thị Mẫu", null, "UBND xã Nậm Tăm")
                                .bytes())),
                List.of(
                        "INDIVIDUAL Lò Thị Mẫu @uy-ban-nhan-dan-xa-nam-tam [provincial-certificate-individual] initiatives=1",
                        LO),
                "W assumed-year DETAI.xlsx›Sheet1!1 Ngày công nhân",
                "E ambiguous-nominee DETAI.xlsx›Sheet1!F2 Lò Thị Mẫu");
        add(
                "hai người cùng tên, cùng đơn vị, khác ngày sinh",
                "CANHAN.xlsx",
                persons()
                        .row(1, "Lò Thị Mẫu", "Nữ", "05/03/1981", null, null, "UBND xã Sìn Hồ", null, null, BK)
                        .row(2, "Lò Thị Mẫu", "Nữ", "06/04/1990", null, null, "UBND xã Sìn Hồ", null, null, BK)
                        .bytes(),
                List.of(LO + " born=1981-03-05", LO + " born=1990-04-06"));
    }

    private static Book persons() {
        return Book.xlsx().sheet("Sheet1").row(PERSONS);
    }

    private static Object[] born(Object number, String name, Object born) {
        return new Object[] {number, name, "Nữ", born, null, null, "UBND xã Sìn Hồ", null, null, BK};
    }

    private void texts() {
        add(
                "khoảng trắng thừa trong tiêu đề và tên; tên được giữ như đã ghi",
                "a.xlsx",
                Book.xlsx()
                        .sheet(" file  nhận ")
                        .row("STT", " Tên  tập thể/cá nhân/hộ gia đình ", "Đơn vị  công tác", "Phân loại khen thưởng ")
                        .row(1, "  Lò  Thị  Mẫu\u00a0", " UBND  xã Sìn Hồ ", " CANHAN ")
                        .bytes(),
                List.of("INDIVIDUAL Lò  Thị  Mẫu @uy-ban-nhan-dan-xa-sin-ho []"));
        Object[] decomposed = person(1, "Lò Thị Mẫu");
        for (int i = 0; i < decomposed.length; i++) {
            if (decomposed[i] instanceof String text) {
                decomposed[i] = Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        }
        add("chữ tổ hợp (NFD)", "a.xlsx", mergedBook(decomposed).bytes(), List.of(LO));
        add(
                "đơn vị có và không có tên tỉnh là một",
                "a.xlsx",
                mergedBook(person(1, "Lò Thị Mẫu", "Sở Nội vụ tỉnh Lai Châu"), person(2, "Vàng A Thử", "Sở Nội vụ"))
                        .bytes(),
                List.of(
                        "INDIVIDUAL Lò Thị Mẫu @so-noi-vu [provincial-certificate-individual]",
                        "INDIVIDUAL Vàng A Thử @so-noi-vu [provincial-certificate-individual]"));
        add(
                "dấu thanh đặt hai cách và Ð của bàn phím cũ vẫn là một",
                new java.util.TreeMap<>(Map.of(
                        "CANHAN.xlsx",
                        persons()
                                .row(1, "Đinh Thị Hoà", "Nữ", null, null, null, "UBND xã Khoá Sơn", null, null, BK)
                                .bytes(),
                        "DETAI.xlsx",
                        Book.xlsx()
                                .sheet("Sheet1")
                                .row(WORKS)
                                .row(
                                        1,
                                        "Sổ tay",
                                        "10/01/2024",
                                        null,
                                        null,
                                        "\u00D0inh Thị Hòa",
                                        null,
                                        "UBND xã Khóa Sơn")
                                .bytes())),
                List.of(
                        "INDIVIDUAL Đinh Thị Hoà @uy-ban-nhan-dan-xa-khoa-son [provincial-certificate-individual] initiatives=1"),
                "W assumed-year DETAI.xlsx›Sheet1!1 Ngày công nhân");
        add(
                "lĩnh vực viết với gạch dài và chữ hoa",
                "a.xlsx",
                mergedBook(new Object[] {
                            1, "Bà", "Lò Thị Mẫu", null, "UBND xã Sìn Hồ", "CANHAN", BK, DIRECT, "VĂN HOÁ – XÃ HỘI"
                        })
                        .bytes(),
                List.of(LO + " field=CULTURE_SOCIETY"));
    }

    private void numbersAndDates() {
        add(
                "ngày dạng chữ bên cạnh ngày và số của Excel",
                "CANHAN.xlsx",
                persons()
                        .row(born(1, "Lò Thị Một", "1/2/1984"))
                        .row(born(2, "Lò Thị Hai", LocalDate.of(1985, 12, 31)))
                        .row(born(3, "Lò Thị Ba", 30000))
                        .row(born(4, "Lò Thị Bốn", "ngày 05 tháng 9 năm 1986"))
                        .row(born(5, "Lò Thị Năm", "7.8.1987"))
                        .bytes(),
                List.of(
                        LO.replace("Mẫu", "Ba") + " born=1982-02-18",
                        LO.replace("Mẫu", "Bốn") + " born=1986-09-05",
                        LO.replace("Mẫu", "Hai") + " born=1985-12-31",
                        LO.replace("Mẫu", "Một") + " born=1984-02-01",
                        LO.replace("Mẫu", "Năm") + " born=1987-08-07"));
        add(
                "Excel kiểu Mỹ đã đảo ngày và tháng",
                "CANHAN.xlsx",
                persons()
                        .row(born(1, "Lò Thị Một", "13/2/1984"))
                        .row(born(2, "Lò Thị Hai", LocalDate.of(1985, 1, 2)))
                        .row(born(3, "Lò Thị Ba", LocalDate.of(1986, 5, 11)))
                        .bytes(),
                List.of(
                        LO.replace("Mẫu", "Ba") + " born=1986-05-11",
                        LO.replace("Mẫu", "Hai") + " born=1985-01-02",
                        LO.replace("Mẫu", "Một") + " born=1984-02-13"),
                "W swapped-dates CANHAN.xlsx›Sheet1!D1 -");
        add(
                "ngày không có trong lịch, và chỉ ghi năm",
                "CANHAN.xlsx",
                persons()
                        .row(born(1, "Lò Thị Một", "31/02/1984"))
                        .row(born(2, "Lò Thị Hai", 1985))
                        .bytes(),
                List.of(LO.replace("Mẫu", "Hai"), LO.replace("Mẫu", "Một")),
                "E impossible-date CANHAN.xlsx›Sheet1!D2 31/02/1984",
                "E impossible-date CANHAN.xlsx›Sheet1!D3 1985");
        add(
                "một ngày gõ sai không làm cả cột bị nghi đảo ngày và tháng",
                "CANHAN.xlsx",
                persons()
                        .row(born(1, "Lò Thị Một", "31/02/1984"))
                        .row(born(2, "Lò Thị Hai", LocalDate.of(1985, 1, 2)))
                        .row(born(3, "Lò Thị Ba", LocalDate.of(1986, 5, 11)))
                        .bytes(),
                List.of(
                        LO.replace("Mẫu", "Ba") + " born=1986-05-11",
                        LO.replace("Mẫu", "Hai") + " born=1985-01-02",
                        LO.replace("Mẫu", "Một")),
                "E impossible-date CANHAN.xlsx›Sheet1!D2 31/02/1984");
        add(
                "công thức: đã tính, chưa tính, bị lỗi",
                "CANHAN.xlsx",
                persons()
                        .row(
                                1,
                                new Formula("\"Lò Thị \"&\"Một\"", true),
                                "Nữ",
                                null,
                                null,
                                null,
                                "UBND xã Sìn Hồ",
                                null,
                                null,
                                BK)
                        .row(
                                2,
                                "Lò Thị Hai",
                                "Nữ",
                                null,
                                new Formula("\"Trưởng\"&\" bản\"", false),
                                null,
                                "UBND xã Sìn Hồ",
                                null,
                                null,
                                BK)
                        .row(3, "Lò Thị Ba", "Nữ", null, FormulaError.REF, null, "UBND xã Sìn Hồ", null, null, BK)
                        .bytes(),
                List.of(LO.replace("Mẫu", "Ba"), LO.replace("Mẫu", "Hai"), LO.replace("Mẫu", "Một")),
                "E formula-uncalculated CANHAN.xlsx›Sheet1!E3 =\"Trưởng\"&\" bản\"",
                "E formula-error CANHAN.xlsx›Sheet1!E4 #REF!");
    }

    private void rowsThatAreNoNominees() {
        add(
                "dòng đánh số cột (1), (2), (3) dưới tiêu đề",
                "CANHAN.xlsx",
                persons()
                        .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
                        .row(born(1, "Lò Thị Mẫu", null))
                        .bytes(),
                List.of(LO));
        add(
                "tiêu đề nhóm bằng số La Mã giữa danh sách",
                "a.xlsx",
                mergedBook(
                                new Object[] {"I", null, "TẬP THỂ"},
                                group(1, "Tổ dân vận bản Nà Cài", "Đối tượng khác"),
                                new Object[] {"II", null, "CÁ NHÂN"},
                                person(1, "Lò Thị Mẫu"))
                        .bytes(),
                List.of(
                        LO,
                        "COLLECTIVE Tổ dân vận bản Nà Cài @uy-ban-nhan-dan-xa-sin-ho [provincial-certificate-collective]"));
        add(
                "dòng tổng đúng, phần ký tên ở dưới",
                "a.xlsx",
                mergedBook(
                                person(1, "Lò Thị Mẫu"),
                                person(2, "Vàng A Thử"),
                                new Object[] {"Tổng cộng", null, "02 cá nhân"},
                                new Object[] {},
                                new Object[] {null, null, "NGƯỜI LẬP BIỂU"},
                                new Object[] {null, null, null, null, "CHỦ TỊCH"})
                        .bytes(),
                List.of(LO, VANG),
                "W unread-rows a.xlsx›file nhận!8 -");
        add(
                "dòng tổng sai",
                "a.xlsx",
                mergedBook(person(1, "Lò Thị Mẫu"), person(2, "Vàng A Thử"), new Object[] {
                            null, null, "Tổng số: 03 cá nhân"
                        })
                        .bytes(),
                List.of(LO, VANG),
                "W total-differs a.xlsx›file nhận!C6 3");
    }

    @SuppressWarnings("StringConcatToTextBlock") // one line per row of the table
    private static final String CSV = String.join(
            "\n",
            "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG;;;",
            "STT;Tên tập thể/cá nhân/hộ gia đình;Đơn vị công tác;Phân loại khen thưởng",
            "1;Lò Thị Mẫu;UBND xã Sìn Hồ;CANHAN",
            "2;Nguyễn Văn Thử;UBND xã Sìn Hồ;CANHAN");

    private static final List<String> OF_CSV = List.of(
            "INDIVIDUAL Lò Thị Mẫu @uy-ban-nhan-dan-xa-sin-ho []",
            "INDIVIDUAL Nguyễn Văn Thử @uy-ban-nhan-dan-xa-sin-ho []");

    private void encodings() {
        add("CSV UTF-8 có BOM, dấu chấm phẩy", "ds.csv", ("\ufeff" + CSV).getBytes(StandardCharsets.UTF_8), OF_CSV);
        add("CSV UTF-8 không BOM, dấu phẩy", "ds.csv", CSV.replace(';', ',').getBytes(StandardCharsets.UTF_8), OF_CSV);
        add("CSV UTF-16 có BOM, dấu tab", "ds.csv", CSV.replace(';', '\t').getBytes(StandardCharsets.UTF_16), OF_CSV);
        add(
                "CSV UTF-16 không BOM",
                "ds.csv",
                CSV.getBytes(StandardCharsets.UTF_16LE),
                OF_CSV,
                "W assumed-encoding ds.csv! UTF-16LE");
        add("CSV Windows-1258", "ds.csv", windows1258(CSV), OF_CSV, "W assumed-encoding ds.csv! Windows-1258");
        add("CSV TCVN3", "ds.csv", tcvn3(CSV), OF_CSV, "W assumed-encoding ds.csv! TCVN3 (ABC)");
        add(
                "CSV Windows-1258, dấu phẩy",
                "ds.csv",
                windows1258(CSV.replace(';', ',')),
                OF_CSV,
                "W assumed-encoding ds.csv! Windows-1258");
        add(
                "CSV TCVN3, dấu tab",
                "ds.csv",
                tcvn3(CSV.replace(';', '\t')),
                OF_CSV,
                "W assumed-encoding ds.csv! TCVN3 (ABC)");
        byte[] nonsense = "STT;Tên;Đơn vị\n1;\u0081\u008d\u008f;x\n".getBytes(StandardCharsets.ISO_8859_1);
        nonsense[4] = (byte) 0xFF;
        add(
                "CSV không bảng mã nào đọc được",
                "ds.csv",
                nonsense,
                List.of(),
                "E unknown-table ds.csv! -",
                "E undecodable-file ds.csv!1 -");
        Object[] old = person(1, "Lò Thị Mẫu");
        for (int i = 1; i < old.length; i++) {
            old[i] = new String(tcvn3((String) old[i]), Charset.forName("windows-1252"));
        }
        Object[] titles = MERGED.clone();
        for (int i = 0; i < titles.length; i++) {
            titles[i] =
                    titles[i] == null ? null : new String(tcvn3((String) titles[i]), Charset.forName("windows-1252"));
        }
        add(
                "tệp Excel gõ bằng phông .VnTime",
                "a.xlsx",
                Book.xlsx().sheet("Sheet1").row(titles).row(old).bytes(),
                List.of(LO),
                "W assumed-encoding a.xlsx›Sheet1! TCVN3 (ABC)");
    }

    /** Bytes as an old keyboard driver gives them: base letters of the code page, tones after them. */
    static byte[] windows1258(String text) {
        var out = new java.io.ByteArrayOutputStream();
        Charset charset = Charset.forName("windows-1258");
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (charset.newEncoder().canEncode(letter)) {
                out.writeBytes(letter.getBytes(charset));
                continue;
            }
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = "";
            var base = new StringBuilder();
            for (int k = 0; k < parts.length(); k++) {
                char c = parts.charAt(k);
                if ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0) {
                    tone = String.valueOf(c);
                } else {
                    base.append(c);
                }
            }
            String composed = Normalizer.normalize(base, Normalizer.Form.NFC);
            out.writeBytes((composed + tone).getBytes(charset));
        }
        return out.toByteArray();
    }

    private static final String TCVN_LETTERS =
            "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
    private static final int[] TCVN_BYTES = {
        0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7,
                0xC8,
        0xC9, 0xCA, 0xCB, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE,
                0xDF,
        0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3,
                0xF4,
        0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7
    };

    /** The codes of the .Vn fonts, from their published table; capitals with tones are typed as small letters. */
    static byte[] tcvn3(String text) {
        var out = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = TCVN_LETTERS.indexOf(c);
            if (at < 0 && c >= 0x80) {
                at = TCVN_LETTERS.indexOf(Character.toLowerCase(c));
            }
            out.write(at < 0 ? c : TCVN_BYTES[at]);
        }
        return out.toByteArray();
    }

    private static FilledTemplate template() {
        return FilledTemplate.of(AwkwardTablesTest.RULEBOOK, null)
                .row("Đơn vị", "Tên đơn vị", "UBND xã Sìn Hồ", "Mã đơn vị", "sin-ho");
    }

    private static FilledTemplate one() {
        return template()
                .row("Cá nhân", "Mã hồ sơ", "CN-1", "Họ và tên", "Lò Thị Mẫu", "Đơn vị công tác", "UBND xã Sìn Hồ");
    }

    private static final String ONE = "INDIVIDUAL Lò Thị Mẫu @sin-ho []";

    private void ourTemplate() {
        add(
                "mẫu của chúng ta: số ghi bằng chữ, dấu phẩy thập phân",
                "m.xlsx",
                one().row("Xếp loại", "Đối tượng", "CN-1", "Năm", " 2024 ", "Mức độ", "HTXSNV")
                        .row("Điểm", "Đối tượng", "Lò Thị Mẫu", "Tiêu chí", "spread", "Giá trị", "18,5")
                        .bytes(),
                List.of(ONE + " ratings=2024:EXCELLENT scores=18.5"));
        add(
                "mẫu của chúng ta: mức độ không có trong danh mục, tên gần giống",
                "m.xlsx",
                one().row("Xếp loại", "Đối tượng", "CN-1", "Năm", 2024, "Mức độ", "hoàn thành tốt nhiệm vu")
                        .row("Xếp loại", "Đối tượng", "Lò Thị Mâu", "Năm", 2024, "Mức độ", "hoàn thành tốt nhiệm vụ")
                        .row("Xếp loại", "Năm", 2023, "Mức độ", "hoàn thành tốt nhiệm vụ")
                        .bytes(),
                List.of(ONE),
                "E unknown-code m.xlsx›Xếp loại!D6 hoàn thành tốt nhiệm vu",
                "E unknown-nominee m.xlsx›Xếp loại!B7 Lò Thị Mâu",
                "E missing-field m.xlsx›Xếp loại!B8 -");
        add(
                "mẫu của chúng ta: số văn bản bị Excel đổi thành ngày",
                "m.xlsx",
                one().row(
                                "Xếp loại",
                                "Đối tượng",
                                "CN-1",
                                "Năm",
                                2024,
                                "Mức độ",
                                "HTTNV",
                                "Số, ký hiệu",
                                LocalDate.of(2024, 12, 1))
                        .bytes(),
                List.of(ONE),
                "E text-became-date m.xlsx›Xếp loại!F6 1/12/2024");
        add(
                "mẫu của chúng ta: đơn vị không có ở trang Đơn vị, tờ trình sai ngày",
                "m.xlsx",
                template()
                        .row(
                                "Đơn vị",
                                "Tên đơn vị",
                                "UBND xã Nậm Tăm",
                                "Ngày tờ trình",
                                "31/9/2025",
                                "Cấp của đơn vị",
                                "cấp phường")
                        .row(
                                "Cá nhân",
                                "Mã hồ sơ",
                                "CN-1",
                                "Họ và tên",
                                "Lò Thị Mẫu",
                                "Đơn vị công tác",
                                "UBND xã Sin Hồ")
                        .row(
                                "Cá nhân",
                                "Mã hồ sơ",
                                "CN-2",
                                "Họ và tên",
                                "Vàng A Thử",
                                "Đơn vị công tác",
                                "UBND xã Nậm Tăm",
                                "Danh hiệu hoặc hình thức đề nghị",
                                BK)
                        .bytes(),
                List.of(
                        ONE.replace("sin-ho", "uy-ban-nhan-dan-xa-sin-ho"),
                        "INDIVIDUAL Vàng A Thử @uy-ban-nhan-dan-xa-nam-tam [provincial-certificate-individual]"),
                "E unknown-unit m.xlsx›Cá nhân!D6 UBND xã Sin Hồ",
                "E unknown-code m.xlsx›Đơn vị!D7 cấp phường",
                "E impossible-date m.xlsx›Đơn vị!I7 31/9/2025");
        add(
                "mã đơn vị ghi ở trang Đơn vị của tệp này, danh sách ở tệp khác gọi đơn vị bằng tên đầy đủ",
                Map.of(
                        "m.xlsx",
                        one().bytes(),
                        "ds.csv",
                        ("STT;Họ và tên;Giới tính;Tên đơn vị/tập thể công tác;Mã hình thức khen thưởng\n"
                                        + "1;Vàng A Thử;nam;Uỷ ban nhân dân xã Sìn Hồ tỉnh Lai Châu;" + BK + "\n")
                                .getBytes(StandardCharsets.UTF_8)),
                List.of(ONE, "INDIVIDUAL Vàng A Thử @sin-ho [provincial-certificate-individual]"));
        add(
                "mẫu của chúng ta: đánh dấu không có nhưng vẫn kê khai",
                "m.xlsx",
                template()
                        .row(
                                "Cá nhân",
                                "Mã hồ sơ",
                                "CN-1",
                                "Họ và tên",
                                "Lò Thị Mẫu",
                                "Đơn vị công tác",
                                "UBND xã Sìn Hồ",
                                "Không có kỷ luật",
                                "x",
                                "Không có sáng kiến",
                                "chắc vậy")
                        .row("Kỷ luật", "Đối tượng", "CN-1", "Hình thức kỷ luật", "khiển trách")
                        .bytes(),
                List.of(ONE),
                "E wrong-type m.xlsx›Cá nhân!AD6 chắc vậy",
                "E none-contradicted m.xlsx›Cá nhân!Z6 -");
        var overwritten = one();
        overwritten.workbook().getSheet("Cá nhân").getRow(4).getCell(2).setCellValue("Giàng A Páo");
        add(
                "mẫu của chúng ta: ghi đè dòng ví dụ",
                "m.xlsx",
                overwritten.bytes(),
                List.of(ONE),
                "E example-changed m.xlsx›Cá nhân!C5 Giàng A Páo");
        add(
                "mẫu của chúng ta: danh hiệu đã đạt không có trong danh mục, và một danh hiệu viết sai",
                "m.xlsx",
                one().row(
                                "Danh hiệu đã đạt",
                                "Đối tượng",
                                "CN-1",
                                "Danh hiệu, hình thức",
                                "Kỷ niệm chương Vì sự nghiệp giáo dục",
                                "Năm",
                                2020)
                        .row(
                                "Danh hiệu đã đạt",
                                "Đối tượng",
                                "CN-1",
                                "Danh hiệu, hình thức",
                                "Danh hiệu “Lao động tiến tiến”",
                                "Năm",
                                2021)
                        .bytes(),
                List.of(ONE),
                "W unknown-code m.xlsx›Danh hiệu đã đạt!C6 Kỷ niệm chương Vì sự nghiệp giáo dục",
                "E unknown-code m.xlsx›Danh hiệu đã đạt!C7 Danh hiệu “Lao động tiến tiến”");
        add(
                "mẫu của chúng ta, loại cá nhân: một biên bản cho tất cả",
                "m.xlsx",
                FilledTemplate.of(AwkwardTablesTest.RULEBOOK, Kind.INDIVIDUAL)
                        .row("Đơn vị", "Tên đơn vị", "UBND xã Sìn Hồ", "Mã đơn vị", "sin-ho")
                        .row("Cá nhân", "Họ và tên", "Lò Thị Mẫu", "Đơn vị công tác", "UBND xã Sìn Hồ")
                        .row(
                                "Cá nhân",
                                "Họ và tên",
                                "Vàng A Thử",
                                "Đơn vị công tác",
                                "Ủy ban nhân dân xã Sìn Hồ, tỉnh Lai Châu")
                        .row("Biên bản", "Đối tượng", "Tất cả", "Loại cuộc họp", "biên bản xét khen thưởng")
                        .bytes(),
                List.of(ONE + " minutes=1", "INDIVIDUAL Vàng A Thử @sin-ho [] minutes=1"));
    }

    private void sums() {
        add(
                "tỷ lệ và tổng không khớp",
                "m.xlsx",
                template()
                        .row(
                                "Tập thể",
                                "Mã hồ sơ",
                                "TT-1",
                                "Tên tập thể",
                                "Tổ dân vận",
                                "Thuộc đơn vị",
                                "UBND xã Sìn Hồ",
                                "Số người",
                                12,
                                "Trong đó nữ",
                                9,
                                "Tỷ lệ nữ (%)",
                                "57",
                                "Lĩnh vực",
                                "Phát triển kinh tế")
                        .row("Tổng hợp", "Đối tượng", "tập thể", "Số lượng", 2)
                        .row("Tổng hợp", "Lĩnh vực", "Phát triển kinh tế", "Số lượng", 1)
                        .row("Tổng hợp", "Đối tượng", "nhóm", "Số lượng", 1)
                        .row(
                                "Biên bản",
                                "Đối tượng",
                                "TT-1",
                                "Loại cuộc họp",
                                "biên bản xét khen thưởng",
                                "Tổng số thành viên",
                                11,
                                "Có mặt",
                                9,
                                "Đồng ý",
                                9,
                                "Tỷ lệ đồng ý (%)",
                                100)
                        .bytes(),
                List.of("COLLECTIVE Tổ dân vận @sin-ho [] minutes=1"),
                "W percent-differs m.xlsx›Tập thể!J6 57",
                "W total-differs m.xlsx›Tổng hợp!E6 2",
                "E unknown-code m.xlsx›Tổng hợp!B8 nhóm");
        add(
                "diện tích không bằng dài nhân rộng (2.200 m × 3 m ghi 6 ha)",
                "m.xlsx",
                template()
                        .row(
                                "Hộ gia đình",
                                "Mã hồ sơ",
                                "H-1",
                                "Tên hộ gia đình",
                                "Hộ ông Tủa",
                                "Thuộc đơn vị",
                                "UBND xã Sìn Hồ")
                        .row(
                                "Đóng góp",
                                "Đối tượng",
                                "H-1",
                                "Loại đóng góp",
                                "đất đai",
                                "Số lượng",
                                6,
                                "Đơn vị tính",
                                "ha",
                                "Chiều dài (m)",
                                2200,
                                "Chiều rộng (m)",
                                3)
                        .row(
                                "Đóng góp",
                                "Đối tượng",
                                "H-1",
                                "Loại đóng góp",
                                "đất đai",
                                "Số lượng",
                                "1.500",
                                "Đơn vị tính",
                                "m2")
                        .bytes(),
                List.of("HOUSEHOLD Hộ ông Tủa @sin-ho []"),
                "W area-differs m.xlsx›Đóng góp!D6 6 ha",
                "E ambiguous-number m.xlsx›Đóng góp!D7 1.500");
    }

    private void whatIsNoWorkbook() {
        byte[] whole = mergedBook(person(1, "Lò Thị Mẫu")).bytes();
        add(
                "trang web mang đuôi .xls",
                "a.xls",
                "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                List.of(),
                "R not-a-workbook a.xls! html");
        add(
                "văn bản mang đuôi .xlsx",
                "a.xlsx",
                "Lò Thị Mẫu".getBytes(StandardCharsets.UTF_8),
                List.of(),
                "R not-a-workbook a.xlsx! text");
        add("tệp rỗng", "a.xlsx", new byte[0], List.of(), "R not-a-workbook a.xlsx! empty");
        add(
                "tệp bị cắt cụt",
                "a.xlsx",
                java.util.Arrays.copyOf(whole, whole.length / 2),
                List.of(),
                "R not-a-workbook a.xlsx! zip");
        add("mang đuôi .xls nhưng là .xlsx", "a.xls", whole, List.of(LO));
        byte[] old =
                Book.xls().sheet("a").row(MERGED).row(person(1, "Lò Thị Mẫu")).bytes();
        add(
                "tệp .xls bị cắt cụt",
                "a.xls",
                java.util.Arrays.copyOf(old, 1500),
                List.of(),
                "R not-a-workbook a.xls! xls");
    }
}
