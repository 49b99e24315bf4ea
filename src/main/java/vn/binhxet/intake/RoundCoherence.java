package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.binhxet.dossier.Nearest;

/** What no schema can say of a round: its dates in order, preferences that are codes, each award opened once. */
final class RoundCoherence {
    private RoundCoherence() {}

    static void check(ObjectNode round, List<Fault> faults) {
        ordered(round.path("period"), "/period", "from", "until", faults);
        ordered(round, "", "submitBy", "supplyBy", faults);
        ordered(round, "", "supplyBy", "decisionOn", faults);
        preferences(round.path("ranking").path("then"), faults);
        awards(round.path("awards"), faults);
    }

    private static void ordered(JsonNode owner, String at, String earlier, String later, List<Fault> faults) {
        LocalDate first = Coherence.date(owner.path(earlier));
        LocalDate second = Coherence.date(owner.path(later));
        if (first != null && second != null && second.isBefore(first)) {
            faults.add(Fault.value(
                    ProblemCodes.CONTRADICTORY_DATES,
                    Pointers.child(at, later),
                    "field",
                    later,
                    "value",
                    second.toString(),
                    "otherField",
                    earlier,
                    "otherValue",
                    first.toString()));
        }
    }

    private static void preferences(JsonNode then, List<Fault> faults) {
        List<String> codes =
                InputSchema.ROUND.shape().at("/ranking/then/0/kind").codes();
        for (int i = 0; i < then.size(); i++) {
            JsonNode one = then.get(i);
            if (one.isTextual() && !codes.contains(one.textValue())) {
                faults.add(Fault.value(
                        ProblemCodes.UNKNOWN_CODE,
                        "/ranking/then/" + i,
                        "field",
                        "then",
                        "value",
                        one.textValue(),
                        "expected",
                        String.join(", ", codes),
                        "maybe",
                        Nearest.of(one.textValue(), codes)));
            }
        }
    }

    private static void awards(JsonNode awards, List<Fault> faults) {
        var opened = new HashSet<String>();
        for (int i = 0; i < awards.size(); i++) {
            String award = awards.get(i).path("award").asText();
            if (!award.isEmpty() && !opened.add(award)) {
                faults.add(Fault.value(ProblemCodes.DUPLICATE_ID, "/awards/" + i + "/award", "id", award));
            }
        }
    }
}
