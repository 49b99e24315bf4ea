package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.binhxet.round.Round;

/**
 * Until when dossiers and papers count; {@code null} where the round sets no date.
 *
 * @param receivedOn receipt of a dossier that does not say
 */
record Deadlines(LocalDate receivedOn, LocalDate submitBy, LocalDate supplyBy) {
    /** No date at all, for dossiers that belong to no round. */
    static final Deadlines NONE = new Deadlines(null, null, null);

    static Deadlines of(Round round) {
        return new Deadlines(round.receivedOn(), round.submitBy(), round.supplyBy());
    }

    /** Notes a late dossier and every late paper of it. */
    void check(ObjectNode dossier, List<Fault> faults) {
        if (submitBy != null) {
            lateDossier(dossier, faults);
        }
        if (supplyBy != null && hasLatePaper(dossier, "")) {
            latePapers(dossier, "", "", faults);
        }
    }

    private void lateDossier(ObjectNode dossier, List<Fault> faults) {
        LocalDate first = null;
        String where = "/versions";
        JsonNode versions = dossier.path("versions");
        for (int i = 0; i < versions.size(); i++) {
            LocalDate received = Coherence.date(versions.get(i).path("receivedOn"));
            if (received != null && (first == null || received.isBefore(first))) {
                first = received;
                where = "/versions/" + i + "/receivedOn";
            }
        }
        first = first == null ? receivedOn : first;
        if (first != null && first.isAfter(submitBy)) {
            faults.add(Fault.noted(
                    ProblemCodes.LATE_DOSSIER, where, null, "value", first.toString(), "due", submitBy.toString()));
        }
    }

    private boolean hasLatePaper(JsonNode node, String name) {
        if (isLate(node, name)) {
            return true;
        }
        if (node.isObject()) {
            for (var field : node.properties()) {
                if (field.getValue().isContainerNode() && hasLatePaper(field.getValue(), field.getKey())) {
                    return true;
                }
            }
            return false;
        }
        for (JsonNode element : node) {
            if (element.isContainerNode() && hasLatePaper(element, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLate(JsonNode node, String name) {
        LocalDate received = name.equals("versions") ? null : Coherence.date(node.path("receivedOn"));
        return received != null && received.isAfter(supplyBy);
    }

    private void latePapers(JsonNode node, String at, String name, List<Fault> faults) {
        if (node.isObject()) {
            if (isLate(node, name)) {
                faults.add(Fault.noted(
                        ProblemCodes.LATE_PAPER,
                        Pointers.child(at, "receivedOn"),
                        at,
                        "value",
                        node.get("receivedOn").textValue(),
                        "due",
                        supplyBy.toString()));
                return;
            }
            for (var field : node.properties()) {
                if (field.getValue().isContainerNode()) {
                    latePapers(field.getValue(), Pointers.child(at, field.getKey()), field.getKey(), faults);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    latePapers(node.get(i), Pointers.child(at, i), name, faults);
                }
            }
        }
    }
}
