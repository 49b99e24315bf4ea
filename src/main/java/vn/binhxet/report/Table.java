package vn.binhxet.report;

import java.util.List;

/**
 * A table of a page: caption, column headings repeated on every printed page, and cells that carry their heading for
 * narrow screens, where each row becomes a card.
 */
final class Table {
    private final Html html;
    private final List<String> columns;
    private int column;

    private Table(Html html, List<String> columns) {
        this.html = html;
        this.columns = columns;
    }

    /** Starts a table; a {@code null} caption is taken from the heading before it. */
    static Table start(Html html, String kind, String caption, List<String> columns) {
        html.open("table", "class", kind, "role", "table");
        html.line("caption", caption);
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String c : columns) {
            html.open("th", "scope", "col", "role", "columnheader")
                    .line("span", c)
                    .close("th");
        }
        html.close("tr").close("thead").open("tbody", "role", "rowgroup");
        return new Table(html, columns);
    }

    Table row(String id, String kind) {
        html.open("tr", "role", "row", "id", id, "class", kind);
        column = 0;
        return this;
    }

    /** Opens the cell that names the row; its contents follow through the page builder, then {@link #endHead}. */
    Table head() {
        html.open("th", "scope", "row", "role", "rowheader", "data-label", columns.get(column++));
        return this;
    }

    Table endHead() {
        html.close("th");
        return this;
    }

    Table cell(String kind) {
        html.open("td", "role", "cell", "class", kind, "data-label", columns.get(column++));
        return this;
    }

    Table endCell() {
        html.close("td");
        return this;
    }

    Table cell(String kind, String text) {
        cell(kind);
        html.text(text);
        return endCell();
    }

    Table headText(String text) {
        head();
        html.text(text);
        return endHead();
    }

    Table endRow() {
        if (column != columns.size()) {
            throw new IllegalStateException(column + " cells under " + columns.size() + " headings");
        }
        html.close("tr");
        return this;
    }

    void end() {
        html.close("tbody").close("table");
    }
}
