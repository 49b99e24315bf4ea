package vn.binhxet.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.explanation.Sentences;
import vn.binhxet.explanation.Words;
import vn.binhxet.office.Book.Column;
import vn.binhxet.office.Book.Formula;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;

/** The round's tables for Excel: who is nominated, the internal ranked table, every score, every criterion, problems. */
final class RoundBook {
    private final Case the;
    private final Protocol protocol;
    private final NomineeValues values;
    private final Words words = Words.in("vi");
    private final Book book = new Book();

    private RoundBook(Case the) {
        this.the = the;
        this.protocol = new Protocol(the.result());
        this.values = new NomineeValues(the, protocol);
    }

    static byte[] of(Case the) {
        var made = new RoundBook(the);
        made.nominated();
        made.ranked();
        made.scores();
        made.criteria();
        made.problems();
        new Statistics(the, made.book).write();
        new BonusTable(the, made.book).write();
        return made.book.bytes(the.round().name().vi());
    }

    private List<String> notes(String title, String... more) {
        var notes = new ArrayList<String>(List.of(title, the.round().name().vi()));
        notes.addAll(the.told().notices());
        notes.addAll(List.of(more));
        return notes;
    }

    private void nominated() {
        Book.Table table = book.table(
                "Danh sách đề nghị",
                notes("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG (theo thứ tự ghi trong văn bản)"),
                List.of(
                        new Column("TT", 6),
                        new Column("Hình thức", 20),
                        new Column("Đối tượng", 11),
                        new Column("Tên tập thể, họ và tên", 25),
                        new Column("Chức vụ", 18),
                        new Column("Đơn vị", 22),
                        new Column("Căn cứ", 24),
                        new Column("Nội dung khen thưởng", 30),
                        new Column("Khen thưởng 5 năm gần nhất", 32)));
        int n = 0;
        var scope = new Scope();
        for (Nominee nominee : protocol.of(list -> true, Nominee::nominated)) {
            Scope row = values.row(scope, nominee);
            table.row(List.of(
                    ++n,
                    row.value("hình thức"),
                    Words.capital(words.of(nominee.list().kind())),
                    row.value("họ tên"),
                    row.value("chức vụ"),
                    row.value("đơn vị"),
                    row.value("căn cứ"),
                    row.value("nội dung khen") == null ? "" : row.value("nội dung khen"),
                    row.value("khen 5 năm")));
        }
        table.finish();
    }

    private void ranked() {
        Book.Table table = book.table(
                "Bảng thẩm định",
                notes("BẢNG TỔNG HỢP KẾT QUẢ THẨM ĐỊNH (tài liệu nội bộ, có xếp thứ tự)"),
                List.of(
                        new Column("TT", 6),
                        new Column("Danh sách", 22),
                        new Column("Mã hồ sơ", 13),
                        new Column("Tên tập thể, họ và tên", 25),
                        new Column("Chức vụ", 17),
                        new Column("Đơn vị", 20),
                        new Column("Kết quả đối chiếu", 14),
                        new Column("Thứ tự", 7),
                        new Column("Điểm", 8),
                        new Column("Kết quả xếp", 14),
                        new Column("Lý do", 50)));
        int n = 0;
        for (NominationList list : the.result().lists()) {
            for (Entry entry : list.entries()) {
                var nominee = new Nominee(list, entry);
                table.row(List.of(
                        ++n,
                        the.phrases().list(list),
                        entry.id(),
                        nominee.fullName(),
                        nominee.position(),
                        nominee.unitName(),
                        Words.capital(words.of(entry.candidate().outcome())),
                        entry.rank() == null ? "" : entry.rank(),
                        entry.points() == null ? "" : points(entry.points().total()),
                        Words.capital(words.of(entry.status())),
                        the.phrases().oneLine(list, entry)));
            }
        }
        table.finish();
    }

    /** Every criterion of every nominee with points; the sum is a formula, beside what the program summed. */
    private void scores() {
        var names = new LinkedHashMap<String, String>();
        for (NominationList list : the.result().lists()) {
            for (Entry entry : list.entries()) {
                if (entry.points() != null) {
                    entry.points()
                            .lines()
                            .forEach(line -> names.computeIfAbsent(
                                    line.criterion(),
                                    c -> Words.capital(the.phrases().pointsCriterion(line))));
                }
            }
        }
        if (names.isEmpty()) {
            return;
        }
        var columns = new ArrayList<Column>(List.of(
                new Column("TT", 6),
                new Column("Danh sách", 22),
                new Column("Tên tập thể, họ và tên", 25),
                new Column("Đơn vị", 20)));
        names.values().forEach(name -> columns.add(new Column(name, 13)));
        columns.add(new Column("Tổng điểm (công thức)", 13));
        columns.add(new Column("Tổng điểm dùng để xếp", 13));
        columns.add(new Column("Đối chiếu", 11));
        Book.Table table = book.table(
                "Chấm điểm",
                notes("BẢNG ĐIỂM TỪNG TIÊU CHÍ", "Ô trống: hồ sơ không có điểm của tiêu chí đó."),
                columns);
        int n = 0;
        for (NominationList list : the.result().lists()) {
            for (Entry entry : list.entries()) {
                if (entry.points() != null) {
                    table.row(score(++n, list, entry, names, table.nextRow()));
                }
            }
        }
        table.finish();
    }

    /** Two places at least, so that a column of points lines up. */
    private static BigDecimal points(BigDecimal points) {
        return points.setScale(Math.max(2, points.stripTrailingZeros().scale()));
    }

    private List<Object> score(int n, NominationList list, Entry entry, Map<String, String> names, int at) {
        var nominee = new Nominee(list, entry);
        var row = new ArrayList<Object>(List.of(n, the.phrases().list(list), nominee.fullName(), nominee.unitName()));
        int first = row.size();
        for (String criterion : names.keySet()) {
            BigDecimal points = null;
            for (Points.Line line : entry.points().lines()) {
                if (line.criterion().equals(criterion) && !line.how().equals("missing")) {
                    points = points == null ? line.points() : points.add(line.points());
                }
            }
            row.add(points == null ? "" : points(points));
        }
        String cells = Book.letter(first) + at + ":" + Book.letter(row.size() - 1) + at;
        BigDecimal summed = entry.points().lines().stream()
                .filter(l -> !l.how().equals("missing"))
                .map(Points.Line::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        row.add(Formula.number("SUM(" + cells + ")", points(summed)));
        row.add(points(entry.points().total()));
        String sum = Book.letter(row.size() - 2) + at;
        String used = Book.letter(row.size() - 1) + at;
        boolean same = summed.compareTo(entry.points().total()) == 0;
        row.add(Formula.words("IF(ROUND(" + sum + "-" + used + ",6)=0,\"Khớp\",\"Lệch\")", same ? "Khớp" : "Lệch"));
        return row;
    }

    /** A table for each award: every criterion of the law, every nominee. */
    private void criteria() {
        int number = 0;
        for (NominationList list : the.result().lists()) {
            var wordings = new LinkedHashMap<String, String>();
            for (Entry entry : list.entries()) {
                entry.candidate()
                        .assessment()
                        .findings()
                        .forEach((id, finding) -> wordings.computeIfAbsent(
                                id,
                                i -> Words.capital(the.phrases().law(finding)) + " ("
                                        + the.phrases()
                                                .citations(finding.criterion().citations()) + ")"));
            }
            if (wordings.isEmpty()) {
                continue;
            }
            var columns = new ArrayList<Column>(
                    List.of(new Column("TT", 6), new Column("Tên tập thể, họ và tên", 25), new Column("Đơn vị", 20)));
            wordings.values().forEach(w -> columns.add(new Column(w, 20)));
            columns.add(new Column("Kết quả đối chiếu", 20));
            Book.Table table = book.table(
                    "Tiêu chuẩn " + ++number,
                    notes("KẾT QUẢ TỪNG TIÊU CHUẨN: " + the.phrases().list(list)),
                    columns);
            int n = 0;
            for (Entry entry : list.entries()) {
                var nominee = new Nominee(list, entry);
                var row = new ArrayList<Object>(List.of(++n, nominee.fullName(), nominee.unitName()));
                Map<String, Finding> findings = entry.candidate().assessment().findings();
                for (String id : wordings.keySet()) {
                    Finding finding = findings.get(id);
                    row.add(finding == null ? "–" : Words.capital(the.phrases().conclusion(finding)));
                }
                row.add(Words.capital(words.of(entry.candidate().outcome())));
                table.row(row);
            }
            table.finish();
        }
    }

    private void problems() {
        Book.Table table = book.table(
                "Vấn đề",
                notes("NHỮNG CHỖ SAI TRONG HỒ SƠ ĐÃ NỘP"),
                List.of(
                        new Column("TT", 6),
                        new Column("Mức độ", 16),
                        new Column("Tệp", 28),
                        new Column("Trang tính", 18),
                        new Column("Dòng", 8),
                        new Column("Cột", 12),
                        new Column("Mã hồ sơ", 16),
                        new Column("Nội dung", 70)));
        Sentences sentences = the.told().sentences();
        var seen = new LinkedHashSet<String>();
        int n = 0;
        for (Problem given : the.result().problems()) {
            Problem problem = Sentences.withoutPersonalData(given);
            String sentence = sentences.problem(problem);
            if (seen.add(sentence)) {
                Problem.Where where = problem.where();
                table.row(List.of(
                        ++n,
                        severity(problem.severity()),
                        where == null || where.file() == null ? "" : where.file(),
                        where == null || where.sheet() == null ? "" : where.sheet(),
                        where == null || where.row() == 0 ? "" : where.row(),
                        where == null || where.column() == null ? "" : where.column(),
                        problem.dossier() == null ? "" : problem.dossier(),
                        sentence));
            }
        }
        table.finish();
    }

    private static String severity(Problem.Severity severity) {
        return switch (severity) {
            case REFUSED -> "Không nhận được";
            case ERROR -> "Sai";
            case WARNING -> "Cần xem lại";
        };
    }
}
