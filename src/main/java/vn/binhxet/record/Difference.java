package vn.binhxet.record;

import vn.binhxet.dossier.Text;

/**
 * One thing in a run that is not as it should be.
 *
 * @param file path inside the run
 * @param line line of a text where it differs, 0 if not known
 * @param place JSON pointer of the first value that differs; {@code null} where it is no JSON or cannot be read
 * @param recorded that line in the run, around the place where it differs; {@code null} if there is none
 * @param again the same place as made again
 */
public record Difference(Kind kind, String file, int line, String place, String recorded, String again) {
    /** What is different. */
    public enum Kind {
        /** {@code run.json} itself was changed. */
        RECORD_DAMAGED,
        /** The signature beside the record does not fit it, or was changed itself. */
        SIGNATURE_BROKEN,
        /** There is no signature of the key that was asked for. */
        NOT_SIGNED_BY,
        /** Not the bytes that were recorded. */
        CHANGED,
        /** Recorded, and not there. */
        MISSING,
        /** There, and not recorded. */
        EXTRA,
        /** The inputs give other bytes. */
        MADE_DIFFERENTLY,
        /** The inputs do not give this file. */
        NOT_MADE_AGAIN
    }

    static Difference of(Kind kind, String file) {
        return new Difference(kind, file, 0, null, null, null);
    }

    /** The sentence for the user. */
    public Text text() {
        return switch (kind) {
            case RECORD_DAMAGED ->
                new Text(
                        file + ": bản ghi của lần xét đã bị sửa sau khi ghi.",
                        file + ": the record of the run was changed after it was written.");
            case SIGNATURE_BROKEN ->
                new Text(
                        file + ": chữ ký không khớp với " + RunRecord.FILE + ", hoặc chính tệp chữ ký đã bị sửa.",
                        file + ": the signature does not fit " + RunRecord.FILE + ", or was itself changed.");
            case NOT_SIGNED_BY ->
                new Text(file + ": không có chữ ký của khóa này.", file + ": there is no signature of this key.");
            case CHANGED ->
                new Text(
                        file + ": tệp đã bị sửa sau khi ghi (mã kiểm tra không khớp).",
                        file + ": the file was changed after it was written (its digest does not match).");
            case MISSING -> new Text(file + ": thiếu tệp này.", file + ": this file is missing.");
            case EXTRA ->
                new Text(file + ": tệp này không do lần xét ghi.", file + ": this file was not written by the run.");
            case NOT_MADE_AGAIN ->
                new Text(
                        file + ": khi xét lại không có tệp này.", file + ": evaluating again does not give this file.");
            case MADE_DIFFERENTLY ->
                line == 0
                        ? new Text(
                                file + ": khi xét lại cho kết quả khác.",
                                file + ": evaluating again gives another result.")
                        : new Text(
                                file + ", dòng " + line + at(", chỗ ") + ": đã ghi “" + recorded + "”, xét lại cho “"
                                        + again + "”.",
                                file + ", line " + line + at(", at ") + ": recorded \"" + recorded
                                        + "\", evaluating again gives \"" + again + "\".");
        };
    }

    private String at(String words) {
        return place == null ? "" : words + place;
    }
}
