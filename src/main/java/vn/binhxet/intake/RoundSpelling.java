package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Shorthands of round.yaml and decisions.yaml, written out. */
final class RoundSpelling {
    private RoundSpelling() {}

    /** A plain text stands for its Vietnamese wording. */
    static void words(JsonNode round) {
        wordsIn(round, "name");
        wordsIn(round.path("movement"), "name");
    }

    private static void wordsIn(JsonNode owner, String field) {
        if (owner instanceof ObjectNode object && object.path(field).isTextual()) {
            String vi = object.get(field).textValue();
            object.putObject(field).put("vi", vi);
        }
    }

    /** A plain amount is a number, a plain preference its kind, a single trait value a list of one. */
    static void values(ObjectNode round) {
        for (JsonNode award : round.path("awards")) {
            for (JsonNode constraint : award.path("constraints")) {
                amount((ObjectNode) constraint, "atMost");
                amount((ObjectNode) constraint, "atLeast");
                traits(constraint.path("of"));
            }
        }
        if (round.path("ranking").path("then") instanceof ArrayNode then) {
            for (int i = 0; i < then.size(); i++) {
                if (then.get(i).isTextual()) {
                    then.set(i, then.objectNode().put("kind", then.get(i).textValue()));
                }
            }
        }
    }

    private static void amount(ObjectNode constraint, String field) {
        if (constraint.path(field).isInt()) {
            int number = constraint.get(field).intValue();
            constraint.putObject(field).put("number", number);
        }
    }

    private static void traits(JsonNode of) {
        if (of instanceof ObjectNode traits) {
            traits.properties().forEach(e -> {
                if (e.getValue().isTextual()) {
                    e.setValue(traits.arrayNode().add(e.getValue()));
                }
            });
        }
    }

    /** Votes may be written for and against. */
    static void votes(JsonNode decisions) {
        for (JsonNode decision : decisions) {
            if (decision.path("votes") instanceof ObjectNode votes) {
                Spelling.rename(votes, "for", "inFavour");
            }
        }
    }
}
