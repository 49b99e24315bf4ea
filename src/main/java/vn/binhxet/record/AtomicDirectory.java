package vn.binhxet.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.binhxet.record.UnusableDirectory.Reason;

/**
 * A directory that appears whole or not at all: its files are written to a hidden sibling, which takes its name when
 * {@link #commit} is called. Closed without commit, it leaves nothing behind and what stood there untouched.
 */
public final class AtomicDirectory implements AutoCloseable {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Path target;
    private final Path writing;
    private final Occupancy occupancy;
    private final SortedMap<String, FileDigest> written = Collections.synchronizedSortedMap(new TreeMap<>());
    private final AtomicInteger open = new AtomicInteger();
    private final Thread onInterruption;
    private boolean committed;

    private AtomicDirectory(Path target, Path writing, Occupancy occupancy) {
        this.target = target;
        this.writing = writing;
        this.occupancy = occupancy;
        onInterruption = new Thread(() -> FileTree.deleteQuietly(writing));
        Runtime.getRuntime().addShutdownHook(onInterruption);
    }

    /**
     * Begins a directory in the place of {@code out}, which may be absent, empty, or made by a run.
     *
     * @throws UnusableDirectory if something else stands there; nothing was touched
     */
    public static AtomicDirectory replacingRun(Path out) throws IOException {
        return begin(out, Occupancy.EMPTY_OR_RUN);
    }

    /**
     * Begins a directory that must be absent or empty.
     *
     * @throws UnusableDirectory if something stands there; nothing was touched
     */
    public static AtomicDirectory fresh(Path out) throws IOException {
        return begin(out, Occupancy.EMPTY);
    }

    private static AtomicDirectory begin(Path out, Occupancy occupancy) throws IOException {
        Path target =
                Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        if (target.getFileName() == null) {
            throw UnusableDirectory.of(Reason.NOT_MADE_BY_A_RUN, out, "/");
        }
        recover(target);
        occupancy.require(target);
        try {
            Files.createDirectories(target.getParent());
            return new AtomicDirectory(target, newSibling(target), occupancy);
        } catch (IOException e) {
            throw UnusableDirectory.of(Reason.NOT_WRITABLE, out, e.getMessage(), e);
        }
    }

    private static Path newSibling(Path target) throws IOException {
        while (true) {
            long process = ProcessHandle.current().pid();
            Path sibling = target.resolveSibling(
                    "." + target.getFileName() + ".writing-" + process + "-" + SERIAL.incrementAndGet());
            try {
                return Files.createDirectory(sibling);
            } catch (FileAlreadyExistsException e) {
                // Left by a process that was killed and had the same number: take the next name.
            }
        }
    }

    /** Puts the old directory back if the machine stopped between its moving aside and the new one's taking its name. */
    private static void recover(Path target) throws IOException {
        Path aside = aside(target);
        if (Files.exists(aside) && !Files.exists(target)) {
            Files.move(aside, target);
        }
    }

    private static Path aside(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".previous");
    }

    /**
     * A new file; to be closed before {@link #commit}. Several may be open at once, in several threads.
     *
     * @param path path inside the directory, with forward slashes
     */
    public OutputStream file(String path) throws IOException {
        Path file = inside(path);
        Files.createDirectories(file.getParent());
        OutputStream plain = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        open.incrementAndGet();
        return new DigestedOutput(path, plain, digest -> {
            written.put(path, digest);
            open.decrementAndGet();
        });
    }

    private Path inside(String path) {
        try {
            Path file = writing.resolve(path).normalize();
            if (!path.isEmpty() && file.startsWith(writing) && !file.equals(writing)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a path inside the directory: " + path, e);
        }
        throw new IllegalArgumentException("not a path inside the directory: " + path);
    }

    /** Where a file already written can be read before the commit. */
    public Path resolve(String path) {
        return inside(path);
    }

    /** Digests of the files closed so far, by path. */
    public SortedMap<String, FileDigest> written() {
        synchronized (written) {
            return new TreeMap<>(written);
        }
    }

    /** Whether {@code directory} is this directory, as it stands or as it is being written. */
    boolean is(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        return absolute.equals(target) || absolute.equals(writing);
    }

    /**
     * Gives the directory its name; what stood there is deleted.
     *
     * @throws UnusableDirectory if it cannot be put there; what stood there is untouched
     */
    public void commit() throws IOException {
        if (open.get() != 0) {
            throw new IllegalStateException(open.get() + " files of " + target + " are still open");
        }
        occupancy.require(target);
        Path aside = aside(target);
        try {
            boolean occupied = Files.exists(target);
            if (occupied) {
                FileTree.delete(aside);
                Files.move(target, aside);
            }
            try {
                Files.move(writing, target);
            } catch (IOException e) {
                if (occupied) {
                    Files.move(aside, target);
                }
                throw e;
            }
        } catch (IOException e) {
            throw UnusableDirectory.of(Reason.NOT_WRITABLE, target, e.getMessage(), e);
        }
        committed = true;
        FileTree.deleteQuietly(aside);
    }

    @Override
    public void close() {
        if (!committed) {
            FileTree.deleteQuietly(writing);
        }
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs and finds nothing to delete.
        }
    }
}
