package vn.binhxet.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * TCVN 5712:1993 as the old .Vn fonts use it, which Java does not know: ASCII, and 128 letters from 0x80. Fonts for
 * capitals use the small letters' codes, so that capitals with tones come out small.
 */
final class Tcvn3 {
    /** The letters from 0x80 to 0xFF, as {@code iconv -f TCVN5712-1} gives them. */
    private static final String UPPER = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
            + "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖ"
            + "ủũúụừửữứựỳỷỹýỵỐ";

    private static final Charset OFFICE = Charset.forName("windows-1252");

    private Tcvn3() {}

    static String decoded(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append(b >= 0 ? (char) b : UPPER.charAt(b & 0x7f));
        }
        return text.toString();
    }

    /**
     * What a cell of a workbook says whose letters are drawn with such a font; {@code null} if it has letters that these
     * fonts do not have.
     */
    static String undisguised(String cell) {
        byte[] bytes = cell.getBytes(OFFICE);
        String back = new String(bytes, OFFICE);
        if (back.equals(cell)) {
            return decoded(bytes);
        }
        // Some programs keep the codes that Windows leaves undefined as they are.
        byte[] plain = cell.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.equals(new String(plain, StandardCharsets.ISO_8859_1).toCharArray(), cell.toCharArray())
                ? decoded(plain)
                : null;
    }
}
