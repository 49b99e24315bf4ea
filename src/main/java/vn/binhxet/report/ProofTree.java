package vn.binhxet.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;

/** An explanation as headings, sentences and nested lists: marks with their words, the law's place, and the sources. */
final class ProofTree {
    private final Html html;
    private final View view;
    private final Deque<Integer> levels = new ArrayDeque<>();

    ProofTree(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write(List<Line> lines) {
        for (Line line : lines) {
            if (line.level() == 0 && sign(line.mark()).isEmpty()) {
                closeTo(-1);
                flat(line);
            } else {
                nest(line.level());
                item(line);
            }
        }
        closeTo(-1);
    }

    private void flat(Line line) {
        switch (line.mark()) {
            case HEADING -> html.line("h4", line.text());
            case VERDICT -> html.line("p", line.text(), "class", "oneline");
            case NONE, DETAIL, MET, NOT_MET, UNDETERMINED, HELD -> {
                html.open("p").text(line.text());
                places(line);
                html.close("p");
            }
        }
    }

    private void nest(int level) {
        closeTo(level);
        if (!levels.isEmpty() && levels.peek() == level) {
            html.close("li");
        } else {
            html.open("ul", "class", levels.isEmpty() ? "tree" : null);
            levels.push(level);
        }
    }

    /** Closes lists deeper than {@code level}; an item stays open for the list below it. */
    private void closeTo(int level) {
        while (!levels.isEmpty() && levels.peek() > level) {
            html.close("li").close("ul");
            levels.pop();
        }
    }

    private void item(Line line) {
        html.open("li", "class", style(line.mark()));
        sign(line.mark()).ifPresent(word -> {
            html.line("span", line.mark().sign(), "class", "sign", "aria-hidden", "true");
            html.line("span", word, "class", "verdict").text(" ");
        });
        html.line("span", line.text(), "class", "told");
        places(line);
    }

    private void places(Line line) {
        if (line.citation() != null) {
            html.line("small", " (" + line.citation() + ")", "class", "cited");
        }
        if (!line.sources().isEmpty()) {
            html.line("small", " " + view.label("proof.source", String.join("; ", line.sources())), "class", "source");
        }
    }

    /** The word beside a mark, for those who cannot see it. */
    private Optional<String> sign(Mark mark) {
        return switch (mark) {
            case MET, NOT_MET, UNDETERMINED, HELD -> Optional.of(view.label("sign." + mark));
            case HEADING, VERDICT, DETAIL, NONE -> Optional.empty();
        };
    }

    private static String style(Mark mark) {
        return switch (mark) {
            case MET -> "met";
            case NOT_MET -> "not";
            case UNDETERMINED, HELD -> "open";
            case HEADING -> "heading";
            case DETAIL -> "detail";
            case VERDICT, NONE -> "plain";
        };
    }
}
