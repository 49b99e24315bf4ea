package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;

/** Everything found wrong while a rulebook is read: collected, so that its author sees all of it at once. */
final class Faults {
    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("instrument", "văn bản"),
            Map.entry("form", "hình thức, danh hiệu"),
            Map.entry("statement", "nội dung xác nhận"),
            Map.entry("body", "cơ quan"),
            Map.entry("award", "hình thức khen thưởng"),
            Map.entry("main field", "lĩnh vực chính"),
            Map.entry("rating", "mức xếp loại"),
            Map.entry("level", "cấp"),
            Map.entry("occupation", "nghề nghiệp"),
            Map.entry("collective form", "loại tập thể"),
            Map.entry("matter", "loại vụ việc"),
            Map.entry("overlap", "loại trùng lặp"),
            Map.entry("paper", "loại văn bản"),
            Map.entry("minutes", "loại biên bản"),
            Map.entry("launcher", "người phát động"),
            Map.entry("award type", "loại hình khen thưởng"),
            Map.entry("model status", "tình trạng mô hình"),
            Map.entry("field", "lĩnh vực"),
            Map.entry("switch", "bật, tắt"));

    private final List<Problem> found = new ArrayList<>();

    /** Notes a fault at {@code at}; {@code vi} and {@code en} are the whole sentence in each language. */
    void add(String code, Yaml at, String vi, String en) {
        add(code, at.file(), at.line(), at.pointer(), vi, en);
    }

    void add(String code, String file, int line, String pointer, String vi, String en) {
        found.add(Problem.of(
                code,
                Problem.Severity.REFUSED,
                new Problem.Where(file, null, line, null, pointer),
                null,
                "vi",
                vi,
                "en",
                en));
    }

    /** Notes that {@code id} is not among {@code ids}; an id that is missing was noted already. */
    void known(String what, String id, Collection<String> ids, Yaml at) {
        if (!id.isEmpty() && !ids.contains(id)) {
            unknown(what, id, ids, at);
        }
    }

    void unknown(String what, String id, Collection<String> ids, Yaml at) {
        add(
                "rulebook-unknown-reference",
                at,
                "không có '" + id + "' (" + VIETNAMESE.getOrDefault(what, what) + ")." + maybe(id, ids, "vi"),
                "there is no " + what + " '" + id + "'." + maybe(id, ids, "en"));
    }

    void duplicate(String id, Yaml at) {
        add("rulebook-duplicate-id", at, "mã '" + id + "' có hai lần.", "id '" + id + "' is given twice.");
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Problem> all() {
        return Problem.sorted(found);
    }

    /** A closing sentence naming the known word closest to {@code word}, or nothing where none is near. */
    static String maybe(String word, Collection<String> known, String lang) {
        String best = Nearest.of(word, known);
        if (best == null) {
            return "";
        }
        return ("en".equals(lang) ? " Maybe '" : " Có thể là '") + best + "'?";
    }
}
