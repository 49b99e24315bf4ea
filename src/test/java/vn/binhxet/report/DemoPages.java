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
            Files.writeString(
                    out.resolve("report-" + language + ".html"),
                    HtmlReport.render(DemoRound.result(null), language, "ab".repeat(32)));
        }
    }
}
