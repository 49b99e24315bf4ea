package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Level;

/** Reads {@code programme.yaml}: fields and levels of a movement. */
final class ProgrammeReader {
    private final Texts texts;
    private final Faults faults;

    ProgrammeReader(Texts texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    SortedMap<String, Programme> read(Set<String> instruments) {
        var programmes = new TreeMap<String, Programme>();
        for (String path : texts.matching("programmes/[^/]+/programme\\.yaml")) {
            Yaml root = texts.yaml(path, faults);
            if (root == null) {
                continue;
            }
            var entry = new Entry(root, faults);
            String id = entry.text("id");
            if (!path.equals("programmes/" + id + "/programme.yaml")) {
                faults.add(
                        "rulebook-wrong-folder",
                        root,
                        "chương trình '" + id + "' phải nằm trong thư mục cùng tên.",
                        "programme '" + id + "' must lie in the folder of its name.");
            }
            String instrument = entry.text("instrument");
            faults.known("instrument", instrument, instruments, root);
            var programme = new Programme(id, entry.localized("name"), instrument, fields(entry), levels(entry));
            entry.nothingElse();
            programmes.put(id, programme);
        }
        return programmes;
    }

    private List<Programme.Field> fields(Entry programme) {
        var fields = new LinkedHashMap<String, Programme.Field>();
        for (Yaml part : programme.list("fields")) {
            var entry = new Entry(part, faults);
            String id = entry.text("id");
            String main = entry.optionalText("main");
            if (fields.put(id, new Programme.Field(id, entry.localized("name"), main == null ? id : main)) != null) {
                faults.duplicate(id, part);
            }
            entry.nothingElse();
            if (main != null
                    && (!fields.containsKey(main) || !fields.get(main).main().equals(main))) {
                faults.unknown("main field", main, fields.keySet(), part);
            }
        }
        return List.copyOf(fields.values());
    }

    private List<Programme.LevelInTime> levels(Entry programme) {
        var levels = new ArrayList<Programme.LevelInTime>();
        for (Yaml part : programme.list("levels")) {
            var entry = new Entry(part, faults);
            levels.add(new Programme.LevelInTime(
                    entry.constant("level", Level.class),
                    entry.localized("name"),
                    RegisterReader.period(entry, faults)));
            entry.nothingElse();
        }
        return List.copyOf(levels);
    }
}
