package vn.binhxet.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Nearest;

/** The units a workbook lists once, so that its other sheets only name them. */
final class Units {
    private static final String PROVINCE = FoldedKey.of("tỉnh");
    private static final Map<String, String> LONG = new TreeMap<>(Map.of(
            FoldedKey.of("UBND"), FoldedKey.of("Ủy ban nhân dân"),
            FoldedKey.of("HĐND"), FoldedKey.of("Hội đồng nhân dân"),
            FoldedKey.of("MTTQ"), FoldedKey.of("Mặt trận Tổ quốc"),
            FoldedKey.of("TP"), FoldedKey.of("thành phố")));
    /** Bodies that are told apart only by the province behind them. */
    private static final Set<String> OF_THE_PROVINCE = Set.of(
            FoldedKey.of("Ủy ban nhân dân"),
            FoldedKey.of("Hội đồng nhân dân"),
            FoldedKey.of("Công an"),
            FoldedKey.of("Đảng ủy"),
            FoldedKey.of("Ban Thường vụ"),
            FoldedKey.of("Văn phòng"));

    private final Map<String, Map<String, Unit>> byFile = new HashMap<>();
    /** Keys and ids of names asked for: few units stand behind many rows. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> ids = new HashMap<>();

    /** A unit as its row says it: fields by dotted name with their column, for tables and places. */
    record Unit(String name, String id, SheetLayout layout, Grid.Row row) {}

    void add(String file, Unit unit) {
        byFile.computeIfAbsent(file, f -> new TreeMap<>()).putIfAbsent(key(unit.name()), unit);
    }

    /**
     * The id that the sheets of other files give a unit, for a file that has no such sheet: {@code null} if none does, or
     * if they differ.
     */
    String idElsewhere(String name) {
        String key = keys.computeIfAbsent(name, Units::key);
        Set<String> given = new TreeSet<>();
        byFile.values().stream()
                .filter(u -> u.containsKey(key))
                .forEach(u -> given.add(u.get(key).id()));
        return given.size() == 1 ? given.iterator().next() : null;
    }

    boolean has(String file) {
        return byFile.containsKey(file);
    }

    /** The unit called {@code name} in {@code file}, or {@code null}. */
    Unit named(String name, String file) {
        return byFile.getOrDefault(file, Map.of()).get(keys.computeIfAbsent(name, Units::key));
    }

    /** The name of a unit of {@code file} that is most like {@code name}, or {@code null}. */
    String nearest(String name, String file) {
        List<String> names = byFile.getOrDefault(file, Map.of()).values().stream()
                .map(Unit::name)
                .toList();
        return Nearest.of(name, names);
    }

    /** The key under which a unit is the same with and without its province, in full and abbreviated. */
    static String key(String name) {
        String key = " " + FoldedKey.of(name) + " ";
        for (var entry : LONG.entrySet()) {
            key = key.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
        }
        key = key.strip();
        int province = key.indexOf(" " + PROVINCE + " ", 1);
        String own = province < 0 ? key : key.substring(0, province);
        return OF_THE_PROVINCE.contains(own) ? key : own;
    }

    /** An id for a unit that has none. */
    String id(String name) {
        return ids.computeIfAbsent(name, Units::made);
    }

    private static String made(String name) {
        String slug = Nominees.slug(key(name));
        return slug.isEmpty() ? "don-vi" : slug.substring(0, Math.min(60, slug.length()));
    }
}
