package vn.binhxet.plant.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WritesFiles {
    private WritesFiles() {}

    static void writes(Path file) throws IOException {
        Files.createDirectories(file);
    }
}
