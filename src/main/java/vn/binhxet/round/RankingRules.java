package vn.binhxet.round;

import java.util.List;

/**
 * How the qualified are put in order: by the points of a criterion set or by unit priority, then by preferences.
 *
 * @param points the criterion set, or {@code null} to rank without points
 * @param then preferences, in order
 */
public record RankingRules(Points points, List<Preference> then) {
    public RankingRules {
        then = then == null ? List.of() : List.copyOf(then);
    }

    /** A criterion set of the province and the document that issued it; {@code issued} null is said on every page. */
    public record Points(String set, Round.Act issued) {}

    /** One preference; {@code mode} only for the women's preference. */
    public record Preference(PreferenceKind kind, WomensMode mode) {}

    /** The preferences a round may put in order. */
    public enum PreferenceKind {
        /** Decree 152/2025 Art. 4.6. */
        WOMENS_PREFERENCE,
        /** Law Art. 5.2.d. */
        DIRECT_WORKERS,
        /** Law Art. 5.2.d. */
        DIFFICULT_AREAS,
        UNIT_PRIORITY,
        /** Ends the keys: what stays equal shares a rank. Always implied. */
        COUNCIL_DECIDES
    }

    /** Where the women's preference stands: before points among all qualified, or only among equals. */
    public enum WomensMode {
        AMONG_QUALIFIED,
        AMONG_EQUAL
    }
}
