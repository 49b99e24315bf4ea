package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.Rulebook;

/** Findings somebody looked at and accepted, with the reason: {@code accepted.yaml}. */
final class Accepted {
    private final Map<String, Text> reasons = new TreeMap<>();

    Accepted(Rulebook rulebook) {
        byte[] text = rulebook.about().get("accepted.yaml");
        if (text == null) {
            return;
        }
        try {
            for (JsonNode one : CaseReader.YAML.readTree(text).path("accepted")) {
                JsonNode reason = one.path("reason");
                String vi = reason.path("vi").asText();
                // An acceptance without a reason or a name is none.
                if (!vi.isBlank() && !one.path("by").asText().isBlank()) {
                    reasons.put(
                            one.path("finding").asText() + " "
                                    + one.path("about").asText(),
                            new Text(vi, reason.path("en").asText()));
                }
            }
        } catch (IOException e) {
            reasons.clear();
        }
    }

    CheckFinding marked(CheckFinding finding) {
        Text why = reasons.get(RuleCheck.code(finding.kind()) + " " + finding.about());
        return why == null ? finding : finding.acceptedFor(why);
    }
}
