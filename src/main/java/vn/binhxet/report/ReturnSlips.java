package vn.binhxet.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.ReturnSlip;
import vn.binhxet.explanation.Wanted;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Round;

/** One printable letter per submitting unit: what is missing in its dossiers, which clause asks for it, by when. */
public final class ReturnSlips {
    private final RoundResult result;
    private final Wording words;
    private final Labels labels;

    private ReturnSlips(RoundResult result, Explanations explanations) {
        this.result = result;
        this.words = new Wording(explanations);
        this.labels = Labels.in(words.language());
    }

    /** The letters by file name, one for each unit that has something to supply, in the language of {@code told}. */
    public static SortedMap<String, String> render(RoundResult result, Explanations told) {
        var letters = new ReturnSlips(result, told);
        Map<String, List<String>> originals = letters.originals();
        var files = new TreeMap<String, String>();
        var done = new TreeSet<String>();
        for (ReturnSlip slip : letters.words.returnSlips()) {
            done.add(slip.unit());
            String page = letters.page(slip.name(), slip.items(), originals.getOrDefault(slip.unit(), List.of()));
            files.put(fileName(slip.unit(), files), page);
        }
        originals.forEach((unit, names) -> {
            if (!done.contains(unit)) {
                files.put(fileName(unit, files), letters.page(letters.unitName(unit), List.of(), names));
            }
        });
        return files;
    }

    /** Nominees whose papers somebody must still see or name in full, by unit. */
    private Map<String, List<String>> originals() {
        var ids = new TreeSet<String>();
        result.decisionsNeeded().stream()
                .filter(d -> d.kind() == DecisionNeeded.Kind.PAPER_NOT_SEEN)
                .forEach(d -> ids.addAll(d.dossiers()));
        var byUnit = new TreeMap<String, List<String>>();
        for (String id : ids) {
            Dossier dossier = result.dossiers().get(id);
            if (dossier != null) {
                byUnit.computeIfAbsent(unit(dossier), u -> new ArrayList<>()).add(words.nominee(dossier));
            }
        }
        return byUnit;
    }

    private static String unit(Dossier dossier) {
        return dossier.unit() == null || dossier.unit().id() == null
                ? ""
                : dossier.unit().id();
    }

    private String unitName(String id) {
        return result.dossiers().values().stream()
                .filter(d -> !id.isEmpty() && unit(d).equals(id))
                .map(d -> d.unit().name())
                .findFirst()
                .orElseGet(() -> labels.of("slip.unknown"));
    }

    /** Unit ids come from outside: only letters, digits and dashes reach a file name, and no two units share one. */
    private static String fileName(String unit, Map<String, String> taken) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "unknown" : plain.substring(0, Math.min(60, plain.length()));
        String name = base + ".html";
        for (int n = 2; taken.containsKey(name); n++) {
            name = base + "-" + n + ".html";
        }
        return name;
    }

    private String page(String unit, List<ReturnSlip.Item> items, List<String> originals) {
        Html html = Html.page();
        html.open("html", "lang", words.language()).open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line("title", labels.of("slip.title") + " – " + unit);
        html.style(HtmlReport.css("page") + HtmlReport.css("slip"))
                .close("head")
                .open("body");
        head(html);
        html.open("main").line("h1", labels.of("slip.title"));
        html.line("p", result.round().name().in(words.language()), "class", "round");
        words.trial().ifPresent(text -> html.line("p", text, "class", "banner strong"));
        html.line("p", labels.of("slip.to", unit), "class", "to").line("p", labels.of("slip.intro"));
        missing(html, items);
        originals(html, originals);
        problems(html, items);
        signatures(html);
        html.close("main").close("body").close("html");
        return html.finished();
    }

    private void head(Html html) {
        Round round = result.round();
        html.open("header", "class", "letter").open("div");
        html.line("p", Wording.office(round, result.rulebook(), words.language()), "class", "caps");
        html.line("p", labels.of("slip.office"), "class", "strong rule")
                .close("div")
                .open("div");
        html.line("p", labels.of("slip.motto.1"), "class", "strong");
        html.line("p", labels.of("slip.motto.2"), "class", "strong rule");
        html.line("p", labels.of("slip.date"), "class", "date").close("div").close("header");
    }

    private void missing(Html html, List<ReturnSlip.Item> items) {
        if (items.stream().allMatch(i -> i.missing().isEmpty())) {
            return;
        }
        html.line("h2", labels.of("slip.missing"));
        var supplyBy = result.round().supplyBy();
        String until = supplyBy == null ? labels.of("slip.no-until") : labels.of("slip.until", words.date(supplyBy));
        html.line("p", until, "class", "banner strong");
        for (ReturnSlip.Item item : items) {
            if (item.missing().isEmpty()) {
                continue;
            }
            Table table = Table.start(
                    html,
                    "slip",
                    labels.of("slip.caption", item.nominee(), item.award()),
                    List.of(labels.of("slip.number"), labels.of("slip.asks"), labels.of("slip.clause")));
            int n = 0;
            for (Wanted wanted : item.missing()) {
                table.row(null, null).cell("n", words.number(++n)).headText(wanted.inWords(words.words()));
                table.cell(null, wanted.citation() == null ? "" : wanted.citation())
                        .endRow();
            }
            table.end();
        }
        html.line("p", labels.of("slip.note"), "class", "note");
    }

    private void originals(Html html, List<String> names) {
        if (!names.isEmpty()) {
            boolean seen = result.round().proofOfNominated() != ProofGrade.CITED;
            html.line("h2", labels.of(seen ? "slip.originals" : "slip.unnamed")).open("ul");
            names.forEach(name -> html.line("li", name));
            html.close("ul");
        }
    }

    private void problems(Html html, List<ReturnSlip.Item> items) {
        if (items.stream().allMatch(i -> i.problems().isEmpty())) {
            return;
        }
        html.line("h2", labels.of("slip.problems"));
        Table table = Table.start(
                html,
                "slip",
                labels.of("slip.problems.caption"),
                List.of(labels.of("column.nominee"), labels.of("column.problem")));
        for (ReturnSlip.Item item : items) {
            item.problems()
                    .forEach(p -> table.row(null, null)
                            .headText(item.nominee())
                            .cell("reason", p)
                            .endRow());
        }
        table.end();
    }

    private void signatures(Html html) {
        html.open("div", "class", "signatures");
        for (String who : List.of("slip.receive", "slip.sign")) {
            html.open("div").line("p", labels.of(who), "class", "strong").line("p", labels.of("slip.sign.note"));
            html.close("div");
        }
        html.close("div");
    }
}
