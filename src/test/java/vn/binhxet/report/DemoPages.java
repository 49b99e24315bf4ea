package vn.binhxet.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the demonstration round's pages into a directory, to be looked at. */
final class DemoPages {
    private DemoPages() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        for (String language : new String[] {"vi", "en"}) {
            Path pages = Files.createDirectories(out.resolve(language).resolve("return-slips"))
                    .getParent();
            for (var file : Formats.named("html")
                    .orElseThrow()
                    .files(DemoRound.result(), language, "ab".repeat(32))
                    .entrySet()) {
                Files.writeString(pages.resolve(file.getKey()), file.getValue());
            }
        }
    }
}
