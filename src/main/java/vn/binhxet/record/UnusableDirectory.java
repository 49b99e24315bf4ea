package vn.binhxet.record;

import java.nio.file.Path;
import vn.binhxet.dossier.Text;

/** A directory the user named cannot be written to, or is not a run that can be read. */
public final class UnusableDirectory extends RuntimeException {
    /** What is wrong with it. */
    public enum Reason {
        /** It is a file. */
        NOT_A_DIRECTORY,
        /** Not empty, and no run of ours. */
        NOT_MADE_BY_A_RUN,
        /** A run of ours, but with files in it that no run wrote. */
        HOLDS_OTHER_FILES,
        /** It, or the directory it stands in, cannot be written: no permission, or open in another program. */
        NOT_WRITABLE,
        /** Must be new or empty, and is not. */
        NOT_EMPTY,
        /** It does not exist. */
        MISSING,
        /** It has no {@code run.json} of ours. */
        NOT_A_RUN,
        /** Its {@code run.json} or another file cannot be read. */
        DAMAGED,
        /** Made by a later version of the program. */
        NEWER
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Text text;

    private UnusableDirectory(Reason reason, Text text, Throwable cause) {
        super(text.en(), cause);
        this.reason = reason;
        this.text = text;
    }

    static UnusableDirectory of(Reason reason, Path directory, String detail) {
        return of(reason, directory, detail, null);
    }

    static UnusableDirectory of(Reason reason, Path directory, String detail, Throwable cause) {
        return new UnusableDirectory(reason, wording(reason, directory, detail), cause);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The sentence for the user: place, what is wrong, what was expected. */
    public Text text() {
        return text;
    }

    private static Text wording(Reason reason, Path directory, String detail) {
        return switch (reason) {
            case NOT_A_DIRECTORY ->
                new Text(
                        directory + ": đây là tệp, không phải thư mục. Hãy chọn một thư mục khác để ghi kết quả.",
                        directory + ": this is a file, not a directory. Choose another directory for the results.");
            case NOT_MADE_BY_A_RUN ->
                new Text(
                        directory + ": thư mục không trống và không phải kết quả của một lần xét (có “" + detail
                                + "”). Không ghi đè. Hãy chọn thư mục khác hoặc để trống.",
                        directory + ": the directory is not empty and was not made by a run (it holds \"" + detail
                                + "\"). Nothing was overwritten. Choose another directory or an empty one.");
            case HOLDS_OTHER_FILES ->
                new Text(
                        directory + ": trong thư mục kết quả có tệp không do chương trình ghi: “" + detail
                                + "”. Không ghi đè. Hãy chuyển tệp này đi nơi khác hoặc chọn thư mục khác.",
                        directory + ": the directory of results holds a file no run wrote: \"" + detail
                                + "\". Nothing was overwritten. Move that file elsewhere or choose another directory.");
            case NOT_WRITABLE ->
                new Text(
                        directory + ": không ghi được vào thư mục này (" + detail
                                + "). Hãy đóng các tệp kết quả đang mở, kiểm tra quyền ghi, hoặc chọn thư mục khác.",
                        directory + ": this directory cannot be written (" + detail
                                + "). Close results that are open, check the permissions, or choose another one.");
            case NOT_EMPTY ->
                new Text(
                        directory + ": thư mục không trống (có “" + detail + "”). Hãy chọn thư mục mới hoặc để trống.",
                        directory + ": the directory is not empty (it holds \"" + detail
                                + "\"). Choose a new or an empty one.");
            case MISSING ->
                new Text(
                        directory + ": không có thư mục này. Cần thư mục kết quả của một lần xét.",
                        directory + ": there is no such directory. A directory made by a run was expected.");
            case NOT_A_RUN ->
                new Text(
                        directory
                                + ": không phải thư mục kết quả của một lần xét (không có run.json của chương trình).",
                        directory + ": not a directory made by a run (there is no run.json of this program).");
            case DAMAGED ->
                new Text(
                        directory + ": kết quả đã bị hỏng hoặc bị sửa: " + detail + ". Hãy xét lại từ hồ sơ gốc.",
                        directory + ": the results are damaged or were changed: " + detail
                                + ". Evaluate the round again from its submissions.");
            case NEWER ->
                new Text(
                        directory + ": kết quả do phiên bản mới hơn ghi (" + detail + "). Hãy dùng phiên bản đó.",
                        directory + ": the results were written by a later version (" + detail
                                + "). Use that version.");
        };
    }
}
