package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Progress;
import vn.binhxet.form.CodeLists;

/** Finds the row a person looks for from a place that does not depend on rows. */
public final class Places {
    private static final Map<String, InputSchema> OFFICE =
            Map.of(OfficeFiles.ROUND, InputSchema.ROUND, OfficeFiles.DECISIONS, InputSchema.DECISIONS);

    private Places() {}

    /**
     * The row or line of {@code place}; row 0 if the file does not hold it (any more).
     *
     * @param directory round directory, or a copy of its inputs
     * @param dossier id of the dossier the place is in; not used for register and decisions
     */
    public static Problem.Where locate(Path directory, Place place, String dossier) throws IOException {
        var inputs = new Inputs(directory, Progress.none());
        String file = place.file();
        if (!inputs.has(file)) {
            return at(place, 0);
        }
        if (file.equals(OfficeFiles.DECISIONS)) {
            return yaml(inputs, file).map(yaml -> yaml.where(place.pointer())).orElse(at(place, 0));
        }
        if (file.equals(RegisterFiles.DECISIONS) || file.equals(RegisterFiles.MATTERS)) {
            int index = Integer.parseInt(place.pointer().substring(1));
            return at(place, new RegisterFiles(inputs).line(file, index));
        }
        return switch (SubmissionFiles.ending(file)) {
            case "jsonl" -> at(place, jsonLines(inputs, file, dossier));
            case "json" -> at(place, json(inputs, place, dossier));
            case "csv", "xlsx", "xlsm", "xls" -> tables(inputs, place, dossier);
            default -> at(place, 0);
        };
    }

    /**
     * The problems with the cells of workbooks, and the lines of round.yaml and decisions.yaml, put in where only a place
     * inside was known.
     */
    public static List<Problem> inCells(Path directory, List<Problem> problems) {
        var inputs = new Inputs(directory, Progress.none());
        var folders = new HashMap<String, Map<String, Origin>>();
        var office = new HashMap<String, Optional<YamlFile>>();
        var found = new ArrayList<Problem>();
        for (Problem p : problems) {
            Problem.Where w = p.where();
            if (w.row() == 0 && w.pointer() != null && OFFICE.containsKey(w.file())) {
                Problem.Where line = office.computeIfAbsent(w.file(), file -> yaml(inputs, file))
                        .map(yaml -> yaml.where(w.pointer()))
                        .orElse(w);
                found.add(new Problem(p.code(), p.severity(), line, p.dossier(), p.values()));
                continue;
            }
            boolean open = w.row() == 0
                    && w.pointer() != null
                    && p.dossier() != null
                    && Workbooks.isOne(SubmissionFiles.ending(w.file()));
            Origin origin = open
                    ? folders.computeIfAbsent(folder(w.file()), f -> origins(inputs, f))
                            .get(p.dossier())
                    : null;
            found.add(
                    origin == null
                            ? p
                            : new Problem(p.code(), p.severity(), origin.where(w.pointer()), p.dossier(), p.values()));
        }
        return found;
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static Map<String, Origin> origins(Inputs inputs, String folder) {
        var origins = new HashMap<String, Origin>();
        try {
            for (Submission s :
                    together(inputs, folder).folder(new CodeLists(null, null)).submissions()) {
                origins.putIfAbsent(s.node().path("id").asText(), s.origin());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return origins;
    }

    private static Problem.Where at(Place place, int row) {
        return new Problem.Where(place.file(), null, row, null, place.pointer());
    }

    private static Optional<YamlFile> yaml(Inputs inputs, String file) {
        try (var text = Decoding.reader(inputs.open(file))) {
            return Optional.of(YamlFile.read(file, text, OFFICE.get(file).shape()));
        } catch (YamlFile.Unreadable e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int jsonLines(Inputs inputs, String file, String dossier) throws IOException {
        var best = new Best();
        try (BufferedReader text = Decoding.reader(inputs.open(file))) {
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (line.contains(dossier)) {
                    best.offer(parsed(line), dossier, number);
                }
            }
        }
        return best.at;
    }

    private static JsonNode parsed(String line) throws IOException {
        try {
            return Json.FILES.readTree(line);
        } catch (JsonProcessingException e) {
            return Json.FILES.missingNode();
        }
    }

    private static int json(Inputs inputs, Place place, String dossier) throws IOException {
        var best = new Best();
        boolean list;
        try (var text = Decoding.reader(inputs.open(place.file()));
                var parser = Json.STREAMS.createParser(text)) {
            list = parser.nextToken() == JsonToken.START_ARRAY;
            for (int i = 0; list && parser.nextToken() != JsonToken.END_ARRAY; i++) {
                best.offer(parser.readValueAsTree(), dossier, i);
            }
        } catch (JsonProcessingException e) {
            list = true;
        }
        if (list && best.versions < 0) {
            return 0;
        }
        String pointer = (list ? "/" + best.at : "") + place.pointer();
        try (var text = Decoding.reader(inputs.open(place.file()))) {
            return Lines.of(text, Set.of(pointer)).of(pointer);
        }
    }

    /** Which row it is does not depend on codes, so that no rulebook is needed to find it. */
    private static Problem.Where tables(Inputs inputs, Place place, String dossier) throws IOException {
        for (Submission submission : together(inputs, folder(place.file()))
                .folder(new CodeLists(null, null))
                .submissions()) {
            if (submission.node().path("id").asText().equals(dossier)) {
                return submission.origin().where(place.pointer());
            }
        }
        return at(place, 0);
    }

    private static Tables together(Inputs inputs, String folder) throws IOException {
        var tables = new Tables();
        for (String path : inputs.under(folder)) {
            boolean here = path.substring(0, path.lastIndexOf('/')).equals(folder);
            if (here && SubmissionFiles.ending(path).equals("csv")) {
                tables.text(path, () -> inputs.open(path));
            } else if (here && Workbooks.isOne(SubmissionFiles.ending(path))) {
                try (var in = inputs.open(path)) {
                    tables.workbook(path, in);
                } catch (GridBuilder.Unreadable e) {
                    // Nothing was read from it, so nothing is found in it.
                }
            }
        }
        return tables;
    }

    /** Of several versions of a dossier in one file, the one that stands. */
    private static final class Best {
        private int versions = -1;
        private int at;

        void offer(JsonNode record, String dossier, int where) {
            boolean same = Spelling.normal(record.path("id").asText()).equals(dossier);
            if (same && record.path("versions").size() > versions) {
                versions = record.path("versions").size();
                at = where;
            }
        }
    }
}
