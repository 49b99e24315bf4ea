package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.binhxet.round.Round;

/**
 * Until when dossiers and papers count; {@code null} where the round sets no date.
 *
 * @param receivedOn receipt of a dossier that does not say
 * @param asOf the day of the round: no paper of it can have been signed later
 */
record Deadlines(LocalDate receivedOn, LocalDate submitBy, LocalDate supplyBy, LocalDate asOf) {
    /** What papers are called where they stand. */
    private static final Set<String> PAPERS = Set.of("paper", "letter", "confirmed", "papers");

    /** No date at all, for dossiers that belong to no round. */
    static final Deadlines NONE = new Deadlines(null, null, null, null);

    static Deadlines of(Round round) {
        return new Deadlines(round.receivedOn(), round.submitBy(), round.supplyBy(), round.asOf());
    }

    /** Whether a paper of {@code date} can be there on the day of the round. */
    boolean allow(LocalDate date) {
        return asOf == null || date == null || !date.isAfter(asOf);
    }

    /** Notes a late dossier, every late paper of it, and every paper signed after the day of the round. */
    void check(ObjectNode dossier, List<Fault> faults) {
        if (submitBy != null) {
            lateDossier(dossier, faults);
        }
        if (hasDoubtfulPaper(dossier, "")) {
            doubtfulPapers(dossier, "", "", faults);
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

    private boolean hasDoubtfulPaper(JsonNode node, String name) {
        if (isLate(node, name) || isOfTheFuture(node, name)) {
            return true;
        }
        if (node.isObject()) {
            for (var field : node.properties()) {
                if (field.getValue().isContainerNode() && hasDoubtfulPaper(field.getValue(), field.getKey())) {
                    return true;
                }
            }
            return false;
        }
        for (JsonNode element : node) {
            if (element.isContainerNode() && hasDoubtfulPaper(element, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLate(JsonNode node, String name) {
        LocalDate received = name.equals("versions") ? null : Coherence.date(node.path("receivedOn"));
        return supplyBy != null && received != null && received.isAfter(supplyBy);
    }

    private boolean isOfTheFuture(JsonNode node, String name) {
        return PAPERS.contains(name) && !allow(Coherence.date(node.path("date")));
    }

    /** A fact already lost to dates that contradict each other needs no second word about its paper. */
    private static boolean isLost(String at, List<Fault> faults) {
        var path = Pointers.segments(at);
        return path.size() > 1
                && DossierReader.SECTIONS.contains(path.get(0))
                && faults.stream()
                        .anyMatch(f -> f.code().equals(ProblemCodes.CONTRADICTORY_DATES)
                                && f.reach() == Fault.Reach.WIDE
                                && f.pointer().startsWith("/" + path.get(0) + "/" + path.get(1) + "/"));
    }

    private void doubtfulPapers(JsonNode node, String at, String name, List<Fault> faults) {
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
            if (isOfTheFuture(node, name) && !isLost(at, faults)) {
                faults.add(Fault.narrow(
                        ProblemCodes.FUTURE_PAPER,
                        Pointers.child(at, "date"),
                        "value",
                        node.get("date").textValue(),
                        "due",
                        asOf.toString()));
            }
            for (var field : node.properties()) {
                if (field.getValue().isContainerNode()) {
                    doubtfulPapers(field.getValue(), Pointers.child(at, field.getKey()), field.getKey(), faults);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    doubtfulPapers(node.get(i), Pointers.child(at, i), name, faults);
                }
            }
        }
    }
}
