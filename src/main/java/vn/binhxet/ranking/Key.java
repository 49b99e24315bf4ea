package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.RankingRules.Preference;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.RankingRules.WomensMode;

/** One key of the order; the names are those of {@link DecidedBy}. */
enum Key {
    POINTS,
    UNIT_PRIORITY,
    WOMENS_PREFERENCE,
    DIRECT_WORKERS,
    DIFFICULT_AREAS;

    /** The round's keys in order; {@code mode} takes the place of the women's mode the round chose. */
    static List<Key> of(RankingRules rules, WomensMode mode) {
        List<Key> keys = new ArrayList<>();
        if (mode == WomensMode.AMONG_QUALIFIED) {
            keys.add(WOMENS_PREFERENCE);
        }
        keys.add(rules.points() == null ? UNIT_PRIORITY : POINTS);
        for (Preference preference : rules.then()) {
            if (preference.kind() == PreferenceKind.COUNCIL_DECIDES) {
                break;
            }
            Key key = switch (preference.kind()) {
                case WOMENS_PREFERENCE -> WOMENS_PREFERENCE;
                case DIRECT_WORKERS -> DIRECT_WORKERS;
                case DIFFICULT_AREAS -> DIFFICULT_AREAS;
                case UNIT_PRIORITY, COUNCIL_DECIDES -> UNIT_PRIORITY;
            };
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** The women's mode of the round, or {@code null} where the round does not use the preference. */
    static WomensMode womensMode(RankingRules rules) {
        for (Preference preference : rules.then()) {
            if (preference.kind() == PreferenceKind.COUNCIL_DECIDES) {
                return null;
            }
            if (preference.kind() == PreferenceKind.WOMENS_PREFERENCE) {
                return preference.mode() == null ? WomensMode.AMONG_EQUAL : preference.mode();
            }
        }
        return null;
    }

    /** Better first. */
    static Comparator<Contender> order(List<Key> keys) {
        return (a, b) -> {
            for (Key key : keys) {
                int compared = key.compare(a, b);
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    int compare(Contender a, Contender b) {
        return switch (this) {
            case POINTS -> b.points().total().compareTo(a.points().total());
            case UNIT_PRIORITY -> Integer.compare(place(a), place(b));
            case WOMENS_PREFERENCE -> Boolean.compare(b.womensPreference(), a.womensPreference());
            case DIRECT_WORKERS -> Boolean.compare(b.directWorker(), a.directWorker());
            case DIFFICULT_AREAS -> Boolean.compare(b.difficultArea(), a.difficultArea());
        };
    }

    /** What this key sees: a number as text, {@code true} or {@code false}; {@code null} for no priority. */
    String value(Contender contender) {
        return switch (this) {
            case POINTS -> contender.points().total().toPlainString();
            case UNIT_PRIORITY ->
                contender.priority() == null ? null : contender.priority().toString();
            case WOMENS_PREFERENCE -> Boolean.toString(contender.womensPreference());
            case DIRECT_WORKERS -> Boolean.toString(contender.directWorker());
            case DIFFICULT_AREAS -> Boolean.toString(contender.difficultArea());
        };
    }

    /** Whoever got no priority from the unit comes after those who did. */
    private static int place(Contender contender) {
        return contender.priority() == null ? Integer.MAX_VALUE : contender.priority();
    }
}
