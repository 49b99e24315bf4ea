package vn.binhxet.plant.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

final class ReadsByJackson {
    private ReadsByJackson() {}

    static JsonNode reads(ObjectMapper mapper, File file) throws IOException {
        return mapper.readTree(file);
    }
}
