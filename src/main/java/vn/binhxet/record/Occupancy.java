package vn.binhxet.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhxet.record.UnusableDirectory.Reason;

/** What may stand where a directory is going to be written. */
enum Occupancy {
    EMPTY,
    EMPTY_OR_RUN;

    /** Throws {@link UnusableDirectory} if {@code target} holds anything that must not be lost. */
    void require(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw UnusableDirectory.of(Reason.NOT_A_DIRECTORY, target, "");
        }
        List<String> files = FileTree.files(target);
        if (files.isEmpty()) {
            return;
        }
        if (this == EMPTY) {
            throw UnusableDirectory.of(Reason.NOT_EMPTY, target, files.get(0));
        }
        Optional<RunRecord> record = RunRecord.readIfAny(target);
        if (record.isEmpty()) {
            throw UnusableDirectory.of(Reason.NOT_MADE_BY_A_RUN, target, files.get(0));
        }
        Set<String> ours = record.get().paths();
        for (String file : files) {
            boolean ofEveryRun = file.equals(RunRecord.FILE) || file.equals(Envelope.FILE);
            if (!ours.contains(file) && !ofEveryRun) {
                throw UnusableDirectory.of(Reason.HOLDS_OTHER_FILES, target, file);
            }
        }
    }
}
