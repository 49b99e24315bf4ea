package vn.binhxet.plant.nomination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ReadsFiles {
    private ReadsFiles() {}

    static String reads(Path file) throws IOException {
        return Files.readString(file);
    }
}
