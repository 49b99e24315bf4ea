package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeLists;
import vn.binhxet.form.Sheets;

/**
 * Turns the sheets of one folder, in our template's form or in one of those in use, into the tables dossiers are put
 * together from: first the units, then who is on the lists ({@link NomineeLists}), then their own rows ({@link
 * NomineeRows}) and the rows about them ({@link FactRows}).
 */
final class FormTables {
    private final List<ListRows> sheets = new ArrayList<>();
    private final FormDrafts drafts = new FormDrafts();
    private final FormFindings findings = new FormFindings();

    FormTables(List<Grid> grids, CodeLists lists) {
        grids.forEach(this::recognise);
        sheets.forEach(s -> s.problems().forEach(findings::add));
        var words = new CellWords(lists);
        var units = new Units();
        sheets.stream().filter(s -> s.form().table().equals("=units")).forEach(s -> units(s, units));
        var people = new NomineeLists(lists);
        sheets.stream().filter(s -> s.form().isMain()).forEach(people::read);
        Nominees nominees = people.nominees();

        var unitCells = new UnitCells(words, units, drafts, findings);
        var own = new NomineeRows(words, nominees, unitCells, drafts, findings);
        var facts = new FactRows(words, nominees, unitCells, drafts, findings);
        var sums = new Reconciliation(lists, nominees);
        for (ListRows sheet : sheets) {
            unused(sheet);
            if (sheet.form().isMain()) {
                own.read(sheet.layout());
            } else if (!sheet.form().table().startsWith("=")) {
                facts.read(sheet);
            }
            new DateHabits(sheet.layout(), sheet.rows()).problems().forEach(findings::add);
            sums.check(sheet.layout(), sheet);
        }
        sums.problems().forEach(findings::add);
    }

    /** The tables, in the order of files and sheets. */
    List<CsvTable> tables() {
        return drafts.tables();
    }

    List<Problem> problems() {
        return findings.problems();
    }

    private void recognise(Grid grid) {
        if (grid.sheet() != null && Sheets.MARKED.contains(grid.sheet())) {
            return;
        }
        Optional<SheetLayout> layout = SheetLayout.of(grid);
        if (layout.isPresent()) {
            sheets.add(new ListRows(layout.get()));
            return;
        }
        boolean list = grid.rows().stream().filter(r -> r.filled() > 1).count() > 1;
        if (list || grid.sheet() == null) {
            Optional<SheetLayout.Near> near = SheetLayout.nearest(grid);
            findings.add(Problem.of(
                    FormProblems.UNKNOWN_LAYOUT,
                    Severity.ERROR,
                    new Problem.Where(
                            grid.file(),
                            grid.sheet(),
                            near.map(SheetLayout.Near::row).orElse(0),
                            null,
                            null),
                    null,
                    "missing",
                    near.map(n -> n.lacking().isEmpty() ? null : String.join("; ", n.lacking()))
                            .orElse(null)));
        }
    }

    private void units(ListRows sheet, Units units) {
        SheetLayout layout = sheet.layout();
        int name = layout.index("unit.name");
        int id = layout.index("unit.id");
        for (Grid.Row row : sheet.rows()) {
            if (row.text(name) == null) {
                findings.missing(layout, row, name);
                continue;
            }
            String own = id < 0 || row.text(id) == null ? units.id(row.text(name)) : row.text(id);
            units.add(layout.grid().file(), new Units.Unit(row.text(name), own, layout, row));
        }
    }

    /** Columns with something in them that nobody reads, told once per sheet. */
    private void unused(ListRows sheet) {
        SheetLayout layout = sheet.layout();
        var titles = new LinkedHashSet<String>();
        int first = -1;
        for (int index : new TreeSet<>(layout.unknown())) {
            if (sheet.isFilled(index)) {
                titles.add(layout.title(index));
                first = first < 0 ? index : first;
            }
        }
        for (var column : layout.columns().entrySet()) {
            boolean unread = column.getValue().meaning().equals("unread");
            if (unread && !layout.title(column.getKey()).startsWith("Mã ") && sheet.isFilled(column.getKey())) {
                titles.add(layout.title(column.getKey()));
                first = first < 0 ? column.getKey() : first;
            }
        }
        if (!titles.isEmpty()) {
            findings.add(Problem.of(
                    FormProblems.UNUSED_COLUMNS,
                    Severity.WARNING,
                    layout.where(layout.titleRow(), first),
                    null,
                    "columns",
                    String.join("; ", titles)));
        }
    }
}
