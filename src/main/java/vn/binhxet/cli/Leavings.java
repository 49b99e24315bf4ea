package vn.binhxet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.FileDigest;
import vn.binhxet.record.RunRecord;

/** The files of a run a person may want to open next, each with what it is for. */
final class Leavings {
    private Leavings() {}

    static List<String> of(Path out, RunRecord record, Words words) {
        var lines = new ArrayList<String>();
        var slips = new TreeSet<String>();
        int papers = 0;
        int marked = 0;
        for (FileDigest file : record.outputs()) {
            if (file.path().startsWith("return-slips/")) {
                slips.add(file.path().substring(0, file.path().lastIndexOf('.')));
            } else if (file.path().startsWith("papers/")) {
                papers++;
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
        if (papers > 0) {
            lines.add(out.resolve("papers") + " – " + words.say("file.papers", "n", papers));
        }
        if (!slips.isEmpty()) {
            lines.add(out.resolve("return-slips") + " – " + words.say("file.return-slips", "n", slips.size()));
        }
        return lines;
    }
}
