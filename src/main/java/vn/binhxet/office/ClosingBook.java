package vn.binhxet.office;

import java.util.List;
import vn.binhxet.explanation.Words;
import vn.binhxet.office.Book.Column;

/** Nominated beside awarded as a table for Excel. */
public final class ClosingBook {
    private ClosingBook() {}

    /** The bytes of the file, the same for the same closing. */
    public static byte[] of(String round, Closing closing) {
        var book = new Book();
        Book.Table table = book.table(
                "Đối chiếu",
                List.of("ĐỐI CHIẾU DANH SÁCH ĐỀ NGHỊ VÀ QUYẾT ĐỊNH ĐÃ KÝ", round),
                List.of(
                        new Column("TT", 6),
                        new Column("Kết quả", 24),
                        new Column("Tên tập thể, họ và tên", 30),
                        new Column("Đơn vị", 26),
                        new Column("Hình thức", 30),
                        new Column("Kết quả đối chiếu tiêu chuẩn", 18),
                        new Column("Quyết định số", 18),
                        new Column("Lý do khác với đề nghị", 40),
                        new Column("Mã hồ sơ", 15)));
        Words words = Words.in("vi");
        int n = 0;
        for (Closing.Line line : closing.lines()) {
            table.row(List.of(
                    ++n,
                    Words.capital(words.say("close.kind." + line.kind().name())),
                    line.name(),
                    line.unit(),
                    line.award(),
                    Words.capital(words.of(line.outcome())),
                    line.decision() == null ? "" : line.decision(),
                    why(line),
                    line.dossier()));
        }
        table.finish();
        return book.bytes("Đối chiếu quyết định");
    }

    private static String why(Closing.Line line) {
        boolean different = line.kind() == Closing.Kind.NOT_AWARDED || line.kind() == Closing.Kind.ALSO_AWARDED;
        return line.why() != null ? line.why() : different ? "Chưa ghi lý do trong decisions.yaml" : "";
    }
}
