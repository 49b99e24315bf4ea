package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One case beside an award: given these facts, this must be found.
 *
 * @param award the award it tries
 * @param file the {@code cases.yaml} it stands in, relative to the rulebook
 * @param base facts all cases of the file share
 * @param round what all cases of the file say of the round
 * @param node the case as written
 */
record RuleCase(String award, String file, JsonNode base, JsonNode round, JsonNode node) {
    String name() {
        return node.path("case").asText();
    }

    String text(String key) {
        return node.path(key).asText();
    }

    JsonNode expect() {
        return node.path("expect");
    }
}
