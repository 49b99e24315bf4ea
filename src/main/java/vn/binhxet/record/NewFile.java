package vn.binhxet.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A text file somebody asked for, whole or not at all, never over another. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes {@code text} in UTF-8.
     *
     * @throws FileAlreadyExistsException if something stands there
     */
    public static void write(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, "." + file.getFileName(), ".writing");
        try {
            Files.writeString(written, text, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
