package vn.binhxet.remedy;

import java.util.List;

/** What must come together: a monotone formula over changes. */
sealed interface Formula {
    /** Nothing is lacking. */
    Formula TRUE = new AtLeast(0, List.of());

    /** Nothing helps. */
    Formula FALSE = new AtLeast(1, List.of());

    /** A change, by its number among the letters. */
    record Letter(int number) implements Formula {}

    /** At least {@code k} of the parts. */
    record AtLeast(int k, List<Formula> parts) implements Formula {}

    static Formula all(List<Formula> parts) {
        return parts.size() == 1 ? parts.get(0) : new AtLeast(parts.size(), parts);
    }

    static Formula any(List<Formula> parts) {
        return parts.size() == 1 ? parts.get(0) : new AtLeast(1, parts);
    }
}
