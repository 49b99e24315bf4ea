package vn.binhxet.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One column of a sheet.
 *
 * @param to where a cell goes: a dotted field of the sheet's table, {@code table:field} of another table about the same
 *     nominee, or {@code =meaning} where it becomes no field
 * @param type what stands in its cells; text if not said
 * @param group heading above several columns, or {@code null}
 * @param also other titles the column is known by
 * @param list name of the list its words come from, or {@code null}
 * @param example what the example row of the template has here, or {@code null}
 * @param width width in characters
 * @param must whether a row makes no sense without it
 * @param lines whether people write several lines here
 */
public record Column(
        String to,
        Type type,
        String group,
        String title,
        List<String> also,
        String help,
        String list,
        String example,
        int width,
        boolean must,
        @JsonProperty("long") boolean lines) {
    /** What stands in the cells of a column. */
    public enum Type {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("date")
        DATE,
        @JsonProperty("year")
        YEAR,
        /** A whole number, not negative. */
        @JsonProperty("whole")
        WHOLE,
        @JsonProperty("decimal")
        DECIMAL
    }

    public Column {
        type = type == null ? Type.TEXT : type;
        also = also == null ? List.of() : List.copyOf(also);
        if (to == null || title == null) {
            throw new IllegalArgumentException("a column needs 'to' and 'title': " + to + ", " + title);
        }
    }

    /** Whether a cell becomes no field of a table by itself. */
    public boolean hasMeaning() {
        return to.startsWith("=");
    }

    /** The meaning without its sign and argument, e.g. {@code none}; empty for a field. */
    public String meaning() {
        return hasMeaning() ? to.substring(1, to.indexOf(' ') > 0 ? to.indexOf(' ') : to.length()) : "";
    }

    /** What follows the meaning, e.g. the section of a tick; empty if nothing does. */
    public String argument() {
        int blank = to.indexOf(' ');
        return hasMeaning() && blank > 0 ? to.substring(blank + 1) : "";
    }

    /** The table a field belongs to, given the table of its sheet. */
    public String table(String own) {
        int colon = to.indexOf(':');
        return colon < 0 ? own : to.substring(0, colon);
    }

    /** The dotted field. */
    public String field() {
        return to.substring(to.indexOf(':') + 1);
    }
}
