package vn.binhxet.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.binhxet.dossier.Progress;

/** The files of a round directory. What is read is the copy a run keeps; its digests are made where it is copied. */
final class Inputs {
    private final Path root;
    private final Progress progress;
    private long total;
    private long done;

    Inputs(Path root, Progress progress) {
        this.root = root;
        this.progress = progress;
    }

    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /**
     * Paths of all files under {@code folder}, sorted; not those hidden or left behind by an open spreadsheet. Links
     * are not followed out of the directory.
     */
    List<String> under(String folder) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        var paths = new ArrayList<String>();
        try (Stream<Path> walk = Files.walk(start)) {
            walk.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .map(p -> root.relativize(p))
                    .filter(Inputs::isMeant)
                    .forEach(p -> paths.add(slashes(p)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        paths.sort(null);
        return paths;
    }

    private static boolean isMeant(Path path) {
        for (Path part : path) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                return false;
            }
        }
        return true;
    }

    private static String slashes(Path path) {
        var parts = new ArrayList<String>();
        path.forEach(p -> parts.add(p.toString()));
        return String.join("/", parts);
    }

    /** Whether {@code path} is a file of its own, not a link to somewhere else. */
    boolean isPlain(String path) {
        return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    long size(String path) throws IOException {
        return Files.size(root.resolve(path));
    }

    /** Announces how many bytes will be read, for the progress. */
    void expect(long bytes) {
        total = bytes;
    }

    /** Opens a file, counting what is read for the progress. */
    InputStream open(String path) throws IOException {
        return new Counted(Files.newInputStream(root.resolve(path)));
    }

    private void advance(long bytes) {
        done += bytes;
        if (total > 0) {
            progress.step(Math.min(done, total), total);
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            advance(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            advance(Math.max(0, count));
            return count;
        }
    }
}
