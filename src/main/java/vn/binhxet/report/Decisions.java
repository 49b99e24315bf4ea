package vn.binhxet.report;

import java.util.List;
import vn.binhxet.ranking.DecisionNeeded;

/** The page for the council's chair: everything only a person can decide, with room to write the decision. */
final class Decisions {
    /** In large rounds one kind of decision may concern thousands. */
    private static final int NAMED = 60;

    private final Html html;
    private final View view;

    Decisions(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write() {
        html.open("section", "id", "decisions", "class", "sheet").line("h2", view.label("decisions"));
        List<DecisionNeeded> all = view.result.decisionsNeeded();
        if (all.isEmpty()) {
            html.line("p", view.label("decisions.none"));
        }
        for (DecisionNeeded.Kind kind : DecisionNeeded.Kind.values()) {
            List<DecisionNeeded> these =
                    all.stream().filter(d -> d.kind() == kind).toList();
            if (!these.isEmpty()) {
                html.line("h3", view.words.word(kind) + " (" + view.number(these.size()) + ")");
                html.open("ol", "class", "decide");
                these.stream().limit(limit()).forEach(this::item);
                html.close("ol");
                if (these.size() > limit()) {
                    html.line("p", view.label("more", view.number(these.size() - limit())), "class", "more");
                }
            }
        }
        html.close("section");
    }

    private int limit() {
        return view.large() ? 300 : Integer.MAX_VALUE;
    }

    private void item(DecisionNeeded d) {
        html.open("li").line("p", view.words.decision(d));
        if (!d.dossiers().isEmpty()) {
            html.open("p", "class", "who").text(view.label("decisions.see") + " ");
            for (int i = 0; i < Math.min(NAMED, d.dossiers().size()); i++) {
                html.text(i == 0 ? "" : "; ");
                who(d.dossiers().get(i), d.list());
            }
            if (d.dossiers().size() > NAMED) {
                html.text(" " + view.label("more", view.number(d.dossiers().size() - NAMED)));
            }
            html.close("p");
        }
        if (d.kind() == DecisionNeeded.Kind.OVERLAP && !view.large()) {
            new Pair(html, view).write(d);
        }
        html.line("p", view.label("decisions.write"), "class", "write").close("li");
    }

    private void who(String id, String list) {
        View.Line line = view.lineOf(id, list);
        if (line == null) {
            html.text(view.name(id));
            return;
        }
        People.link(html, view, line);
        html.text(" (" + People.unit(line) + " – " + view.words.standing(line.standing()) + ")");
    }
}
