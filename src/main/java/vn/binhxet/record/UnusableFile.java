package vn.binhxet.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import vn.binhxet.dossier.Text;
import vn.binhxet.explanation.Words;

/** A file the user named cannot be read as what it should be, or must not be written where it was asked for. */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    private UnusableFile(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** The sentence for the user: place, what is wrong, what was expected. */
    public Text text() {
        return text;
    }

    static UnusableFile notAKey(Path file, boolean secret, Throwable cause) {
        String vi = secret ? "khóa bí mật" : "khóa công khai";
        String en = secret ? "private key" : "public key";
        return new UnusableFile(
                new Text(
                        file + ": không phải tệp " + vi + " Ed25519 do “binhxet key new” tạo.",
                        file + ": not a file with an Ed25519 " + en + " made by \"binhxet key new\"."),
                cause);
    }

    /** @param reasons why, by path in the round */
    static UnusableFile notCopied(SortedMap<String, Text> reasons) {
        var vi = new StringBuilder("không lưu được bản sao của mọi tệp trong đợt, nên chưa xét:");
        var en = new StringBuilder("not every file of the round could be copied, so nothing was evaluated:");
        reasons.forEach((path, reason) -> {
            vi.append("\n  ").append(path).append(": ").append(reason.vi()).append('.');
            en.append("\n  ").append(path).append(": ").append(reason.en()).append('.');
        });
        return new UnusableFile(new Text(vi.toString(), en.toString()), null);
    }

    static UnusableFile exists(Path file) {
        return new UnusableFile(
                new Text(
                        file + ": đã có tệp này. Không ghi đè. Hãy chọn tên khác.",
                        file + ": this file exists. It is not overwritten. Choose another name."),
                null);
    }

    static UnusableFile keyWouldLeak(Path file, Path inside) {
        return new UnusableFile(
                new Text(
                        file + ": không để khóa bí mật trong “" + inside
                                + "” (kho mã nguồn, đợt xét hoặc kết quả). Hãy chọn nơi chỉ người ký đọc được.",
                        file + ": a private key does not belong inside \"" + inside
                                + "\" (a repository, a round or a run). Choose a place only you can read."),
                null);
    }

    static UnusableFile brokenBook(Path file, int line) {
        return new UnusableFile(
                new Text(
                        file + ", dòng " + line + ": sổ đã bị sửa, cắt bớt hoặc hỏng từ dòng này. Không ghi thêm.",
                        file + ", line " + line
                                + ": the book was changed, cut or damaged from this line on. Nothing was added."),
                null);
    }

    static UnusableFile notACheckpoint(String asked) {
        return new UnusableFile(
                new Text(
                        asked + ": không phải mốc đối chiếu. Cần tệp do “binhxet ledger checkpoint” ghi, hoặc SỐ:MÃ.",
                        asked
                                + ": not a checkpoint. Expected a file written by \"binhxet ledger checkpoint\", or N:HASH."),
                null);
    }

    static UnusableFile damagedSeal(Path file, Throwable cause) {
        return new UnusableFile(
                new Text(
                        file + ": bản niêm phong đã bị sửa hoặc hỏng (mã kiểm tra không khớp).",
                        file + ": the seal was changed or is damaged (its digest does not match)."),
                cause);
    }

    static UnusableFile sealedAlready(Path file, LocalDate on) {
        return new UnusableFile(
                new Text(
                        file + ": đợt này đã niêm phong ngày " + Words.in("vi").date(on)
                                + "; không niêm phong lại. Nếu tiêu chí hoặc chỉ tiêu thay đổi, báo cáo sẽ ghi rõ đã thay đổi gì.",
                        file + ": this round was sealed on " + Words.in("en").date(on)
                                + " and is not sealed again. If criteria or quotas change, the report says what changed."),
                null);
    }
}
