package vn.binhxet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Progress;

/** A round directory written for one test. */
record Folder(Path root) {
    static final String ROUND = """
            id: test
            name: Đợt thử
            asOf: 2025-10-10
            receivedOn: 2025-09-15
            submitBy: 2025-09-20
            supplyBy: 2025-10-05
            awards:
              - award: provincial-certificate-individual
            """;

    static Folder in(Path root) {
        return new Folder(root).with("round.yaml", ROUND);
    }

    Folder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Submitted read() {
        return read(2);
    }

    Submitted read(int threads) {
        try {
            return RoundDirectory.read(root, threads, Progress.none());
        } catch (InputRefused e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    List<Problem> refusal() {
        try {
            RoundDirectory.read(root);
        } catch (InputRefused e) {
            return e.problems();
        }
        throw new AssertionError("the round was read");
    }

    /** A problem on one line: severity, code, place, dossier, values. */
    static String line(Problem p) {
        var w = p.where();
        return p.severity() + " " + p.code() + " " + w.file() + ":" + w.row() + " "
                + (w.column() == null ? "-" : w.column()) + " "
                + (w.pointer() == null ? "-" : "<" + w.pointer() + ">") + " " + p.dossier() + " " + p.values();
    }
}
