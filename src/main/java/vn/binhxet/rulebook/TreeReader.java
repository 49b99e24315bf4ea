package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.binhxet.dossier.Text;

/** Reads the tree of one revision; references to other awards become copies with ids of their own. */
final class TreeReader {
    private static final List<String> SHAPES =
            List.of("all", "any", "at_least", "readings", "any_point_of", "standard_of", "condition");

    private final LeafReader.Source source;
    private final LeafReader leaves;
    private final Faults faults;
    private final Copies copies;
    private final Map<String, LeafDraft> used = new LinkedHashMap<>();

    /** Finds the revision of another award that covers the whole time of the one being read. */
    interface Copies {
        RevisionDraft of(String award, Yaml at);
    }

    TreeReader(LeafReader.Source source, LeafReader leaves, Faults faults, Copies copies) {
        this.source = source;
        this.leaves = leaves;
        this.faults = faults;
        this.copies = copies;
    }

    /** The tree; afterwards {@link #leaves} has every leaf it names, in the law's order. */
    Node read(Yaml tree, List<Yaml> apart) {
        apart.forEach(leaves::collect);
        leaves.collect(tree);
        Node root = node(tree);
        for (String id : leaves.ids()) {
            leaves.leaf(id);
            if (!used.containsKey(source.award() + "/" + id)) {
                faults.add(
                        "rulebook-unused-leaf",
                        leaves.at(id),
                        "tiêu chuẩn '" + id + "' không được dùng trong cây.",
                        "leaf '" + id + "' is not used in the tree.");
            }
        }
        return root;
    }

    Map<String, LeafDraft> leaves() {
        return Collections.unmodifiableMap(used);
    }

    private Node node(Yaml at) {
        if (at.isScalar()) {
            return leaf(Node.Label.NONE, at.text(), at);
        }
        var entry = new Entry(at, faults);
        List<String> shapes = SHAPES.stream().filter(entry::has).toList();
        if (shapes.size() != 1) {
            faults.add(
                    "rulebook-not-a-node",
                    at,
                    "mỗi nút cần đúng một trong " + SHAPES + ", ở đây có " + shapes + ".",
                    "a node needs exactly one of " + SHAPES + ", found " + shapes + ".");
            return new Node.All(Node.Label.NONE, List.of());
        }
        Node.Label label = leaves.label(entry);
        if (shapes.get(0).equals("condition")) {
            return leaf(label, entry.text("id"), at);
        }
        entry.optional("leaves");
        Node node = switch (shapes.get(0)) {
            case "all" -> new Node.All(label, parts(entry.required("all")));
            case "any" -> new Node.Any(label, parts(entry.required("any")));
            case "at_least" -> atLeast(label, entry.required("at_least"));
            case "readings" -> readings(label, entry.required("readings"));
            case "any_point_of" -> anyPoint(label, entry.required("any_point_of"));
            case "standard_of" -> standard(label, entry.required("standard_of"));
            default -> throw new IllegalStateException(shapes.get(0));
        };
        entry.nothingElse();
        return node;
    }

    private Node leaf(Node.Label label, String id, Yaml at) {
        LeafDraft leaf = leaves.leaf(id);
        if (leaf == null) {
            faults.add(
                    "rulebook-unknown-reference",
                    at,
                    "không có tiêu chuẩn '" + id + "'." + Faults.maybe(id, leaves.ids(), "vi"),
                    "there is no leaf '" + id + "'." + Faults.maybe(id, leaves.ids(), "en"));
        } else {
            used.putIfAbsent(leaf.id(), leaf);
        }
        return new Node.Leaf(label, source.award() + "/" + id);
    }

    private List<Node> parts(Yaml at) {
        if (at.parts().isEmpty()) {
            faults.add("rulebook-empty-node", at, "nút này không có phần nào.", "the node has no parts.");
        }
        return at.parts().stream().map(this::node).toList();
    }

    private Node atLeast(Node.Label label, Yaml at) {
        var entry = new Entry(at, faults);
        int k = entry.whole("k");
        Yaml of = entry.required("of");
        List<Node> parts = of == null ? List.of() : parts(of);
        entry.nothingElse();
        if (k < 1 || k > parts.size()) {
            faults.add(
                    "rulebook-bad-count",
                    at,
                    "cần ít nhất " + k + " trong " + parts.size() + " phần là không thể.",
                    "at least " + k + " of " + parts.size() + " parts cannot be asked.");
        }
        return new Node.AtLeast(label, k, parts);
    }

    private Node readings(Node.Label label, Yaml at) {
        var entry = new Entry(at, faults);
        Yaml given = entry.required("default");
        String use = "";
        boolean settled = false;
        if (given != null) {
            var d = new Entry(given, faults);
            use = d.text("use");
            settled = d.flag("settled", false);
            d.nothingElse();
        }
        var wordings = new LinkedHashMap<String, Text>();
        Yaml said = entry.required("wordings");
        if (said != null) {
            for (var wording : new Entry(said, faults).open().entrySet()) {
                wordings.put(wording.getKey(), Entry.localized(wording.getValue(), faults));
            }
        }
        var readings = new LinkedHashMap<String, Node>();
        for (var reading : entry.open().entrySet()) {
            if (!reading.getKey().equals("default") && !reading.getKey().equals("wordings")) {
                readings.put(reading.getKey(), node(reading.getValue()));
            }
        }
        if (!readings.containsKey(use)) {
            faults.add(
                    "rulebook-unknown-reading",
                    at,
                    "không có cách hiểu '" + use + "'." + Faults.maybe(use, readings.keySet(), "vi"),
                    "there is no reading '" + use + "'." + Faults.maybe(use, readings.keySet(), "en"));
        }
        if (!wordings.keySet().equals(readings.keySet())) {
            faults.add(
                    "rulebook-missing",
                    at,
                    "mỗi cách hiểu cần câu chữ riêng trong 'wordings'.",
                    "each reading needs its own words in 'wordings'.");
        }
        if (label.citations().isEmpty()) {
            faults.add(
                    "rulebook-missing",
                    at,
                    "điều khoản có nhiều cách hiểu thiếu 'citation'.",
                    "a clause with readings has no 'citation'.");
        }
        String clause =
                label.citations().isEmpty() ? "" : label.citations().get(0).compact();
        return new Node.Readings(
                label,
                clause,
                use,
                settled,
                Collections.unmodifiableMap(readings),
                Collections.unmodifiableMap(wordings));
    }

    /** Copies of the points another award names; each also stands in the clause that refers to them. */
    private Node anyPoint(Node.Label label, Yaml at) {
        var entry = new Entry(at, faults);
        String award = entry.text("award");
        List<String> points = entry.texts("points");
        entry.nothingElse();
        RevisionDraft other = copies.of(award, at);
        if (other == null) {
            return new Node.Any(label, List.of());
        }
        var found = new LinkedHashMap<String, Node>();
        nodes(other.tree())
                .filter(n -> n.label().point() != null)
                .forEach(n -> found.putIfAbsent(n.label().point(), n));
        var parts = new ArrayList<Node>();
        for (String point : points) {
            Node node = found.get(point);
            if (node == null) {
                faults.add(
                        "rulebook-unknown-reference",
                        at,
                        "'" + award + "' không có điểm '" + point + "'; có " + found.keySet() + ".",
                        "'" + award + "' has no point '" + point + "'; it has " + found.keySet() + ".");
            } else {
                parts.add(referred(copy(node, other), label.citations()));
            }
        }
        return new Node.Any(label, List.copyOf(parts));
    }

    private Node standard(Node.Label label, Yaml at) {
        var entry = new Entry(at, faults);
        String award = entry.text("award");
        entry.nothingElse();
        RevisionDraft other = copies.of(award, at);
        return new Node.All(label, other == null ? List.of() : List.of(copy(other.tree(), other)));
    }

    /** The same node standing also where it is referred from. */
    private static Node referred(Node node, List<Citation> from) {
        Node.Label was = node.label();
        var label = new Node.Label(
                was.point(),
                was.types(),
                was.wording(),
                Stream.concat(was.citations().stream(), from.stream())
                        .distinct()
                        .toList());
        return withLabel(node, label);
    }

    static Node withLabel(Node node, Node.Label label) {
        if (node instanceof Node.All n) {
            return new Node.All(label, n.parts());
        }
        if (node instanceof Node.Any n) {
            return new Node.Any(label, n.parts());
        }
        if (node instanceof Node.AtLeast n) {
            return new Node.AtLeast(label, n.k(), n.parts());
        }
        if (node instanceof Node.Readings n) {
            return new Node.Readings(label, n.clause(), n.use(), n.settled(), n.readings(), n.wordings());
        }
        return new Node.Leaf(label, ((Node.Leaf) node).criterion());
    }

    private Node copy(Node node, RevisionDraft from) {
        if (node instanceof Node.All n) {
            return new Node.All(n.label(), copies(n.parts(), from));
        }
        if (node instanceof Node.Any n) {
            return new Node.Any(n.label(), copies(n.parts(), from));
        }
        if (node instanceof Node.AtLeast n) {
            return new Node.AtLeast(n.label(), n.k(), copies(n.parts(), from));
        }
        if (node instanceof Node.Readings n) {
            var readings = new LinkedHashMap<String, Node>();
            n.readings().forEach((name, tree) -> readings.put(name, copy(tree, from)));
            return new Node.Readings(
                    n.label(), n.clause(), n.use(), n.settled(), Collections.unmodifiableMap(readings), n.wordings());
        }
        String id = ((Node.Leaf) node).criterion();
        String copyId = source.award() + "/" + id.replace('/', '.');
        LeafDraft leaf = from.leaves().get(id);
        if (leaf != null) {
            used.putIfAbsent(copyId, leaf.copiedTo(copyId, source.revision()));
        }
        return new Node.Leaf(node.label(), copyId);
    }

    private List<Node> copies(List<Node> parts, RevisionDraft from) {
        return parts.stream().map(p -> copy(p, from)).toList();
    }

    /** A node and everything below it, in the law's order. */
    static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), parts(node).stream().flatMap(TreeReader::nodes));
    }

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
}
