package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    /**
     * Dependent years: the measure is the best over the runs that satisfy this streak.
     *
     * @param rating rating level that counts for a year, or {@code null}
     * @param forms forms that count for a year
     * @param min length of the run, in years
     * @param after only years after the latest award of these forms; empty for any year
     * @param untilProposal whether the run must reach the proposal
     * @param afterDiscipline whether years before the end of a discipline are left out
     */
    public record Within(
            String rating,
            List<String> forms,
            int min,
            List<String> after,
            boolean untilProposal,
            boolean afterDiscipline) {
        /** A run in any years. */
        public Within(String rating, List<String> forms, int min) {
            this(rating, forms, min, List.of(), false, false);
        }
    }
}
