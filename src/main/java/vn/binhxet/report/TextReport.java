package vn.binhxet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.explanation.Depth;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.explanation.Words;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;

/** The whole round as plain text: summary, decisions needed, lists, a page for whoever is listed or on hold, problems. */
public final class TextReport {
    private static final int WIDTH = 100;
    /** Longer lists name only whom a decision is about; the others are in nominations.json. */
    private static final int ALL_NAMED = 3_000;
    /** From more listed entries than this, pages are left to the explain command. */
    private static final int ALL_EXPLAINED = 200;

    private static final Set<Status> LISTED = Set.of(
            Status.NOMINATED, Status.RESERVE, Status.TIED_AT_CUT, Status.ADDED_BY_COUNCIL, Status.EXCLUDED_BY_COUNCIL);

    private final RoundResult result;
    private final Explanations explanations;
    private final Words words;
    private final PlainText text;
    private final StringBuilder out = new StringBuilder();

    private TextReport(RoundResult result, Explanations explanations) {
        this.result = result;
        this.explanations = explanations;
        this.words = explanations.words();
        this.text = new PlainText(WIDTH, words);
    }

    /** The report in {@code language}. */
    public static String render(RoundResult result, String language) {
        return render(result, Explanations.of(result, language));
    }

    /** The report in the language of {@code explanations}. */
    public static String render(RoundResult result, Explanations explanations) {
        return new TextReport(result, explanations).all();
    }

    private String all() {
        head(words.say("report.title"));
        out.append(text.render(explanations.summary().lines(words, List.of())));
        if (!result.decisionsNeeded().isEmpty()) {
            head(words.say("summary.decisions").toUpperCase(Locale.ROOT));
            out.append(text.render(explanations.decisionsNeeded()));
        }
        head(words.say("report.lists"));
        out.append(text.render(lists()));
        head(words.say("report.pages"));
        result.lists().forEach(this::pages);
        problems();
        return out.toString();
    }

    private void head(String title) {
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append(title).append('\n').append("=".repeat(title.length())).append('\n');
    }

    private List<Line> lists() {
        var lines = new ArrayList<Line>();
        for (NominationList list : result.lists()) {
            lines.add(Line.of(0, Mark.HEADING, explanations.listName(list)));
            list.lowered()
                    .forEach(l -> lines.add(Line.of(
                            1,
                            Mark.NONE,
                            words.say(
                                    "report.lowered",
                                    "text",
                                    explanations.phrases().lowered(list, l)))));
            if (!list.exact()) {
                lines.add(Line.of(1, Mark.NONE, words.say("report.inexact")));
            }
            explanations.firmness(list).forEach(text -> lines.add(Line.of(1, Mark.NONE, text)));
            explanations.trial().ifPresent(text -> lines.add(Line.of(1, Mark.NONE, text)));
            int unnamed = entries(list, lines);
            if (unnamed > 0) {
                lines.add(Line.of(1, Mark.NONE, words.say("report.shortened", "n", words.whole(unnamed))));
            }
            explanations.fingerprint().ifPresent(text -> lines.add(Line.of(1, Mark.NONE, text)));
        }
        return lines;
    }

    private int entries(NominationList list, List<Line> lines) {
        int unnamed = 0;
        Status status = null;
        for (Entry entry : list.entries()) {
            if (list.entries().size() > ALL_NAMED && !LISTED.contains(entry.status())) {
                unnamed++;
                continue;
            }
            if (entry.status() != status) {
                status = entry.status();
                lines.add(Line.of(1, Mark.NONE, "— " + words.of(status) + " (" + list.count(status) + ") —"));
            }
            var dossier = entry.candidate().dossier();
            String unit = dossier.unit() == null
                            || dossier.name().equals(dossier.unit().name())
                    ? ""
                    : ", " + dossier.unit().name();
            String name = explanations.phrases().nominee(dossier) + unit + " [" + dossier.id() + "]";
            lines.add(Line.of(2, Mark.NONE, name + ": " + explanations.oneLine(list, entry)));
        }
        return unnamed;
    }

    private void pages(NominationList list) {
        List<Entry> entries =
                list.entries().stream().filter(TextReport::asksForPage).toList();
        if (entries.isEmpty()) {
            return;
        }
        out.append('\n').append(explanations.listName(list)).append('\n');
        if (entries.size() > ALL_EXPLAINED) {
            out.append(text.render(List.of(Line.of(1, Mark.NONE, words.say("report.nopages")))));
            return;
        }
        for (Entry entry : entries) {
            out.append("-".repeat(WIDTH)).append('\n');
            out.append(text.render(explanations.of(list, entry).lines(Depth.PAGE)));
        }
    }

    private static boolean asksForPage(Entry entry) {
        return LISTED.contains(entry.status())
                || (entry.status() == Status.NOT_RANKED && entry.candidate().outcome() == Outcome.ON_HOLD);
    }

    private void problems() {
        if (result.problems().isEmpty()) {
            return;
        }
        head(words.say("report.problems"));
        var sentences = explanations.sentences();
        var lines = new ArrayList<Line>();
        Problem.Severity severity = null;
        for (Problem problem : bySeverity()) {
            if (problem.severity() != severity) {
                severity = problem.severity();
                lines.add(Line.of(0, Mark.HEADING, Words.capital(words.of(severity))));
            }
            lines.add(Line.of(1, Mark.NONE, sentences.problem(problem)));
        }
        out.append(text.render(lines));
    }

    private List<Problem> bySeverity() {
        return result.problems().stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(p -> p))
                .toList();
    }
}
