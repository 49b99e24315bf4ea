package vn.binhxet.lawcheck;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.lawcheck.CheckFinding.Kind;
import vn.binhxet.lawcheck.Shape.Part;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;

/** Parts of trees that do nothing, in every text of every award, each with a nominee that shows it. */
final class TreeCheck {
    private final Epochs epochs;
    private final Entailments entailments;
    private final Stage stage;
    private final Set<String> told = new HashSet<>();
    private int invented;

    TreeCheck(Epochs epochs, Entailments entailments, Stage stage) {
        this.epochs = epochs;
        this.entailments = entailments;
        this.stage = stage;
    }

    void run() {
        for (Epoch epoch : epochs.all()) {
            for (TreeFault fault : TreeFaults.of(epoch.text(), entailments)) {
                String about = about(fault);
                boolean nations = epoch.province() == null;
                boolean known = nations
                        ? !told.add(fault.kind() + " " + about)
                        : told.contains(fault.kind() + " " + about)
                                || asksMore(fault)
                                || !told.add(fault.kind() + " " + epoch.province() + " " + about);
                if (!known) {
                    Nominee nominee = epoch.nominee(epochs.rulebook(), sides(fault), fault.readings(), invented++);
                    stage.put(
                            finding(fault, nations ? about : epoch.province() + ": " + about),
                            nominee,
                            t -> shows(fault, t));
                }
            }
        }
    }

    /** What the nation asks is said once more by a province that asks more: no fault of either. */
    private static boolean asksMore(TreeFault fault) {
        boolean superfluous = fault.kind() == TreeFault.Kind.REDUNDANT || fault.kind() == TreeFault.Kind.ALWAYS;
        return superfluous
                && Trees.criteria(List.of(fault.node())).stream()
                        .map(id -> fault.award().criteria().get(id))
                        .allMatch(c -> c.layer() == Layer.NATIONAL);
    }

    /** Award, revision and the part: its point if it has one, else its first criterion. */
    static String about(TreeFault fault) {
        String point = fault.node().label().point();
        String part = point != null
                ? "point " + point
                : Trees.criteria(List.of(fault.node())).stream()
                        .findFirst()
                        .map(id -> id.substring(id.indexOf('/') + 1))
                        .orElse("");
        return fault.award().award().id() + "/" + fault.award().revision() + "/" + part;
    }

    private static CheckFinding finding(TreeFault fault, String about) {
        Kind kind = Kind.valueOf(fault.kind().name());
        return new CheckFinding(
                kind,
                about,
                fault.award().award().id(),
                Said.of("check." + kind.name(), "part", fault, "others", fault),
                null,
                null,
                false,
                null);
    }

    private static Map<String, Side> sides(TreeFault fault) {
        var sides = new LinkedHashMap<String, Side>();
        Set<String> own = new HashSet<>(Trees.criteria(List.of(fault.node())));
        for (String id : fault.met()) {
            Criterion c = fault.award().criteria().get(id);
            boolean vacuous = fault.kind() == TreeFault.Kind.ALWAYS && own.contains(id);
            if (c != null && !vacuous) {
                sides.put(id, c.numbers().isEmpty() ? Side.MET : Side.AT);
            }
        }
        return sides;
    }

    /** Plugs what was really found into the tree: does the part do nothing for this nominee? */
    private static boolean shows(TreeFault fault, TriedCase t) {
        if (t.assessment() == null) {
            return false;
        }
        var shape = new Shape(fault.award().standard(), fault.readings());
        BitSet met = new BitSet();
        t.assessment().findings().forEach((id, f) -> {
            if (shape.bit(id) >= 0) {
                met.set(shape.bit(id), f.verdict() == Verdict.MET);
            }
        });
        Part part = find(shape.root(), fault.node());
        boolean partMet = part != null && Shape.holds(part, met, null, false);
        return switch (fault.kind()) {
            case UNREACHABLE -> !partMet;
            case SUBSUMED -> partMet && shape.holds(met, part, false);
            case REDUNDANT, ALWAYS -> partMet;
        };
    }

    private static Part find(Part part, Node node) {
        if (part.node == node) {
            return part;
        }
        for (Part p : part.parts) {
            Part found = find(p, node);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
