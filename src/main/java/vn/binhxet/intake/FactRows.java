package vn.binhxet.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.Column;
import vn.binhxet.form.Sheets;
import vn.binhxet.intake.FormNotes.CellFault;
import vn.binhxet.intake.Nominees.Nominee;

/** The rows of sheets about nominees, such as titles by year: each becomes a row of its table for everybody it means. */
final class FactRows {
    private static final String EVERYBODY = FoldedKey.of(Sheets.EVERYBODY);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final CellWords words;
    private final Nominees nominees;
    private final UnitCells units;
    private final FormDrafts drafts;
    private final FormFindings findings;

    FactRows(CellWords words, Nominees nominees, UnitCells units, FormDrafts drafts, FormFindings findings) {
        this.words = words;
        this.nominees = nominees;
        this.units = units;
        this.drafts = drafts;
        this.findings = findings;
    }

    void read(ListRows sheet) {
        SheetLayout layout = sheet.layout();
        TableDraft table = drafts.of(layout, layout.form().table());
        int who = layout.index("=who");
        table.source("dossier", who, null);
        for (Grid.Row row : sheet.rows()) {
            for (Nominee nominee : meant(layout, row, who)) {
                read(layout, row, table, nominee);
            }
        }
    }

    private void read(SheetLayout layout, Grid.Row row, TableDraft table, Nominee nominee) {
        TableDraft.Row to = table.row(row);
        to.put("dossier", nominee.id());
        for (var entry : layout.columns().entrySet()) {
            Column column = entry.getValue();
            if (!column.hasMeaning()) {
                words.put(table, to, layout, row, entry.getKey(), column, nominee.kind());
            } else if (column.meaning().equals("model")) {
                model(table, to, layout, row, entry.getKey());
            }
        }
        if (layout.form().table().equals("proposals")) {
            units.proposer(nominee, layout, row, to);
        }
        year(layout, row, to);
        to.end();
    }

    /** Those a row is about; none, with the reason said, if that cannot be told. */
    private List<Nominee> meant(SheetLayout layout, Grid.Row row, int who) {
        String text = row.text(who);
        if (text == null) {
            findings.missing(layout, row, who);
            return List.of();
        }
        String file = layout.grid().file();
        String key = FoldedKey.of(text);
        if (key.equals(EVERYBODY)) {
            return distinct(nominees.in(file));
        }
        if (key.startsWith(EVERYBODY + " ")) {
            Optional<String> kind = words.lists()
                    .list("kinds")
                    .code(key.substring(EVERYBODY.length()).strip());
            if (kind.isPresent()) {
                return distinct(nominees.in(file).stream()
                        .filter(n -> n.kind() != null && n.kind().name().equals(kind.get()))
                        .toList());
            }
        }
        List<Nominee> found = nominees.named(text, row.text(layout.index("=who unit")), null, file);
        if (found.size() != 1) {
            findings.add(Problem.of(
                    found.isEmpty() ? FormProblems.UNKNOWN_NOMINEE : FormProblems.AMBIGUOUS_NOMINEE,
                    Severity.ERROR,
                    layout.where(row.number(), who),
                    null,
                    "value",
                    text,
                    "maybe",
                    found.isEmpty() ? nominees.nearest(text, file) : null,
                    "count",
                    found.isEmpty() ? null : Integer.toString(found.size())));
            return List.of();
        }
        return found;
    }

    private static List<Nominee> distinct(List<Nominee> all) {
        var byId = new LinkedHashMap<String, Nominee>();
        all.forEach(n -> byId.putIfAbsent(n.id(), n));
        return List.copyOf(byId.values());
    }

    private void model(TableDraft table, TableDraft.Row to, SheetLayout layout, Grid.Row row, int index) {
        table.source("ref", index, null);
        String text = row.text(index);
        if (text == null) {
            return;
        }
        List<Nominee> models =
                nominees.named(text, null, Kind.MODEL, layout.grid().file());
        to.put("ref", models.size() == 1 ? models.get(0).id() : text);
        if (models.size() != 1 && text.contains(" ")) {
            to.fault(
                    "ref",
                    new CellFault(
                            models.isEmpty() ? FormProblems.UNKNOWN_NOMINEE : FormProblems.AMBIGUOUS_NOMINEE,
                            Fault.Reach.WIDE,
                            false,
                            TableDraft.values("value", text, "count", Integer.toString(models.size()))));
        }
    }

    /** A list of works that has the day of recognition only: the year is that day's, and that is said. */
    private void year(SheetLayout layout, Grid.Row row, TableDraft.Row to) {
        if (layout.form().id().equals("works")) {
            int index = layout.index("paper.date");
            if (row.text(index) != null) {
                Matcher year = YEAR.matcher(to.value("paper.date"));
                if (year.find()) {
                    to.put("year", year.group());
                    findings.assumedOnce(layout, FormProblems.ASSUMED_YEAR, layout.title(index));
                }
            }
        }
    }
}
