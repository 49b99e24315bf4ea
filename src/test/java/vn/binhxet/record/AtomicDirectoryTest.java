package vn.binhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.record.UnusableDirectory.Reason;

class AtomicDirectoryTest {
    @TempDir
    Path home;

    @Test
    void nothingIsSeenBeforeTheCommit() throws IOException {
        Path out = home.resolve("kết quả/lai-châu");
        try (var directory = AtomicDirectory.replacingRun(out)) {
            write(directory, "a/b.txt", "xin chào");
            assertThat(out).doesNotExist();
            directory.commit();
        }
        assertThat(out.resolve("a/b.txt")).hasContent("xin chào");
        assertThat(names(out.getParent())).containsExactly("lai-châu");
    }

    @Test
    void anExceptionInTheMiddleLeavesTheOldRunUntouchedAndNoLitter() throws IOException {
        Path out = run("cũ");
        assertThatThrownBy(() -> {
                    try (var directory = AtomicDirectory.replacingRun(out)) {
                        OutputStream half = directory.file("nominations.json");
                        half.write('{');
                        throw new IOException("ổ đĩa đầy");
                    }
                })
                .hasMessage("ổ đĩa đầy");
        assertThat(out.resolve("nominations.json")).hasContent("cũ");
        assertThat(RunVerification.check(out)).isEmpty();
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void aRunIsReplacedWhole() throws IOException {
        Path out = run("cũ");
        try (var directory = AtomicDirectory.replacingRun(out)) {
            write(directory, "other.txt", "mới");
            directory.commit();
        }
        assertThat(names(out)).containsExactly("other.txt");
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void anEmptyDirectoryIsFilled() throws IOException {
        Path out = Files.createDirectory(home.resolve("out"));
        try (var directory = AtomicDirectory.fresh(out)) {
            write(directory, "a", "b");
            directory.commit();
        }
        assertThat(out.resolve("a")).hasContent("b");
    }

    @Test
    void aDirectoryOfTheUserIsRefusedAndUntouched() throws IOException {
        Path out = Files.createDirectory(home.resolve("Documents"));
        Files.writeString(out.resolve("thư.txt"), "quan trọng");
        refuses(Reason.NOT_MADE_BY_A_RUN, () -> AtomicDirectory.replacingRun(out));
        assertThat(out.resolve("thư.txt")).hasContent("quan trọng");
        assertThat(names(home)).containsExactly("Documents");
    }

    @Test
    void aRunJsonOfAnotherProgramDoesNotMakeItOurs() throws IOException {
        Path out = Files.createDirectory(home.resolve("out"));
        Files.writeString(out.resolve("run.json"), "{\"format\":\"other/1\"}");
        refuses(Reason.NOT_MADE_BY_A_RUN, () -> AtomicDirectory.replacingRun(out));
    }

    @Test
    void aFileTheUserPutBesideTheResultsIsNotLost() throws IOException {
        Path out = run("cũ");
        Files.writeString(out.resolve("ghi chú.docx"), "họp ngày 5");
        refuses(Reason.HOLDS_OTHER_FILES, () -> AtomicDirectory.replacingRun(out));
        assertThat(out.resolve("ghi chú.docx")).hasContent("họp ngày 5");
    }

    @Test
    void aFilePutThereWhileWritingIsNotLostEither() throws IOException {
        Path out = run("cũ");
        try (var directory = AtomicDirectory.replacingRun(out)) {
            write(directory, "a", "b");
            Files.writeString(out.resolve("ghi chú.docx"), "họp ngày 5");
            refuses(Reason.HOLDS_OTHER_FILES, directory::commit);
        }
        assertThat(out.resolve("ghi chú.docx")).hasContent("họp ngày 5");
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void litterOfFileManagersDoesNotCount() throws IOException {
        Path out = run("cũ");
        Files.writeString(out.resolve(".DS_Store"), "");
        Files.writeString(out.resolve("Thumbs.db"), "");
        try (var directory = AtomicDirectory.replacingRun(out)) {
            directory.commit();
        }
        assertThat(names(out)).isEmpty();
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Path out = Files.writeString(home.resolve("out"), "");
        refuses(Reason.NOT_A_DIRECTORY, () -> AtomicDirectory.replacingRun(out));
        refuses(Reason.NOT_WRITABLE, () -> AtomicDirectory.replacingRun(out.resolve("below")));
    }

    @Test
    void aFreshDirectoryIsNotARunEither() throws IOException {
        Path out = run("cũ");
        refuses(Reason.NOT_EMPTY, () -> AtomicDirectory.fresh(out));
    }

    @Test
    void theOldRunComesBackIfTheMachineStoppedBetweenTheTwoMoves() throws IOException {
        Path out = run("cũ");
        Files.move(out, home.resolve(".out.previous"));
        try (var directory = AtomicDirectory.replacingRun(out)) {
            assertThat(out.resolve("nominations.json")).hasContent("cũ");
            write(directory, "a", "b");
        }
        assertThat(names(home)).containsExactly("out");
    }

    @Test
    void throughALinkTheDirectoryItPointsToIsReplaced() throws IOException {
        Path out = run("cũ");
        Path link = Files.createSymbolicLink(home.resolve("link"), out);
        try (var directory = AtomicDirectory.replacingRun(link)) {
            write(directory, "a", "b");
            directory.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(out.resolve("a")).hasContent("b");
    }

    @Test
    void aPathThatLeavesTheDirectoryIsRefused() throws IOException {
        try (var directory = AtomicDirectory.fresh(home.resolve("out"))) {
            for (String path : List.of("../a", "a/../../a", "", ".", "/etc/a")) {
                assertThatThrownBy(() -> directory.file(path)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void filesStillOpenForbidTheCommit() throws IOException {
        try (var directory = AtomicDirectory.fresh(home.resolve("out"));
                OutputStream open = directory.file("a")) {
            open.write(1);
            assertThatThrownBy(directory::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(names(home)).isEmpty();
    }

    private Path run(String nominations) throws IOException {
        Path out = home.resolve("out");
        try (var run = RunWriter.open(out)) {
            try (OutputStream file = run.file("nominations.json")) {
                file.write(nominations.getBytes(StandardCharsets.UTF_8));
            }
            run.finish("r", new RunRecord.Settings("vi", List.of(), Detail.FULL, false));
        }
        return out;
    }

    private static void refuses(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(UnusableDirectory.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.text().vi())
                    .isNotBlank()
                    .isNotEqualTo(refused.text().en());
        });
    }

    private static void write(AtomicDirectory directory, String path, String text) throws IOException {
        try (OutputStream out = directory.file(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
