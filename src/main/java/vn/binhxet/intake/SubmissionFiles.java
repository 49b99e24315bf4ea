package vn.binhxet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeLists;

/** The files under submissions/, each read by its ending; tables of one folder are read together. */
final class SubmissionFiles {
    static final String FOLDER = "submissions";
    static final long LARGEST_FILE = 2L << 30;
    private static final int RECORDS_AT_ONCE = 100;

    private final Inputs inputs;
    private final DossierReader reader;
    private final Workers workers;
    private final Supplier<CodeLists> lists;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param lists the words of offices and their codes, asked for only where a form is read */
    SubmissionFiles(Inputs inputs, DossierReader reader, Workers workers, Supplier<CodeLists> lists) {
        this.inputs = inputs;
        this.reader = reader;
        this.workers = workers;
        this.lists = lists;
    }

    /** Every record, in the order of files and rows. */
    List<Taken> taken() {
        return taken;
    }

    /** Problems that belong to no record. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether {@code path} is read at all. */
    static boolean isSupported(String path) {
        String ending = ending(path);
        return ending.equals("json") || ending.equals("jsonl") || ending.equals("csv") || Workbooks.isOne(ending);
    }

    void read(List<String> paths) {
        Map<String, Tables> folders = new TreeMap<>();
        for (String path : paths) {
            if (!isSupported(path) || !inputs.isPlain(path)) {
                var where = new Problem.Where(path, null, 0, null, null);
                problems.add(Problem.of(
                        ProblemCodes.UNSUPPORTED_FILE, Severity.WARNING, where, null, "extension", ending(path)));
            } else {
                read(path, folders);
            }
        }
        folders.values().forEach(this::tables);
    }

    private void read(String path, Map<String, Tables> folders) {
        try {
            if (inputs.size(path) > LARGEST_FILE) {
                refuse(path, ProblemCodes.TOO_LARGE, "max", Long.toString(LARGEST_FILE));
                return;
            }
            if (ending(path).startsWith("json") && inputs.size(path) == 0) {
                refuse(path, ProblemCodes.EMPTY_FILE);
                return;
            }
            if (ending(path).equals("csv")) {
                folders.computeIfAbsent(folder(path), f -> new Tables()).text(path, () -> inputs.open(path));
                return;
            }
            try (InputStream in = inputs.open(path)) {
                switch (ending(path)) {
                    case "jsonl" -> taken.addAll(workers.run(new JsonLinesFile(path, in, reader)));
                    case "json" -> json(path, in);
                    default ->
                        folders.computeIfAbsent(folder(path), f -> new Tables()).workbook(path, in);
                }
            }
        } catch (GridBuilder.Unreadable e) {
            refuse(path, e.code(), e.values());
        } catch (IOException e) {
            refuse(path, ProblemCodes.UNREADABLE_FILE);
        }
    }

    private void refuse(String path, String code, String... values) {
        var where = new Problem.Where(path, null, 0, null, null);
        taken.add(new Taken(
                null, Origin.line(path, 0), List.of(Problem.of(code, Severity.REFUSED, where, null, values))));
    }

    private void json(String path, InputStream in) throws IOException {
        List<Taken> records = workers.run(new JsonFile(path, Decoding.reader(in), reader));
        var pointers = new HashSet<String>();
        for (Taken record : records) {
            if (record.origin() instanceof JsonFile.InFile origin) {
                record.problems()
                        .forEach(p -> pointers.add(origin.record() + p.where().pointer()));
            }
        }
        if (pointers.isEmpty()) {
            taken.addAll(records);
            return;
        }
        try (var text = Decoding.reader(inputs.open(path))) {
            Lines lines = Lines.of(text, pointers);
            records.forEach(r -> taken.add(withLines(r, lines)));
        }
    }

    private static Taken withLines(Taken record, Lines lines) {
        if (!(record.origin() instanceof JsonFile.InFile origin)) {
            return record;
        }
        List<Problem> found = record.problems().stream()
                .map(p -> {
                    int line = lines.of(origin.record() + p.where().pointer());
                    var where = new Problem.Where(
                            p.where().file(), null, line, null, p.where().pointer());
                    return new Problem(p.code(), p.severity(), where, p.dossier(), p.values());
                })
                .toList();
        return new Taken(record.dossier(), origin, found);
    }

    private void tables(Tables tables) {
        CsvFolder folder = tables.folder(tables.hasForms() ? lists.get() : null);
        problems.addAll(tables.problems());
        taken.addAll(folder.refused());
        taken.addAll(workers.run(pieces(folder.submissions())));
    }

    private Iterator<Callable<List<Taken>>> pieces(List<Submission> submissions) {
        var pieces = new ArrayList<Callable<List<Taken>>>();
        for (int from = 0; from < submissions.size(); from += RECORDS_AT_ONCE) {
            var piece = submissions.subList(from, Math.min(from + RECORDS_AT_ONCE, submissions.size()));
            pieces.add(() -> piece.stream().map(reader::read).toList());
        }
        return pieces.iterator();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
