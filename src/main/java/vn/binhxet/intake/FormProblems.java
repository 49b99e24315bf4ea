package vn.binhxet.intake;

/**
 * Codes of the problems of workbooks and of tables in the form of an office, beside {@link ProblemCodes}; kept for
 * ever. The value {@code title} is the title of the column as it stands in the file.
 */
public final class FormProblems {
    /** No workbook although its name says so: {@code value} (password, html, zip, other-zip, xlsx, xls, text). */
    public static final String NOT_A_WORKBOOK = "not-a-workbook";
    /** A workbook built to harm who reads it: {@code why} (size, entries, path, doctype, encoding, text, cells). */
    public static final String HOSTILE_WORKBOOK = "hostile-workbook";
    /** A sheet with more rows than are read: {@code max}. */
    public static final String TOO_MANY_ROWS = "too-many-rows";
    /** A sheet with cells further right than are read: {@code max}. */
    public static final String TOO_MANY_COLUMNS = "too-many-columns";
    /** A sheet or table in which no list of ours and no form in use was recognised: {@code name}. */
    public static final String UNKNOWN_LAYOUT = "unknown-layout";
    /** Columns that are not used, one problem for all of a sheet: {@code columns}. */
    public static final String UNUSED_COLUMNS = "unused-columns";
    /** Rows below a list that look like signatures or notes and were not read: {@code rows}. */
    public static final String UNREAD_ROWS = "unread-rows";
    /** Data written over the example row, which is never read. */
    public static final String EXAMPLE_CHANGED = "example-changed";
    /** A formula that gives an error: {@code title}, {@code value}. */
    public static final String FORMULA_ERROR = "formula-error";
    /** A formula nobody calculated before the file was saved: {@code title}, {@code value}. */
    public static final String FORMULA_UNCALCULATED = "formula-uncalculated";
    /** The bytes were read in an encoding nobody named: {@code value}. */
    public static final String ASSUMED_ENCODING = "assumed-encoding";
    /** A nominee without a unit was taken as its own unit, or the unit above the list was taken: {@code value}. */
    public static final String ASSUMED_UNIT = "assumed-unit";
    /** A year that nobody wrote was taken from a date: {@code value}. */
    public static final String ASSUMED_YEAR = "assumed-year";
    /** A row about somebody who is not on a list: {@code value}, {@code maybe}. */
    public static final String UNKNOWN_NOMINEE = "unknown-nominee";
    /** A row about a name that several on the lists have: {@code value}, {@code count}. */
    public static final String AMBIGUOUS_NOMINEE = "ambiguous-nominee";
    /** A unit named on a list that the sheet of units does not have: {@code value}, {@code maybe}. */
    public static final String UNKNOWN_UNIT = "unknown-unit";
    /** Two rows with the same name and unit that differ: {@code name}, {@code unit}, {@code other} (the other row). */
    public static final String DUPLICATE_NOMINEE = "duplicate-nominee";
    /** A text such as 12/2024 that a spreadsheet turned into a day: {@code title}, {@code value}. */
    public static final String TEXT_BECAME_DATE = "text-became-date";
    /** A class of nominees that this kind does not have: {@code title}, {@code value}, {@code kind}. */
    public static final String CLASS_DOES_NOT_FIT = "class-does-not-fit";
    /** Days written as text all beyond the 12th beside days all within it: day and month may have been swapped. */
    public static final String SWAPPED_DATES = "swapped-dates";
    /** A stated total that is not what the lists add up to: {@code what}, {@code value}, {@code counted}. */
    public static final String TOTAL_DIFFERS = "total-differs";
    /** An area that is not length times width: {@code value}, {@code counted}, {@code length}, {@code width}. */
    public static final String AREA_DIFFERS = "area-differs";
    /** A percentage that is not its parts: {@code value}, {@code counted}, {@code part}, {@code whole}. */
    public static final String PERCENT_DIFFERS = "percent-differs";

    private FormProblems() {}
}
