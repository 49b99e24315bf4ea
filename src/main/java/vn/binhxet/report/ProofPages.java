package vn.binhxet.report;

import java.util.List;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.Points;

/** One page per person to be decided on: result, points, and the whole proof from law over fact to conclusion. */
final class ProofPages {
    private final View view;
    private final Html html = Html.part();

    ProofPages(View view) {
        this.view = view;
    }

    /** The pages; entries for which there is no more room lose theirs, so make this part before any links to it. */
    Html make() {
        List<View.Line> pages = view.pages();
        var body = new ProofPages(view);
        int written = 0;
        for (View.Line line : pages) {
            if (body.html.length() > View.PAGES_LENGTH) {
                view.dropPagesFrom(line, pages);
                break;
            }
            body.one(line);
            written++;
        }
        html.open("section", "id", "proofs", "class", "sheet").line("h2", view.label("proofs"));
        html.line("p", view.label("proofs.legend"), "class", "more");
        if (written < view.pagesWanted) {
            html.line(
                    "p",
                    view.label("proofs.limited", view.number(written), view.number(view.pagesWanted)),
                    "class",
                    "banner");
        }
        return html.add(body.html).close("section");
    }

    private void one(View.Line line) {
        Entry e = line.entry();
        html.open("article", "id", line.pageId(), "class", "proof", "aria-labelledby", line.pageId() + "-name");
        html.open("p", "class", "crumb").line("a", view.words.list(line.list()), "href", "#" + line.rowId());
        if (view.result.round().ranking().points() != null
                && view.result.round().ranking().points().issued() == null) {
            html.text(" – ").line("em", view.label("not-issued.short"));
        }
        html.close("p");
        html.line("h3", People.dossier(line).name(), "id", line.pageId() + "-name");
        html.line("p", People.about(view, line), "class", "about");
        html.open("p", "class", "result");
        People.standing(html, view, line);
        if (e.rank() != null) {
            html.text(" ").line("span", view.label("proof.rank", view.number(e.rank())));
        }
        if (e.points() != null) {
            html.text(" · ")
                    .line(
                            "span",
                            view.label(
                                    "proof.points", view.words.points(e.points().total())));
        }
        html.close("p");
        People.acts(html, view, line);
        new ProofTree(html, view).write(view.words.proof(e, line.list()));
        if (e.points() != null) {
            points(e.points());
        }
        html.close("article");
    }

    private void points(Points points) {
        if (points.lines().stream().allMatch(l -> l.how().equals("missing"))) {
            return;
        }
        html.line("h4", view.label("proof.sheet", view.words.points(points.total())));
        html.open("dl", "class", "points");
        for (Points.Line l : points.lines()) {
            html.open("div").line("dt", view.words.pointsCriterion(l));
            html.open("dd").line("b", view.words.points(l.points())).text(" ");
            html.line("small", view.words.pointsHow(l)).close("dd").close("div");
        }
        html.close("dl");
        if (!points.complete()) {
            html.line("p", view.label("proof.sheet.incomplete"), "class", "more");
        }
    }
}
