package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import vn.binhxet.dossier.Nearest;

/** A JSON Schema of the inputs, compiled once, that names what is wrong with a node in our codes. */
final class InputSchema {
    static final InputSchema DOSSIER = load("dossier");
    static final InputSchema ROUND = load("round");
    static final InputSchema DECISIONS = load("decisions");
    static final InputSchema REGISTER = load("register");

    private Schema validator;
    private final JsonNode text;
    private final Shape shape;
    private final QuickCheck quick;

    private InputSchema(JsonNode text) {
        this.text = text;
        this.shape = Shape.of(text);
        this.quick = QuickCheck.of(text);
    }

    /** Made when the first fault is met: most rounds of most days need it for nothing. */
    private synchronized Schema validator() {
        if (validator == null) {
            validator = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            b -> b.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .locale(Locale.ROOT)
                                    .build()))
                    .getSchema(text);
            validator.initializeValidators();
        }
        return validator;
    }

    private static InputSchema load(String name) {
        try (var in = InputSchema.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return new InputSchema(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode text() {
        return text;
    }

    Shape shape() {
        return shape;
    }

    /** Everything the schema finds wrong; empty for nearly every record. */
    List<Fault> faults(JsonNode node) {
        return quick.passes(node) ? List.of() : validated(node);
    }

    /** Whether the quick check is sure that {@code node} has no fault. */
    boolean passesQuickly(JsonNode node) {
        return quick.passes(node);
    }

    /** What the validator finds wrong. */
    List<Fault> validated(JsonNode node) {
        List<Error> errors = validator().validate(node);
        if (errors.isEmpty()) {
            return List.of();
        }
        var impossible = new TreeSet<String>();
        for (Error error : errors) {
            if (error.getKeyword().equals("format")) {
                impossible.add(pointer(error.getInstanceLocation()));
            }
        }
        var faults = new ArrayList<Fault>();
        for (Error error : errors) {
            String at = pointer(error.getInstanceLocation());
            if (!(error.getKeyword().equals("pattern") && impossible.contains(at))) {
                faults.add(translate(error, at, node.at(at)));
            }
        }
        return faults;
    }

    private Fault translate(Error error, String at, JsonNode found) {
        Shape there = shape.at(at);
        String field = field(at);
        String value = shown(found);
        return switch (error.getKeyword()) {
            case "required" -> Fault.missing(at, error.getProperty());
            case "additionalProperties" ->
                Fault.narrow(
                        ProblemCodes.UNKNOWN_FIELD,
                        Pointers.child(at, error.getProperty()),
                        "field",
                        error.getProperty(),
                        "maybe",
                        Nearest.of(error.getProperty(), there.fields()));
            case "type" -> wrongType(at, field, value, there);
            case "enum" ->
                Fault.value(
                        ProblemCodes.UNKNOWN_CODE,
                        at,
                        "field",
                        field,
                        "value",
                        value,
                        "expected",
                        String.join(", ", there.codes()),
                        "maybe",
                        Nearest.of(value, there.codes()));
            case "format" -> Fault.value(ProblemCodes.IMPOSSIBLE_DATE, at, "field", field, "value", value);
            case "pattern" -> badlyWritten(at, field, value, there);
            case "minimum", "maximum" -> outOfRange(at, field, value, there);
            case "minLength" -> Fault.missing(Pointers.parent(at), field);
            case "maxLength" ->
                Fault.value(
                        ProblemCodes.TOO_LONG,
                        at,
                        "field",
                        field,
                        "length",
                        Integer.toString(
                                found.asText().codePointCount(0, found.asText().length())),
                        "max",
                        there.limit("maxLength"));
            case "minItems", "maxItems", "minProperties", "maxProperties" ->
                Fault.value(
                        ProblemCodes.WRONG_COUNT,
                        at,
                        "field",
                        field,
                        "count",
                        Integer.toString(found.size()),
                        "min",
                        least(there),
                        "max",
                        most(there));
            default -> throw new IllegalStateException("schema keyword without a problem code: " + error.getKeyword());
        };
    }

    private static Fault wrongType(String at, String field, String value, Shape there) {
        if (there.expected().equals("integer") && value.matches("-?[0-9]{10,}")) {
            return outOfRange(at, field, value, there);
        }
        return Fault.value(
                ProblemCodes.WRONG_TYPE,
                at,
                "field",
                field.isEmpty() ? null : field,
                "value",
                value,
                "expected",
                there.expected());
    }

    private static Fault badlyWritten(String at, String field, String value, Shape there) {
        return switch (there.expected()) {
            case "date" -> Fault.value(ProblemCodes.YEAR_OUT_OF_RANGE, at, "field", field, "value", value);
            case "decimal" ->
                value.matches("-?[0-9]+([.][0-9]+)?")
                        ? Fault.value(ProblemCodes.NUMBER_OUT_OF_RANGE, at, "field", field, "value", value)
                        : wrongType(at, field, value, there);
            default -> Fault.value(ProblemCodes.INVALID_ID, at, "field", field, "value", value);
        };
    }

    private static Fault outOfRange(String at, String field, String value, Shape there) {
        boolean year = there.definition().equals("year") || there.definition().equals("optionalYear");
        return Fault.value(
                year ? ProblemCodes.YEAR_OUT_OF_RANGE : ProblemCodes.NUMBER_OUT_OF_RANGE,
                at,
                "field",
                field,
                "value",
                value,
                "min",
                there.limit("minimum"),
                "max",
                there.limit("maximum"));
    }

    private static String least(Shape there) {
        String items = there.limit("minItems");
        String fields = there.limit("minProperties");
        return !items.isEmpty() ? items : fields.isEmpty() ? "0" : fields;
    }

    private static String most(Shape there) {
        String items = there.limit("maxItems");
        return items.isEmpty() ? there.limit("maxProperties") : items;
    }

    /** The name of the field at {@code pointer}; of the list for an element of it. */
    static String field(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && Pointers.isIndex(Pointers.last(at))) {
            at = Pointers.parent(at);
        }
        return Pointers.last(at);
    }

    /** A value as it is shown to a person: whole if short. */
    static String shown(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        if (text.length() <= 200) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(149)) ? 149 : 150;
        return text.substring(0, end) + "…";
    }

    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Pointers.child(pointer, path.getName(i));
        }
        return pointer;
    }
}
