package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Version;

/** One dossier per id: exact copies and earlier versions are merged, copies that contradict each other refused. */
final class Copies {
    private static final Comparator<Taken> BY_PLACE = Comparator.comparing(
                    (Taken t) -> t.origin().where(""))
            .thenComparing(t -> t.dossier().place().file());

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int refused;
    private int merged;

    Copies(List<Taken> taken) {
        SortedMap<String, List<Taken>> byId = new TreeMap<>();
        for (Taken one : taken) {
            if (!one.refused()) {
                byId.computeIfAbsent(one.dossier().id(), id -> new ArrayList<>(1))
                        .add(one);
            }
        }
        byId.forEach((id, copies) -> {
            if (copies.size() == 1) {
                dossiers.add(copies.get(0).dossier());
            } else {
                copies.sort(BY_PLACE);
                settle(id, copies);
            }
        });
    }

    /** The dossiers that stand, by id. */
    List<Dossier> dossiers() {
        return dossiers;
    }

    List<Problem> problems() {
        return problems;
    }

    int refused() {
        return refused;
    }

    int merged() {
        return merged;
    }

    private void settle(String id, List<Taken> copies) {
        var different = new ArrayList<Taken>();
        var contents = new ArrayList<JsonNode>();
        for (Taken copy : copies) {
            JsonNode content = withoutPlaces(copy.dossier());
            if (contents.contains(content)) {
                merged++;
                report(ProblemCodes.EXACT_COPY, Severity.WARNING, copy, id);
            } else {
                contents.add(content);
                different.add(copy);
            }
        }
        different.sort(Comparator.comparingInt(t -> t.dossier().versions().size()));
        if (isOneHistory(different)) {
            for (Taken earlier : different.subList(0, different.size() - 1)) {
                merged++;
                report(ProblemCodes.SUPERSEDED_VERSION, Severity.WARNING, earlier, id);
            }
            dossiers.add(different.get(different.size() - 1).dossier());
        } else {
            refuse(id, different);
        }
    }

    private void refuse(String id, List<Taken> different) {
        var files = new TreeSet<String>();
        different.forEach(t -> files.add(t.dossier().place().file()));
        for (Taken one : different) {
            refused++;
            report(
                    ProblemCodes.CONFLICTING_COPIES,
                    Severity.REFUSED,
                    one,
                    id,
                    "copies",
                    Integer.toString(different.size()),
                    "files",
                    String.join(", ", files));
        }
    }

    private void report(String code, Severity severity, Taken copy, String id, String... values) {
        var named = Fault.named(values);
        named.put("id", id);
        problems.add(new Problem(code, severity, copy.origin().where(""), id, named));
    }

    /** Whether each one was handed in once or more after the one before it. */
    private static boolean isOneHistory(List<Taken> copies) {
        for (int i = 1; i < copies.size(); i++) {
            List<Version> earlier = copies.get(i - 1).dossier().versions();
            List<Version> later = copies.get(i).dossier().versions();
            boolean extended = later.size() > earlier.size()
                    && later.subList(0, earlier.size()).equals(earlier);
            if (!extended) {
                return false;
            }
        }
        return true;
    }

    /** The content of a dossier, wherever it stood. */
    static JsonNode withoutPlaces(Dossier dossier) {
        JsonNode tree = Json.VALUES.valueToTree(dossier);
        dropPlaces(tree);
        return tree;
    }

    private static void dropPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("place");
        }
        node.forEach(Copies::dropPlaces);
    }
}
