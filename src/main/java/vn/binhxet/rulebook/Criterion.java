package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.binhxet.dossier.Text;

/**
 * A leaf of a tree with its numbers resolved for one date: the question put to the rules about one dossier.
 *
 * @param id award id and leaf id joined by a slash; stable, the same in YAML, JSON and cases
 * @param revision revision of the award or general text it belongs to
 * @param condition the kind of condition: names the DRL rule that answers it
 * @param numbers numbers of the law in force on the date
 * @param codes code lists the condition asks for, e.g. forms, levels, statement ids
 * @param within the streak the counted years must lie in, or {@code null}
 * @param citations where the law says so, the first one leads
 */
public record Criterion(
        String id,
        int revision,
        String condition,
        Map<String, BigDecimal> numbers,
        Map<String, List<String>> codes,
        Within within,
        Text wording,
        List<Citation> citations,
        Verification verification,
        Layer layer) {

    /** The number called {@code name}; a missing number is a fault of the rulebook, refused at load. */
    public int number(String name) {
        BigDecimal value = numbers.get(name);
        if (value == null) {
            throw new IllegalStateException("criterion " + id + " has no number '" + name + "'");
        }
        return value.intValueExact();
    }

    /** The codes called {@code name}; empty when none are given. */
    public List<String> codes(String name) {
        return codes.getOrDefault(name, List.of());
    }

    /** Whether the switch {@code name} is on. */
    public boolean is(String name) {
        return codes(name).contains("true");
    }

    /** The same, attested by one of {@code bodies} only, as these clauses say besides. */
    Criterion attestedBy(List<String> bodies, List<Citation> clauses) {
        var more = new TreeMap<>(codes);
        more.put("attested_by", List.copyOf(bodies));
        return new Criterion(
                id,
                revision,
                condition,
                numbers,
                Collections.unmodifiableSortedMap(more),
                within,
                wording,
                Stream.concat(citations.stream(), clauses.stream()).distinct().toList(),
                verification,
                layer);
    }

    /**
     * More about the award a window begins after.
     *
     * @param afterAny any award of these forms may begin the window, not only the latest; the best over them counts
     * @param types only awards of these types may begin it; empty for all that are neither sudden nor thematic
     * @param rest a rating which every other year since that award must reach, as a list of one; empty for none
     */
    public record Anchoring(List<String> afterAny, List<String> types, List<String> rest) {
        /** Nothing more. */
        public static final Anchoring PLAIN = new Anchoring(List.of(), List.of(), List.of());

        /** What a leaf that counts consecutive years says of it. */
        public static Anchoring of(Map<String, List<String>> codes) {
            return new Anchoring(
                    codes.getOrDefault("after_any", List.of()),
                    codes.getOrDefault("types", List.of()),
                    codes.getOrDefault("rest", List.of()));
        }
    }

    /**
     * Dependent years: the measure is the best over the runs that satisfy this streak.
     *
     * @param rating rating level that counts for a year, or {@code null}
     * @param forms forms that count for a year
     * @param min length of the run, in years
     * @param after only years after the latest award of these forms; empty for any year
     * @param untilProposal whether the run must reach the proposal
     * @param afterDiscipline whether years before the end of a discipline are left out
     * @param anchoring how the award is found after which years count, and what the other years since must show
     */
    public record Within(
            String rating,
            List<String> forms,
            int min,
            List<String> after,
            boolean untilProposal,
            boolean afterDiscipline,
            Anchoring anchoring) {
        /** A run in any years. */
        public Within(String rating, List<String> forms, int min) {
            this(rating, forms, min, List.of(), false, false);
        }

        /** A run after the latest award of some forms. */
        public Within(
                String rating,
                List<String> forms,
                int min,
                List<String> after,
                boolean untilProposal,
                boolean afterDiscipline) {
            this(rating, forms, min, after, untilProposal, afterDiscipline, Anchoring.PLAIN);
        }
    }
}
