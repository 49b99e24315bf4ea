package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The first value in which two JSON documents differ; read side by side, so that their size does not matter. */
final class JsonPlace {
    private JsonPlace() {}

    /** Its JSON pointer in the first document; empty where the values are equal or one of them cannot be read. */
    static Optional<String> ofFirstDifference(Path one, Path other) throws IOException {
        try (JsonParser a = CanonicalJson.MAPPER.createParser(one.toFile());
                JsonParser b = CanonicalJson.MAPPER.createParser(other.toFile())) {
            while (true) {
                JsonToken token = a.nextToken();
                if (token != b.nextToken() || (token != null && !Objects.equals(a.getText(), b.getText()))) {
                    String pointer = a.getParsingContext().pathAsPointer().toString();
                    return Optional.of(pointer.isEmpty() ? "/" : pointer);
                }
                if (token == null) {
                    return Optional.empty();
                }
            }
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
