package vn.binhxet.intake;

/**
 * Short texts that repeat from record to record, kept once. Threads may share it: two that meet keep two equal texts,
 * which costs memory and nothing else.
 */
final class Texts {
    private static final int KEPT = 1 << 15;
    private static final int LONGEST = 80;

    private final String[] kept = new String[KEPT];

    /** The text in {@code chars}; {@code null} if it is not spelt as we spell. */
    String of(char[] chars, int from, int length) {
        if (length > LONGEST) {
            return spelt(new String(chars, from, length));
        }
        int at = place(chars, from, length, KEPT);
        String known = kept[at];
        if (known != null && same(known, chars, from, length)) {
            return known;
        }
        String text = spelt(new String(chars, from, length));
        kept[at] = text;
        return text;
    }

    /** Where {@code chars} are kept among {@code places}, a power of two. */
    static int place(char[] chars, int from, int length, int places) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return (hash ^ hash >>> 15) & places - 1;
    }

    static boolean same(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static String spelt(String text) {
        return Spelling.isSpelt(text) ? text : null;
    }
}
