package vn.binhxet.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.binhxet.dossier.Progress;

/** The files of a round directory: opens them, and keeps digest and size of each one read to its end. */
final class Inputs {
    private final Path root;
    private final Progress progress;
    private final SortedMap<String, InputFile> read = new TreeMap<>();
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

    /** Opens a file; closing reads what was left, so that the digest is of the whole file. */
    InputStream open(String path) throws IOException {
        return new Digested(path, Files.newInputStream(root.resolve(path)));
    }

    /** Digest and size of every file read so far. */
    List<InputFile> files() {
        return List.copyOf(read.values());
    }

    private void advance(long bytes) {
        done += bytes;
        if (total > 0) {
            progress.step(Math.min(done, total), total);
        }
    }

    /** Counts and digests what passes through. */
    private final class Digested extends FilterInputStream {
        private final String path;
        private final MessageDigest digest = sha256();
        private long size;
        private boolean closed;

        Digested(String path, InputStream in) {
            super(in);
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                digest.update(bytes, offset, count);
                size += count;
                advance(count);
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 1 << 16)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                transferTo(OutputStream.nullOutputStream());
                InputFile file = new InputFile(path, HexFormat.of().formatHex(digest.digest()), size);
                read.put(path, file);
                super.close();
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
