package vn.binhxet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word, PDF and Excel files made by another Java are compared by their digests, and that can be said. */
class PackedFilesTest {
    private static final String OTHER = "99.0.1+1";

    @TempDir
    Path temp;

    private Path run(String name, String text, String packed, String java) throws IOException {
        Path root = Files.createDirectories(temp.resolve(name));
        Files.writeString(root.resolve("a.txt"), text);
        Files.writeString(root.resolve("b.pdf"), packed);
        var settings = new RunRecord.Settings("vi", List.of("pdf"), Detail.FULL, false, null, java);
        var files =
                List.of(FileDigest.of("a.txt", root.resolve("a.txt")), FileDigest.of("b.pdf", root.resolve("b.pdf")));
        Files.write(
                root.resolve(RunRecord.FILE), RunRecord.of("r", settings, files).toBytes());
        return root;
    }

    @Test
    void filesOfAnotherJavaAreNotComparedByteForByteButTextsAre() throws IOException {
        String here = RunRecord.Settings.runningJava();
        Path kept = run("kept", "same", "packed there", OTHER);
        assertThat(RunVerification.compare(kept, run("again", "same", "packed here", here)))
                .isEmpty();
        assertThat(RunVerification.compare(kept, run("changed", "other", "packed here", here)))
                .map(Difference::file)
                .contains("a.txt");
        assertThat(RunVerification.byDigestOnly(RunRecord.read(kept))).containsExactly("b.pdf");
    }

    @Test
    void filesOfThisJavaAreComparedByteForByte() throws IOException {
        String here = RunRecord.Settings.runningJava();
        Path kept = run("kept", "same", "one", here);
        assertThat(RunVerification.compare(kept, run("again", "same", "two", here)))
                .map(Difference::file)
                .contains("b.pdf");
        assertThat(RunVerification.byDigestOnly(RunRecord.read(kept))).isEmpty();
    }

    @Test
    void onlyARunWithSuchFilesRecordsItsJava() {
        var settings = new RunRecord.Settings("vi", List.of("text", "html"), Detail.FULL, false);
        var text = new FileDigest("report.txt", 1, "0".repeat(64));
        var marked = new FileDigest("marked/a.xlsx", 1, "0".repeat(64));
        var submitted = new FileDigest("inputs/round/submissions/a.xlsx", 1, "0".repeat(64));
        assertThat(RunRecord.of("r", settings, List.of(text, submitted))
                        .settings()
                        .java())
                .isNull();
        assertThat(RunRecord.of("r", settings, List.of(text, marked)).settings().java())
                .isEqualTo(RunRecord.Settings.runningJava());
    }
}
