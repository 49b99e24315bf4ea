package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Text;

/**
 * A movement with its own fields and levels, e.g. skilled mass mobilization: configuration, not law.
 *
 * @param instrument id of the instrument that stands for its configuration
 * @param fields fields a model can belong to, main ones and local names
 * @param levels levels at which a model is recognised, each with the time in which the level exists
 */
public record Programme(String id, Text name, String instrument, List<Field> fields, List<LevelInTime> levels) {
    /** A field; {@code main} is the id of the main field it counts for, its own id where it is one. */
    public record Field(String id, Text name, String main) {}

    /** A level and when it exists. */
    public record LevelInTime(Level level, Text name, Period exists) {}

    /** The field called {@code id}. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The main fields, in the programme's order. */
    public List<Field> mainFields() {
        return fields.stream().filter(f -> f.main().equals(f.id())).toList();
    }

    /** The levels that exist on {@code date}, highest first. */
    public List<LevelInTime> levelsOn(LocalDate date) {
        return levels.stream().filter(l -> l.exists().contains(date)).toList();
    }
}
