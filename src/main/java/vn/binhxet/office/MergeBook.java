package vn.binhxet.office;

import java.util.List;
import vn.binhxet.office.Book.Column;

/** The sheet certificates are printed from by mail merge: headings in the first row, one certificate on each line. */
final class MergeBook {
    private MergeBook() {}

    static byte[] of(Case the) {
        var book = new Book();
        Book.Table table = book.table(
                "Trộn thư",
                List.of(),
                List.of(
                        new Column("STT", 6),
                        new Column("Hinh_thuc", 34),
                        new Column("Danh_xung", 10),
                        new Column("Ho_ten", 34),
                        new Column("Chuc_vu", 28),
                        new Column("Don_vi", 30),
                        new Column("Noi_dung", 60),
                        new Column("Dia_danh", 14),
                        new Column("So_quyet_dinh", 18),
                        new Column("Ngay_quyet_dinh", 28),
                        new Column("So_vao_so", 12),
                        new Column("Chuc_vu_ky", 18),
                        new Column("Nguoi_ky", 24),
                        new Column("Ma_ho_so", 16)));
        Scope round = RoundValues.of(the);
        int n = 0;
        for (Nominee nominee : new Protocol(the.result()).of(l -> Level.of(l) == Level.PROVINCE, Nominee::nominated)) {
            String achievement = nominee.achievement(the.achievement());
            table.row(List.of(
                    ++n,
                    the.formName(nominee.list().award().gives()),
                    nominee.title(),
                    nominee.dossier().name(),
                    nominee.position(),
                    nominee.unitName().equals(nominee.dossier().name()) ? "" : nominee.unitName(),
                    achievement == null ? "" : achievement,
                    round.value("địa danh") == null ? "" : round.value("địa danh"),
                    "",
                    "",
                    "",
                    round.value("chức vụ ký quyết định"),
                    round.value("người ký quyết định"),
                    nominee.entry().id()));
        }
        table.finish();
        return book.bytes("Nội dung in trên bằng");
    }
}
