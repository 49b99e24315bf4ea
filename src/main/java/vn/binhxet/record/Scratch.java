package vn.binhxet.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory for work in between, gone when closed. */
public final class Scratch implements AutoCloseable {
    private final Path path;

    private Scratch(Path path) {
        this.path = path;
    }

    /** A new empty directory among the machine's temporary ones. */
    public static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("binhxet-"));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        FileTree.deleteQuietly(path);
    }
}
