package vn.binhxet.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;

/** The whole result as one page that needs nothing else: no network, no script; read on a phone or printed on A4. */
public final class HtmlReport {
    private static final List<String> CONTENTS =
            List.of("summary", "decisions", "lists", "others", "problems", "sums", "proofs");

    private static final Map<String, String> CSS = new ConcurrentHashMap<>();

    private HtmlReport() {}

    /**
     * The page in {@code language}, {@code vi} or {@code en}.
     *
     * @param digest SHA-256 of the run this report belongs to, or {@code null}
     */
    public static String render(RoundResult result, String language, String digest) {
        return render(result, Explanations.of(result, language), digest);
    }

    /** The page in the language of {@code told}. */
    public static String render(RoundResult result, Explanations told, String digest) {
        String language = told.words().language();
        var view = new View(result, new Wording(told), Labels.in(language));
        Html proofs = new ProofPages(view).make();
        Html html = Html.page();
        html.open("html", "lang", language).open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line("title", view.label("title") + " – " + result.round().name().in(language));
        html.style(css("page") + css("report") + running(view, digest)).close("head");
        html.open("body").line("a", view.label("skip"), "class", "skip", "href", "#main");
        new Front(html, view).write(digest);
        html.open("nav", "aria-label", view.label("contents")).open("ul");
        for (String part : CONTENTS) {
            html.open("li").line("a", view.label(part), "href", "#" + part).close("li");
        }
        html.close("ul").close("nav").open("main", "id", "main");
        new Summary(html, view).write();
        new Decisions(html, view).write();
        new Lists(html, view).write();
        new NotNominated(html, view).write();
        new Intake(html, view).problems();
        new Intake(html, view).sums();
        html.add(proofs).close("main");
        html.line("footer", view.label("footer")).close("body").close("html");
        return html.finished();
    }

    /** What must stand on every printed page. */
    private static String running(View view, String digest) {
        var points = view.result.round().ranking().points();
        var css = new StringBuilder();
        if (points != null && points.issued() == null) {
            css.append("@page{@top-left{content:\"")
                    .append(view.label("not-issued.short"))
                    .append("\"}}\n");
        }
        if (digest != null) {
            css.append("@page{@bottom-left{content:\"SHA-256 ")
                    .append(digest)
                    .append("\";font:7pt \"Liberation Mono\",monospace;color:#545b64}}\n");
        }
        if (view.words.trial().isPresent()) {
            css.append("@page{@top-center{content:\"")
                    .append(view.label("trial.short"))
                    .append("\"}}\n");
        }
        if (!view.provisional().isEmpty()) {
            css.append("@page{@top-right{content:\"")
                    .append(view.label("provisional.short"))
                    .append("\"}}\n");
        }
        return css.toString();
    }

    static String css(String name) {
        return CSS.computeIfAbsent(name, HtmlReport::read);
    }

    private static String read(String name) {
        try (var in = HtmlReport.class.getResourceAsStream("/report/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
