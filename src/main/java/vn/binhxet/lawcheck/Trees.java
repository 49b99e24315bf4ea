package vn.binhxet.lawcheck;

import java.util.List;
import java.util.stream.Stream;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Node;

/** Walks condition trees. */
final class Trees {
    private Trees() {}

    /** The parts of a node, the trees of all readings included. */
    static List<Node> parts(Node node) {
        if (node instanceof Node.All n) {
            return n.parts();
        }
        if (node instanceof Node.Any n) {
            return n.parts();
        }
        if (node instanceof Node.AtLeast n) {
            return n.parts();
        }
        if (node instanceof Node.Readings n) {
            return List.copyOf(n.readings().values());
        }
        return List.of();
    }

    /** A node and everything below it, in the law's order. */
    static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), parts(node).stream().flatMap(Trees::nodes));
    }

    /** Ids of the criteria below these nodes. */
    static List<String> criteria(List<Node> nodes) {
        return nodes.stream()
                .flatMap(Trees::nodes)
                .filter(Node.Leaf.class::isInstance)
                .map(n -> ((Node.Leaf) n).criterion())
                .toList();
    }

    /** Ids of the bars, holds and papers of an award: what must be clear beside its standard. */
    static List<String> besideTheStandard(AwardInForce award) {
        return Stream.of(award.bars(), award.holds(), award.dossierParts())
                .flatMap(nodes -> criteria(nodes).stream())
                .toList();
    }
}
