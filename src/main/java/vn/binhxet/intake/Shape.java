package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One place in a JSON Schema: which fields, codes and types belong there. */
final class Shape {
    private final JsonNode root;
    private final JsonNode node;
    private final String definition;

    private Shape(JsonNode root, JsonNode at, String name) {
        this.root = root;
        JsonNode resolved = at;
        String last = name;
        while (resolved.has("$ref")) {
            last = resolved.get("$ref").asText().substring("#/$defs/".length());
            resolved = root.get("$defs").get(last);
        }
        this.node = resolved;
        this.definition = last;
    }

    static Shape of(JsonNode schema) {
        return new Shape(schema, schema, "");
    }

    /** The shape of a definition of the same schema. */
    Shape definition(String name) {
        return new Shape(root, root.get("$defs").get(name), name);
    }

    /** Name of the definition this place refers to, e.g. {@code date}; empty if it stands for itself. */
    String definition() {
        return definition;
    }

    /** The shape at a JSON pointer of an instance, or {@code null} where the schema knows nothing. */
    Shape at(String pointer) {
        Shape shape = this;
        for (String segment : Pointers.segments(pointer)) {
            shape = shape == null ? null : shape.child(segment);
        }
        return shape;
    }

    /** The shape of a field, or of an element where this is a list. */
    Shape child(String segment) {
        if (node.path("properties").has(segment)) {
            return new Shape(root, node.get("properties").get(segment), "");
        }
        if (node.has("items") && Pointers.isIndex(segment)) {
            return items();
        }
        return node.path("additionalProperties").isObject()
                ? new Shape(root, node.get("additionalProperties"), "")
                : null;
    }

    Shape items() {
        return new Shape(root, node.get("items"), "");
    }

    boolean isList() {
        return is("array") && node.has("items");
    }

    boolean isObject() {
        return node.has("properties");
    }

    /** Whether any name may stand here, each with the same kind of value. */
    boolean isMap() {
        return node.path("additionalProperties").isObject();
    }

    boolean is(String type) {
        JsonNode types = node.path("type");
        if (types.isTextual()) {
            return types.asText().equals(type);
        }
        for (JsonNode one : types) {
            if (one.asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    boolean requires(String field) {
        for (JsonNode one : node.path("required")) {
            if (one.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** Names of the fields, without aliases. */
    Set<String> fields() {
        var names = new TreeSet<String>();
        node.path("properties").properties().forEach(e -> {
            if (!e.getValue().path("deprecated").asBoolean()) {
                names.add(e.getKey());
            }
        });
        return names;
    }

    /** The codes allowed here, in the order of the schema; empty if any text is. */
    List<String> codes() {
        var codes = new ArrayList<String>();
        for (JsonNode one : node.path("enum")) {
            if (!one.isNull()) {
                codes.add(one.asText());
            }
        }
        return codes;
    }

    /** A number of the schema such as {@code maximum}, as text. */
    String limit(String keyword) {
        return node.path(keyword).asText();
    }

    /** What a person should enter: text, whole number, decimal, date, code, yes or no, list, fields. */
    String expected() {
        if (definition.equals("decimal") || is("number")) {
            return "decimal";
        }
        if (node.path("format").asText().equals("date")) {
            return "date";
        }
        if (!codes().isEmpty()) {
            return "code";
        }
        if (is("integer")) {
            return "integer";
        }
        if (is("boolean")) {
            return "yes-no";
        }
        if (isList()) {
            return "list";
        }
        return isObject() ? "fields" : "text";
    }
}
