package vn.binhxet.intake;

import java.util.List;

/**
 * The cells of one sheet, or of one text table, as a person sees them.
 *
 * @param sheet name of the sheet, or {@code null} for a text table
 * @param rows rows with anything in them, in order
 */
record Grid(String file, String sheet, List<Row> rows) {
    /** What a cell holds. */
    enum Type {
        TEXT,
        /** A number of the workbook, written plainly. */
        NUMBER,
        /** A day of the workbook, written as ISO. */
        DATE,
        /** An error of a formula, such as #N/A. */
        ERROR,
        /** A formula nobody has calculated yet. */
        UNCALCULATED
    }

    /** One row: its number from 1, the text of its cells ({@code null} if blank) and what they hold. */
    static final class Row {
        private final int number;
        private final String[] texts;
        private final byte[] types;

        Row(int number, String[] texts, byte[] types) {
            this.number = number;
            this.texts = texts;
            this.types = types;
        }

        int number() {
            return number;
        }

        String[] texts() {
            return texts;
        }

        byte[] types() {
            return types;
        }

        /** The text at {@code column}; {@code null} where there is none, or no such column ({@code -1}). */
        String text(int column) {
            return column >= 0 && column < texts.length ? texts[column] : null;
        }

        Type type(int column) {
            return column < types.length ? TYPES[types[column]] : Type.TEXT;
        }

        int width() {
            return texts.length;
        }

        /** How many cells have anything in them. */
        int filled() {
            int filled = 0;
            for (String text : texts) {
                filled += text == null ? 0 : 1;
            }
            return filled;
        }
    }

    private static final Type[] TYPES = Type.values();

    /** The letters of a column, from 0: A, B, …, Z, AA. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int at = column + 1; at > 0; at = (at - 1) / 26) {
            letters.insert(0, (char) ('A' + (at - 1) % 26));
        }
        return letters.toString();
    }
}
