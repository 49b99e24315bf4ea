package vn.binhxet.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.binhxet.dossier.Text;

/**
 * Copies what a run is made of. What cannot be copied could not be verified later, so it refuses the run; everything
 * that cannot is gathered first and told together.
 */
final class Copying {
    private final AtomicDirectory directory;
    private final Set<String> copied = new HashSet<>();
    private final SortedMap<String, Text> faults = new ConcurrentSkipListMap<>();

    Copying(AtomicDirectory directory) {
        this.directory = directory;
    }

    /** Copies the file {@code name} of {@code root}, if there is one, into {@code to}. */
    void file(Path root, String name, String to) throws IOException {
        Path file = root.resolve(name);
        if (Files.isDirectory(file)) {
            fault(name, "đây là thư mục, cần một tệp", "this is a directory, a file was expected");
        } else if (Files.exists(file) && mayBe(file, name, to + name)) {
            copy(file, name, to + name);
        }
    }

    /** Copies the files below the directory {@code name} of {@code root}, if there is one, into {@code to}. */
    void tree(Path root, String name, String to) throws IOException {
        Path tree = root.resolve(name);
        if (Files.isDirectory(tree)) {
            Files.createDirectories(directory.resolve(to));
            List<String> files = FileTree.files(
                    tree, directory::is, (file, reason) -> unreadable(below(name, slashed(tree, file)), reason));
            Map<String, String> names = new TreeMap<>();
            for (String file : files) {
                String copy = to + Normalizer.normalize(file, Normalizer.Form.NFC);
                if (mayBe(tree.resolve(file), below(name, file), copy)) {
                    names.put(file, copy);
                }
            }
            together(names, (file, copy) -> copy(tree.resolve(file), below(name, file), copy));
        } else if (Files.exists(tree)) {
            fault(name, "đây là tệp, cần một thư mục", "this is a file, a directory was expected");
        }
    }

    /**
     * Ends the copying.
     *
     * @throws UnusableFile naming everything that could not be copied
     */
    void finish() {
        if (!faults.isEmpty()) {
            throw UnusableFile.notCopied(faults);
        }
    }

    private interface OneCopy {
        void make(String file, String copy) throws IOException;
    }

    /** Makes copies side by side: most of the time goes into their digests. */
    private static void together(Map<String, String> names, OneCopy one) throws IOException {
        try {
            names.entrySet().parallelStream().forEach(entry -> {
                try {
                    one.make(entry.getKey(), entry.getValue());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean mayBe(Path from, String name, String to) {
        if (Files.exists(from) && !Files.isRegularFile(from)) {
            fault(name, "không phải tệp thường (thiết bị hoặc ống dẫn)", "not an ordinary file (a device or a pipe)");
            return false;
        }
        if (!copied.add(to)) {
            fault(
                    name,
                    "tên chỉ khác một tệp khác ở cách gõ dấu; hãy đổi tên một trong hai",
                    "its name differs from another file only in how its accents are typed; rename one of them");
            return false;
        }
        return true;
    }

    private void copy(Path from, String name, String to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            try (OutputStream out = directory.file(to)) {
                in.transferTo(out);
            }
        } catch (AccessDeniedException | NoSuchFileException e) {
            if (!from.toString().equals(e.getFile())) {
                throw e;
            }
            unreadable(name, e);
        }
    }

    private void unreadable(String name, IOException reason) {
        if (reason instanceof FileSystemLoopException) {
            fault(name, "liên kết trỏ ngược vào thư mục chứa nó", "a link back into the directory it stands in");
        } else if (reason instanceof NoSuchFileException) {
            fault(
                    name,
                    "liên kết trỏ tới nơi không có, hoặc tên tệp có ký tự không đọc được",
                    "a link to nowhere, or a file name with characters that cannot be read");
        } else {
            fault(name, "không đọc được; hãy kiểm tra quyền đọc", "cannot be read; check its permissions");
        }
    }

    private void fault(String name, String vi, String en) {
        faults.put(name, new Text(vi, en));
    }

    private static String below(String name, String file) {
        return name.isEmpty() ? file : name + "/" + file;
    }

    private static String slashed(Path root, Path file) {
        return FileTree.slashed(root.relativize(file));
    }
}
