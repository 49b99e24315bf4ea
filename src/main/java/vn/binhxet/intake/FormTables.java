package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeLists;
import vn.binhxet.form.Column;
import vn.binhxet.form.Sheets;
import vn.binhxet.intake.FormNotes.CellFault;
import vn.binhxet.intake.Nominees.Nominee;

/**
 * Turns the sheets of one folder, in our template's form or in one of those in use, into the tables dossiers are put
 * together from. Nominees get an id from name and unit where the office wrote none; rows about them find it by name.
 */
final class FormTables {
    private static final Pattern UNIT_ABOVE = Pattern.compile(
            "(?:đơn vị|cơ quan|đơn vị đề nghị|tên đơn vị|đơn vị trình) ?: *(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String EVERYBODY = FoldedKey.of(Sheets.EVERYBODY);
    private static final String LETTER = "letter.";

    private final CellWords words;
    private final List<SheetLayout> layouts = new ArrayList<>();
    private final Map<SheetLayout, ListRows> rows = new LinkedHashMap<>();
    private final Units units = new Units();
    private final Nominees nominees = new Nominees();
    private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    FormTables(List<Grid> grids, CodeLists lists) {
        this.words = new CellWords(lists);
        grids.forEach(this::recognise);
        layouts.forEach(l -> rows.put(l, new ListRows(l)));
        rows.values().forEach(r -> problems.addAll(r.problems()));
        layouts.stream().filter(l -> l.form().table().equals("=units")).forEach(this::units);
        layouts.stream().filter(l -> l.form().isMain()).forEach(this::nominees);
        for (SheetLayout layout : layouts) {
            unused(layout);
            if (layout.form().isMain()) {
                main(layout);
            } else if (!layout.form().table().startsWith("=")) {
                section(layout);
            }
            problems.addAll(new DateHabits(layout, rows.get(layout).rows()).problems());
        }
        var sums = new Reconciliation(words.lists(), nominees);
        layouts.forEach(l -> sums.check(l, rows.get(l)));
        problems.addAll(sums.problems());
    }

    /** The tables, in the order of files and sheets. */
    List<CsvTable> tables() {
        return drafts.values().stream()
                .filter(d -> !d.isEmpty())
                .map(TableDraft::table)
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }

    private void recognise(Grid grid) {
        if (grid.sheet() != null && Sheets.MARKED.contains(grid.sheet())) {
            return;
        }
        Optional<SheetLayout> layout = SheetLayout.of(grid);
        if (layout.isPresent()) {
            layouts.add(layout.get());
            return;
        }
        boolean list = grid.rows().stream().filter(r -> cells(r) > 1).count() > 1;
        if (list || grid.sheet() == null) {
            Optional<SheetLayout.Near> near = SheetLayout.nearest(grid);
            problems.add(Problem.of(
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

    private static int cells(Grid.Row row) {
        int cells = 0;
        for (String text : row.texts()) {
            cells += text == null ? 0 : 1;
        }
        return cells;
    }

    /** Columns with something in them that nobody reads, told once per sheet. */
    private void unused(SheetLayout layout) {
        var titles = new LinkedHashSet<String>();
        int first = -1;
        for (int index : new TreeSet<>(layout.unknown())) {
            if (isFilled(layout, index)) {
                titles.add(layout.title(index));
                first = first < 0 ? index : first;
            }
        }
        for (var column : layout.columns().entrySet()) {
            boolean unread = column.getValue().meaning().equals("unread");
            if (unread && !layout.title(column.getKey()).startsWith("Mã ") && isFilled(layout, column.getKey())) {
                titles.add(layout.title(column.getKey()));
                first = first < 0 ? column.getKey() : first;
            }
        }
        if (!titles.isEmpty()) {
            int header = layout.grid().rows().get(layout.header()).number();
            problems.add(Problem.of(
                    FormProblems.UNUSED_COLUMNS,
                    Severity.WARNING,
                    layout.where(header, first),
                    null,
                    "columns",
                    String.join("; ", titles)));
        }
    }

    private boolean isFilled(SheetLayout layout, int index) {
        return rows.get(layout).rows().stream()
                .anyMatch(r -> r.text(index) != null && r.type(index) != Grid.Type.ERROR);
    }

    private void units(SheetLayout layout) {
        int name = layout.index("unit.name");
        int id = layout.index("unit.id");
        for (Grid.Row row : rows.get(layout).rows()) {
            if (row.text(name) == null) {
                missing(layout, row, name);
                continue;
            }
            String own = id < 0 || row.text(id) == null ? Units.id(row.text(name)) : row.text(id);
            units.add(layout.grid().file(), new Units.Unit(row.text(name), own, layout, row));
        }
    }

    private void missing(SheetLayout layout, Grid.Row row, int index) {
        problems.add(Problem.of(
                ProblemCodes.MISSING_FIELD,
                Severity.ERROR,
                layout.where(row.number(), index),
                null,
                "field",
                layout.title(index)));
    }

    // Nominees ---------------------------------------------------------------------------------------------------

    private void nominees(SheetLayout layout) {
        int name = layout.index("name");
        int id = layout.index("id");
        int birth = layout.index("person.birthDate");
        var apart = new HashMap<String, Set<String>>();
        for (int pass = 0; pass < 2; pass++) {
            for (Grid.Row row : rows.get(layout).rows()) {
                Kind kind = kind(layout, row);
                String called = row.text(name) == null ? "" : row.text(name);
                String unit = unit(layout, row);
                String written = id < 0 ? null : row.text(id);
                String plain = Nominees.id(kind, called, unit, "");
                String born = birth < 0 ? null : row.text(birth);
                if (pass == 0) {
                    if (born != null) {
                        apart.computeIfAbsent(plain, k -> new TreeSet<>()).add(born);
                    }
                } else {
                    // Namesakes of one unit are told apart by their birth dates, if those are there and differ.
                    boolean namesakes = apart.getOrDefault(plain, Set.of()).size() > 1;
                    String made = namesakes && born != null ? Nominees.id(kind, called, unit, born) : plain;
                    nominees.add(new Nominee(
                            written == null ? made : written,
                            kind,
                            called,
                            unit,
                            layout.grid().file(),
                            written != null,
                            layout,
                            row));
                }
            }
        }
    }

    private Kind kind(SheetLayout layout, Grid.Row row) {
        if (layout.form().kind() != null) {
            return layout.form().kind();
        }
        for (String to : List.of("=kind", "=kind code")) {
            int index = layout.index(to);
            String text = index < 0 ? null : row.text(index);
            Optional<String> code = text == null
                    ? Optional.empty()
                    : words.lists().list("kinds").code(text);
            if (code.isPresent()) {
                return Kind.valueOf(code.get());
            }
        }
        return null;
    }

    /** The unit a row names, or the one named above the list; {@code null} if there is none. */
    private String unit(SheetLayout layout, Grid.Row row) {
        int index = layout.index("=unit");
        String own = index < 0 || row.type(index) != Grid.Type.TEXT ? null : row.text(index);
        return own != null ? own : unitAbove(layout);
    }

    private static String unitAbove(SheetLayout layout) {
        for (Grid.Row row : layout.grid().rows().subList(0, layout.header())) {
            for (String text : row.texts()) {
                Matcher unit = UNIT_ABOVE.matcher(text == null ? "" : text);
                if (unit.matches()) {
                    return unit.group(1).strip();
                }
            }
        }
        return null;
    }

    // Lists of nominees ------------------------------------------------------------------------------------------

    @SuppressWarnings("ReferenceEquality") // this very table
    private void main(SheetLayout layout) {
        String file = layout.grid().file();
        for (Nominee nominee : nominees.in(file)) {
            if (nominee.layout() == layout) {
                main(nominee);
            }
        }
    }

    private void main(Nominee nominee) {
        SheetLayout layout = nominee.layout();
        Grid.Row row = nominee.row();
        var parts = new LinkedHashMap<String, TableDraft.Row>();
        TableDraft table = draft("dossiers", layout);
        TableDraft.Row main = table.row(row);
        main.put("id", nominee.id());
        kind(nominee, table, main);
        for (var entry : layout.columns().entrySet()) {
            Column column = entry.getValue();
            int index = entry.getKey();
            if (!column.hasMeaning()) {
                String name = column.table("dossiers");
                TableDraft.Row to = name.equals("dossiers")
                        ? main
                        : parts.computeIfAbsent(name, n -> draft(n, layout).row(row));
                words.put(draft(name, layout), to, layout, row, index, column, nominee.kind());
            } else if (row.text(index) != null) {
                meaning(nominee, column, index, table, main);
            }
        }
        main.put("id", nominee.id());
        unit(nominee, table, main);
        letter(nominee, parts.get("proposals"));
        main.end();
        parts.forEach((name, part) -> {
            if (!part.isEmpty()) {
                part.put("dossier", nominee.id());
                part.end();
            }
        });
    }

    private void kind(Nominee nominee, TableDraft table, TableDraft.Row main) {
        SheetLayout layout = nominee.layout();
        int index = layout.index("=kind");
        if (index >= 0) {
            table.source("kind", index, words.lists().list("kinds"));
        }
        main.put(
                "kind",
                nominee.kind() == null
                        ? text(nominee.row(), index)
                        : nominee.kind().name());
    }

    private static String text(Grid.Row row, int index) {
        return index < 0 ? null : row.text(index);
    }

    private void meaning(Nominee nominee, Column column, int index, TableDraft table, TableDraft.Row main) {
        SheetLayout layout = nominee.layout();
        Grid.Row row = nominee.row();
        String text = row.text(index);
        switch (column.meaning()) {
            case "none" -> tick(nominee, column.argument(), index, text);
            case "class" -> objectClass(nominee, index, text, table, main);
            case "award" -> {
                var too = new Column(
                        "proposals:award", null, null, column.title(), null, null, "awards", null, 0, false, false);
                TableDraft proposals = draft("proposals", layout);
                TableDraft.Row second = proposals.row(row);
                second.put("dossier", nominee.id());
                words.put(proposals, second, layout, row, index, too, nominee.kind());
                second.end();
            }
            default -> {
                // Read elsewhere, or by nobody.
            }
        }
    }

    private void tick(Nominee nominee, String section, int index, String text) {
        SheetLayout layout = nominee.layout();
        if (Cells.isYes(text)) {
            TableDraft table = draft(section, layout);
            table.source("none", index, null);
            TableDraft.Row none = table.row(nominee.row());
            none.put("dossier", nominee.id());
            none.put("none", "x");
            none.end();
        } else if (!Cells.isNo(text)) {
            problems.add(Problem.of(
                    ProblemCodes.WRONG_TYPE,
                    Severity.ERROR,
                    layout.where(nominee.row().number(), index),
                    nominee.id(),
                    "field",
                    layout.title(index),
                    "value",
                    text,
                    "expected",
                    "yes-no"));
        }
    }

    /** One column for classes of persons and of collectives; which is meant depends on the kind of the row. */
    private void objectClass(Nominee nominee, int index, String text, TableDraft table, TableDraft.Row main) {
        if (nominee.row().type(index) == Grid.Type.ERROR || nominee.kind() == null) {
            return;
        }
        SheetLayout layout = nominee.layout();
        Optional<String> person = words.lists().list("statClasses").code(text);
        Optional<String> group = words.lists().list("collectiveForms").code(text);
        boolean household = FoldedKey.of(text).equals(FoldedKey.of("Hộ gia đình"));
        boolean individual = nominee.kind() == Kind.INDIVIDUAL;
        String field = individual ? "person.statClass" : "form";
        table.source(field, index, words.lists().list(individual ? "statClasses" : "collectiveForms"));
        Optional<String> fits = individual ? person : nominee.kind() == Kind.COLLECTIVE ? group : Optional.empty();
        if (fits.isPresent()) {
            main.put(field, fits.get());
        } else if (person.isPresent() || group.isPresent() || (household && nominee.kind() != Kind.HOUSEHOLD)) {
            main.put(field, text);
            main.fault(
                    field,
                    new CellFault(
                            FormProblems.CLASS_DOES_NOT_FIT,
                            Fault.Reach.NARROW,
                            false,
                            TableDraft.values(
                                    "field",
                                    layout.title(index),
                                    "title",
                                    layout.title(index),
                                    "value",
                                    text,
                                    "kind",
                                    nominee.kind().name())));
        } else if (!household) {
            main.put(field, text);
            main.fault(
                    field,
                    new CellFault(
                            ProblemCodes.UNKNOWN_CODE,
                            Fault.Reach.NOTED,
                            false,
                            TableDraft.values(
                                    "field",
                                    layout.title(index),
                                    "title",
                                    layout.title(index),
                                    "value",
                                    text,
                                    "expected",
                                    FormSource.choices(
                                            words.lists().list(individual ? "statClasses" : "collectiveForms")))));
        }
    }

    private void unit(Nominee nominee, TableDraft table, TableDraft.Row main) {
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
            assumed(layout, nominee.row().number(), index, FormProblems.ASSUMED_UNIT, name, nominee.id());
        } else if (index < 0) {
            assumedOnce(layout, FormProblems.ASSUMED_UNIT, name);
        }
        Units.Unit unit = units.named(name, file);
        main.put("unit.name", name);
        main.put("unit.id", unit == null ? Units.id(name) : unit.id());
        if (unit != null) {
            fields(unit, "unit.", table, main);
        } else if (units.has(file)) {
            unknownUnit(layout, nominee.row().number(), index, name);
        }
    }

    private void unknownUnit(SheetLayout layout, int row, int index, String name) {
        problems.add(Problem.of(
                FormProblems.UNKNOWN_UNIT,
                Severity.ERROR,
                layout.where(row, index),
                null,
                "value",
                name,
                "maybe",
                units.nearest(name, layout.grid().file())));
    }

    private void assumed(SheetLayout layout, int row, int index, String code, String value, String dossier) {
        problems.add(Problem.of(code, Severity.WARNING, layout.where(row, index), dossier, "value", value));
    }

    private void assumedOnce(SheetLayout layout, String code, String value) {
        if (said.add(code + layout.grid().file() + layout.grid().sheet())) {
            assumed(layout, layout.grid().rows().get(layout.header()).number(), -1, code, value, null);
        }
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
                value.problem().filter(p -> said.add(p.toString())).ifPresent(problems::add);
                to.put(column.to(), value.text());
            }
        }
    }

    /** The letter with which the proposing unit submitted; of the nominee's own unit where none other is named. */
    private void letter(Nominee nominee, TableDraft.Row proposal) {
        if (proposal == null || proposal.isEmpty()) {
            return;
        }
        SheetLayout layout = nominee.layout();
        int index = layout.index("=proposer");
        String named = text(nominee.row(), index);
        proposer(layout, nominee.row(), index, named == null ? nominee.unit() : named, named != null, proposal);
    }

    private void proposer(
            SheetLayout layout, Grid.Row row, int index, String name, boolean written, TableDraft.Row proposal) {
        String file = layout.grid().file();
        Units.Unit unit = name == null ? null : units.named(name, file);
        if (unit == null && written) {
            proposal.put("by", Units.id(name));
            if (units.has(file)) {
                unknownUnit(layout, row.number(), index, name);
            }
            return;
        }
        boolean hasLetter = unit != null
                && unit.layout().columns().entrySet().stream()
                        .anyMatch(e -> e.getValue().to().startsWith(LETTER)
                                && unit.row().text(e.getKey()) != null);
        if (unit != null && (written || hasLetter)) {
            proposal.put("by", unit.id());
        }
        if (hasLetter) {
            fields(unit, LETTER, draft("proposals", layout), proposal);
        }
    }

    // Rows about nominees ----------------------------------------------------------------------------------------

    private void section(SheetLayout layout) {
        TableDraft table = draft(layout.form().table(), layout);
        int who = layout.index("=who");
        table.source("dossier", who, null);
        for (Grid.Row row : rows.get(layout).rows()) {
            for (Nominee nominee : meant(layout, row, who)) {
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
                    int index = layout.index("=proposer");
                    String named = text(row, index);
                    proposer(layout, row, index, named == null ? nominee.unit() : named, named != null, to);
                }
                year(layout, row, to);
                to.end();
            }
        }
    }

    /** Those a row is about; none, with the reason said, if that cannot be told. */
    private List<Nominee> meant(SheetLayout layout, Grid.Row row, int who) {
        String text = row.text(who);
        if (text == null) {
            missing(layout, row, who);
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
        List<Nominee> found = nominees.named(text, text(row, layout.index("=who unit")), null, file);
        if (found.size() != 1) {
            problems.add(Problem.of(
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
            String written = text(row, index);
            if (written != null) {
                Matcher year = Pattern.compile("(?:19|20)[0-9]{2}").matcher(to.value("paper.date"));
                if (year.find()) {
                    to.put("year", year.group());
                    assumedOnce(layout, FormProblems.ASSUMED_YEAR, layout.title(index));
                }
            }
        }
    }

    private TableDraft draft(String name, SheetLayout layout) {
        return drafts.computeIfAbsent(
                name + "\n" + layout.grid().file() + "\n" + layout.grid().sheet(), k -> new TableDraft(name, layout));
    }
}
