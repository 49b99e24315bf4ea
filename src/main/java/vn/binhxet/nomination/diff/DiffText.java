package vn.binhxet.nomination.diff;

import java.util.ArrayList;
import java.util.List;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.diff.RunDiff.Cause;
import vn.binhxet.nomination.diff.RunDiff.FileChange;
import vn.binhxet.nomination.diff.RunDiff.Mover;
import vn.binhxet.nomination.diff.RunDiff.Side;
import vn.binhxet.nomination.diff.RunDiff.Stand;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.WhatIf;

/** Two runs side by side, as a person reads it. */
public final class DiffText {
    private static final int MOST_FILES = 20;
    private static final int MOST_DOSSIERS = 40;

    private final RunDiff diff;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    private DiffText(RunDiff diff, Words words) {
        this.diff = diff;
        this.words = words;
    }

    /** The lines in the language of {@code words}. */
    public static List<Line> lines(RunDiff diff, Words words) {
        var text = new DiffText(diff, words);
        text.all();
        return List.copyOf(text.lines);
    }

    private void all() {
        say(0, words.say("diff.before", "run", side(diff.before())));
        say(0, words.say("diff.after", "run", side(diff.after())));
        inputs();
        head(words.say("diff.movers", "n", diff.movers().size()));
        if (diff.movers().isEmpty()) {
            say(1, words.say("diff.nobody"));
        }
        String list = null;
        for (Mover mover : diff.movers()) {
            if (!mover.list().equals(list)) {
                list = mover.list();
                say(1, mover.listName());
            }
            mover(mover);
        }
        head(words.say("diff.unmoved"));
        for (RunDiff.ListCount count : diff.lists()) {
            say(
                    1,
                    words.say(
                            "diff.unmoved.list",
                            "list",
                            count.name(),
                            "n",
                            words.whole(count.same()),
                            "reranked",
                            count.reranked() == 0 ? null : words.whole(count.reranked())));
        }
    }

    private String side(Side side) {
        return words.say(
                "diff.side",
                "name",
                side.name(),
                "trial",
                side.whatIf() == null ? null : words.say("diff.trial"),
                "sum",
                side.fingerprint() == null ? null : side.fingerprint().substring(0, 16));
    }

    private void inputs() {
        head(words.say("diff.inputs"));
        int from = lines.size();
        diff.settings().stream().filter(s -> !toldAsRule(s.setting())).forEach(s -> say(1, s.text()));
        diff.rules().forEach(r -> say(1, r.text()));
        diff.acts().forEach(a -> say(1, words.say("diff.act." + a.how().name(), "act", a.text())));
        if (!diff.before().engine().equals(diff.after().engine())) {
            say(
                    1,
                    words.say(
                            "diff.engine",
                            "before",
                            diff.before().engine(),
                            "after",
                            diff.after().engine()));
        }
        diff.dossiers().stream().limit(MOST_DOSSIERS).forEach(this::dossier);
        if (diff.dossiers().size() > MOST_DOSSIERS) {
            say(
                    1,
                    words.say(
                            "diff.dossiers.more",
                            "n",
                            words.whole(diff.dossiers().size() - MOST_DOSSIERS)));
        }
        // What a trial set is told above, setting by setting.
        List<FileChange> files = diff.files().stream()
                .filter(f -> !f.path().endsWith("/" + WhatIf.FILE))
                .toList();
        files.stream().limit(MOST_FILES).forEach(this::file);
        if (files.size() > MOST_FILES) {
            say(1, words.say("diff.files.more", "n", words.whole(files.size() - MOST_FILES)));
        }
        boolean rulesOnly = diff.files().stream().anyMatch(f -> f.path().startsWith("inputs/rules/"));
        if (rulesOnly && diff.rules().isEmpty()) {
            say(1, words.say("diff.rules.same"));
        }
        if (lines.size() == from) {
            say(1, words.say("diff.inputs.same"));
        }
    }

    /** A number the round sets for itself is told where the criterion is. */
    private boolean toldAsRule(String setting) {
        return diff.rules().stream().anyMatch(r -> setting.equals(r.criterion() + "." + r.number()));
    }

    private void dossier(RunDiff.DossierChange change) {
        var parts = new ArrayList<String>();
        for (String part : change.parts()) {
            parts.add(part(part));
        }
        say(
                1,
                words.say(
                        "diff.dossier." + change.how().name(),
                        "name",
                        change.name(),
                        "id",
                        change.dossier(),
                        "parts",
                        parts.isEmpty() ? null : words.and(parts)));
    }

    /** A part nobody named is one of the descriptions. */
    private String part(String part) {
        return words.sayIfThere("diff.part." + part).orElseGet(() -> words.say("diff.part.other"));
    }

    private void file(FileChange file) {
        say(1, words.say("diff.file." + file.how().name(), "path", file.path().replaceFirst("^inputs/(round/)?", "")));
    }

    private void mover(Mover mover) {
        lines.add(Line.of(
                2,
                Mark.NONE,
                words.say(
                        "diff.mover",
                        "name",
                        mover.name(),
                        "id",
                        mover.dossier(),
                        "before",
                        stand(mover.before()),
                        "after",
                        stand(mover.after()))));
        for (Cause cause : mover.causes()) {
            say(
                    3,
                    words.say(
                            "diff.cause",
                            "kind",
                            words.say("diff.kind." + cause.kind().name()),
                            "text",
                            cause.text()));
        }
        if (mover.before() != null) {
            say(3, words.say("diff.was", "reason", mover.before().reason()));
        }
        if (mover.after() != null) {
            say(3, words.say("diff.is", "reason", mover.after().reason()));
        }
    }

    private String stand(Stand stand) {
        if (stand == null) {
            return words.say("diff.absent");
        }
        boolean ranked = stand.status() != Status.NOT_RANKED;
        String text = ranked ? words.of(stand.status()) : words.of(stand.outcome());
        return stand.rank() == null ? text : words.say("diff.ranked", "stand", text, "rank", stand.rank());
    }

    private void head(String text) {
        lines.add(Line.of(0, Mark.HEADING, text));
    }

    private void say(int level, String text) {
        lines.add(Line.of(level, Mark.NONE, text));
    }
}
