package vn.binhxet.office;

import java.util.List;

/** A paper as a page of HTML for the PDF; measures as in Word. */
final class PaperHtml {
    private static final String CSS = """
            @page{size:A4 %s;margin:%dmm %dmm %dmm %dmm;\
            @top-center{content:counter(page);font-family:'Liberation Serif';font-size:13pt}}
            @page:first{@top-center{content:none}}
            body{font-family:'Liberation Serif';font-size:14pt;line-height:1.22;margin:0;color:#000}
            p{margin:0 0 6pt 0;word-wrap:break-word}
            .indent{text-indent:%dmm}
            table{width:100%%;border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate}
            .head td,.sign td{vertical-align:top;text-align:center;padding:0 1mm}
            .head p,.sign p{margin:0}
            .head{margin-bottom:8pt}
            .rule{border-top:0.6pt solid #000;height:3pt;margin:2.5pt auto 0 auto;line-height:3pt;font-size:1pt}
            .under{margin-bottom:8pt}
            .grid{margin:3pt 0 8pt 0}
            .grid td,.grid th{border:0.6pt solid #000;padding:2pt 3pt;vertical-align:top;word-wrap:break-word;\
            font-size:12pt;line-height:1.15}
            .grid th{text-align:center;vertical-align:middle;font-weight:bold}
            .grid tr,.sign{page-break-inside:avoid}
            .sign{margin-top:6pt}
            .sum td{font-weight:bold}
            .new{page-break-before:always}
            .l{text-align:left}.c{text-align:center}.r{text-align:right}.b{text-align:justify}
            .keep{page-break-after:avoid}
            """;

    private final Sheet sheet;
    private final StringBuilder html = new StringBuilder();

    PaperHtml(Sheet sheet) {
        this.sheet = sheet;
    }

    String page() {
        html.append("<html><head><title>").append(escaped(sheet.title())).append("</title><style>");
        html.append(CSS.formatted(
                sheet.landscape() ? "landscape" : "portrait",
                Measures.TOP,
                Measures.RIGHT,
                Measures.BOTTOM,
                Measures.LEFT,
                Measures.INDENT));
        html.append("</style></head><body>");
        sheet.blocks().forEach(this::block);
        return html.append("</body></html>").toString();
    }

    private void block(Block block) {
        if (block instanceof Block.NewPage) {
            html.append("<div class=\"new\"></div>");
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Letterhead head) {
            letterhead(head);
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        Style style = paragraph.style();
        boolean keep = style == Style.HEADING || style == Style.TITLE || style == Style.CENTRE_BOLD;
        html.append("<p class=\"")
                .append(css(style.align))
                .append(style.indented ? " indent" : "")
                .append(keep ? " keep" : "")
                .append("\" style=\"font-size:")
                .append(style.points)
                .append("pt")
                .append(style.italic ? ";font-style:italic" : "")
                .append(style == Style.TITLE || style == Style.SUBJECT ? ";margin-bottom:0" : "")
                .append("\">");
        text(paragraph.text(), style.bold);
        html.append("</p>");
        if (style == Style.SUBJECT) {
            html.append("<div class=\"rule under\" style=\"width:" + Measures.SUBJECT_LINE + "mm\"></div>");
        }
    }

    private void letterhead(Block.Letterhead head) {
        html.append("<table class=\"head\"><colgroup>");
        html.append("<col style=\"width:%d%%\"/><col style=\"width:%d%%\"/></colgroup><tr><td>"
                .formatted(Measures.HEAD_LEFT, 100 - Measures.HEAD_LEFT));
        head.superior().forEach(s -> line(s, 12, false, false));
        head.body().forEach(s -> line(s, 12, true, false));
        html.append("<div class=\"rule\" style=\"width:" + Measures.BODY_LINE + "mm\"></div>");
        if (!head.number().isEmpty()) {
            line(head.number(), 13, false, false);
        }
        html.append("</td><td>");
        line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        line("Độc lập - Tự do - Hạnh phúc", 13, true, false);
        html.append("<div class=\"rule\" style=\"width:" + Measures.MOTTO_LINE + "mm\"></div>");
        if (!head.placeAndDate().isEmpty()) {
            line(head.placeAndDate(), 13, false, true);
        }
        html.append("</td></tr></table>");
    }

    private void line(String text, int points, boolean bold, boolean italic) {
        html.append("<p style=\"font-size:").append(points).append("pt");
        html.append(italic ? ";font-style:italic\">" : "\">");
        text(text, bold);
        html.append("</p>");
    }

    private void grid(Block.Grid grid) {
        html.append("<table class=\"grid\"><colgroup>");
        grid.columns()
                .forEach(c ->
                        html.append("<col style=\"width:").append(c.percent()).append("%\"/>"));
        html.append("</colgroup><thead><tr>");
        grid.columns()
                .forEach(c -> html.append("<th>").append(escaped(c.heading())).append("</th>"));
        html.append("</tr></thead><tbody>");
        grid.rows().forEach(row -> row(grid, row, ""));
        if (!grid.sum().isEmpty()) {
            row(grid, grid.sum(), " class=\"sum\"");
        }
        html.append("</tbody></table>");
    }

    private void row(Block.Grid grid, List<String> row, String attribute) {
        html.append("<tr").append(attribute).append('>');
        for (int i = 0; i < row.size(); i++) {
            html.append("<td class=\"")
                    .append(css(grid.columns().get(i).align()))
                    .append("\">");
            text(row.get(i), false);
            html.append("</td>");
        }
        html.append("</tr>");
    }

    private void signatures(Block.Signatures signatures) {
        html.append("<table class=\"sign\"><colgroup><col style=\"width:46%\"/><col style=\"width:54%\"/></colgroup>");
        html.append("<tr><td").append(signatures.recipients().isEmpty() ? ">" : " style=\"text-align:left\">");
        if (signatures.left() != null) {
            signer(signatures.left());
        }
        if (!signatures.recipients().isEmpty()) {
            line("Nơi nhận:", 12, true, true);
            signatures.recipients().forEach(r -> line(r, 11, false, false));
        }
        html.append("</td><td>");
        if (signatures.right() != null) {
            signer(signatures.right());
        }
        html.append("</td></tr></table>");
    }

    private void signer(Block.Signer signer) {
        signer.capacity().forEach(c -> line(c, 14, true, false));
        if (!signer.note().isEmpty()) {
            line(signer.note(), 12, false, true);
        }
        html.append("<p style=\"height:24mm\"></p>");
        line(signer.name(), 14, true, false);
    }

    private static String css(Style.Align align) {
        return switch (align) {
            case LEFT -> "l";
            case CENTRE -> "c";
            case RIGHT -> "r";
            case BOTH -> "b";
        };
    }

    private void text(String text, boolean bold) {
        for (Bolds piece : Bolds.of(text, bold)) {
            String shown = escaped(piece.text()).replace("\n", "<br/>");
            html.append(piece.bold() ? "<b>" + shown + "</b>" : shown);
        }
    }

    /** Text for HTML; characters that no XML may hold are left out. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
