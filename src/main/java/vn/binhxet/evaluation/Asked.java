package vn.binhxet.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Node;

/** What an award asks, worked out once for all dossiers: its whole tree, and its criteria by number. */
final class Asked {
    private final Node root;
    private final List<String> ids;
    private final Map<String, Integer> positions = new HashMap<>();

    Asked(AwardInForce award) {
        root = new Node.All(
                Node.Label.NONE,
                List.of(
                        new Node.All(Node.Label.NONE, award.bars()),
                        new Node.All(Node.Label.NONE, award.dossierParts()),
                        award.standard()));
        ids = List.copyOf(award.criteria().keySet());
        ids.forEach(id -> positions.put(id, positions.size()));
    }

    /** Bars, dossier parts and standard, all of which must be met. */
    Node root() {
        return root;
    }

    /** Ids of the criteria in the law's order. */
    List<String> ids() {
        return ids;
    }

    /** Where the criterion called {@code id} stands among them, or {@code null}. */
    Integer position(Object id) {
        return positions.get(id);
    }
}
