package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.round.KnownMatter;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Register;

/** The register of the office; its rows are ordered by content, and a row that cannot be read is left out and named. */
final class RegisterFiles {
    private static final String FOLDER = "register";
    static final String DECISIONS = "register/decisions.csv";
    static final String MATTERS = "register/matters.csv";

    private final Inputs inputs;
    private final List<Problem> problems = new ArrayList<>();

    RegisterFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    List<Problem> problems() {
        return problems;
    }

    Register read() throws IOException {
        inputs.under(FOLDER).forEach(this::notRead);
        var decisions = new ArrayList<PastDecision>();
        for (ObjectNode row : rows(DECISIONS, "decisions")) {
            decisions.add(value(row, PastDecision.class));
        }
        var matters = new ArrayList<KnownMatter>();
        for (ObjectNode row : rows(MATTERS, "matters")) {
            String name = row.remove("name").textValue();
            String unit = row.path("unit").isTextual() ? row.remove("unit").textValue() : null;
            matters.add(new KnownMatter(name, unit, value(row, Matter.class)));
        }
        return new Register(decisions, matters);
    }

    /** Names what stands in the register and is no table of it. */
    private void notRead(String path) {
        if (path.equals(DECISIONS) || path.equals(MATTERS)) {
            return;
        }
        String name = path.substring(FOLDER.length() + 1);
        var where = new Problem.Where(path, null, 0, null, null);
        problems.add(Problem.of(
                ProblemCodes.UNKNOWN_TABLE,
                Severity.WARNING,
                where,
                null,
                "name",
                name,
                "maybe",
                Nearest.of(name, List.of("decisions.csv", "matters.csv"))));
    }

    private List<ObjectNode> rows(String file, String list) throws IOException {
        if (!inputs.has(file)) {
            return List.of();
        }
        var taken = new ArrayList<ObjectNode>();
        var elements = elements(file, list, problems);
        for (int i = 0; i < elements.size(); i++) {
            ObjectNode row = elements.get(i).node();
            if (isSound(elements.get(i), list)) {
                row.putObject("place").put("file", file).put("pointer", Numbered.pointer("", i));
                taken.add(row);
            }
        }
        return taken;
    }

    /** All rows of a register table in the order of their content, readable or not. */
    private List<CsvColumns.Element> elements(String file, String list, List<Problem> found) throws IOException {
        CsvTable table;
        try (var in = inputs.open(file)) {
            table = CsvTable.read(file, in);
        }
        if (table.broken() != null) {
            found.add(table.broken());
        }
        if (table.columns().isEmpty()) {
            return List.of();
        }
        Shape shape = InputSchema.REGISTER.shape().at("/" + list).items();
        var columns = new CsvColumns(table, shape, Set.of(), "name");
        found.addAll(columns.problems());
        if (!columns.usable()) {
            return List.of();
        }
        return table.rows().stream()
                .map(columns::element)
                .sorted(Comparator.comparing(CsvColumns.Element::order))
                .toList();
    }

    /** The line of the row that became element {@code index} of a register table; 0 if there is none. */
    int line(String file, int index) throws IOException {
        String list = file.equals(DECISIONS) ? "decisions" : "matters";
        var elements = elements(file, list, new ArrayList<>());
        return index < elements.size() ? elements.get(index).line() : 0;
    }

    private boolean isSound(CsvColumns.Element element, String list) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putArray(list).add(element.node());
        var faults = new ArrayList<>(element.faults());
        new Spelling().texts(element.node()).forEach(faults::add);
        String base = "/" + list + "/0";
        for (Fault fault : InputSchema.REGISTER.faults(whole)) {
            faults.add(new Fault(
                    fault.code(), fault.pointer().substring(base.length()), null, fault.reach(), fault.values()));
        }
        for (Fault fault : faults) {
            String column = Pointers.column("", fault.pointer());
            var where = new Problem.Where(
                    element.file(), null, element.line(), column.isEmpty() ? null : column, fault.pointer());
            problems.add(new Problem(fault.code(), Severity.ERROR, where, null, fault.values()));
        }
        return faults.isEmpty();
    }

    private static <T> T value(ObjectNode row, Class<T> type) {
        try {
            return Json.VALUES.treeToValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("schema and records of the register differ: " + e.getOriginalMessage(), e);
        }
    }
}
