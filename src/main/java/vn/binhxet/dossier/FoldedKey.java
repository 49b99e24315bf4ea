package vn.binhxet.dossier;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which Vietnamese names are compared: case, blanks, dashes, the two ways to place a tone mark and the two
 * codes of Đ make no difference; letters and tones do. Stored names are never changed.
 */
public final class FoldedKey {
    private FoldedKey() {}

    /** The key of {@code text}; empty for {@code null}. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        // U+00D0 is the Icelandic letter that old keyboards give for U+0110.
        String plain = Normalizer.normalize(text.replace('\u00D0', '\u0110'), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        var tones = new StringBuilder(2);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isTone(c)) {
                tones.append(c);
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                key.append(c);
            } else {
                endWord(key, tones);
            }
        }
        endWord(key, tones);
        int end = key.length();
        return key.substring(0, end > 0 && key.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** A tone belongs to the syllable, wherever its mark was typed. */
    private static void endWord(StringBuilder key, StringBuilder tones) {
        key.append(tones);
        tones.setLength(0);
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0309' || c == '\u0303' || c == '\u0323';
    }
}
