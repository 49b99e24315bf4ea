package vn.binhxet.lawcheck;

import java.util.Comparator;
import vn.binhxet.rulebook.Citation;

/** The order of places in a law: 5.2.d before 18.2 before 74.1.d before 74.1.đ. */
final class Locators {
    static final Comparator<String> ORDER = Locators::compare;
    static final Comparator<Citation> BY_INSTRUMENT =
            Comparator.comparing(Citation::instrument).thenComparing(Citation::locator, ORDER);
    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private Locators() {}

    private static int compare(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int c = part(a[i], b[i]);
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int part(String a, String b) {
        boolean numbers = a.matches("[0-9]+") && b.matches("[0-9]+");
        if (numbers) {
            return Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
        }
        boolean letters = a.length() == 1 && b.length() == 1;
        return letters && ALPHABET.contains(a) && ALPHABET.contains(b)
                ? Integer.compare(ALPHABET.indexOf(a), ALPHABET.indexOf(b))
                : a.compareTo(b);
    }

    /** Whether {@code locator} is {@code clause} or lies in it. */
    static boolean within(String locator, String clause) {
        return locator.equals(clause) || locator.startsWith(clause + ".");
    }
}
