package vn.binhxet.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Problem;
import vn.binhxet.rulebook.Rulebook;

/** Problems of what was submitted, in the shape: place: what is wrong, what was expected, maybe what was meant. */
public final class Sentences {
    /** Codes whose value is shown exactly as it was written, because it is no date. */
    private static final Set<String> AS_WRITTEN = Set.of("impossible-date", "year-out-of-range", "wrong-type");

    /** Codes whose value is an award. */
    private static final Set<String> AWARDS = Set.of("award-not-opened", "proposed-twice");

    /** Codes whose values are plain numbers, written with the language's own comma. */
    private static final Set<String> NUMBERS = Set.of("percent-differs", "area-differs", "total-differs");

    /** Fields whose values no page repeats. */
    private static final Set<String> WITHHELD = Set.of("birthDate", "ethnicity", "citizenId");

    private final Words words;
    private final Rulebook rulebook;

    /** Awards are named by their id, as they were submitted. */
    public Sentences(Words words) {
        this(words, null);
    }

    /** Awards are named as {@code rulebook} names them. */
    public Sentences(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
    }

    /** The problem without values that no file of results may repeat: birth date, ethnicity, citizen number. */
    public static Problem withoutPersonalData(Problem problem) {
        var values = new TreeMap<>(problem.values());
        for (var pair : Map.of("field", "value", "otherField", "otherValue").entrySet()) {
            if (WITHHELD.contains(values.getOrDefault(pair.getKey(), ""))) {
                values.remove(pair.getValue());
            }
        }
        return new Problem(problem.code(), problem.severity(), problem.where(), problem.dossier(), values);
    }

    /** Place and sentence. */
    public String problem(Problem problem) {
        String place = place(problem.where(), words);
        String sentence = sentence(problem);
        return place.isEmpty() ? Words.capital(sentence) : place + ": " + sentence;
    }

    /** The sentence without its place. A code without words is told with its values, nothing is guessed. */
    public String sentence(Problem problem) {
        var values = new TreeMap<String, Object>();
        problem.values().forEach((name, value) -> values.put(name, shown(problem.code(), name, value)));
        withhold(values, "field", "value");
        withhold(values, "otherField", "otherValue");
        // Where a column has a title, people know that, not the name of the field.
        for (var named : Map.of("field", "title", "otherField", "otherTitle").entrySet()) {
            if (values.containsKey(named.getValue())) {
                values.put(named.getKey(), values.get(named.getValue()));
            }
        }
        if (problem.dossier() != null) {
            values.putIfAbsent("id", problem.dossier());
        }
        String said = words.sayIfKnown("problem." + problem.code(), values);
        return said != null ? said : unknown(problem);
    }

    private void withhold(Map<String, Object> values, String field, String value) {
        if (values.get(field) != null && WITHHELD.contains(values.get(field).toString())) {
            values.put(value, words.say("withheld"));
        }
    }

    /** The rulebook words its own faults, in both languages. */
    private String unknown(Problem problem) {
        String own = problem.values().get(words.language());
        if (own != null) {
            return own;
        }
        var values = new ArrayList<String>();
        boolean withheld = WITHHELD.contains(problem.values().getOrDefault("field", ""));
        for (Map.Entry<String, String> value : problem.values().entrySet()) {
            if (!withheld || value.getKey().equals("field")) {
                values.add(value.getKey() + " = " + value.getValue());
            }
        }
        return words.say(
                "problem.other", "code", problem.code(), "values", values.isEmpty() ? null : String.join("; ", values));
    }

    private Object shown(String code, String name, String value) {
        if (name.equals("expected") && words.knows("expected." + value)) {
            return words.say("expected." + value);
        }
        String reason =
                code.equals("not-a-workbook") ? "workbook." : code.equals("hostile-workbook") ? "hostile." : null;
        if (reason != null && words.knows(reason + value)) {
            return words.say(reason + value);
        }
        boolean award = name.equals("award") || (name.equals("value") && AWARDS.contains(code));
        if (award && rulebook != null && rulebook.awards().containsKey(value)) {
            return rulebook.awards().get(value).name().in(words.language());
        }
        if (name.equals("act") && words.knows("Decision.Act." + value)) {
            return words.say("Decision.Act." + value);
        }
        if (name.equals("kind")) {
            for (Kind kind : Kind.values()) {
                if (kind.name().equals(value)) {
                    return words.of(kind);
                }
            }
        }
        if (NUMBERS.contains(code) && value.matches("-?\\d+\\.\\d+")) {
            return "en".equals(words.language()) ? value : value.replace('.', ',');
        }
        if (!AS_WRITTEN.contains(code) && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return words.date(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                return value;
            }
        }
        return value;
    }

    /** "ho-so.xlsx › Cá nhân › dòng 14, cột G", as much of it as is known. */
    public static String place(Problem.Where where, Words words) {
        var parts = new ArrayList<String>();
        if (where.file() != null && !where.file().isEmpty()) {
            parts.add(where.file());
        }
        if (where.sheet() != null) {
            parts.add(where.sheet());
        }
        if (where.row() > 0 || where.column() != null) {
            parts.add(words.say(
                            "where.cell",
                            "row",
                            where.row() > 0 ? Integer.toString(where.row()) : null,
                            "column",
                            where.column())
                    .replaceFirst("^, ", ""));
        }
        if (where.pointer() != null && where.column() == null) {
            String pointer = where.pointer().replaceFirst("^/", "");
            boolean says = where.row() == 0 || !pointer.matches("[0-9]+");
            if (!pointer.isEmpty() && says) {
                parts.add(pointer);
            }
        }
        return String.join(" › ", parts);
    }
}
