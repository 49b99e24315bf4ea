package vn.binhxet.record;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The files below a directory. */
final class FileTree {
    private FileTree() {}

    /** Paths of all files but litter, relative, with forward slashes, sorted. */
    static List<String> files(Path root) throws IOException {
        var failures = new ArrayList<IOException>();
        List<String> files = files(root, directory -> false, (file, failure) -> failures.add(failure));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return files;
    }

    /**
     * The same without the directories that {@code skipped} names. Symbolic links are followed.
     *
     * @param unreadable is told of what cannot be looked at, a link into its own directory for one
     */
    static List<String> files(Path root, Predicate<Path> skipped, BiConsumer<Path, IOException> unreadable)
            throws IOException {
        var found = new ArrayList<String>();
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        boolean skip = !directory.equals(root) && (Litter.is(directory) || skipped.test(directory));
                        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!Litter.is(file)) {
                            found.add(slashed(root.relativize(file)));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        unreadable.accept(file, failure);
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(found);
        return found;
    }

    /** The path with forward slashes on every system. */
    static String slashed(Path relative) {
        var names = new ArrayList<String>();
        relative.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /** Deletes a directory with all it holds; links are deleted, not followed. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes what can be deleted: the result stands already, or a failure is being reported. */
    static void deleteQuietly(Path root) {
        try {
            delete(root);
        } catch (IOException e) {
            // What remains is hidden and is named after the directory it belongs to.
        }
    }
}
