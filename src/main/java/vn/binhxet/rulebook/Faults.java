package vn.binhxet.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.binhxet.dossier.Problem;

/** Everything found wrong while a rulebook is read: collected, so that its author sees all of it at once. */
final class Faults {
    private static final int NEAR = 3;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a fault at {@code at}; {@code vi} and {@code en} are the whole sentence in each language. */
    void add(String code, Yaml at, String vi, String en) {
        add(code, at.file(), at.line(), at.pointer(), vi, en);
    }

    void add(String code, String file, int line, String pointer, String vi, String en) {
        found.add(Problem.of(
                code,
                Problem.Severity.REFUSED,
                new Problem.Where(file, null, line, null, pointer),
                null,
                "vi",
                vi,
                "en",
                en));
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Problem> all() {
        return Problem.sorted(found);
    }

    /** A closing sentence naming the known word closest to {@code word}, or nothing where none is near. */
    static String maybe(String word, Collection<String> known, String lang) {
        String best = null;
        int least = NEAR + 1;
        for (String candidate : known) {
            int d = distance(plain(word), plain(candidate));
            if (d < least) {
                least = d;
                best = candidate;
            }
        }
        if (best == null) {
            return "";
        }
        return ("en".equals(lang) ? " Maybe '" : " Có thể là '") + best + "'?";
    }

    private static String plain(String s) {
        return Normalizer.normalize(s, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
