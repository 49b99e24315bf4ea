package vn.binhxet.rulebook;

import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Text;

/** A node of a condition tree as the law builds it. */
public sealed interface Node {
    /** Where the node stands in the law; never {@code null}, empty where it stands nowhere of its own. */
    Label label();

    /**
     * What the law calls a node.
     *
     * @param point letter of the point, or {@code null}
     * @param types types of commendation a ground through this node gives; empty if any
     * @param wording the node's own words, or {@code null}
     * @param citations where it stands; empty if nowhere of its own
     */
    record Label(String point, List<AwardType> types, Text wording, List<Citation> citations) {
        /** A node without a place of its own. */
        public static final Label NONE = new Label(null, List.of(), null, List.of());
    }

    /** Every part must hold. */
    record All(Label label, List<Node> parts) implements Node {}

    /** One part must hold. */
    record Any(Label label, List<Node> parts) implements Node {}

    /** At least {@code k} parts must hold. */
    record AtLeast(Label label, int k, List<Node> parts) implements Node {}

    /**
     * One clause that can be read in several ways.
     *
     * @param clause the clause, e.g. {@code law-06-2022 74.1.d}
     * @param use the reading that applies where nobody chose
     * @param settled whether that default is settled by an authority
     * @param readings name to tree, in the rulebook's order
     * @param wordings name to what the reading says
     */
    record Readings(
            Label label,
            String clause,
            String use,
            boolean settled,
            Map<String, Node> readings,
            Map<String, Text> wordings)
            implements Node {}

    /** A criterion; {@code criterion} is its id. */
    record Leaf(Label label, String criterion) implements Node {}
}
