package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The line on which each node of a JSON text begins; read a second time and only where somebody asks. */
final class Lines {
    private final Map<String, Integer> lines = new HashMap<>();

    private Lines() {}

    /** Reads {@code text} for the lines of {@code pointers}; a text that breaks off gives those before the break. */
    static Lines of(Reader text, Set<String> pointers) throws IOException {
        var wanted = new HashSet<String>();
        for (String pointer : pointers) {
            String at = pointer;
            while (wanted.add(at) && !at.isEmpty()) {
                at = Pointers.parent(at);
            }
        }
        var lines = new Lines();
        try (JsonParser parser = Json.STREAMS.createParser(text)) {
            lines.scan(parser, wanted);
        } catch (JsonProcessingException e) {
            return lines;
        }
        return lines;
    }

    private void scan(JsonParser parser, Set<String> wanted) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                continue;
            }
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            if (wanted.contains(pointer)) {
                lines.put(pointer, parser.currentTokenLocation().getLineNr());
            } else if (token.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    /** The line of {@code pointer}, or of what it would stand in; 0 if even that is unknown. */
    int of(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = Pointers.parent(at);
        }
        return lines.getOrDefault(at, 0);
    }
}
