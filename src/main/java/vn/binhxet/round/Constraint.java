package vn.binhxet.round;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cap or a floor on a list, set by the round.
 *
 * @param atMost cap, or {@code null}
 * @param atLeast floor, or {@code null}
 * @param per the constraint holds for each value of this trait, or {@code null}
 * @param of only nominees with one of these trait values are counted; empty for all
 * @param why the document or reason the province gives, printed with the constraint
 */
public record Constraint(Amount atMost, Amount atLeast, Trait per, SortedMap<Trait, List<String>> of, String why) {
    public Constraint {
        of = of == null ? new TreeMap<>() : new TreeMap<>(of);
    }

    /** A whole number, or a percentage of the quota rounded down. Exactly one of the two is set. */
    public record Amount(Integer number, Integer percent) {
        /** The number of places this means for {@code quota}. */
        public int of(int quota) {
            return number != null ? number : Math.multiplyExact(percent, quota) / 100;
        }
    }
}
