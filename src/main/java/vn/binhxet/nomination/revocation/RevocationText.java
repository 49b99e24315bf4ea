package vn.binhxet.nomination.revocation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.revocation.Revocation.Concerned;
import vn.binhxet.nomination.revocation.Revocation.Fate;

/** What follows from a revocation, as a person reads it. */
public final class RevocationText {
    private RevocationText() {}

    /** The lines in the language of {@code words}. */
    public static List<Line> lines(Revocation revocation, Words words) {
        var lines = new ArrayList<Line>();
        if (revocation.issuers().size() > 1) {
            lines.add(
                    Line.of(0, Mark.NONE, words.say("revocation.issuers", "issuers", words.and(revocation.issuers()))));
        }
        for (Revocation.Run run : revocation.runs()) {
            lines.add(Line.of(0, Mark.HEADING, words.say("revocation.run", "name", run.name(), "run", run.run())));
            if (run.concerned().isEmpty()) {
                lines.add(Line.of(1, Mark.NONE, words.say("revocation.nobody")));
                continue;
            }
            lines.add(Line.of(1, Mark.NONE, counts(run.concerned(), words)));
            Fate fate = null;
            for (Concerned c : run.concerned()) {
                if (c.fate() != fate) {
                    fate = c.fate();
                    lines.add(Line.of(1, Mark.NONE, words.say("revocation.head." + fate.name())));
                }
                one(c, words, lines);
            }
        }
        lines.add(Line.of(0, Mark.HEADING, words.say("revocation.note")));
        return lines;
    }

    private static String counts(List<Concerned> all, Words words) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        all.forEach(c -> counts.merge(c.fate(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((fate, n) -> parts.add(words.say("revocation.count." + fate.name(), "n", n)));
        return words.say("revocation.counts", "n", all.size(), "parts", String.join("; ", parts));
    }

    private static void one(Concerned c, Words words, List<Line> lines) {
        lines.add(Line.of(
                2,
                Mark.NONE,
                words.say(
                        "revocation.one", "name", c.name(), "id", c.dossier(), "unit", c.unit(), "award", c.award())));
        if (c.fate() == Fate.WAS_NOT_NOMINATED) {
            return;
        }
        if (c.wave() > 0) {
            lines.add(Line.of(3, Mark.NONE, words.say("revocation.wave")));
        }
        c.facts().forEach(f -> lines.add(Line.of(3, Mark.NONE, words.say("revocation.fact", "fact", f))));
        if (c.restedOn().isEmpty()) {
            lines.add(Line.of(3, Mark.NONE, words.say("revocation.restednothing")));
        } else {
            c.restedOn().forEach(r -> lines.add(Line.of(3, Mark.NONE, words.say("revocation.rested", "criterion", r))));
        }
        if (c.fate() == Fate.SURVIVES_ON_OTHER_GROUNDS) {
            lines.add(Line.of(
                    3,
                    Mark.NONE,
                    words.say("revocation.grounds", "before", c.groundsBefore(), "after", c.groundsAfter())));
        }
        lines.add(Line.of(3, Mark.NONE, words.say("revocation.before", "reason", c.before())));
        if (c.after() != null) {
            lines.add(Line.of(3, Mark.NONE, words.say("revocation.after", "reason", c.after())));
        }
        if (!c.cameIn().isEmpty()) {
            lines.add(Line.of(3, Mark.NONE, words.say("revocation.camein", "names", words.and(c.cameIn()))));
        }
    }
}
