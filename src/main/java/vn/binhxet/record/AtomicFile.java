package vn.binhxet.record;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Single files that appear whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file that must not be there yet.
     *
     * @throws UnusableFile if it is there
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            throw UnusableFile.exists(file);
        }
        Path written = write(file, bytes, false);
        try {
            Files.move(written, file);
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(written);
            throw UnusableFile.exists(file);
        }
    }

    /** The same, readable for its owner only where the system knows owners. */
    static void createSecret(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            throw UnusableFile.exists(file);
        }
        Files.move(write(file, bytes, true), file);
    }

    /** Writes a file, in the place of one that may be there. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Files.move(write(file, bytes, false), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path write(Path file, byte[] bytes, boolean secret) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        boolean owners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = owners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(secret ? "rw-------" : "rw-r--r--"))
                }
                : new FileAttribute<?>[0];
        Path written = Files.createTempFile(directory, "." + file.getFileName(), ".writing", attributes);
        try {
            Files.write(written, bytes);
        } catch (IOException e) {
            Files.deleteIfExists(written);
            throw e;
        }
        return written;
    }
}
