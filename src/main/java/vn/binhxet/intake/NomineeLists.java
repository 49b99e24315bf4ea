package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Kind;
import vn.binhxet.form.CodeLists;
import vn.binhxet.intake.Nominees.Nominee;

/** Finds out who is on the lists: kind, name and unit of every row, and an id where the office wrote none. */
final class NomineeLists {
    private static final Pattern UNIT_ABOVE = Pattern.compile(
            "(?:đơn vị|cơ quan|đơn vị đề nghị|tên đơn vị|đơn vị trình) ?: *(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> KINDS = List.of("=kind", "=kind code");

    private final CodeLists lists;
    private final Nominees nominees = new Nominees();
    /** Few units stand behind many rows. */
    private final Map<String, String> unitKeys = new HashMap<>();

    NomineeLists(CodeLists lists) {
        this.lists = lists;
    }

    Nominees nominees() {
        return nominees;
    }

    /** A row as far as it says who is meant. */
    private record Named(Grid.Row row, Kind kind, String name, String unit, String id) {}

    void read(ListRows sheet) {
        SheetLayout layout = sheet.layout();
        int name = layout.index("name");
        int id = layout.index("id");
        int birth = layout.index("person.birthDate");
        String above = unitAbove(layout);
        var named = new ArrayList<Named>(sheet.rows().size());
        var births = new HashMap<String, Set<String>>();
        for (Grid.Row row : sheet.rows()) {
            Kind kind = kind(layout, row);
            String called = row.text(name) == null ? "" : row.text(name);
            String unit = unit(layout, row, above);
            String made = Nominees.id(kind, called, key(unit), "");
            named.add(new Named(row, kind, called, unit, made));
            if (birth >= 0 && row.text(birth) != null) {
                births.computeIfAbsent(made, k -> new TreeSet<>()).add(row.text(birth));
            }
        }
        for (Named one : named) {
            String written = id < 0 ? null : one.row().text(id);
            nominees.add(new Nominee(
                    written == null ? id(one, birth, births) : written,
                    one.kind(),
                    one.name(),
                    one.unit(),
                    layout.grid().file(),
                    written != null,
                    layout,
                    one.row()));
        }
    }

    /** Namesakes of one unit are told apart by their birth dates, if those are there and differ. */
    private String id(Named one, int birth, Map<String, Set<String>> births) {
        String born = birth < 0 ? null : one.row().text(birth);
        boolean namesakes = births.getOrDefault(one.id(), Set.of()).size() > 1;
        return namesakes && born != null ? Nominees.id(one.kind(), one.name(), key(one.unit()), born) : one.id();
    }

    private String key(String unit) {
        return unit == null ? "" : unitKeys.computeIfAbsent(unit, Units::key);
    }

    private Kind kind(SheetLayout layout, Grid.Row row) {
        if (layout.form().kind() != null) {
            return layout.form().kind();
        }
        for (String to : KINDS) {
            int index = layout.index(to);
            String text = index < 0 ? null : row.text(index);
            Optional<String> code =
                    text == null ? Optional.empty() : lists.list("kinds").code(text);
            if (code.isPresent()) {
                return Kind.valueOf(code.get());
            }
        }
        return null;
    }

    /** The unit a row names, or the one named above the list; {@code null} if there is none. */
    private static String unit(SheetLayout layout, Grid.Row row, String above) {
        int index = layout.index("=unit");
        String own = index < 0 || row.type(index) != Grid.Type.TEXT ? null : row.text(index);
        return own != null ? own : above;
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
}
