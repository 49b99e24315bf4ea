package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Problem;

/** Numbers a round sets for itself: only those of programme or province, never one of the law. */
final class Parameters {
    private final SortedMap<String, Layer> known = new TreeMap<>();

    /** @param revisions of every award, and of what provinces add */
    Parameters(Collection<RevisionDraft> revisions) {
        for (RevisionDraft revision : revisions) {
            revision.leaves()
                    .values()
                    .forEach(leaf ->
                            leaf.numbers().keySet().forEach(n -> known.put(leaf.id() + "." + n, leaf.layer())));
        }
    }

    List<Problem> check(Map<String, String> parameters) {
        var faults = new ArrayList<Problem>();
        for (var parameter : new TreeMap<>(parameters).entrySet()) {
            String key = parameter.getKey();
            Layer layer = known.get(key);
            if (layer == null) {
                faults.add(fault(
                        "unknown-parameter",
                        key,
                        "không có số nào tên '" + key + "'." + Faults.maybe(key, known.keySet(), "vi"),
                        "there is no number '" + key + "'." + Faults.maybe(key, known.keySet(), "en")));
            } else if (layer == Layer.NATIONAL) {
                faults.add(fault(
                        "parameter-of-the-law",
                        key,
                        "'" + key + "' là số của luật, đợt xét không được thay.",
                        "'" + key + "' is a number of the law; a round cannot change it."));
            } else if (!parameter.getValue().matches("(0|[1-9][0-9]*)")) {
                faults.add(fault(
                        "parameter-not-a-number",
                        key,
                        "'" + parameter.getValue() + "' không phải số nguyên.",
                        "'" + parameter.getValue() + "' is not a whole number."));
            }
        }
        return faults;
    }

    private static Problem fault(String code, String key, String vi, String en) {
        return Problem.of(
                code,
                Problem.Severity.REFUSED,
                new Problem.Where("round.yaml", null, 0, null, "/parameters/" + key),
                null,
                "vi",
                vi,
                "en",
                en);
    }
}
