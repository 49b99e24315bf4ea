package vn.binhxet.intake;

import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.Column;
import vn.binhxet.intake.Nominees.Nominee;

/** What the sheet of units says once, put into every row about somebody of the unit, or proposed by it. */
final class UnitCells {
    private static final String LETTER = "letter.";

    private final CellWords words;
    private final Units units;
    private final FormDrafts drafts;
    private final FormFindings findings;

    UnitCells(CellWords words, Units units, FormDrafts drafts, FormFindings findings) {
        this.words = words;
        this.units = units;
        this.drafts = drafts;
        this.findings = findings;
    }

    /** The unit of a nominee into the row of the main table. */
    void unit(Nominee nominee, TableDraft table, TableDraft.Row main) {
        SheetLayout layout = nominee.layout();
        String file = layout.grid().file();
        int index = layout.index("=unit");
        if (index >= 0) {
            table.source("unit.name", index, null);
            table.source("unit.id", index, null);
            table.source("unit", index, null);
        }
        String name = nominee.unit();
        if (name == null) {
            boolean own = nominee.kind() == Kind.COLLECTIVE
                    && !layout.form().template()
                    && !nominee.name().isEmpty();
            if (!own) {
                return;
            }
            name = nominee.name();
            findings.assumed(layout, nominee.row().number(), index, FormProblems.ASSUMED_UNIT, name, nominee.id());
        } else if (index < 0) {
            findings.assumedOnce(layout, FormProblems.ASSUMED_UNIT, name);
        }
        Units.Unit unit = units.named(name, file);
        main.put("unit.name", name);
        main.put("unit.id", unit == null ? id(name, file) : unit.id());
        if (unit != null) {
            fields(unit, "unit.", table, main);
        } else if (units.has(file)) {
            unknown(layout, nominee.row().number(), index, name);
        }
    }

    private String id(String name, String file) {
        String elsewhere = units.has(file) ? null : units.idElsewhere(name);
        return elsewhere == null ? units.id(name) : elsewhere;
    }

    private void unknown(SheetLayout layout, int row, int index, String name) {
        findings.add(Problem.of(
                FormProblems.UNKNOWN_UNIT,
                Severity.ERROR,
                layout.where(row, index),
                null,
                "value",
                name,
                "maybe",
                units.nearest(name, layout.grid().file())));
    }

    /** What the row of a unit says, into a row about somebody of it; what is wrong there is said there, once. */
    private void fields(Units.Unit unit, String prefix, TableDraft table, TableDraft.Row to) {
        SheetLayout layout = unit.layout();
        for (var entry : layout.columns().entrySet()) {
            Column column = entry.getValue();
            String text = unit.row().text(entry.getKey());
            boolean wanted = column.to().startsWith(prefix)
                    && !column.to().equals("unit.name")
                    && !column.to().equals("unit.id");
            if (wanted && text != null) {
                var value = UnitField.of(words, layout, unit.row(), entry.getKey(), column);
                value.problem().ifPresent(findings::addOnce);
                to.put(column.to(), value.text());
            }
        }
    }

    /** The letter with which the proposing unit submitted; of the nominee's own unit where none other is named. */
    void letter(Nominee nominee, TableDraft.Row proposal) {
        if (proposal != null && !proposal.isEmpty()) {
            proposer(nominee, nominee.layout(), nominee.row(), proposal);
        }
    }

    /** Who proposes, and with which letter, as the row {@code row} says it. */
    void proposer(Nominee nominee, SheetLayout layout, Grid.Row row, TableDraft.Row proposal) {
        int index = layout.index("=proposer");
        String written = row.text(index);
        String name = written == null ? nominee.unit() : written;
        String file = layout.grid().file();
        Units.Unit unit = name == null ? null : units.named(name, file);
        if (unit == null && written != null) {
            proposal.put("by", id(name, file));
            if (units.has(file)) {
                unknown(layout, row.number(), index, name);
            }
            return;
        }
        boolean hasLetter = unit != null && hasLetter(unit);
        if (unit != null && (written != null || hasLetter)) {
            proposal.put("by", unit.id());
        }
        if (hasLetter) {
            fields(unit, LETTER, drafts.of(layout, "proposals"), proposal);
        }
    }

    private static boolean hasLetter(Units.Unit unit) {
        return unit.layout().columns().entrySet().stream()
                .anyMatch(
                        e -> e.getValue().to().startsWith(LETTER) && unit.row().text(e.getKey()) != null);
    }
}
