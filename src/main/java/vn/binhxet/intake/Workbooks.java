package vn.binhxet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.binhxet.intake.GridBuilder.Unreadable;

/** The sheets of a workbook, whichever program's it is: its bytes say that, not its name. */
final class Workbooks {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LOOKED_AT = 512;

    private Workbooks() {}

    static boolean isOne(String ending) {
        return ending.equals("xlsx") || ending.equals("xls") || ending.equals("xlsm");
    }

    /** The visible sheets; macros are never looked at. */
    static List<Grid> read(String file, InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes((int) WorkbookGuard.LARGEST_FILE + 1);
        if (bytes.length > WorkbookGuard.LARGEST_FILE) {
            throw new Unreadable(ProblemCodes.TOO_LARGE, "max", Long.toString(WorkbookGuard.LARGEST_FILE));
        }
        if (starts(bytes, ZIP)) {
            return XlsxGrids.read(file, bytes);
        }
        if (starts(bytes, OLD)) {
            return XlsGrids.read(file, bytes);
        }
        throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", kind(bytes));
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Programs on the web like to call a page or a text table .xls. */
    private static String kind(byte[] bytes) {
        if (bytes.length == 0) {
            return "empty";
        }
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<table") || start.contains("<!doctype html")
                ? "html"
                : "text";
    }
}
