package vn.binhxet.report;

import java.util.List;
import vn.binhxet.dossier.Problem;
import vn.binhxet.ranking.RoundResult;

/** What was wrong in the papers handed in, and how every count is made up. */
final class Intake {
    private final Html html;
    private final View view;

    Intake(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void problems() {
        List<Problem> all = view.result.problems();
        html.open("section", "id", "problems", "class", "sheet").line("h2", view.label("problems"));
        if (all.isEmpty()) {
            html.line("p", view.label("problems.none")).close("section");
            return;
        }
        Table table = Table.start(
                html,
                "problems",
                view.label("problems.caption", view.number(all.size())),
                List.of(
                        view.label("column.where"),
                        view.label("column.nominee"),
                        view.label("column.severity"),
                        view.label("column.problem")));
        int shown = view.large() ? View.LISTED_ROWS : Integer.MAX_VALUE;
        all.stream()
                .limit(shown)
                .forEach(p -> table.row(null, "sev-" + p.severity().ordinal())
                        .headText(view.words.where(p.where()))
                        .cell(null, p.dossier() == null ? "" : view.name(p.dossier()))
                        .cell(null, view.words.word(p.severity()))
                        .cell("reason", view.words.problem(p))
                        .endRow());
        table.end();
        if (all.size() > shown) {
            html.line("p", view.label("more.problems", view.number(all.size() - shown)), "class", "more");
        }
        html.close("section");
    }

    void sums() {
        RoundResult r = view.result;
        html.open("section", "id", "sums", "class", "sheet").line("h2", view.label("sums"));
        Table table = Table.start(
                html,
                "sums",
                view.label("sums.caption"),
                List.of(view.label("column.sum"), view.label("column.calculation"), view.label("column.agrees")));
        row(
                table,
                view.label("sums.records"),
                r.records(),
                r.dossiers().size() + r.refused() + r.merged(),
                view.label(
                        "sums.records.how",
                        view.number(r.records()),
                        view.number(r.dossiers().size()),
                        view.number(r.refused()),
                        view.number(r.merged())));
        int listed = r.lists().stream().mapToInt(l -> l.entries().size()).sum();
        int proposals = r.dossiers().values().stream()
                .mapToInt(d -> d.proposals().size())
                .sum();
        int counted = listed + r.unlisted().size();
        // A dossier that names no award is put into one list, so that proposals alone need not be the sum.
        int unnamed = (int) r.dossiers().values().stream()
                .filter(d -> d.proposals().isEmpty())
                .count();
        row(
                table,
                view.label("sums.proposals"),
                proposals + unnamed,
                counted,
                view.label(
                        "sums.proposals.how",
                        view.number(proposals),
                        view.number(unnamed),
                        view.number(listed),
                        view.number(r.unlisted().size())));
        for (var list : r.lists()) {
            int sum = Standing.count(list.entries()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            row(table, view.words.list(list), list.entries().size(), sum, Summary.sum(view, list.entries()));
        }
        table.end();
        html.close("section");
    }

    private void row(Table table, String what, int left, int right, String how) {
        table.row(null, left == right ? "agrees" : "differs").headText(what).cell("reason", how);
        table.cell(
                        null,
                        left == right
                                ? view.label("sums.agrees")
                                : view.label("sums.differs", view.number(left), view.number(right)))
                .endRow();
    }
}
