package vn.binhxet.intake;

import java.math.BigDecimal;

/** Decimals of one field that repeat from record to record, kept once; shared by threads as {@link Texts} is. */
final class Decimals {
    private static final int KEPT = 1 << 12;

    private final QuickCheck check;
    private final Kept[] kept = new Kept[KEPT];

    Decimals(QuickCheck check) {
        this.check = check;
    }

    /** The number written in {@code chars}; {@code null} unless the field surely allows it. */
    BigDecimal of(char[] chars, int from, int length) {
        int at = Texts.place(chars, from, length, KEPT);
        Kept known = kept[at];
        if (known != null && Texts.same(known.written, chars, from, length)) {
            return known.number;
        }
        String written = new String(chars, from, length);
        if (!check.passes(written)) {
            return null;
        }
        var number = new BigDecimal(written);
        kept[at] = new Kept(written, number);
        return number;
    }

    private record Kept(String written, BigDecimal number) {}
}
