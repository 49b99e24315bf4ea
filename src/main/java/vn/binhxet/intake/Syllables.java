package vn.binhxet.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much of a text looks Vietnamese: the share of its words with letters beyond ASCII that are built like a
 * Vietnamese syllable. A wrong encoding breaks nearly all of them, a few foreign names hardly any.
 */
final class Syllables {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?" + "[aăâeêioôơuưy]{1,3}(ch|ng|nh|[cmnpt])?");
    private static final int ENOUGH = 4000;
    private static final int FEWEST = 3;

    private int built;
    private int words;

    /** Looks at one more text. */
    Syllables add(String text) {
        if (words >= ENOUGH || isPlain(text)) {
            return this;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int from = -1;
        for (int i = 0; i <= composed.length() && words < ENOUGH; i++) {
            boolean inWord = i < composed.length() && isPartOfWord(composed.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                word(composed.substring(from, i));
                from = -1;
            }
        }
        return this;
    }

    /** Words with letters beyond ASCII seen so far. */
    int words() {
        return words;
    }

    /** Whether at least four in five of them are built like a syllable; one or two words prove nothing. */
    boolean isVietnamese() {
        return words >= FEWEST && built * 5 >= words * 4;
    }

    /** Whether this text looks more Vietnamese than {@code other}. */
    boolean isMoreThan(Syllables other) {
        return (long) built * Math.max(1, other.words) > (long) other.built * Math.max(1, words);
    }

    private void word(String word) {
        if (isPlain(word)) {
            return;
        }
        words++;
        if (isSyllable(word)) {
            built++;
        }
    }

    /** Nothing beyond ASCII, which every encoding has alike. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSyllable(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        String tail = word.substring(1);
        if (!capitals && !tail.equals(tail.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = new StringBuilder();
        int tones = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0) {
                tones++;
            } else {
                plain.append(c);
            }
        }
        String base = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return tones <= 1 && SYLLABLE.matcher(base).matches();
    }

    /** Letters and marks, and the signs that wrongly decoded letters turn into. */
    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c >= 0x80 && c < 0xc0 && "\u00a0«»°²³·".indexOf(c) < 0)
                || c == '×'
                || c == '÷'
                || ("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0 && "“”‘’–—…•".indexOf(c) < 0);
    }
}
