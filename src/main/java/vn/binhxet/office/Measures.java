package vn.binhxet.office;

/**
 * The measures of Decree 30/2020/NĐ-CP, Annex I, as used for every paper: A4; margins top and bottom 20 mm, left 30 mm,
 * right 15 mm; page number centred above, from page 2.
 */
final class Measures {
    static final int SHORT_SIDE = 210;
    static final int LONG_SIDE = 297;
    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 15;
    /** First-line indent of a paragraph. */
    static final int INDENT = 10;
    /** Share of the width the left half of the head takes; the motto needs the rest. */
    static final int HEAD_LEFT = 43;
    /** Lines below the motto (as long as its words), below the body's name and below the subject. */
    static final int MOTTO_LINE = 56;

    static final int BODY_LINE = 24;
    static final int SUBJECT_LINE = 50;
    /** Points. */
    static final int TABLE_TEXT = 12;

    private Measures() {}

    /** Width of the text, in millimetres. */
    static int textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    static int twips(int millimetres) {
        return Math.toIntExact(Math.multiplyExact(millimetres, 1440L) * 10 / 254);
    }
}
