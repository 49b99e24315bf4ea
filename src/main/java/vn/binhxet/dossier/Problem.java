package vn.binhxet.dossier;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something wrong in what was submitted: a code that stays, where it is, and the values its sentence needs. The
 * sentence itself is worded in the user's language from {@code code} and {@code values}.
 *
 * @param code kebab-case, kept for ever, e.g. {@code impossible-date}
 * @param where file, row and column as a person finds them
 * @param dossier the dossier concerned, or {@code null}
 * @param values named values of the sentence: what is wrong, what was expected, a guess at the cure
 */
public record Problem(String code, Severity severity, Where where, String dossier, SortedMap<String, String> values)
        implements Comparable<Problem> {
    /** What the problem does to the dossier. */
    public enum Severity {
        /** The record could not be taken: it is in no list. */
        REFUSED,
        /** One fact could not be read; the rest of the dossier is evaluated. */
        ERROR,
        /** Read as it stands, but a person should look. */
        WARNING
    }

    /**
     * A place as a person finds it.
     *
     * @param file path inside the round directory
     * @param sheet sheet or section name, or {@code null}
     * @param row line or row number from 1, 0 if unknown
     * @param column column name or letter, or {@code null}
     * @param pointer JSON pointer inside the record, or {@code null}
     */
    public record Where(String file, String sheet, int row, String column, String pointer)
            implements Comparable<Where> {
        @Override
        public int compareTo(Where o) {
            int c = nullSafe(file).compareTo(nullSafe(o.file));
            c = c != 0 ? c : nullSafe(sheet).compareTo(nullSafe(o.sheet));
            c = c != 0 ? c : Integer.compare(row, o.row);
            c = c != 0 ? c : nullSafe(column).compareTo(nullSafe(o.column));
            return c != 0 ? c : nullSafe(pointer).compareTo(nullSafe(o.pointer));
        }
    }

    public Problem {
        values = new TreeMap<>(values);
    }

    /** A problem with its values given in pairs: name, value, name, value. */
    public static Problem of(String code, Severity severity, Where where, String dossier, String... values) {
        var named = new TreeMap<String, String>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i + 1] != null) {
                named.put(values[i], values[i + 1]);
            }
        }
        return new Problem(code, severity, where, dossier, named);
    }

    @Override
    public int compareTo(Problem o) {
        int c = where.compareTo(o.where);
        c = c != 0 ? c : code.compareTo(o.code);
        c = c != 0 ? c : nullSafe(dossier).compareTo(nullSafe(o.dossier));
        return c != 0 ? c : values.toString().compareTo(o.values.toString());
    }

    private static String nullSafe(String s) {
        return s == null ? "" : s;
    }

    /** Problems in the order they are reported. */
    public static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted().distinct().toList();
    }
}
