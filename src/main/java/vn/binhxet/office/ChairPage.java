package vn.binhxet.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.explanation.Words;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Status;

/** The round on one page for the chair: from submitted to nominated, the cut, fields and levels, women, workers, areas. */
final class ChairPage {
    private static final int MOST_LISTS = 8;
    private static final int MOST_FIELDS = 8;
    private static final BigDecimal NEAR = BigDecimal.ONE;
    private static final String CSS = """
            @page{size:A4 portrait;margin:14mm 15mm 12mm 20mm}
            body{font-family:'Liberation Serif','Times New Roman',serif;font-size:11pt;line-height:1.15;margin:0;color:#000}
            h1{font-size:14pt;text-align:center;margin:0 0 2pt 0}
            h2{font-size:11.5pt;margin:8pt 0 3pt 0;border-bottom:0.6pt solid #000}
            p{margin:0 0 2pt 0}.centre{text-align:center}.note{font-size:9.5pt}
            table{width:100%;border-collapse:collapse;table-layout:fixed}
            td,th{padding:1.5pt 3pt;vertical-align:top;text-align:left;word-wrap:break-word}
            .grid td,.grid th{border:0.5pt solid #555;font-size:10pt}
            .n{text-align:center}
            .bar{background-color:#d9d9d9;height:9pt}.fill{background-color:#333;height:9pt}
            .mid{background-color:#888;height:9pt}
            """;

    private final Case the;
    private final List<Nominee> all;
    private final Words words = Words.in("vi");
    private final StringBuilder html = new StringBuilder();
    private int sections;

    private ChairPage(Case the) {
        this.the = the;
        this.all = new Protocol(the.result()).of(list -> true, n -> true);
    }

    /** A page that needs nothing else, for a browser and for the PDF. */
    static String html(Case the) {
        return new ChairPage(the).page();
    }

    private String page() {
        html.append("<html lang=\"vi\"><head><meta charset=\"utf-8\"/><title>Tóm tắt đợt xét</title><style>");
        html.append(CSS).append("</style></head><body>");
        html.append("<h1>TÓM TẮT ĐỢT XÉT KHEN THƯỞNG</h1>");
        line("centre", the.round().name().vi());
        line("centre note", "Tính đến " + Official.date(the.round().asOf()) + "; tài liệu nội bộ");
        the.told().notices().forEach(notice -> line("note", notice));
        funnel();
        cuts();
        fields();
        shares();
        decisions();
        return html.append("</body></html>").toString();
    }

    private void line(String css, String text) {
        html.append("<p class=\"")
                .append(css)
                .append("\">")
                .append(PaperHtml.escaped(text))
                .append("</p>");
    }

    private void heading(String text) {
        sections++;
        html.append("<h2>").append(sections).append(". ").append(PaperHtml.escaped(text));
        html.append("</h2>");
    }

    private void funnel() {
        heading("Từ hồ sơ nộp đến danh sách đề nghị");
        html.append(
                "<table><colgroup><col style=\"width:15%\"/><col style=\"width:27%\"/><col style=\"width:58%\"/></colgroup>");
        for (Kind kind : Kind.values()) {
            List<Nominee> of = all.stream().filter(n -> n.list().kind() == kind).toList();
            if (!of.isEmpty()) {
                int qualified = count(of, n -> n.entry().candidate().outcome() == Outcome.QUALIFIED);
                int nominated = count(of, Nominee::nominated);
                step(
                        Words.capital(words.of(kind)),
                        "Đề nghị xét: " + words.whole(of.size()),
                        of.size(),
                        of.size(),
                        "bar");
                step("", "Đủ tiêu chuẩn: " + words.whole(qualified), qualified, of.size(), "mid");
                step("", "Vào danh sách: " + words.whole(nominated), nominated, of.size(), "fill");
            }
        }
        html.append("</table>");
    }

    private void step(String name, String text, int part, int whole, String css) {
        html.append("<tr><td><b>").append(PaperHtml.escaped(name)).append("</b></td><td>");
        html.append(PaperHtml.escaped(text)).append("</td><td>");
        bar(part, whole, css);
        html.append("</td></tr>");
    }

    private void bar(int part, int whole, String css) {
        int percent = whole == 0 ? 0 : Math.max(part > 0 ? 1 : 0, part * 100 / whole);
        html.append("<div class=\"")
                .append(css)
                .append("\" style=\"width:")
                .append(percent)
                .append("%\"></div>");
    }

    /** Who stands next to the cut on either side, and how many are so near that little would change the result. */
    private void cuts() {
        List<NominationList> cut = the.result().lists().stream()
                .filter(l -> l.opened().quota() != null)
                .toList();
        if (cut.isEmpty()) {
            return;
        }
        heading("Ngưỡng chỉ tiêu và vùng sát ngưỡng (chênh không quá 1 điểm)");
        html.append("<table class=\"grid\"><colgroup><col style=\"width:27%\"/><col style=\"width:10%\"/>");
        html.append("<col style=\"width:24%\"/><col style=\"width:24%\"/><col style=\"width:15%\"/></colgroup>");
        row("th", "Danh sách", "Chỉ tiêu", "Cuối danh sách đề nghị", "Đầu những hồ sơ ngoài chỉ tiêu", "Sát ngưỡng");
        for (NominationList list : cut.subList(0, Math.min(MOST_LISTS, cut.size()))) {
            Entry last = null;
            Entry first = null;
            for (Entry entry : list.entries()) {
                if (entry.status() == Status.NOMINATED) {
                    last = entry;
                } else if (first == null && outside(entry)) {
                    first = entry;
                }
            }
            row(
                    "td",
                    the.phrases().list(list),
                    words.whole(list.opened().quota()),
                    beside(last, list),
                    beside(first, list),
                    near(list, last, first));
        }
        html.append("</table>");
        if (cut.size() > MOST_LISTS) {
            line("note", "Còn " + (cut.size() - MOST_LISTS) + " danh sách khác: xem bảng thẩm định.");
        }
    }

    private static boolean outside(Entry entry) {
        return entry.status() == Status.RESERVE
                || entry.status() == Status.NOT_SELECTED
                || entry.status() == Status.TIED_AT_CUT;
    }

    private String beside(Entry entry, NominationList list) {
        if (entry == null) {
            return "–";
        }
        String name = new Nominee(list, entry).fullName();
        String shown = name.length() > 60 ? name.substring(0, 59) + "…" : name;
        return entry.points() == null
                ? shown + (entry.rank() == null ? "" : " (thứ " + entry.rank() + ")")
                : shown + ": " + words.decimal(entry.points().total()) + " điểm";
    }

    private static String near(NominationList list, Entry last, Entry first) {
        if (last == null || last.points() == null || first == null || first.points() == null) {
            return "–";
        }
        BigDecimal cut = last.points().total();
        int above = 0;
        int below = 0;
        for (Entry entry : list.entries()) {
            if (entry.points() != null
                    && cut.subtract(entry.points().total()).abs().compareTo(NEAR) <= 0) {
                above += entry.status() == Status.NOMINATED ? 1 : 0;
                below += outside(entry) ? 1 : 0;
            }
        }
        return above + " trong, " + below + " ngoài";
    }

    private void row(String cell, String... texts) {
        html.append("<tr>");
        for (String text : texts) {
            html.append('<').append(cell).append('>').append(PaperHtml.escaped(text));
            html.append("</").append(cell).append('>');
        }
        html.append("</tr>");
    }

    private void fields() {
        var levels = new TreeMap<Integer, String>();
        var cells = new LinkedHashMap<String, Map<Integer, int[]>>();
        for (Nominee n : all) {
            Level level = level(n.dossier());
            int key = level == null ? Level.values().length : level.ordinal();
            levels.putIfAbsent(key, level == null ? "Không ghi cấp" : Words.capital(words.of(level)));
            String field = n.dossier().field() == null
                    ? "Không ghi lĩnh vực"
                    : Words.capital(the.phrases().field(n.dossier().field()));
            int[] cell = cells.computeIfAbsent(field, f -> new TreeMap<>()).computeIfAbsent(key, k -> new int[2]);
            cell[0]++;
            cell[1] += n.nominated() ? 1 : 0;
        }
        heading("Lĩnh vực và cấp (vào danh sách / đề nghị xét)");
        html.append("<table class=\"grid\">");
        var names = new ArrayList<String>(List.of("Lĩnh vực"));
        names.addAll(levels.values());
        row("th", names.toArray(String[]::new));
        cells.entrySet().stream()
                .sorted((a, b) -> sum(b.getValue()) - sum(a.getValue()))
                .limit(MOST_FIELDS)
                .forEach(field -> {
                    var texts = new ArrayList<String>(List.of(field.getKey()));
                    for (int level : levels.keySet()) {
                        int[] cell = field.getValue().get(level);
                        texts.add(cell == null ? "–" : words.whole(cell[1]) + " / " + words.whole(cell[0]));
                    }
                    row("td", texts.toArray(String[]::new));
                });
        html.append("</table>");
    }

    private static int sum(Map<Integer, int[]> cells) {
        return cells.values().stream().mapToInt(c -> c[0]).sum();
    }

    private static Level level(Dossier dossier) {
        return dossier.model() != null && dossier.model().level() != null
                ? dossier.model().level()
                : dossier.unit() == null ? null : dossier.unit().level();
    }

    private void shares() {
        heading("Nữ, người trực tiếp, địa bàn khó khăn");
        html.append(
                "<table><colgroup><col style=\"width:33%\"/><col style=\"width:34%\"/><col style=\"width:33%\"/></colgroup>");
        List<Nominee> people =
                all.stream().filter(n -> n.list().kind() == Kind.INDIVIDUAL).toList();
        share(
                "Nữ (trong số cá nhân)",
                people,
                d -> d.person() != null && d.person().gender() == Gender.FEMALE);
        share(
                "Người trực tiếp (trong số cá nhân)",
                people,
                d -> d.person() != null && d.person().statClass() == StatClass.DIRECT_WORKER);
        share(
                "Biên giới, hải đảo, đặc biệt khó khăn",
                all,
                d -> d.unit() != null && !d.unit().areas().isEmpty());
        html.append("</table>");
    }

    private void share(String name, List<Nominee> of, Predicate<Dossier> which) {
        if (of.isEmpty()) {
            return;
        }
        List<Nominee> chosen = of.stream().filter(Nominee::nominated).toList();
        int before = count(of, n -> which.test(n.dossier()));
        int after = count(chosen, n -> which.test(n.dossier()));
        step(name, "Đề nghị xét: " + part(before, of.size()), before, of.size(), "mid");
        step("", "Vào danh sách: " + part(after, chosen.size()), after, chosen.size(), "fill");
    }

    private String part(int part, int whole) {
        return words.whole(part) + "/" + words.whole(whole)
                + (whole == 0 ? "" : " (" + words.percent(part, whole) + ")");
    }

    private void decisions() {
        heading("Việc cần người quyết định");
        var counts = the.told().summary().decisions();
        if (counts.isEmpty()) {
            line("", "Không có.");
        }
        var said = new ArrayList<String>();
        counts.forEach((kind, n) -> said.add(words.of(kind) + ": " + words.whole(n)));
        if (!said.isEmpty()) {
            line("", Words.capital(String.join("; ", said)) + ".");
        }
        if (the.result().refused() > 0) {
            line("", "Bản ghi không nhận được: " + words.whole(the.result().refused()) + ".");
        }
    }

    private static int count(List<Nominee> of, Predicate<Nominee> which) {
        return (int) of.stream().filter(which).count();
    }
}
