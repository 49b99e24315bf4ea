package vn.binhxet.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.dossier.Unit;
import vn.binhxet.dossier.UnitSystem;
import vn.binhxet.round.Trait;

/** Reads the traits of a nominee by which lists are split and constraints counted. */
public final class Traits {
    /** The value of a trait nobody stated: counted and listed by itself, never lost. */
    public static final String ABSENT = "";

    private static final List<String> NONE = List.of(ABSENT);

    private final Map<String, String> mainFields;

    /** Traits that count a local field in the main field {@code mainFields} names for it. */
    public Traits(Map<String, String> mainFields) {
        this.mainFields = Map.copyOf(mainFields);
    }

    /** The values of {@code trait}, never empty; several only for occupations and areas. */
    public List<String> values(Dossier dossier, Trait trait) {
        Unit unit = dossier.unit();
        return switch (trait) {
            case UNIT -> one(unit == null ? null : unit.id());
            case DISTRICT -> one(unit == null ? null : unit.district());
            case FIELD ->
                one(dossier.field() == null ? null : mainFields.getOrDefault(dossier.field(), dossier.field()));
            case LEVEL -> one(level(dossier));
            case FORM -> one(dossier.form());
            case SYSTEM -> one(unit == null ? null : unit.system());
            case STAT_CLASS ->
                one(dossier.person() == null ? null : dossier.person().statClass());
            case GENDER ->
                one(dossier.person() == null ? null : dossier.person().gender());
            case OCCUPATION -> dossier.person() == null ? NONE : several(dossier.person().occupation().stream());
            case AREA -> unit == null ? NONE : several(unit.areas().stream());
            case MODEL_STATUS ->
                one(dossier.model() == null ? null : dossier.model().status());
        };
    }

    /** The one value that names a stratum; where there are several, all of them joined by {@code +}. */
    public String stratum(Dossier dossier, Trait trait) {
        return String.join("+", values(dossier, trait));
    }

    /** Whether a nominee has at most one value of {@code trait}, so that its groups never overlap. */
    static boolean single(Trait trait) {
        return trait != Trait.AREA && trait != Trait.OCCUPATION;
    }

    /** Natural order of values: as the enum declares them, then others as text; the absent value last. */
    static int compare(Trait trait, String a, String b) {
        if (a.equals(ABSENT) || b.equals(ABSENT)) {
            return Boolean.compare(a.equals(ABSENT), b.equals(ABSENT));
        }
        int byPosition = Integer.compare(position(trait, a), position(trait, b));
        return byPosition != 0 ? byPosition : a.compareTo(b);
    }

    private static int position(Trait trait, String value) {
        Enum<?>[] declared = switch (trait) {
            case LEVEL -> Level.values();
            case FORM -> CollectiveForm.values();
            case SYSTEM -> UnitSystem.values();
            case STAT_CLASS -> StatClass.values();
            case GENDER -> Gender.values();
            case OCCUPATION -> Occupation.values();
            case AREA -> Area.values();
            case MODEL_STATUS -> ModelStatus.values();
            case UNIT, DISTRICT, FIELD -> new Enum<?>[0];
        };
        for (int i = 0; i < declared.length; i++) {
            if (declared[i].name().equals(value)) {
                return i;
            }
        }
        return declared.length;
    }

    private static Level level(Dossier dossier) {
        if (dossier.kind() == Kind.MODEL) {
            return dossier.model() == null ? null : dossier.model().level();
        }
        return dossier.unit() == null ? null : dossier.unit().level();
    }

    private static List<String> one(Enum<?> value) {
        return value == null ? NONE : List.of(value.name());
    }

    private static List<String> one(String value) {
        return value == null ? NONE : List.of(value);
    }

    private static List<String> several(Stream<? extends Enum<?>> values) {
        List<String> names = values.map(Enum::name).distinct().sorted().toList();
        return names.isEmpty() ? NONE : names;
    }
}
