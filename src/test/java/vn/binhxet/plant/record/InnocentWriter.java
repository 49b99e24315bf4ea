package vn.binhxet.plant.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does what record alone may do. */
public final class InnocentWriter {
    private InnocentWriter() {}

    static void writes(Path file) throws IOException {
        Files.writeString(file, "");
    }
}
