package vn.binhxet.intake;

/**
 * Codes of the problems intake reports; they are kept for ever. The value {@code field} is a field name of
 * the schemas; where it stands is the pointer of the place.
 */
public final class ProblemCodes {
    /** The text is not JSON: {@code line}, {@code column} (of the file; of the record for JSON Lines). */
    public static final String UNREADABLE_JSON = "unreadable-json";
    /** The text is not YAML: {@code line}, {@code column}. */
    public static final String UNREADABLE_YAML = "unreadable-yaml";
    /** The text uses an anchor or an alias of YAML: {@code line}, {@code column}. */
    public static final String YAML_ANCHOR = "yaml-anchor";
    /** The file has a second document of YAML, which nobody would read: {@code line}, {@code column}. */
    public static final String SECOND_DOCUMENT = "second-document";
    /** The text is nested deeper, or has longer numbers, names or texts, than any record. */
    public static final String BEYOND_BOUNDS = "beyond-bounds";
    /** The file has nothing in it. */
    public static final String EMPTY_FILE = "empty-file";
    /** A table cannot be read from {@code line} on; the rows before it were. */
    public static final String UNREADABLE_CSV = "unreadable-csv";
    /** The bytes are not UTF-8 (nor UTF-16 with a mark, for tables). */
    public static final String UNDECODABLE_FILE = "undecodable-file";
    /** The file could not be opened or read. */
    public static final String UNREADABLE_FILE = "unreadable-file";
    /** A file or a line is larger than {@code max} bytes. */
    public static final String TOO_LARGE = "too-large";
    /** A file nobody reads: {@code extension}. */
    public static final String UNSUPPORTED_FILE = "unsupported-file";
    /** The same field stands twice in one object: {@code field}. */
    public static final String DUPLICATE_FIELD = "duplicate-field";
    /** A field the schema does not know: {@code field}, {@code maybe}. */
    public static final String UNKNOWN_FIELD = "unknown-field";
    /** A field that must be there is not: {@code field}. */
    public static final String MISSING_FIELD = "missing-field";
    /**
     * A value of another type: {@code field}, {@code value}, {@code expected} (text, integer, decimal, date, code,
     * yes-no, list, fields).
     */
    public static final String WRONG_TYPE = "wrong-type";
    /** A code nobody knows: {@code field}, {@code value}, {@code expected} (all codes), {@code maybe}. */
    public static final String UNKNOWN_CODE = "unknown-code";
    /** An id with blanks or signs that ids do not have: {@code field}, {@code value}. */
    public static final String INVALID_ID = "invalid-id";
    /** Not a day of the calendar: {@code field}, {@code value}. */
    public static final String IMPOSSIBLE_DATE = "impossible-date";
    /** Two dates that cannot both be right: {@code field}, {@code value}, {@code otherField}, {@code otherValue}. */
    public static final String CONTRADICTORY_DATES = "contradictory-dates";
    /** Two numbers that cannot both be right: values as for dates. */
    public static final String CONTRADICTORY_NUMBERS = "contradictory-numbers";
    /** A number outside its range: {@code field}, {@code value}, {@code min}, {@code max}. */
    public static final String NUMBER_OUT_OF_RANGE = "number-out-of-range";
    /** A year, alone or in a date, outside 1900 to 2100: {@code field}, {@code value}. */
    public static final String YEAR_OUT_OF_RANGE = "year-out-of-range";
    /** A number of a table that may mean thousands or decimals: {@code field}, {@code value}. */
    public static final String AMBIGUOUS_NUMBER = "ambiguous-number";
    /** A text longer than allowed: {@code field}, {@code length}, {@code max}. */
    public static final String TOO_LONG = "too-long";
    /** A list longer or shorter than allowed: {@code field}, {@code count}, {@code min}, {@code max}. */
    public static final String WRONG_COUNT = "wrong-count";
    /** Characters no text contains (control signs, halves of characters): {@code field}. */
    public static final String CONTROL_CHARACTER = "control-character";
    /** A part that dossiers of this kind do not have: {@code field}, {@code kind}. */
    public static final String KIND_DOES_NOT_FIT = "kind-does-not-fit";
    /** Two different rows of one table have this id, so that other tables cannot say which they mean: {@code id}. */
    public static final String DUPLICATE_ID = "duplicate-id";
    /** Records of one id that contradict each other, all refused: {@code id}, {@code copies}, {@code files}. */
    public static final String CONFLICTING_COPIES = "conflicting-copies";
    /** An earlier version of a dossier that came again, merged: {@code id}. */
    public static final String SUPERSEDED_VERSION = "superseded-version";
    /** An exact copy of another record, merged: {@code id}. */
    public static final String EXACT_COPY = "exact-copy";
    /** A row or a decision about a dossier nobody submitted: {@code id}. */
    public static final String UNKNOWN_DOSSIER = "unknown-dossier";
    /** The first version came after the round's date: {@code value}, {@code due}. */
    public static final String LATE_DOSSIER = "late-dossier";
    /** A paper that came after the round's date and is not taken: {@code value}, {@code due}. */
    public static final String LATE_PAPER = "late-paper";
    /** A paper signed after the day of the round, so that it proves nothing in it: {@code value}, {@code due} (that day). */
    public static final String FUTURE_PAPER = "future-paper";
    /** A table whose name is no section's: {@code name}, {@code maybe}. */
    public static final String UNKNOWN_TABLE = "unknown-table";
    /** Tables without the main table in the same folder: {@code name} (the table missing), {@code rows}. */
    public static final String MISSING_TABLE = "missing-table";
    /** A table without the column that says which dossier a row is about: {@code field}. */
    public static final String MISSING_COLUMN = "missing-column";
    /** Two columns of one table have the same name: {@code field}. */
    public static final String DUPLICATE_COLUMN = "duplicate-column";
    /** A row with more cells than the table has columns: {@code count}, {@code max}. */
    public static final String TOO_MANY_CELLS = "too-many-cells";
    /** A section is declared empty but has facts: {@code field}. */
    public static final String NONE_CONTRADICTED = "none-contradicted";
    /** There is no round.yaml: {@code name}. */
    public static final String MISSING_FILE = "missing-file";
    /** There is no file with dossiers. */
    public static final String NO_SUBMISSIONS = "no-submissions";

    private ProblemCodes() {}
}
