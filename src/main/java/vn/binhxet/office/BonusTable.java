package vn.binhxet.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.explanation.Words;
import vn.binhxet.office.Book.Column;
import vn.binhxet.office.Book.Formula;
import vn.binhxet.round.PaperSettings.BonusRounding;
import vn.binhxet.rulebook.Bonuses;
import vn.binhxet.rulebook.Verification;

/** Bonuses as a table whose amounts are formulas: coefficient × times × base salary, rounded. */
final class BonusTable {
    private final Case the;
    private final Book book;

    BonusTable(Case the, Book book) {
        this.the = the;
        this.book = book;
    }

    void write() {
        List<Nominee> nominated =
                new Protocol(the.result()).of(list -> Level.of(list) != Level.OTHERS, Nominee::nominated);
        String step = the.result().rulebook().bonuses().step().toPlainString();
        boolean nearest = the.round().papers().bonusRounding() == BonusRounding.NEAREST;
        Book.Table table = book.table(
                "Tiền thưởng",
                List.of(
                        "BẢNG TÍNH TIỀN THƯỞNG",
                        the.round().name().vi(),
                        "Hệ số × mức lương cơ sở tại ngày ra quyết định ("
                                + Words.in("vi").date(the.decisionDay()) + "), "
                                + Words.in("vi").of(nearest ? BonusRounding.NEAREST : BonusRounding.UPWARD) + " "
                                + Official.money(
                                        the.result().rulebook().bonuses().step()) + " đồng."),
                List.of(
                        new Column("TT", 6),
                        new Column("Hình thức", 22),
                        new Column("Tên tập thể, họ và tên", 25),
                        new Column("Đơn vị", 20),
                        new Column("Hệ số", 9),
                        new Column("Nhân", 8),
                        new Column("Lương cơ sở", 13),
                        new Column("Tiền thưởng", 15),
                        new Column("Căn cứ", 34),
                        new Column("Xác minh", 18)));
        BigDecimal sum = BigDecimal.ZERO;
        int n = 0;
        for (Nominee nominee : nominated) {
            var row = new ArrayList<Object>(
                    List.of(++n, the.formName(nominee.list().award().gives()), nominee.fullName(), nominee.unitName()));
            Bonuses.Bonus bonus = the.bonus(nominee).orElse(null);
            if (bonus == null) {
                row.addAll(List.of("", "", "", "", "", "Chưa có mức quy định"));
            } else {
                int at = table.nextRow();
                String product = "E" + at + "*F" + at + "*G" + at;
                row.add(bonus.coefficient().value());
                row.add(bonus.coefficient().times());
                row.add(bonus.salary().amount());
                row.add(Formula.number(
                        nearest
                                ? "ROUND(" + product + "/" + step + ",0)*" + step
                                : "ROUNDUP(ROUND(" + product + ",4)/" + step + ",0)*" + step,
                        bonus.amount()));
                row.add(Words.capital(
                                the.phrases().citations(bonus.coefficient().citations())) + "; "
                        + bonus.salary().source().vi());
                row.add(
                        bonus.verified() == Verification.PRIMARY_TEXT
                                ? "Đã đối chiếu văn bản"
                                : bonus.verified() == Verification.UNVERIFIED
                                        ? "CHƯA XÁC MINH, kiểm tra trước khi chi"
                                        : "Theo trích dẫn, chưa đọc toàn văn");
                sum = sum.add(bonus.amount());
            }
            table.row(row);
        }
        if (n > 0) {
            String cells = "H" + table.firstRow() + ":H" + (table.nextRow() - 1);
            table.sum(List.of("", "Cộng", "", "", "", "", "", Formula.number("SUM(" + cells + ")", sum), "", ""));
        }
        table.finish();
    }
}
