package vn.binhxet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.FileDigest;
import vn.binhxet.record.RunRecord;

/** The files of a run a person may want to open next, each with what it is for. */
final class Leavings {
    private Leavings() {}

    static List<String> of(Path out, RunRecord record, Words words) {
        var lines = new ArrayList<String>();
        int slips = 0;
        int marked = 0;
        for (FileDigest file : record.outputs()) {
            if (file.path().startsWith("return-slips/")) {
                slips++;
            } else if (file.path().startsWith("marked/")) {
                marked++;
            } else {
                String key = "file." + file.path();
                lines.add(out.resolve(file.path()) + " – " + words.say(key));
            }
        }
        if (marked > 0) {
            lines.add(out.resolve("marked") + " – " + words.say("file.marked", "n", marked));
        }
        if (slips > 0) {
            lines.add(out.resolve("return-slips") + " – " + words.say("file.return-slips", "n", slips));
        }
        return lines;
    }
}
