package vn.binhxet.office;

import java.util.List;

/** One part of a paper that is ready to be printed: no place is left to fill. */
sealed interface Block {
    /**
     * The head of a paper: whose it is on the left, the national motto on the right.
     *
     * @param superior lines of the superior body, may be empty
     * @param body lines of the issuing body, bold with a rule below
     * @param number the line "Số: …", empty for papers without a number
     * @param placeAndDate place and date in italics below the motto, may be empty
     */
    record Letterhead(List<String> superior, List<String> body, String number, String placeAndDate) implements Block {}

    /** One paragraph; words between double asterisks are bold. */
    record Paragraph(Style style, String text) implements Block {}

    /** A table whose first row is repeated on every page; {@code sum} is a last row in bold, or empty. */
    record Grid(List<Column> columns, List<List<String>> rows, List<String> sum) implements Block {}

    /** A column: heading, share of the width in percent, and how its cells stand. */
    record Column(String heading, int percent, Style.Align align) {}

    /** Recipients on the left, or another signer; the one who signs on the right. */
    record Signatures(List<String> recipients, Signer left, Signer right) implements Block {}

    /** Capacity lines such as "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH", and the name below the signature. */
    record Signer(List<String> capacity, String note, String name) {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
