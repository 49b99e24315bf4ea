package vn.binhxet.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.RoundResult;

/** One printable letter per submitting unit: what is missing in its dossiers, which clause asks for it, and until when. */
public final class ReturnSlips {
    private final View view;
    private final NavigableMap<String, Slip> slips = new TreeMap<>();

    /** What one unit is asked for. */
    private static final class Slip {
        final String unit;
        final List<View.Line> missing = new ArrayList<>();
        final List<String> originals = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();

        Slip(String unit) {
            this.unit = unit;
        }
    }

    private ReturnSlips(RoundResult result, String language) {
        view = new View(result, new PlainWording(result, language), Labels.in(language));
    }

    /**
     * The letters by file name, one for each unit that has something to supply.
     *
     * @param language {@code vi} or {@code en}
     */
    public static NavigableMap<String, String> render(RoundResult result, String language) {
        var made = new ReturnSlips(result, language);
        made.collect();
        var files = new TreeMap<String, String>();
        made.slips.forEach((key, slip) -> files.put(fileName(key, files), made.page(slip)));
        return files;
    }

    private void collect() {
        for (View.Line line : view.lines) {
            boolean open = line.standing() == Standing.INCOMPLETE || line.standing() == Standing.ON_HOLD;
            if (open && !asked(line).isEmpty()) {
                slip(People.dossier(line)).missing.add(line);
            }
        }
        var unseen = new TreeSet<String>();
        view.result.decisionsNeeded().stream()
                .filter(d -> d.kind() == DecisionNeeded.Kind.PAPER_NOT_SEEN)
                .forEach(d -> unseen.addAll(d.dossiers()));
        unseen.stream()
                .map(view.result.dossiers()::get)
                .filter(Objects::nonNull)
                .forEach(d -> slip(d).originals.add(d.name()));
        for (Problem p : view.result.problems()) {
            Dossier d = p.dossier() == null ? null : view.result.dossiers().get(p.dossier());
            if (p.severity() != Problem.Severity.WARNING) {
                slip(d).problems.add(p);
            }
        }
    }

    private static List<Finding> asked(View.Line line) {
        return line.entry().candidate().assessment().gaps().stream()
                .filter(f -> f.verdict() == Verdict.UNDETERMINED)
                .toList();
    }

    /** The slip of the unit that proposes; of nobody, where a record could not be read far enough to know. */
    private Slip slip(Dossier dossier) {
        if (dossier == null) {
            return slips.computeIfAbsent("~", k -> new Slip(view.label("slip.unknown")));
        }
        String by = dossier.proposals().stream()
                .map(Proposal::by)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(dossier.unit() == null ? "~" : dossier.unit().id());
        return slips.computeIfAbsent(by == null ? "~" : by, k -> new Slip(unitName(k, dossier)));
    }

    private String unitName(String id, Dossier dossier) {
        return view.result.dossiers().values().stream()
                .map(Dossier::unit)
                .filter(u -> u != null && id.equals(u.id()))
                .map(u -> u.name())
                .findFirst()
                .orElse(id.equals("~") && dossier.unit() == null ? view.label("slip.unknown") : id);
    }

    /** Unit ids come from outside: only letters, digits and dashes reach a file name, and no two units share one. */
    private static String fileName(String unit, NavigableMap<String, String> taken) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = "return-slip-" + (plain.isEmpty() ? "unknown" : plain.substring(0, Math.min(60, plain.length())));
        String name = base + ".html";
        for (int n = 2; taken.containsKey(name); n++) {
            name = base + "-" + n + ".html";
        }
        return name;
    }

    private String page(Slip slip) {
        Html html = Html.page();
        html.open("html", "lang", view.words.language()).open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line("title", view.label("slip.title") + " – " + slip.unit);
        html.style(HtmlReport.css("page") + HtmlReport.css("slip"))
                .close("head")
                .open("body")
                .open("main");
        head(html, slip);
        missing(html, slip);
        originals(html, slip);
        problems(html, slip);
        html.open("div", "class", "signatures");
        for (String who : List.of("slip.receive", "slip.sign")) {
            html.open("div").line("p", view.label(who), "class", "strong").line("p", view.label("slip.sign.note"));
            html.close("div");
        }
        html.close("div").close("main").close("body").close("html");
        return html.finished();
    }

    private void head(Html html, Slip slip) {
        String province = view.result.round().province();
        html.open("header", "class", "letter").open("div");
        html.line("p", province == null ? "" : province, "class", "caps")
                .line("p", view.label("slip.office"), "class", "strong");
        html.close("div").open("div").line("p", view.label("slip.motto.1"), "class", "strong");
        html.line("p", view.label("slip.motto.2"), "class", "strong rule");
        html.line("p", view.label("slip.date"), "class", "date").close("div").close("header");
        html.line("h1", view.label("slip.title"));
        html.line("p", view.result.round().name().in(view.words.language()), "class", "round");
        html.line("p", view.label("slip.to", slip.unit), "class", "to");
        html.line("p", view.label("slip.intro", slip.unit));
        var until = view.result.round().supplyBy();
        html.line(
                "p",
                until == null ? view.label("slip.no-until") : view.label("slip.until", view.words.date(until)),
                "class",
                "banner strong");
    }

    private void missing(Html html, Slip slip) {
        if (slip.missing.isEmpty()) {
            return;
        }
        html.line("h2", view.label("slip.missing"));
        for (View.Line line : slip.missing) {
            Table table = Table.start(
                    html,
                    "slip",
                    view.label("slip.caption", People.dossier(line).name(), view.words.list(line.list())),
                    List.of(view.label("slip.asks"), view.label("slip.clause"), view.label("slip.supply")));
            for (Finding f : asked(line)) {
                String cited = f.criterion().citations().isEmpty()
                        ? ""
                        : view.words.citation(f.criterion().citations().get(0));
                table.row(null, null)
                        .headText(view.words.finding(f, People.dossier(line)))
                        .cell(null, cited);
                table.cell(null, view.words.supply(f, People.dossier(line))).endRow();
            }
            table.end();
        }
        html.line("p", view.label("slip.note"), "class", "note");
    }

    private void originals(Html html, Slip slip) {
        if (!slip.originals.isEmpty()) {
            html.line("h2", view.label("slip.originals")).open("ul");
            slip.originals.forEach(name -> html.line("li", name));
            html.close("ul");
        }
    }

    private void problems(Html html, Slip slip) {
        if (slip.problems.isEmpty()) {
            return;
        }
        html.line("h2", view.label("slip.problems"));
        Table table = Table.start(
                html,
                "slip",
                view.label("slip.problems"),
                List.of(view.label("column.nominee"), view.label("column.where"), view.label("column.problem")));
        slip.problems.forEach(p -> table.row(null, null)
                .headText(p.dossier() == null ? "–" : view.name(p.dossier()))
                .cell(null, view.words.where(p.where()))
                .cell("reason", view.words.problem(p))
                .endRow());
        table.end();
    }
}
