package vn.binhxet.dossier;

import java.util.Collection;
import java.util.Locale;

/** The word of a list that somebody who misspelt it most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of {@code known}, or {@code null} if none is near enough to be worth naming. */
    public static String of(String word, Collection<String> known) {
        String folded = fold(word);
        String best = null;
        int bestDistance = 2 + folded.length() / 4;
        for (String candidate : known) {
            int distance = distance(folded, fold(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static String fold(String word) {
        String cut = word.length() > 100 ? word.substring(0, 100) : word;
        return cut.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
