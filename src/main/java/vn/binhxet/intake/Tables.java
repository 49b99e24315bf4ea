package vn.binhxet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeLists;
import vn.binhxet.intake.GridBuilder.Unreadable;

/** The tables and workbooks of one folder, which are read together: dossiers may be spread over several of them. */
final class Tables {
    private final List<CsvTable> plain = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A text table; in UTF-8, or in an old encoding that makes it Vietnamese. */
    void text(String file, Opener opener) throws IOException {
        CsvTable table;
        try (InputStream in = opener.open()) {
            table = CsvTable.read(file, in);
        }
        if (table.broken() != null && table.broken().code().equals(ProblemCodes.UNDECODABLE_FILE)) {
            table = old(file, opener, table);
        }
        if (CsvFolder.knows(table.name())) {
            plain.add(table);
            return;
        }
        Grid grid = grid(table);
        if (SheetLayout.of(grid).isPresent()) {
            grids.add(grid);
            if (table.broken() != null) {
                problems.add(table.broken());
            }
        } else {
            plain.add(table);
        }
    }

    private CsvTable old(String file, Opener opener, CsvTable undecodable) throws IOException {
        byte[] bytes;
        try (InputStream in = opener.open()) {
            bytes = in.readNBytes((int) WorkbookGuard.LARGEST_FILE + 1);
        }
        OldEncodings.Decoded decoded = bytes.length > WorkbookGuard.LARGEST_FILE ? null : OldEncodings.decode(bytes);
        if (decoded == null) {
            return undecodable;
        }
        assumed(file, null, decoded.encoding());
        return CsvTable.read(file, new StringReader(decoded.text()));
    }

    private void assumed(String file, String sheet, String encoding) {
        problems.add(Problem.of(
                FormProblems.ASSUMED_ENCODING,
                Severity.WARNING,
                new Problem.Where(file, sheet, 0, null, null),
                null,
                "value",
                encoding));
    }

    private static Grid grid(CsvTable table) {
        var rows = new ArrayList<Grid.Row>();
        if (!table.columns().isEmpty()) {
            rows.add(row(table.headerLine(), table.columns()));
        }
        table.rows().forEach(r -> rows.add(row(r.line(), r.cells())));
        return new Grid(table.file(), null, rows);
    }

    private static Grid.Row row(int line, List<String> cells) {
        String[] texts = cells.stream()
                .map(Spelling::normal)
                .map(t -> t.isEmpty() ? null : t)
                .toArray(String[]::new);
        return new Grid.Row(line, texts, new byte[texts.length]);
    }

    /** A workbook. */
    @SuppressWarnings("ReferenceEquality") // the very grid, nothing changed in it
    void workbook(String file, InputStream in) throws IOException, Unreadable {
        for (Grid grid : Workbooks.read(file, in)) {
            Grid readable = disguised(grid);
            grids.add(readable);
            if (readable != grid) {
                assumed(file, grid.sheet(), "TCVN3 (ABC)");
            }
        }
    }

    /** A sheet whose letters are drawn with an old font, as it looks to a person; else the sheet itself. */
    private static Grid disguised(Grid grid) {
        var asWritten = new Syllables();
        grid.rows()
                .forEach(r -> Arrays.stream(r.texts()).filter(Objects::nonNull).forEach(asWritten::add));
        if (asWritten.words() < 3 || asWritten.isVietnamese()) {
            return grid;
        }
        var undisguised = new Syllables();
        var rows = new ArrayList<Grid.Row>();
        for (Grid.Row row : grid.rows()) {
            String[] texts = row.texts().clone();
            for (int i = 0; i < texts.length; i++) {
                if (texts[i] != null && row.type(i) == Grid.Type.TEXT) {
                    String text = Tcvn3.undisguised(texts[i]);
                    texts[i] = text == null ? texts[i] : Spelling.normal(text);
                    undisguised.add(texts[i]);
                }
            }
            rows.add(new Grid.Row(row.number(), texts, row.types()));
        }
        return undisguised.isVietnamese() ? new Grid(grid.file(), grid.sheet(), rows) : grid;
    }

    /** Dossiers, refusals and problems of everything added. */
    CsvFolder folder(CodeLists lists) {
        var all = new ArrayList<>(plain);
        if (!grids.isEmpty()) {
            var forms = new FormTables(grids, lists);
            problems.addAll(forms.problems());
            all.addAll(forms.tables());
        }
        var folder = new CsvFolder(all);
        problems.addAll(folder.problems());
        return folder;
    }

    /** Whether words have to be matched with codes at all. */
    boolean hasForms() {
        return !grids.isEmpty();
    }

    /** Everything found wrong that belongs to no single record, complete after {@link #folder}. */
    List<Problem> problems() {
        return problems;
    }

    /** Opens a file again from its beginning. */
    interface Opener {
        InputStream open() throws IOException;
    }
}
