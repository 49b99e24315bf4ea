package vn.binhxet.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/**
 * The tables of one folder, put together into dossiers: a main table, and a table per section whose rows name their
 * dossier. Rows of one dossier are ordered by content, so that their order in the file means nothing.
 */
final class CsvFolder {
    static final String MAIN = "dossiers";
    private static final String KEY = "dossier";
    private static final String NONE = "none";
    private static final Shape DOSSIER = InputSchema.DOSSIER.shape();
    private static final Map<String, String> TABLES = tables();

    private final List<Submission> submissions = new ArrayList<>();
    private final List<Taken> refused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> brokenSections = new TreeSet<>();
    private final Map<String, Parts> parts = new TreeMap<>();

    /** What the tables say of one dossier beside its main row. */
    private static final class Parts {
        private final Map<String, List<CsvColumns.Element>> rows = new TreeMap<>();
        private final Map<String, CsvColumns.Element> none = new TreeMap<>();
        private final List<Problem.Where> places = new ArrayList<>();
    }

    CsvFolder(List<CsvTable> tables) {
        var mains = new ArrayList<CsvTable>();
        for (CsvTable table : tables) {
            if (table.name().equals(MAIN)) {
                mains.add(table);
            } else if (TABLES.containsKey(table.name())) {
                section(table, TABLES.get(table.name()));
            } else {
                var names = new TreeSet<>(TABLES.keySet());
                names.add(MAIN);
                if (table.broken() != null) {
                    problems.add(table.broken());
                }
                report(
                        ProblemCodes.UNKNOWN_TABLE,
                        new Problem.Where(table.file(), null, 0, null, null),
                        null,
                        "name",
                        table.name(),
                        "maybe",
                        Nearest.of(table.name(), names));
            }
        }
        if (mains.isEmpty()) {
            withoutMain(tables);
        } else {
            Map<String, List<CsvColumns.Element>> byId = new LinkedHashMap<>();
            mains.forEach(main -> main(main, byId));
            byId.forEach(this::dossiers);
            strays();
        }
    }

    /** Whether a table called {@code name} has a place in a dossier. */
    static boolean knows(String name) {
        return name.equals(MAIN) || TABLES.containsKey(name);
    }

    /** Dossiers to read, in the order of the main table. */
    List<Submission> submissions() {
        return submissions;
    }

    /** Records of the main table that cannot be read. */
    List<Taken> refused() {
        return refused;
    }

    /** Problems that belong to no single record. */
    List<Problem> problems() {
        return problems;
    }

    /** Table name to the list of the dossier its rows go into. */
    private static Map<String, String> tables() {
        var tables = new TreeMap<String, String>();
        lists(DOSSIER, "", tables);
        return tables;
    }

    private static void lists(Shape shape, String pointer, Map<String, String> tables) {
        for (String field : shape.fields()) {
            Shape child = shape.child(field);
            String at = Pointers.child(pointer, field);
            if (child.isList() && child.items().isObject()) {
                tables.put(field.toLowerCase(java.util.Locale.ROOT), at);
            } else if (child.isObject()) {
                lists(child, at, tables);
            }
        }
    }

    private void report(String code, Problem.Where where, String dossier, String... values) {
        problems.add(Problem.of(code, Severity.ERROR, where, dossier, values));
    }

    private void section(CsvTable table, String pointer) {
        String section = Pointers.segments(pointer).get(0);
        boolean canBeNone = DossierReader.SECTIONS.contains(section);
        var own = canBeNone ? Set.of(KEY, NONE) : Set.of(KEY);
        if (table.broken() != null) {
            problems.add(table.broken());
            brokenSections.add(pointer);
        }
        if (table.columns().isEmpty()) {
            return;
        }
        var columns = new CsvColumns(table, DOSSIER.at(pointer).items(), own, KEY);
        problems.addAll(columns.problems());
        if (!columns.usable()) {
            brokenSections.add(pointer);
            return;
        }
        for (CsvTable.Row row : table.rows()) {
            row(table, row, columns, pointer);
        }
    }

    private void row(CsvTable table, CsvTable.Row row, CsvColumns columns, String pointer) {
        String id = columns.extra(row, KEY);
        var where = table.source() == null
                ? new Problem.Where(table.file(), null, row.line(), KEY, null)
                : new Problem.Where(
                        table.file(),
                        table.source().sheet(),
                        row.line(),
                        table.source().letters(KEY),
                        null);
        if (id.isEmpty()) {
            report(ProblemCodes.MISSING_FIELD, where, null, "field", KEY);
            return;
        }
        var parts = this.parts.computeIfAbsent(id, i -> new Parts());
        parts.places.add(where);
        var element = columns.element(row);
        boolean none = Cells.isYes(columns.extra(row, NONE));
        if (none) {
            parts.none.putIfAbsent(pointer, element);
        }
        if (!none || !element.isBlank()) {
            parts.rows.computeIfAbsent(pointer, p -> new ArrayList<>()).add(element);
        }
    }

    private void withoutMain(List<CsvTable> tables) {
        int rows = tables.stream()
                .filter(t -> TABLES.containsKey(t.name()))
                .mapToInt(t -> t.rows().size())
                .sum();
        if (rows > 0) {
            report(
                    ProblemCodes.MISSING_TABLE,
                    new Problem.Where(tables.get(0).file(), null, 0, null, null),
                    null,
                    "name",
                    MAIN + ".csv",
                    "rows",
                    Integer.toString(rows));
        }
    }

    private void main(CsvTable table, Map<String, List<CsvColumns.Element>> byId) {
        var columns = new CsvColumns(table, DOSSIER, Set.of("receivedOn"), "id");
        problems.addAll(columns.problems());
        if (table.broken() != null) {
            refuse(
                    table.broken(),
                    Origin.line(table.file(), table.broken().where().row()));
        }
        if (table.columns().isEmpty()) {
            return;
        }
        for (CsvTable.Row row : table.rows()) {
            var element = columns.usable() ? columns.element(row) : null;
            if (element == null) {
                refuse(columns.problems().get(0), Origin.line(table.file(), row.line()));
                continue;
            }
            String received = columns.extra(row, "receivedOn");
            if (!received.isEmpty()) {
                ObjectNode version =
                        element.node().withArrayProperty("versions").addObject();
                version.set("receivedOn", Cells.value(received, DOSSIER.at("/versions/0/receivedOn")));
            }
            byId.computeIfAbsent(element.node().path("id").asText(), i -> new ArrayList<>())
                    .add(element);
        }
    }

    private void refuse(Problem problem, Origin origin) {
        var refusal =
                new Problem(problem.code(), Severity.REFUSED, problem.where(), problem.dossier(), problem.values());
        refused.add(new Taken(null, origin, List.of(refusal)));
    }

    private void dossiers(String id, List<CsvColumns.Element> rows) {
        boolean same = rows.size() == 1
                || rows.stream()
                                .map(e -> e.order() + e.node().path("versions"))
                                .distinct()
                                .count()
                        == 1;
        var rest = id.isEmpty() ? new Parts() : parts.getOrDefault(id, new Parts());
        for (var row : rows) {
            if (same || id.isEmpty()) {
                submissions.add(together(row, rest));
            } else {
                refuse(twice(id, row, rows), Origin.line(row.file(), row.line()));
            }
        }
        if (!id.isEmpty()) {
            parts.computeIfAbsent(id, i -> new Parts()).places.clear();
        }
    }

    @SuppressWarnings("ReferenceEquality") // this very row
    private static Problem twice(String id, CsvColumns.Element row, List<CsvColumns.Element> rows) {
        if (row.source() == null) {
            var where = new Problem.Where(row.file(), null, row.line(), "id", "/id");
            return Problem.of(ProblemCodes.DUPLICATE_ID, Severity.REFUSED, where, id, "id", id);
        }
        var others = new ArrayList<String>();
        for (var other : rows) {
            if (other != row) {
                others.add(other.source().cell(other.file().equals(row.file()) ? null : other.file(), other.line()));
            }
        }
        boolean written = row.source().letters("id") != null;
        var where = new Problem.Where(
                row.file(), row.source().sheet(), row.line(), row.source().letters(written ? "id" : "name"), "/id");
        return Problem.of(
                FormProblems.DUPLICATE_NOMINEE,
                Severity.REFUSED,
                where,
                id,
                "name",
                row.node().path("name").asText(),
                "unit",
                row.node().path("unit").path("name").asText(),
                "other",
                String.join("; ", others));
    }

    private Submission together(CsvColumns.Element main, Parts parts) {
        ObjectNode node = main.node();
        var origin = new CsvOrigin(main);
        var damaged = new TreeSet<String>();
        var faults = new ArrayList<>(main.faults());
        parts.rows.forEach((pointer, rows) -> {
            ArrayNode list = list(node, pointer);
            rows.sort(Comparator.comparing(CsvColumns.Element::order));
            for (var row : rows) {
                String at = Pointers.child(pointer, list.size());
                origin.add(at, row);
                list.add(row.node().deepCopy());
                for (Fault fault : row.faults()) {
                    faults.add(new Fault(
                            fault.code(),
                            at + fault.pointer(),
                            fault.drop() == null ? null : at + fault.drop(),
                            fault.reach(),
                            fault.values()));
                }
            }
        });
        parts.none.forEach((pointer, row) -> {
            if (!list(node, pointer).isEmpty()) {
                origin.add(pointer, row);
                damaged.add(Pointers.last(pointer));
                faults.add(new Fault(
                        ProblemCodes.NONE_CONTRADICTED,
                        pointer,
                        null,
                        Fault.Reach.NARROW,
                        Fault.named("field", Pointers.last(pointer))));
            }
        });
        for (String pointer : brokenSections) {
            String first = Pointers.segments(pointer).get(0);
            damaged.add(DossierReader.SECTIONS.contains(first) ? first : pointer);
        }
        return new Submission(node, origin, damaged, faults);
    }

    private static ArrayNode list(ObjectNode node, String pointer) {
        var path = Pointers.segments(pointer);
        ObjectNode owner = node;
        for (String field : path.subList(0, path.size() - 1)) {
            owner = owner.withObjectProperty(field);
        }
        String last = path.get(path.size() - 1);
        if (!owner.has(last)) {
            owner.set(last, JsonNodeFactory.instance.arrayNode());
        }
        return (ArrayNode) owner.get(last);
    }

    /** Rows about dossiers that are not in the main table. */
    private void strays() {
        parts.forEach((id, rest) -> {
            for (var where : rest.places) {
                report(ProblemCodes.UNKNOWN_DOSSIER, where, id, "id", id);
            }
        });
    }
}
