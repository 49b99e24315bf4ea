package vn.binhxet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;

/** What became of everything submitted, per list, each line with its sum. */
final class Summary {
    private final Html html;
    private final View view;

    Summary(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write() {
        html.open("section", "id", "summary").line("h2", view.label("summary"));
        html.line("p", sum(view, view.lines.stream().map(View.Line::entry).toList()), "class", "sum");
        table();
        new Pictures(html, view).write();
        html.close("section");
    }

    /** "45 submitted = nominated 12 + in reserve 3 + …", leaving out what is nought. */
    static String sum(View view, List<Entry> entries) {
        String parts = Standing.count(entries).entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> view.words.standing(e.getKey()) + " " + view.number(e.getValue()))
                .collect(Collectors.joining(" + "));
        return view.label("sum", view.number(entries.size()), parts.isEmpty() ? "0" : parts);
    }

    private void table() {
        Map<Standing, Integer> total =
                Standing.count(view.lines.stream().map(View.Line::entry).toList());
        List<Standing> shown = total.entrySet().stream()
                .filter(e -> e.getValue() > 0 || e.getKey() == Standing.NOMINATED)
                .map(Map.Entry::getKey)
                .toList();
        var columns = new ArrayList<String>();
        columns.add(view.label("column.list"));
        columns.add(view.label("column.quota"));
        columns.add(view.label("column.submitted"));
        shown.forEach(s -> columns.add(view.label("short." + s)));
        Table table = Table.start(html, "counts", view.label("summary.caption"), columns);
        int n = 0;
        for (NominationList list : view.result.lists()) {
            table.row(null, null).head();
            html.open("a", "href", "#list-" + ++n).text(view.words.list(list)).close("a");
            table.endHead();
            Integer quota = list.opened().quota();
            table.cell("n", quota == null ? view.label("no-quota") : view.number(quota));
            numbers(table, list.entries().size(), Standing.count(list.entries()), shown);
        }
        table.row(null, "total").headText(view.label("total")).cell("n", "");
        numbers(table, view.lines.size(), total, shown);
        table.end();
    }

    private void numbers(Table table, int submitted, Map<Standing, Integer> counts, List<Standing> shown) {
        table.cell("n strong", view.number(submitted));
        shown.forEach(s -> table.cell(
                counts.get(s) == 0 ? "n zero" : s.nominated() ? "n strong" : "n", view.number(counts.get(s))));
        table.endRow();
    }
}
