package vn.binhxet.intake;

import java.util.LinkedHashMap;
import java.util.Optional;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeList;
import vn.binhxet.form.Column;
import vn.binhxet.intake.FormNotes.CellFault;
import vn.binhxet.intake.Nominees.Nominee;

/** The rows of the lists of nominees: each becomes a row of the main table, and of others its columns belong to. */
final class NomineeRows {
    private static final String MAIN = CsvFolder.MAIN;
    private static final String HOUSEHOLD = FoldedKey.of("Hộ gia đình");

    private final CellWords words;
    private final Nominees nominees;
    private final UnitCells units;
    private final FormDrafts drafts;
    private final FormFindings findings;

    NomineeRows(CellWords words, Nominees nominees, UnitCells units, FormDrafts drafts, FormFindings findings) {
        this.words = words;
        this.nominees = nominees;
        this.units = units;
        this.drafts = drafts;
        this.findings = findings;
    }

    @SuppressWarnings("ReferenceEquality") // this very sheet
    void read(SheetLayout layout) {
        for (Nominee nominee : nominees.in(layout.grid().file())) {
            if (nominee.layout() == layout) {
                read(nominee);
            }
        }
    }

    private void read(Nominee nominee) {
        SheetLayout layout = nominee.layout();
        Grid.Row row = nominee.row();
        var parts = new LinkedHashMap<String, TableDraft.Row>();
        TableDraft table = drafts.of(layout, MAIN);
        TableDraft.Row main = table.row(row);
        main.put("id", nominee.id());
        kind(nominee, table, main);
        for (var entry : layout.columns().entrySet()) {
            Column column = entry.getValue();
            int index = entry.getKey();
            if (!column.hasMeaning()) {
                String name = column.table(MAIN);
                TableDraft.Row to = name.equals(MAIN)
                        ? main
                        : parts.computeIfAbsent(name, n -> drafts.of(layout, n).row(row));
                words.put(drafts.of(layout, name), to, layout, row, index, column, nominee.kind());
            } else if (row.text(index) != null) {
                meaning(nominee, column, index, table, main);
            }
        }
        main.put("id", nominee.id());
        units.unit(nominee, table, main);
        units.letter(nominee, parts.get("proposals"));
        main.end();
        parts.forEach((name, part) -> {
            if (!part.isEmpty()) {
                part.put("dossier", nominee.id());
                part.end();
            }
        });
    }

    private void kind(Nominee nominee, TableDraft table, TableDraft.Row main) {
        int index = nominee.layout().index("=kind");
        if (index >= 0) {
            table.source("kind", index, words.lists().list("kinds"));
        }
        main.put(
                "kind",
                nominee.kind() == null
                        ? nominee.row().text(index)
                        : nominee.kind().name());
    }

    private void meaning(Nominee nominee, Column column, int index, TableDraft table, TableDraft.Row main) {
        switch (column.meaning()) {
            case "none" -> tick(nominee, column.argument(), index);
            case "class" -> objectClass(nominee, index, table, main);
            case "award" -> secondAward(nominee, column, index);
            default -> {
                // Read elsewhere, or by nobody.
            }
        }
    }

    /** A second column of awards: one proposal more. */
    private void secondAward(Nominee nominee, Column column, int index) {
        var award =
                new Column("proposals:award", null, null, column.title(), null, null, "awards", null, 0, false, false);
        TableDraft proposals = drafts.of(nominee.layout(), "proposals");
        TableDraft.Row second = proposals.row(nominee.row());
        second.put("dossier", nominee.id());
        words.put(proposals, second, nominee.layout(), nominee.row(), index, award, nominee.kind());
        second.end();
    }

    private void tick(Nominee nominee, String section, int index) {
        SheetLayout layout = nominee.layout();
        String text = nominee.row().text(index);
        if (Cells.isYes(text)) {
            TableDraft table = drafts.of(layout, section);
            table.source("none", index, null);
            TableDraft.Row none = table.row(nominee.row());
            none.put("dossier", nominee.id());
            none.put("none", "x");
            none.end();
        } else if (!Cells.isNo(text)) {
            findings.add(Problem.of(
                    ProblemCodes.WRONG_TYPE,
                    Severity.ERROR,
                    layout.where(nominee.row().number(), index),
                    nominee.id(),
                    "field",
                    layout.title(index),
                    "value",
                    text,
                    "expected",
                    "tick"));
        }
    }

    /** One column for classes of persons and of collectives; which is meant depends on the kind of the row. */
    private void objectClass(Nominee nominee, int index, TableDraft table, TableDraft.Row main) {
        if (nominee.row().type(index) == Grid.Type.ERROR || nominee.kind() == null) {
            return;
        }
        String text = nominee.row().text(index);
        CodeList classes = words.lists().list("statClasses");
        CodeList forms = words.lists().list("collectiveForms");
        Optional<String> person = classes.code(text);
        Optional<String> group = forms.code(text);
        boolean household = FoldedKey.of(text).equals(HOUSEHOLD);
        boolean individual = nominee.kind() == Kind.INDIVIDUAL;
        String field = individual ? "person.statClass" : "form";
        CodeList own = individual ? classes : forms;
        table.source(field, index, own);
        Optional<String> fits = individual ? person : nominee.kind() == Kind.COLLECTIVE ? group : Optional.empty();
        if (fits.isPresent()) {
            main.put(field, fits.get());
        } else if (person.isPresent() || group.isPresent() || (household && nominee.kind() != Kind.HOUSEHOLD)) {
            fault(
                    nominee,
                    index,
                    main,
                    field,
                    FormProblems.CLASS_DOES_NOT_FIT,
                    Fault.Reach.NARROW,
                    "kind",
                    nominee.kind().name());
        } else if (!household) {
            fault(
                    nominee,
                    index,
                    main,
                    field,
                    ProblemCodes.UNKNOWN_CODE,
                    Fault.Reach.NOTED,
                    "expected",
                    FormSource.choices(own));
        }
    }

    private static void fault(
            Nominee nominee,
            int index,
            TableDraft.Row main,
            String field,
            String code,
            Fault.Reach reach,
            String name,
            String value) {
        String title = nominee.layout().title(index);
        String text = nominee.row().text(index);
        main.put(field, text);
        main.fault(
                field,
                new CellFault(
                        code,
                        reach,
                        false,
                        TableDraft.values("field", title, "title", title, "value", text, name, value)));
    }
}
