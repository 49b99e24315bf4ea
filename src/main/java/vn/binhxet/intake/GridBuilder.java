package vn.binhxet.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Collects the cells of one sheet, whatever program's file they come from, within bounds of rows and columns. */
final class GridBuilder {
    /** More rows than the largest province has records, several times over. */
    static final int MOST_ROWS = 250_000;

    static final int MOST_COLUMNS = 512;
    private static final int POOLED_LENGTH = 60;
    /** A power of two. */
    private static final int POOLED_TEXTS = 1 << 13;

    private static final int SURELY_EXACT = 15;
    private static final MathContext SHOWN_DIGITS = new MathContext(15);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);

    private final String file;
    private final String sheet;
    private final boolean from1904;
    private final List<Grid.Row> rows = new ArrayList<>();
    /** Texts seen of late, each at the place its hash gives: lists repeat few words many times. */
    private final String[] pool = new String[POOLED_TEXTS];

    private String lastFormat;
    private boolean lastIsDate;
    private String[] texts = new String[32];
    private byte[] types = new byte[32];
    private int width;

    GridBuilder(String file, String sheet, boolean from1904) {
        this.file = file;
        this.sheet = sheet;
        this.from1904 = from1904;
    }

    /** A text; blanks count as nothing. */
    void text(int column, String text) throws Unreadable {
        String spelt = Spelling.normal(text);
        if (!spelt.isEmpty()) {
            put(column, pooled(spelt), Grid.Type.TEXT);
        }
    }

    /** A number as the workbook stores it, with the format it is shown in, or {@code null}. */
    void number(int column, String raw, String format) throws Unreadable {
        boolean date = isDateFormat(format);
        if (!date && isPlainWhole(raw)) {
            put(column, pooled(raw), Grid.Type.NUMBER);
            return;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            text(column, raw);
            return;
        }
        if (Math.abs((long) number.precision() - number.scale()) > 40 || number.scale() > 400) {
            put(column, raw, Grid.Type.NUMBER);
            return;
        }
        if (date) {
            LocalDate day = day(number);
            if (day != null) {
                put(column, day.toString(), Grid.Type.DATE);
                return;
            }
        }
        // Excel computes in binary and shows fifteen digits; what it shows is what was meant.
        BigDecimal shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
        put(column, pooled(shown.toPlainString()), Grid.Type.NUMBER);
    }

    void error(int column, String shown) throws Unreadable {
        put(column, shown == null || shown.isBlank() ? "#N/A" : shown, Grid.Type.ERROR);
    }

    void uncalculated(int column, String formula) throws Unreadable {
        put(column, "=" + (formula == null ? "" : formula), Grid.Type.UNCALCULATED);
    }

    void endRow(int number) throws Unreadable {
        if (width > 0) {
            if (rows.size() >= MOST_ROWS) {
                throw new Unreadable(FormProblems.TOO_MANY_ROWS, "max", Integer.toString(MOST_ROWS));
            }
            rows.add(new Grid.Row(number, Arrays.copyOf(texts, width), Arrays.copyOf(types, width)));
            Arrays.fill(texts, 0, width, null);
            Arrays.fill(types, 0, width, (byte) 0);
            width = 0;
        }
    }

    Grid grid() {
        return new Grid(file, sheet, rows);
    }

    private void put(int column, String text, Grid.Type type) throws Unreadable {
        if (column >= MOST_COLUMNS) {
            throw new Unreadable(FormProblems.TOO_MANY_COLUMNS, "max", Integer.toString(MOST_COLUMNS));
        }
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, MOST_COLUMNS);
            types = Arrays.copyOf(types, MOST_COLUMNS);
        }
        texts[column] = text;
        types[column] = (byte) type.ordinal();
        width = Math.max(width, column + 1);
    }

    private String pooled(String text) {
        if (text.length() > POOLED_LENGTH) {
            return text;
        }
        int hash = text.hashCode();
        int at = (hash ^ (hash >>> 13)) & (POOLED_TEXTS - 1);
        if (!text.equals(pool[at])) {
            pool[at] = text;
        }
        return pool[at];
    }

    /** The day of a serial number, or {@code null} outside the years a dossier can speak of. */
    private LocalDate day(BigDecimal serial) {
        long days = serial.longValue();
        return days < 1 || days > 80_000 ? null : day(days, from1904);
    }

    static LocalDate day(long serial, boolean from1904) {
        // Serial 60 is the 29 February 1900 that Lotus invented; before it every day is one off.
        return from1904 ? FIRST_DAY_1904.plusDays(serial) : FIRST_DAY.plusDays(serial < 60 ? serial + 1 : serial);
    }

    /** Columns have one format, so that the last answer is mostly the next. */
    private boolean isDateFormat(String format) {
        if (!Objects.equals(format, lastFormat)) {
            lastFormat = format;
            lastIsDate = isDate(format);
        }
        return lastIsDate;
    }

    /** Whether {@code raw} is a number that is written plainly already. */
    private static boolean isPlainWhole(String raw) {
        if (raw == null || raw.isEmpty() || raw.length() > SURELY_EXACT || (raw.charAt(0) == '0' && raw.length() > 1)) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether numbers shown in {@code format} are days. */
    static boolean isDate(String format) {
        if (format == null || format.isEmpty() || format.equalsIgnoreCase("general") || format.equals("@")) {
            return false;
        }
        String plain = QUOTED.matcher(format).replaceAll("");
        for (int i = 0; i < plain.length(); i++) {
            if ("dDyY".indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Why a file cannot be read, as a problem of the file. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final String[] values;

        Unreadable(String code, String... values) {
            super(code);
            this.code = code;
            this.values = values;
        }

        String code() {
            return code;
        }

        String[] values() {
            return values.clone();
        }
    }
}
