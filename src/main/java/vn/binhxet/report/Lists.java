package vn.binhxet.report;

import java.util.ArrayList;
import java.util.List;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;

/** The lists that go to the council: nominated, in reserve and equal at the cut, in their order. */
final class Lists {
    private final Html html;
    private final View view;

    Lists(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write() {
        html.open("section", "id", "lists", "class", "sheet").line("h2", view.label("lists"));
        int n = 0;
        for (NominationList list : view.result.lists()) {
            one(list, ++n);
        }
        html.close("section");
    }

    private void one(NominationList list, int number) {
        html.open("section", "id", "list-" + number, "class", "list").line("h3", view.words.list(list));
        html.line("p", Summary.sum(view, list.entries()), "class", "sum");
        rules(list);
        List<View.Line> lines =
                view.of(list).stream().filter(l -> l.standing().listed()).toList();
        if (lines.isEmpty()) {
            html.line("p", view.label("lists.empty"), "class", "none").close("section");
            return;
        }
        boolean points = list.entries().stream().map(Entry::points).anyMatch(java.util.Objects::nonNull);
        var columns = new ArrayList<String>(List.of(view.label("column.rank"), view.label("column.nominee")));
        if (points) {
            columns.add(view.label("column.points"));
        }
        columns.add(view.label("column.standing"));
        columns.add(view.label("column.reason"));
        view.words.trial().ifPresent(text -> html.line("p", text, "class", "banner trial"));
        Table table = Table.start(html, "people", caption(list), columns);
        int shown = view.large() ? View.LISTED_ROWS : Integer.MAX_VALUE;
        lines.stream().limit(shown).forEach(l -> row(table, l, points));
        table.end();
        if (lines.size() > shown) {
            html.line("p", view.label("more.json", view.number(lines.size() - shown)), "class", "more");
        }
        view.words.fingerprint().ifPresent(text -> html.line("p", text, "class", "digest"));
        html.close("section");
    }

    private String caption(NominationList list) {
        String name = view.words.list(list);
        return list.provisional() ? name + " – " + view.label("provisional.caption") : name;
    }

    /** Quota, constraints and what was done about them. */
    private void rules(NominationList list) {
        html.open("ul", "class", "rules");
        view.words.proposal(list).ifPresent(text -> html.line("li", text));
        Integer quota = list.opened().quota();
        html.line(
                "li",
                quota == null
                        ? view.label("rules.no-quota")
                        : view.label(
                                "rules.quota",
                                view.number(quota),
                                view.number(list.opened().reserve())));
        view.words.ceiling(list).ifPresent(text -> html.line("li", text));
        view.words.constraintRules(list).forEach(rule -> html.line("li", rule));
        list.lowered().forEach(l -> html.line("li", view.words.lowered(l, list), "class", "warn"));
        if (!list.exact()) {
            html.line("li", view.label("rules.not-exact"), "class", "warn");
        }
        view.words.firmness(list).forEach(text -> html.line("li", text, "class", "firm"));
        html.close("ul");
    }

    private void row(Table table, View.Line line, boolean points) {
        Entry e = line.entry();
        table.row(line.rowId(), "s-" + line.standing().ordinal());
        table.cell("n rank", e.rank() == null ? "–" : view.number(e.rank()));
        table.head();
        html.open("span", "class", "name");
        People.link(html, view, line);
        html.close("span").line("span", People.about(view, line), "class", "about");
        table.endHead();
        if (points) {
            table.cell(
                    "n", e.points() == null ? "–" : view.words.points(e.points().total()));
        }
        table.cell(null);
        People.standing(html, view, line);
        table.endCell();
        table.cell("reason");
        html.line("p", view.words.oneLine(e, line.list()));
        People.marks(html, view, line);
        table.endCell().endRow();
    }
}
