package vn.binhxet.nomination;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.binhxet.dossier.Problem;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.office.MarkedCopy;
import vn.binhxet.record.RunWriter;

/** Puts a marked copy of every workbook that has something to correct into a run. */
final class MarkedWorkbooks {
    private static final String SUBMISSIONS = "submissions/";

    private MarkedWorkbooks() {}

    static void write(RunWriter run, Path round, List<Problem> problems, Explanations told) throws IOException {
        var byFile = new TreeMap<String, List<Problem>>();
        for (Problem p : problems) {
            if (p.where().sheet() != null && p.where().file().startsWith(SUBMISSIONS)) {
                byFile.computeIfAbsent(p.where().file(), f -> new ArrayList<>()).add(p);
            }
        }
        for (var entry : byFile.entrySet()) {
            byte[] original = RoundDirectory.workbook(round, entry.getKey());
            byte[] marked = MarkedCopy.of(original, entry.getValue(), told.words(), told.sentences()::sentence);
            String name = Normalizer.normalize(entry.getKey().substring(SUBMISSIONS.length()), Normalizer.Form.NFC);
            try (OutputStream out = run.file("marked/" + name)) {
                out.write(marked);
            }
        }
    }
}
