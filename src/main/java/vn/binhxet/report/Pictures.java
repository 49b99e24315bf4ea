package vn.binhxet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Kind;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.NominationList;

/** The result for people who look rather than read. Every number in a picture also stands beside it as text. */
final class Pictures {
    private final Html html;
    private final View view;
    private final Bars bars;

    Pictures(Html html, View view) {
        this.html = html;
        this.view = view;
        this.bars = new Bars(html, view);
    }

    void write() {
        if (view.lines.isEmpty()) {
            return;
        }
        bars.patterns();
        statusPerList();
        funnels();
        fieldByLevel();
        new Shares(html, view, bars).write();
    }

    private void statusPerList() {
        html.open("figure", "class", "picture").line("figcaption", view.label("picture.status"));
        for (NominationList list : view.result.lists()) {
            Map<Standing, Integer> counts = Standing.count(list.entries());
            html.open("div", "class", "bar");
            html.open("p", "class", "bar-name").line("strong", view.words.list(list));
            html.text(" – " + view.label("submitted", view.number(list.entries().size())))
                    .close("p");
            bars.stacked(view.words.list(list) + ": " + Summary.sum(view, list.entries()), counts);
            html.close("div");
        }
        html.close("figure");
    }

    private void funnels() {
        html.open("figure", "class", "picture").line("figcaption", view.label("picture.funnel"));
        html.open("div", "class", "columns");
        for (Kind kind : Kind.values()) {
            List<View.Line> of = select(l -> l.list().kind() == kind);
            if (!of.isEmpty()) {
                var steps = new LinkedHashMap<String, Integer>();
                steps.put(view.label("funnel.submitted"), of.size());
                steps.put(
                        view.label("funnel.qualified"),
                        count(of, l -> l.entry().candidate().outcome() == Outcome.QUALIFIED));
                steps.put(
                        view.label(kind == Kind.MODEL ? "funnel.recognised" : "funnel.nominated"),
                        count(of, l -> l.standing().nominated()));
                html.open("div", "class", "funnel").line("p", view.words.word(kind), "class", "bar-name");
                bars.funnel(view.words.word(kind), steps);
                html.close("div");
            }
        }
        html.close("div").close("figure");
    }

    private void fieldByLevel() {
        var cells = new TreeMap<String, Map<String, int[]>>();
        var levels = new TreeSet<String>();
        for (View.Line l : view.lines) {
            var dossier = l.entry().candidate().dossier();
            var model = dossier.model();
            var level = model != null && model.level() != null
                    ? model.level()
                    : dossier.unit() == null ? null : dossier.unit().level();
            // Sorted by place in the enum, so that the nation comes before the commune.
            String levelKey = level == null ? "9" : String.valueOf(level.ordinal());
            String field = dossier.field() == null ? "" : dossier.field();
            levels.add(levelKey);
            int[] cell = cells.computeIfAbsent(field, f -> new TreeMap<>()).computeIfAbsent(levelKey, k -> new int[2]);
            cell[0]++;
            cell[1] += l.standing().nominated() ? 1 : 0;
        }
        int most = cells.values().stream()
                .flatMap(r -> r.values().stream())
                .mapToInt(c -> c[0])
                .max()
                .orElse(1);
        var columns = new ArrayList<String>();
        columns.add(view.label("column.field"));
        levels.forEach(k -> columns.add(levelName(k)));
        html.open("figure", "class", "picture");
        Table table = Table.start(html, "heat", view.label("picture.heat"), columns);
        cells.forEach((field, row) -> {
            table.row(null, null).headText(field.isEmpty() ? view.label("not-stated") : view.words.field(field));
            for (String level : levels) {
                int[] cell = row.getOrDefault(level, new int[2]);
                // Five tints; the number stands in the cell, so the tint may be lost in print.
                int tint = cell[0] == 0 ? 0 : 1 + (cell[0] * 4 - 1) / most;
                table.cell("n heat-" + Math.min(tint, 4));
                html.line("strong", view.number(cell[1])).text(" / " + view.number(cell[0]));
                table.endCell();
            }
            table.endRow();
        });
        table.end();
        html.close("figure");
    }

    private String levelName(String key) {
        return key.equals("9")
                ? view.label("not-stated")
                : view.words.word(vn.binhxet.dossier.Level.values()[Integer.parseInt(key)]);
    }

    private List<View.Line> select(Predicate<View.Line> which) {
        return view.lines.stream().filter(which).collect(Collectors.toList());
    }

    static int count(List<View.Line> lines, Predicate<View.Line> which) {
        return (int) lines.stream().filter(which).count();
    }
}
