package vn.binhxet.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes one file outside a run, whole or not at all, and never over another. */
public final class NewFile {
    private NewFile() {}

    /** Writes {@code text} in UTF-8, as {@link #write(Path, byte[])} does. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes {@code bytes} to {@code file}; directories above it are made.
     *
     * @throws FileAlreadyExistsException if something stands there: it may be what an office filled in
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(target.getParent());
        // Not a temporary file of the system's: those can be read by nobody else, and an office shares what it makes.
        Path writing = target.resolveSibling("." + target.getFileName() + ".writing");
        try {
            Files.write(writing, bytes);
            Files.move(writing, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(writing);
        }
    }
}
