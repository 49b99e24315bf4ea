package vn.binhxet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.RunDirectory;
import vn.binhxet.record.RunRecord;
import vn.binhxet.record.RunVerification;
import vn.binhxet.record.SigningKey;

/** What else there is to say of a run that was verified: whose signature it bears, and the line of its lists. */
final class VerifiedText {
    private VerifiedText() {}

    static List<String> lines(Path out, boolean keyGiven, String lang) throws IOException {
        Words words = Words.in(lang);
        RunRecord record = RunDirectory.open(out).record();
        Optional<SigningKey> signer = RunVerification.signer(out);
        var lines = new ArrayList<String>();
        lines.add(
                signer.isEmpty()
                        ? words.say("verified.unsigned")
                        : words.say(
                                keyGiven ? "verified.signed" : "verified.claimed",
                                "key",
                                signer.get().id()));
        if (record.settings().whatIf() != null) {
            lines.add(words.say("verified.trial"));
        }
        if (record.fingerprint() != null) {
            lines.add(words.say("notice.fingerprint", "sum", record.fingerprint()));
        }
        return lines;
    }
}
