package vn.binhxet.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the files of a new key, where a private key may be. */
public final class KeyFiles {
    private static final List<String> NOT_BESIDE = List.of(".git", RunRecord.FILE, "round.yaml", "pom.xml");

    private KeyFiles() {}

    /**
     * Writes a new private key to {@code file} and its public half to {@code file.pub}.
     *
     * @throws UnusableFile if either exists, or the place is inside a repository, a round or a run
     */
    public static SigningKey create(Path file) throws IOException {
        Path absolute = real(file);
        for (Path directory = absolute.getParent(); directory != null; directory = directory.getParent()) {
            for (String sign : NOT_BESIDE) {
                if (Files.exists(directory.resolve(sign))) {
                    throw UnusableFile.keyWouldLeak(file, directory);
                }
            }
        }
        Path shown = publicOf(file);
        if (Files.exists(shown)) {
            throw UnusableFile.exists(shown);
        }
        SigningKey key = SigningKey.generate();
        AtomicFile.createSecret(file, key.privatePem());
        AtomicFile.create(shown, key.publicPem());
        return key;
    }

    /** Where the public half of the key in {@code file} is written. */
    public static Path publicOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /** Through links, so that none leads into a repository unseen. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path directory = absolute.getParent();
        while (directory != null && !Files.exists(directory)) {
            directory = directory.getParent();
        }
        return directory == null
                ? absolute
                : directory.toRealPath().resolve(directory.relativize(absolute).toString());
    }
}
