package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.Ledger;
import vn.binhxet.record.Ledger.Entry;

/** Lines about a book of runs. */
final class LedgerText {
    private LedgerText() {}

    /** One thing that was checked. */
    record Checked(boolean holds, String text) {}

    static String line(Entry entry, String lang) {
        Words words = Words.in(lang);
        return words.say(
                "ledger.line." + entry.kind().name().toLowerCase(Locale.ROOT),
                "n",
                entry.n(),
                "at",
                entry.at(),
                "round",
                entry.round(),
                "sum",
                entry.fingerprint() == null ? entry.record() : entry.fingerprint(),
                "key",
                entry.signedBy() == null ? null : entry.signedBy().substring(0, 16),
                "trial",
                entry.whatIf() == null ? null : tried(entry, words));
    }

    private static String tried(Entry entry, Words words) {
        String set = String.join(
                ", ",
                entry.whatIf().set().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toList());
        String rules = entry.whatIf().otherRules() ? words.say("notice.otherrules") : "";
        return rules.isEmpty() || set.isEmpty() ? rules + set : rules + ", " + set;
    }

    static Checked whole(Ledger ledger, Path file, Words words) {
        return ledger.brokenAt() == 0
                ? new Checked(
                        true, words.say("ledger.whole", "n", ledger.entries().size()))
                : new Checked(false, words.say("ledger.broken", "file", file, "line", ledger.brokenAt()));
    }

    /** Says on {@code err} that the book is broken, if it is; the exit code that follows. */
    static int broken(Ledger ledger, Path file, String lang, PrintWriter err) {
        Checked whole = whole(ledger, file, Words.in(lang));
        if (!whole.holds()) {
            err.println("binhxet: " + whole.text());
        }
        return whole.holds() ? ExitCode.DONE : ExitCode.CHECK_SAID_NO;
    }
}
