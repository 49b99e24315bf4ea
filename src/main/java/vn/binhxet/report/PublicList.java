package vn.binhxet.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Phrases;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Round;

/**
 * The list for public posting: those proposed and nobody else; of each name, position, unit, award and the sentence of
 * the citation. No points, no ranks, no reasons.
 */
public final class PublicList implements Format {
    private static final int WIDTH = 100;

    @Override
    public String id() {
        return "public";
    }

    @Override
    public SortedMap<String, String> files(RoundResult result, Explanations told, String digest) {
        var files = new TreeMap<String, String>();
        files.put("public/list.html", page(result, told));
        files.put("public/list.txt", text(result, told));
        return files;
    }

    /** One proposed nominee as the public reads it. */
    private record Row(String name, String about, String citation) {}

    private static List<Row> rows(NominationList list, Phrases phrases) {
        return list.entries().stream()
                .filter(e -> e.status() == Status.NOMINATED || e.status() == Status.ADDED_BY_COUNCIL)
                .map(e -> row(e, phrases))
                .toList();
    }

    private static Row row(Entry entry, Phrases phrases) {
        Dossier d = entry.candidate().dossier();
        String position = d.person() == null ? "" : Discretion.of(d.person().position(), d);
        String unit =
                d.unit() == null || d.unit().name() == null || d.unit().name().equals(d.name())
                        ? ""
                        : d.unit().name();
        String about = position.isEmpty() || unit.isEmpty() ? position + unit : position + ", " + unit;
        String citation = entry.candidate().proposal() == null
                ? ""
                : Discretion.of(entry.candidate().proposal().citationText(), d);
        return new Row(Discretion.of(phrases.nominee(d), d), about, citation);
    }

    /** The page, self-contained. */
    public static String page(RoundResult result, Explanations told) {
        String language = told.words().language();
        Labels labels = Labels.in(language);
        Round round = result.round();
        Html html = Html.page();
        html.open("html", "lang", language).open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line("title", labels.of("public.title") + " – " + round.name().in(language));
        html.style(HtmlReport.css("page") + HtmlReport.css("report"))
                .close("head")
                .open("body");
        html.open("header", "class", "front")
                .line("p", Wording.office(round, result.rulebook(), language), "class", "office");
        html.line("h1", labels.of("public.title"));
        html.line("p", round.name().in(language), "class", "round");
        told.trial().ifPresent(text -> html.line("p", text, "class", "banner trial"));
        html.line("p", notice(round, told, labels), "class", "banner seal");
        html.close("header").open("main");
        for (NominationList list : result.lists()) {
            List<Row> rows = rows(list, told.phrases());
            if (rows.isEmpty()) {
                continue;
            }
            html.open("section", "class", "list").line("h2", told.listName(list));
            Table table = Table.start(
                    html,
                    "slip",
                    labels.of("public.caption", rows.size()),
                    List.of(
                            labels.of("slip.number"),
                            labels.of("public.name"),
                            labels.of("public.about"),
                            labels.of("public.citation")));
            int n = 0;
            for (Row row : rows) {
                table.row(null, null).cell("n", Integer.toString(++n)).headText(row.name());
                table.cell(null, row.about()).cell(null, row.citation()).endRow();
            }
            table.end();
            html.close("section");
        }
        html.close("main").open("footer");
        told.fingerprint().ifPresent(text -> html.line("p", text, "class", "digest"));
        html.close("footer").close("body").close("html");
        return html.finished();
    }

    /** The same as plain text. */
    public static String text(RoundResult result, Explanations told) {
        String language = told.words().language();
        Labels labels = Labels.in(language);
        var lines = new java.util.ArrayList<Line>();
        String title = labels.of("public.title");
        lines.add(Line.of(0, Mark.NONE, title));
        lines.add(Line.of(0, Mark.NONE, result.round().name().in(language)));
        told.trial().ifPresent(text -> lines.add(Line.of(0, Mark.NONE, text)));
        lines.add(Line.of(0, Mark.NONE, notice(result.round(), told, labels)));
        for (NominationList list : result.lists()) {
            List<Row> rows = rows(list, told.phrases());
            if (rows.isEmpty()) {
                continue;
            }
            lines.add(Line.of(0, Mark.HEADING, told.listName(list) + " (" + rows.size() + ")"));
            int n = 0;
            for (Row row : rows) {
                String about = row.about().isEmpty() ? "" : " – " + row.about();
                String citation = row.citation().isEmpty() ? "" : ": " + row.citation();
                lines.add(Line.of(1, Mark.NONE, ++n + ". " + row.name() + about + citation));
            }
        }
        told.fingerprint().ifPresent(text -> lines.add(Line.of(0, Mark.HEADING, text)));
        return new PlainText(WIDTH, told.words()).render(lines);
    }

    /** Where and for how long it is posted, so that people can object. */
    private static String notice(Round round, Explanations told, Labels labels) {
        Round.Publicity publicity = round.publicity();
        if (publicity == null || publicity.from() == null) {
            return labels.of("public.notice");
        }
        String where = publicity.where() == null ? "" : publicity.where();
        String days = publicity.workingDays() == null ? "" : labels.of("public.days", publicity.workingDays());
        String posted = labels.of("public.posted", told.words().date(publicity.from()), days, where);
        return posted.replaceAll("\\s{2,}", " ").replace(" .", ".").replace(" ,", ",") + " "
                + labels.of("public.notice");
    }
}
