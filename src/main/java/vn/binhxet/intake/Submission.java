package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * A record as submitted, before its content is checked.
 *
 * @param damaged sections already known to have lost something
 * @param faults what its format already showed to be wrong
 */
record Submission(JsonNode node, Origin origin, Set<String> damaged, List<Fault> faults) {
    Submission(JsonNode node, Origin origin) {
        this(node, origin, Set.of(), List.of());
    }

    /** Whether nothing is known yet to be wrong with it. */
    boolean isWhole() {
        return damaged.isEmpty() && faults.isEmpty();
    }
}
