package vn.binhxet.dossier;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which Vietnamese names are compared: case, blanks, dashes, the two ways to place a tone mark and the two
 * codes of Đ make no difference; letters and tones do. Stored names are never changed.
 */
public final class FoldedKey {
    private static final char LATIN = '\u0250';
    private static final char FIRST_VIETNAMESE = '\u1ea0';
    private static final char LAST_VIETNAMESE = '\u1ef9';
    private static final int KNOWN = LATIN + LAST_VIETNAMESE - FIRST_VIETNAMESE + 1;

    /** What stands in a key for a letter, without its tone; {@code null} for what parts words. */
    private static final String[] LETTERS = new String[KNOWN];

    private static final char[] TONES = new char[KNOWN];

    static {
        for (char c = 0; c < LATIN; c++) {
            know(c);
        }
        for (char c = FIRST_VIETNAMESE; c <= LAST_VIETNAMESE; c++) {
            know(c);
        }
    }

    private FoldedKey() {}

    /** The key of {@code text}; empty for {@code null}. */
    public static String of(String text) {
        return text == null ? "" : folded(new StringBuilder(text.length() + 8), text);
    }

    private static String folded(StringBuilder key, String text) {
        char tone = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = index(text.charAt(i));
            if (at < 0) {
                return decomposed(text);
            }
            if (LETTERS[at] == null) {
                endWord(key, tone);
                tone = 0;
            } else {
                key.append(LETTERS[at]);
                if (TONES[at] != 0) {
                    if (tone != 0) {
                        return decomposed(text);
                    }
                    tone = TONES[at];
                }
            }
        }
        endWord(key, tone);
        return trimmed(key);
    }

    /** The key by the definition, whatever is in {@code text}. */
    static String decomposed(String text) {
        // U+00D0 is the Icelandic letter that old keyboards give for U+0110.
        String plain = Normalizer.normalize(text.replace('\u00D0', '\u0110'), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        var tones = new StringBuilder(2);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isTone(c)) {
                tones.append(c);
            } else if (isWritten(c)) {
                key.append(c);
            } else {
                key.append(tones);
                tones.setLength(0);
                endWord(key, (char) 0);
            }
        }
        key.append(tones);
        return trimmed(key);
    }

    private static String trimmed(StringBuilder key) {
        int end = key.length();
        return key.substring(0, end > 0 && key.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** A tone belongs to the syllable, wherever its mark was typed. */
    private static void endWord(StringBuilder key, char tone) {
        if (tone != 0) {
            key.append(tone);
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean isWritten(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0309' || c == '\u0303' || c == '\u0323';
    }

    /** Place of a Latin letter that is one character in the tables; negative for what must be decomposed. */
    private static int index(char c) {
        if (c < LATIN) {
            return c;
        }
        return c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE ? c - FIRST_VIETNAMESE + LATIN : -1;
    }

    private static void know(char c) {
        String plain = Normalizer.normalize(c == '\u00D0' ? "\u0110" : String.valueOf(c), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char part = plain.charAt(i);
            if (isTone(part)) {
                TONES[index(c)] = part;
            } else if (isWritten(part)) {
                letters.append(part);
            }
        }
        LETTERS[index(c)] = letters.isEmpty() ? null : letters.toString();
    }
}
