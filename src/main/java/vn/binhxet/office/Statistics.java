package vn.binhxet.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.office.Book.Column;
import vn.binhxet.office.Book.Formula;

/**
 * Numbers in the shape of statistical form 0603.N/BNV-TĐKT (Circular 02/2023/TT-BNV): kinds and classes of persons, then
 * ways of commending, by what was given. Sums are formulas over the rows they add.
 */
final class Statistics {
    private static final List<String> COLUMNS =
            List.of("Bằng khen", "Chiến sĩ thi đua", "Cờ thi đua", "Huy hiệu, khác");
    private static final Map<String, Integer> COLUMN_OF = Map.of(
            "provincial-certificate", 0,
            "provincial-emulation-fighter", 1,
            "provincial-flag", 2);

    private final Case the;
    private final Book book;

    Statistics(Case the, Book book) {
        this.the = the;
        this.book = book;
    }

    void write() {
        List<Nominee> given =
                new Protocol(the.result()).of(list -> Level.of(list) == Level.PROVINCE, Nominee::nominated);
        var columns = new ArrayList<Column>(List.of(new Column("Mã", 7), new Column("Chỉ tiêu", 60)));
        COLUMNS.forEach(c -> columns.add(new Column(c, 15)));
        columns.add(new Column("Tổng số", 12));
        Book.Table table = book.table(
                "Biểu 0603",
                List.of(
                        "SỐ LƯỢNG KHEN THƯỞNG CẤP TỈNH (dạng Biểu 0603.N/BNV-TĐKT)",
                        the.round().name().vi(),
                        "Theo danh sách đề nghị của đợt này; số liệu báo cáo chính thức lấy theo quyết định đã ký.",
                        "Tổng cộng từng dòng và từng cột là công thức, tính lại từ các dòng chi tiết."),
                columns);
        int base = table.nextRow();
        table.sum(sums("A", "Tổng số (01 + 03 + 04)", given, List.of(base + 1, base + 3, base + 4), x -> true, base));
        Predicate<Nominee> collective = kind(Kind.COLLECTIVE);
        detail(table, "01", "Tập thể", given, collective);
        detail(
                table,
                "02",
                "   Trong đó: doanh nghiệp",
                given,
                collective.and(n -> n.dossier().form() == CollectiveForm.ENTERPRISE));
        detail(table, "03", "Hộ gia đình", given, kind(Kind.HOUSEHOLD));
        Predicate<Nominee> person = kind(Kind.INDIVIDUAL);
        int people = table.nextRow();
        table.sum(sums(
                "04",
                "Cá nhân (05 + 06 + 07 + 08 + 09 + 10)",
                given,
                List.of(people + 1, people + 2, people + 3, people + 4, people + 5, people + 6),
                person,
                people));
        detail(
                table,
                "05",
                "   Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên",
                given,
                stat(StatClass.PROVINCE_LEADER));
        detail(table, "06", "   Lãnh đạo cấp vụ, sở, ngành và tương đương", given, stat(StatClass.DEPARTMENT_LEADER));
        detail(table, "07", "   Doanh nhân", given, stat(StatClass.BUSINESS_PERSON));
        detail(table, "08", "   Các cấp lãnh đạo từ phó phòng trở lên", given, stat(StatClass.UNIT_LEADER));
        detail(table, "09", "   Người trực tiếp công tác, lao động, học tập", given, stat(StatClass.DIRECT_WORKER));
        detail(table, "10", "   Hồ sơ chưa ghi phân loại", given, stat(null));
        types(table, given);
        table.finish();
    }

    private void types(Book.Table table, List<Nominee> given) {
        Map<String, Predicate<Nominee>> ways = new LinkedHashMap<>();
        ways.put("   Thường xuyên (công trạng)", type(AwardType.MERIT));
        ways.put("   Theo chuyên đề (phong trào thi đua)", type(AwardType.MOVEMENT));
        ways.put("   Đột xuất", type(AwardType.SUDDEN));
        ways.put("   Đối ngoại", type(AwardType.EXTERNAL));
        ways.put("   Cống hiến", type(AwardType.DEDICATION));
        ways.put("   Niên hạn", type(AwardType.SENIORITY));
        ways.put("   Kháng chiến", n -> false);
        ways.put("   Hồ sơ chưa ghi loại hình", type(null));
        int at = table.nextRow();
        var parts = new ArrayList<Integer>();
        for (int i = 1; i <= ways.size(); i++) {
            parts.add(at + i);
        }
        table.sum(sums("B", "Theo loại hình khen thưởng", given, parts, n -> true, at));
        int code = 11;
        for (var way : ways.entrySet()) {
            detail(table, Integer.toString(code++), way.getKey(), given, way.getValue());
        }
    }

    private static Predicate<Nominee> kind(Kind kind) {
        return n -> n.list().kind() == kind;
    }

    private static Predicate<Nominee> stat(StatClass of) {
        return n -> n.list().kind() == Kind.INDIVIDUAL
                && (n.dossier().person() == null ? null : n.dossier().person().statClass()) == of;
    }

    /** The type the unit named, or that of the movement the round closes. */
    private Predicate<Nominee> type(AwardType of) {
        return n -> {
            var proposal = n.entry().candidate().proposal();
            AwardType type = proposal == null ? null : proposal.type();
            if (type == null && the.round().movement() != null) {
                type = AwardType.MOVEMENT;
            }
            return type == of;
        };
    }

    private void detail(Book.Table table, String code, String name, List<Nominee> given, Predicate<Nominee> which) {
        int at = table.nextRow();
        var row = new ArrayList<Object>(List.of(code, name));
        for (int c = 0; c < COLUMNS.size(); c++) {
            row.add(count(given, which, c));
        }
        row.add(Formula.number("SUM(C" + at + ":F" + at + ")", BigDecimal.valueOf(total(given, which))));
        table.row(row);
    }

    private static List<Object> sums(
            String code, String name, List<Nominee> given, List<Integer> parts, Predicate<Nominee> which, int at) {
        var row = new ArrayList<Object>(List.of(code, name));
        for (int c = 0; c < COLUMNS.size(); c++) {
            String letter = Book.letter(c + 2);
            String sum = String.join("+", parts.stream().map(p -> letter + p).toList());
            row.add(Formula.number(sum, BigDecimal.valueOf(count(given, which, c))));
        }
        row.add(Formula.number("SUM(C" + at + ":F" + at + ")", BigDecimal.valueOf(total(given, which))));
        return row;
    }

    private static int count(List<Nominee> given, Predicate<Nominee> which, int column) {
        return (int) given.stream()
                .filter(which)
                .filter(n -> COLUMN_OF.getOrDefault(n.list().award().gives(), COLUMNS.size() - 1) == column)
                .count();
    }

    private static int total(List<Nominee> given, Predicate<Nominee> which) {
        return (int) given.stream().filter(which).count();
    }
}
