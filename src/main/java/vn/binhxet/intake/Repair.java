package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes out of a record what cannot be read, so that the rest can. An element of a list is replaced by nothing and keeps
 * its number; what cannot stand without a lost value is lost with it, up to the whole record.
 */
final class Repair {
    private final ObjectNode record;
    private final Shape shape;
    private final Set<String> damaged;
    private final Set<String> out = new TreeSet<>();

    Repair(ObjectNode record, Shape shape, Set<String> damaged) {
        this.record = record;
        this.shape = shape;
        this.damaged = new TreeSet<>(damaged);
    }

    /** Sections that lost a fact by name, and other lists that lost an element by pointer. */
    Set<String> damaged() {
        return damaged;
    }

    /** Whether the record cannot stand without what {@code fault} takes. */
    boolean refuses(Fault fault) {
        return fault.reach() == Fault.Reach.WIDE
                && fault.drop() != null
                && lost(fault).isEmpty();
    }

    /** Notes what is lost; {@link #apply()} takes it out, so that several faults can name the same place. */
    void plan(Fault fault) {
        if (fault.drop() == null) {
            return;
        }
        if (fault.reach() != Fault.Reach.WIDE) {
            out.add(fault.drop());
            if (fault.code().equals(ProblemCodes.FUTURE_PAPER)) {
                // Who held a paper that was not there yet held another one.
                out.add(Pointers.child(Pointers.parent(fault.drop()), "seen"));
            }
            return;
        }
        String lost = lost(fault);
        out.add(lost);
        var path = Pointers.segments(fault.drop());
        if (!path.isEmpty() && DossierReader.SECTIONS.contains(path.get(0))) {
            damaged.add(path.get(0));
        } else if (!lost.isEmpty() && isList(lost)) {
            damaged.add(lost);
        } else if (!lost.isEmpty() && isList(Pointers.parent(lost))) {
            damaged.add(Pointers.parent(lost));
        } else if (lost.startsWith("/model/") && isList(Pointers.parent(Pointers.parent(lost)))) {
            // A recognition without its level may be the one asked for.
            damaged.add(Pointers.parent(Pointers.parent(lost)));
        }
    }

    private boolean isList(String pointer) {
        Shape there = shape.at(pointer);
        return there != null && there.isList();
    }

    void apply() {
        for (String pointer : out) {
            remove(pointer);
        }
    }

    private String lost(Fault fault) {
        String at = fault.drop();
        var path = Pointers.segments(at);
        if (!path.isEmpty() && DossierReader.SECTIONS.contains(path.get(0))) {
            return path.size() == 1 ? at : "/" + path.get(0) + "/" + path.get(1);
        }
        while (!at.isEmpty()) {
            String parent = Pointers.parent(at);
            Shape owner = shape.at(parent);
            if (owner == null || owner.isList() || !owner.requires(Pointers.last(at))) {
                return at;
            }
            at = parent;
        }
        return at;
    }

    private void remove(String pointer) {
        if (pointer.isEmpty()) {
            return;
        }
        JsonNode owner = record.at(Pointers.parent(pointer));
        String name = Pointers.last(pointer);
        if (owner instanceof ObjectNode object) {
            object.remove(name);
        } else if (owner instanceof ArrayNode list && Integer.parseInt(name) < list.size()) {
            list.set(Integer.parseInt(name), NullNode.getInstance());
        }
    }
}
