package vn.binhxet.office;

import java.util.List;
import java.util.Map;

/**
 * An editable paper as written: its parts in order, places to fill still in braces.
 *
 * @param file the file it was read from, for messages
 * @param name what people call the paper
 * @param landscape whether the page lies on its side
 */
record Layout(String file, String name, boolean landscape, List<Part> parts) {
    Layout {
        parts = List.copyOf(parts);
    }

    /** A part, with the line it stands on. */
    sealed interface Part {
        /** Line of the file, from 1. */
        int line();

        /** A paragraph. */
        record Words(Style style, String text, int line) implements Part {}

        /** Head of the paper: the values of its keys. */
        record Head(Map<String, List<String>> keys, int line) implements Part {}

        /** Recipients and signers: the values of their keys. */
        record Sign(Map<String, List<String>> keys, int line) implements Part {}

        /** A table with a row for each of {@code list}. */
        record Table(String list, List<ColumnWords> columns, List<String> sum, int line) implements Part {}

        /** A new page. */
        record Break(int line) implements Part {}

        /** Parts said once for each of {@code list}. */
        record Each(String list, List<Part> parts, int line) implements Part {}

        /** Parts said only where {@code value} is there, or only where it is not. */
        record When(String value, boolean there, List<Part> parts, int line) implements Part {}
    }

    /** A column: heading, share of the width, how its cells stand, and what stands in them. */
    record ColumnWords(String heading, int percent, Style.Align align, String cell, int line) {}
}
