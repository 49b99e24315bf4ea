package vn.binhxet.rulebook;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A node of a YAML text with its line. A scalar stays the text that was written, so that {@code NO} is not a boolean,
 * {@code 010} not eight and a date not a time stamp; aliases and merge keys are not used in rulebooks.
 */
final class Yaml {
    private final String file;
    private final String pointer;
    private final org.yaml.snakeyaml.nodes.Node node;

    private Yaml(String file, String pointer, org.yaml.snakeyaml.nodes.Node node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    /** The root of a text, or {@code null} with a fault where it is not YAML in UTF-8. */
    static Yaml read(String file, byte[] bytes, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            var root = new org.yaml.snakeyaml.Yaml(options)
                    .compose(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFC)));
            if (root == null) {
                faults.add("rulebook-empty", file, 0, null, "tệp không có nội dung.", "the file is empty.");
                return null;
            }
            return new Yaml(file, "", root);
        } catch (CharacterCodingException e) {
            faults.add("rulebook-not-utf8", file, 0, null, "tệp không phải UTF-8.", "the file is not UTF-8.");
        } catch (YAMLException e) {
            int line = e instanceof MarkedYAMLException m && m.getProblemMark() != null
                    ? m.getProblemMark().getLine() + 1
                    : 0;
            String why = e instanceof MarkedYAMLException m ? m.getProblem() : e.getMessage();
            faults.add(
                    "rulebook-not-yaml",
                    file,
                    line,
                    null,
                    "không đọc được YAML: " + why + ".",
                    "not readable as YAML: " + why + ".");
        }
        return null;
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    String pointer() {
        return pointer;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** The text of a scalar as written; empty for {@code null}, maps and lists. */
    String text() {
        return node instanceof ScalarNode s ? s.getValue().strip() : "";
    }

    /** The parts of a list; nothing for others. */
    List<Yaml> parts() {
        var parts = new ArrayList<Yaml>();
        if (node instanceof SequenceNode list) {
            for (var part : list.getValue()) {
                parts.add(new Yaml(file, pointer + "/" + parts.size(), part));
            }
        }
        return parts;
    }

    /** The entries of a map in their order; a key given twice is a fault. */
    Map<String, Yaml> entries(Faults faults) {
        var entries = new LinkedHashMap<String, Yaml>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
                var value = new Yaml(file, pointer + "/" + key, tuple.getValueNode());
                if (entries.putIfAbsent(key, value) != null) {
                    faults.add(
                            "rulebook-duplicate-key",
                            file,
                            tuple.getKeyNode().getStartMark().getLine() + 1,
                            value.pointer,
                            "khóa '" + key + "' có hai lần.",
                            "key '" + key + "' is given twice.");
                }
            }
        }
        return entries;
    }
}
