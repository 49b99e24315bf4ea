package vn.binhxet.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A proof as nested lists: marks with their words, the law's place, and where each fact was submitted. */
final class ProofTree {
    private final Html html;
    private final View view;

    ProofTree(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write(List<ProofLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.line("h4", view.label("proof.tree"));
        Deque<Integer> levels = new ArrayDeque<>();
        for (ProofLine line : lines) {
            while (!levels.isEmpty() && levels.peek() > line.level()) {
                html.close("li").close("ul");
                levels.pop();
            }
            if (!levels.isEmpty() && levels.peek() == line.level()) {
                html.close("li");
            } else {
                html.open("ul", "class", levels.isEmpty() ? "tree" : null);
                levels.push(line.level());
            }
            line(line);
        }
        levels.forEach(l -> html.close("li").close("ul"));
    }

    private void line(ProofLine line) {
        html.open("li", "class", line.sign().style);
        if (!line.sign().mark.isEmpty()) {
            html.line("span", line.sign().mark, "class", "sign", "aria-hidden", "true");
            html.line("span", view.label("sign." + line.sign()), "class", "verdict")
                    .text(" ");
        }
        html.line("span", line.text(), "class", "told");
        if (line.citation() != null) {
            html.line("small", " (" + line.citation() + ")", "class", "cited");
        }
        line.sources().forEach(s -> html.line("small", " " + view.label("proof.source", s), "class", "source"));
    }
}
