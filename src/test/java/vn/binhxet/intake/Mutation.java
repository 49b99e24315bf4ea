package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Ways to spoil a record. */
final class Mutation {
    private Mutation() {}

    /** One of the values a place may be given; any number will do. */
    static JsonNode value(int what) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> values = List.of(
                make.textNode(""),
                make.textNode("x"),
                make.textNode("x y"),
                make.textNode("x".repeat(501)),
                make.textNode("x".repeat(1001)),
                make.textNode("x".repeat(20_001)),
                make.textNode("2024-02-29"),
                make.textNode("2023-02-29"),
                make.textNode("1899-12-31"),
                make.textNode("2100-01-01"),
                make.textNode("2010-05-05"),
                make.textNode("2031-05-05"),
                make.textNode("12.5"),
                make.textNode(" x"),
                make.textNode("x\u0007"),
                make.textNode("a\u0301"),
                make.textNode("12,5"),
                make.textNode("1".repeat(16)),
                make.textNode("GOOD"),
                make.textNode("đ-1"),
                make.numberNode(0),
                make.numberNode(-1),
                make.numberNode(1899),
                make.numberNode(2100),
                make.numberNode(2023),
                make.numberNode(Integer.MAX_VALUE),
                make.numberNode(Long.MAX_VALUE),
                make.numberNode(new BigDecimal("1.5")),
                make.numberNode(new BigDecimal("1E+900")),
                make.booleanNode(true),
                make.nullNode(),
                make.arrayNode(),
                make.arrayNode().add("x"),
                make.objectNode(),
                make.objectNode().put("year", 2024),
                make.objectNode().put("nothing", "x"));
        return values.get(what % values.size());
    }

    /** Adds every way to put {@code value} somewhere into {@code node}, or to take something away. */
    static void collect(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(e -> {
                places.add(() -> object.set(e.getKey(), value));
                places.add(() -> object.remove(e.getKey()));
                collect(e.getValue(), value, places);
            });
            places.add(() -> object.set("more", value));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                places.add(() -> list.set(at, value));
                collect(list.get(i), value, places);
            }
        }
    }
}
