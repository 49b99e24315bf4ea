package vn.binhxet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;

/** Everyone who is on no list to the council, each with the reason; in large rounds counted by reason. */
final class NotNominated {
    private final Html html;
    private final View view;

    NotNominated(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write() {
        html.open("section", "id", "others", "class", "sheet").line("h2", view.label("others"));
        int n = 0;
        for (NominationList list : view.result.lists()) {
            n++;
            List<View.Line> lines =
                    view.of(list).stream().filter(l -> !l.standing().listed()).toList();
            if (!lines.isEmpty()) {
                html.open("section", "id", "others-" + n).line("h3", view.words.list(list));
                if (view.large()) {
                    byReason(list, lines);
                } else {
                    byName(list, lines);
                }
                html.close("section");
            }
        }
        unlisted();
        html.close("section");
    }

    private void byName(NominationList list, List<View.Line> lines) {
        boolean points = lines.stream().anyMatch(l -> l.entry().points() != null);
        var columns = new ArrayList<String>(List.of(view.label("column.nominee")));
        if (points) {
            columns.add(view.label("column.points"));
        }
        columns.addAll(List.of(view.label("column.standing"), view.label("column.why-not")));
        Table table = Table.start(html, "people others", view.label("others.caption", view.words.list(list)), columns);
        for (View.Line l : lines) {
            Entry e = l.entry();
            table.row(l.rowId(), "s-" + l.standing().ordinal()).head();
            html.open("span", "class", "name");
            People.link(html, view, l);
            html.close("span").line("span", People.about(view, l), "class", "about");
            table.endHead();
            if (points) {
                table.cell(
                        "n",
                        e.points() == null ? "–" : view.words.points(e.points().total()));
            }
            table.cell(null);
            People.standing(html, view, l);
            table.endCell().cell("reason");
            html.line("p", view.words.oneLine(e, l.list()));
            People.marks(html, view, l);
            table.endCell().endRow();
        }
        table.end();
    }

    /** The first criterion in the law's order that stands in the way is what an entry is counted under. */
    private void byReason(NominationList list, List<View.Line> lines) {
        var counts = new TreeMap<Standing, Map<String, Integer>>();
        for (View.Line l : lines) {
            List<Finding> gaps = l.entry().candidate().assessment().gaps();
            List<Finding> held = l.entry().candidate().assessment().held();
            List<Finding> why = l.standing() == Standing.ON_HOLD ? held : gaps;
            boolean ranked = l.standing().ordinal() < Standing.INCOMPLETE.ordinal();
            String reason = ranked || why.isEmpty() ? "" : view.words.law(why.get(0));
            counts.computeIfAbsent(l.standing(), s -> new TreeMap<>()).merge(reason, 1, Integer::sum);
        }
        html.line("p", view.label("others.counted"), "class", "more");
        Table table = Table.start(
                html,
                "counted",
                view.label("others.caption", view.words.list(list)),
                List.of(view.label("column.standing"), view.label("column.first-reason"), view.label("column.count")));
        counts.forEach((standing, reasons) -> reasons.forEach((reason, n) -> {
            table.row(null, null)
                    .headText(view.words.standing(standing))
                    .cell("reason", reason.isEmpty() ? "–" : reason);
            table.cell("n", view.number(n)).endRow();
        }));
        table.end();
    }

    private void unlisted() {
        List<String> unlisted = view.result.unlisted();
        if (unlisted.isEmpty()) {
            return;
        }
        html.open("section", "id", "unlisted").line("h3", view.label("unlisted"));
        Table table = Table.start(
                html,
                "people others",
                view.label("unlisted"),
                List.of(view.label("column.nominee"), view.label("column.why-not")));
        int shown = view.large() ? View.LISTED_ROWS : Integer.MAX_VALUE;
        unlisted.stream().limit(shown).forEach(u -> {
            String id = u.indexOf('/') < 0 ? u : u.substring(0, u.indexOf('/'));
            var dossier = view.result.dossiers().get(id);
            table.row(null, null).head();
            html.line("span", view.name(id), "class", "name");
            html.line(
                    "span",
                    dossier == null || dossier.unit() == null
                            ? ""
                            : dossier.unit().name(),
                    "class",
                    "about");
            table.endHead().cell("reason", reasonsOf(id)).endRow();
        });
        table.end();
        if (unlisted.size() > shown) {
            html.line("p", view.label("more.json", view.number(unlisted.size() - shown)), "class", "more");
        }
        html.close("section");
    }

    private String reasonsOf(String id) {
        var sentences = view.result.problems().stream()
                .filter(p -> id.equals(p.dossier()) && p.severity() != Problem.Severity.WARNING)
                .map(view.words::problem)
                .distinct()
                .toList();
        return sentences.isEmpty() ? view.label("unlisted.no-reason") : String.join(" ", sentences);
    }
}
