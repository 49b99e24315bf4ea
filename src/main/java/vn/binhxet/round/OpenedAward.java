package vn.binhxet.round;

import java.util.List;

/**
 * An award opened in the round, and how its lists are cut.
 *
 * @param award award id of the rulebook
 * @param path points whose grounds count for this list; empty for all
 * @param quota places per list; {@code null} means everyone who qualifies
 * @param reserve places in reserve per list
 * @param strata traits that split the award into lists, e.g. {@code [FIELD, LEVEL]}
 * @param constraints caps and floors inside each list
 */
public record OpenedAward(
        String award, List<String> path, Integer quota, int reserve, List<Trait> strata, List<Constraint> constraints) {
    public OpenedAward {
        path = path == null ? List.of() : List.copyOf(path);
        strata = strata == null ? List.of() : List.copyOf(strata);
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }

    /** The same with other places and constraints. */
    public OpenedAward with(Integer places, List<Constraint> others) {
        return new OpenedAward(award, path, places, reserve, strata, others);
    }

    /** Whether there is anything to choose: else everyone who qualifies is nominated and nobody is ranked. */
    public boolean chooses() {
        return quota != null || !constraints.isEmpty();
    }
}
