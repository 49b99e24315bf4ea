package vn.binhxet.cli;

import java.nio.file.Path;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.Seal;

/** What is said after a round was sealed. */
final class SealText {
    private SealText() {}

    static String of(Seal seal, Path round, String lang) {
        Words words = Words.in(lang);
        return words.say("seal.done", "on", seal.sealedOn(), "file", round.resolve(Seal.FILE))
                + "\n"
                + words.say(
                        "seal.holds",
                        "settings",
                        seal.settings().size(),
                        "files",
                        seal.files().size())
                + "\n"
                + words.say("seal.digest", "digest", seal.digest().replaceFirst("^sha256:", ""));
    }
}
