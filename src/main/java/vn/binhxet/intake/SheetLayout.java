package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Problem;
import vn.binhxet.form.Column;
import vn.binhxet.form.Sheet;
import vn.binhxet.form.Sheets;

/**
 * Where on a grid the list begins and what its columns are: titles may stand below headings, in one row or in two with
 * merged cells above.
 *
 * @param header index in the grid of the row with the column titles
 * @param columns what each column is, by its index
 * @param unknown indexes of titled columns that are none of the form's
 */
record SheetLayout(Grid grid, Sheet form, int header, Map<Integer, Column> columns, List<Integer> unknown) {
    private static final int LOOKED_AT = 30;
    private static final int FEWEST_TITLES = 3;

    /** The layout that explains most of {@code grid}, if any does. */
    static Optional<SheetLayout> of(Grid grid) {
        SheetLayout best = null;
        for (int at = 0; at < Math.min(LOOKED_AT, grid.rows().size()); at++) {
            Map<Integer, List<String>> titles = titles(grid, at);
            if (titles.size() < 2) {
                continue;
            }
            for (Sheet form : Sheets.all()) {
                SheetLayout layout = match(grid, form, at, titles);
                if (layout != null && (best == null || layout.isBetterThan(best))) {
                    best = layout;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetterThan(SheetLayout other) {
        if (isNamed() != other.isNamed()) {
            return isNamed();
        }
        int more = columns.size() - unknown.size() - (other.columns.size() - other.unknown.size());
        return more > 0;
    }

    private boolean isNamed() {
        return grid.sheet() != null && form.isCalled(grid.sheet());
    }

    private static SheetLayout match(Grid grid, Sheet form, int at, Map<Integer, List<String>> titles) {
        var columns = new TreeMap<Integer, Column>();
        var unknown = new ArrayList<Integer>();
        titles.forEach((index, ways) -> {
            Optional<Column> column = ways.stream()
                    .map(key -> Sheets.titled(form, key))
                    .flatMap(Optional::stream)
                    .filter(c -> !columns.containsValue(c))
                    .findFirst();
            column.ifPresentOrElse(c -> columns.put(index, c), () -> unknown.add(index));
        });
        boolean named = grid.sheet() != null && form.isCalled(grid.sheet());
        boolean enough =
                columns.size() >= Math.min(FEWEST_TITLES, form.columns().size()) || named;
        return enough && columns.values().containsAll(form.needed())
                ? new SheetLayout(grid, form, at, columns, unknown)
                : null;
    }

    /** The keys of what each column may be called: by its own cell, by the cell above, or by both. */
    private static Map<Integer, List<String>> titles(Grid grid, int at) {
        Grid.Row row = grid.rows().get(at);
        Grid.Row above = at > 0 ? grid.rows().get(at - 1) : null;
        boolean joined = above != null && above.number() == row.number() - 1;
        var titles = new TreeMap<Integer, List<String>>();
        String group = null;
        for (int i = 0; i < Math.max(row.width(), joined ? above.width() : 0); i++) {
            String own = row.text(i);
            String over = joined ? above.text(i) : null;
            group = over == null ? group : over;
            var ways = new ArrayList<String>();
            if (own != null) {
                ways.add(FoldedKey.of(own));
                if (group != null) {
                    ways.add(FoldedKey.of(group + " " + own));
                }
            } else if (over != null) {
                ways.add(FoldedKey.of(over));
            }
            if (!ways.isEmpty()) {
                titles.put(i, ways);
            }
        }
        return titles;
    }

    /** The form a grid comes nearest to, for telling what it lacks; empty if it has no titles at all. */
    static Optional<Near> nearest(Grid grid) {
        Near best = null;
        for (int at = 0; at < Math.min(LOOKED_AT, grid.rows().size()); at++) {
            Map<Integer, List<String>> titles = titles(grid, at);
            for (Sheet form : Sheets.all()) {
                var found = titles.values().stream()
                        .flatMap(List::stream)
                        .map(key -> Sheets.titled(form, key))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
                if (found.size() >= FEWEST_TITLES && (best == null || found.size() > best.found())) {
                    List<String> lacking = form.needed().stream()
                            .filter(c -> !found.contains(c))
                            .map(Column::title)
                            .toList();
                    best = new Near(grid.rows().get(at).number(), found.size(), lacking);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A row that almost is a row of titles, and what it lacks. */
    record Near(int row, int found, List<String> lacking) {}

    /** Number of the row with the column titles. */
    int titleRow() {
        return grid.rows().get(header).number();
    }

    /** The title of a column as it stands in the file. */
    String title(int index) {
        String own = grid.rows().get(header).text(index);
        return own != null || header == 0 ? own : grid.rows().get(header - 1).text(index);
    }

    /** The index of a column of the form, or -1. */
    int index(Column column) {
        for (var entry : columns.entrySet()) {
            if (entry.getValue().equals(column)) {
                return entry.getKey();
            }
        }
        return -1;
    }

    /** The index of the column that goes to {@code to}, or -1. */
    int index(String to) {
        for (var entry : columns.entrySet()) {
            if (entry.getValue().to().equals(to)) {
                return entry.getKey();
            }
        }
        return -1;
    }

    /** A cell of the sheet; of the whole row if {@code column} is negative. */
    Problem.Where where(int row, int column) {
        return new Problem.Where(grid.file(), grid.sheet(), row, column < 0 ? null : Grid.letters(column), null);
    }
}
