package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import vn.binhxet.dossier.Problem;

/**
 * A small YAML file with the line of every node. Values are taken as written and typed by the schema afterwards, since
 * YAML would read the code {@code NO} as false and {@code 0123} as 83. Anchors are refused: nobody needs them here, and
 * they can grow without bound.
 */
final class YamlFile {
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().loaderOptions(bounded()).build();
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private JsonNode root = NullNode.getInstance();

    private YamlFile(String file) {
        this.file = file;
    }

    private static LoaderOptions bounded() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(16 << 20);
        return options;
    }

    /** Reads the one document of the file; throws {@link Unreadable} with the problem if it is not YAML. */
    static YamlFile read(String file, Reader text, Shape shape) throws IOException, Unreadable {
        var yaml = new YamlFile(file);
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != null) {
                yaml.root = yaml.node(parser, "", shape);
            }
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                throw new Unreadable(ParseFault.at(ProblemCodes.SECOND_DOCUMENT, file, line, 1));
            }
        } catch (JsonProcessingException e) {
            throw new Unreadable(ParseFault.of(ProblemCodes.UNREADABLE_YAML, e, file, 1));
        }
        return yaml;
    }

    JsonNode root() {
        return root;
    }

    /** Place of {@code pointer}, by the line of the node or of what it would stand in. */
    Problem.Where where(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = Pointers.parent(at);
        }
        return new Problem.Where(file, null, lines.getOrDefault(at, 1), null, pointer);
    }

    private JsonNode node(YAMLParser parser, String pointer, Shape shape) throws IOException, Unreadable {
        lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            var at = parser.currentTokenLocation();
            throw new Unreadable(ParseFault.at(ProblemCodes.YAML_ANCHOR, file, at.getLineNr(), at.getColumnNr()));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer, shape);
            case START_ARRAY -> list(parser, pointer, shape);
            default -> scalar(parser, shape);
        };
    }

    private ObjectNode object(YAMLParser parser, String pointer, Shape shape) throws IOException, Unreadable {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            if (object.has(name)) {
                Problem twice = ParseFault.at(ProblemCodes.DUPLICATE_FIELD, file, line, 0);
                twice.values().put("field", name);
                throw new Unreadable(twice);
            }
            String at = Pointers.child(pointer, name);
            lines.put(at, line);
            parser.nextToken();
            object.set(name, node(parser, at, shape == null ? null : shape.child(name)));
        }
        return object;
    }

    private ArrayNode list(YAMLParser parser, String pointer, Shape shape) throws IOException, Unreadable {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Shape element = shape != null && shape.isList() ? shape.items() : null;
            list.add(node(parser, Pointers.child(pointer, list.size()), element));
        }
        return list;
    }

    private static JsonNode scalar(JsonParser parser, Shape shape) throws IOException {
        String text = Spelling.normal(parser.getText());
        if (parser.currentToken() == JsonToken.VALUE_NULL || NOTHING.contains(text)) {
            return NullNode.getInstance();
        }
        boolean single = shape != null && !shape.isList();
        return single ? Cells.value(text, shape) : TextNode.valueOf(text);
    }

    /** The text is not YAML as we read it. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
