package vn.binhxet.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Text in Word: one font for all letters, sizes and spacing of the office. */
final class WordText {
    private static final String FONT = "Times New Roman";
    /** Room left and right of what stands in a cell, in twips, where nothing else is said. */
    private static final int CELL_MARGIN = 108;

    void write(XWPFParagraph p, Block.Paragraph paragraph) {
        Style style = paragraph.style();
        p.setAlignment(align(style.align));
        p.setSpacingAfter(style == Style.TITLE ? 0 : 120);
        p.setSpacingBefore(0);
        p.setSpacingBetween(1.1, LineSpacingRule.AUTO);
        if (style.indented) {
            p.setIndentationFirstLine(Measures.twips(Measures.INDENT));
        }
        p.setKeepNext(style == Style.HEADING || style == Style.TITLE || style == Style.CENTRE_BOLD);
        for (Bolds piece : Bolds.of(paragraph.text(), style.bold)) {
            run(p, piece.text(), style.points, piece.bold(), style.italic);
        }
        if (style == Style.SUBJECT) {
            p.setSpacingAfter(0);
            p.setKeepNext(true);
        }
    }

    /** An empty line that takes little room. */
    void gap(XWPFParagraph p) {
        p.setSpacingAfter(0);
        p.setSpacingBefore(0);
        run(p, "", 6, false, false);
    }

    private static XWPFRun run(XWPFParagraph p, String text, int points, boolean bold, boolean italic) {
        XWPFRun run = p.createRun();
        font(run, points);
        run.setBold(bold);
        run.setItalic(italic);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                WordFile.lineBreak(run);
            }
            run.setText(lines[i]);
        }
        return run;
    }

    private static void font(XWPFRun run, int points) {
        for (FontCharRange range : FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
        run.setFontSize(points);
    }

    /** A thin line of {@code length} in the middle of {@code width}, both in millimetres, with room below. */
    void rule(XWPFParagraph p, int width, int length) {
        line(p, (Measures.twips(width) - Measures.twips(length)) / 2);
        p.setSpacingAfter(120);
    }

    private static void line(XWPFParagraph p, int aside) {
        p.setIndentationLeft(aside);
        p.setIndentationRight(aside);
        p.setBorderTop(Borders.SINGLE);
        var border = p.getCTP().getPPr().getPBdr().getTop();
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ONE);
        p.setSpacingBefore(60);
        p.setSpacingAfter(0);
        // The line stands above an empty row as high as its font: exactly four points, whatever the reader's program.
        p.setSpacingBetween(4, LineSpacingRule.EXACT);
        run(p, "", 2, false, false);
    }

    void pageNumber(XWPFParagraph p) {
        p.setAlignment(ParagraphAlignment.CENTER);
        field(p, STFldCharType.BEGIN);
        XWPFRun number = p.createRun();
        font(number, 13);
        number.getCTR().addNewInstrText().setStringValue("PAGE");
        field(p, STFldCharType.END);
    }

    private static void field(XWPFParagraph p, STFldCharType.Enum type) {
        XWPFRun run = p.createRun();
        font(run, 13);
        run.getCTR().addNewFldChar().setFldCharType(type);
    }

    Cell cell(XWPFTableCell cell) {
        return new Cell(cell);
    }

    static ParagraphAlignment align(Style.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
            case BOTH -> ParagraphAlignment.BOTH;
        };
    }

    /** A cell that is written line by line. */
    static final class Cell {
        private final XWPFTableCell cell;
        private boolean begun;

        private Cell(XWPFTableCell cell) {
            this.cell = cell;
        }

        private XWPFParagraph next() {
            XWPFParagraph p = begun ? cell.addParagraph() : cell.getParagraphArray(0);
            begun = true;
            p.setSpacingAfter(0);
            p.setSpacingBefore(0);
            return p;
        }

        void line(String text, int points, boolean bold, boolean italic, ParagraphAlignment align) {
            XWPFParagraph p = next();
            p.setAlignment(align);
            for (Bolds piece : Bolds.of(text.isEmpty() ? " " : text, bold)) {
                run(p, piece.text(), points, piece.bold(), italic);
            }
        }

        /** A thin line of so many millimetres in the middle of the cell. */
        void rule(int length) {
            int width = cell.getCTTc().getTcPr().getTcW().getW() instanceof BigInteger w ? w.intValue() : 4000;
            // Word measures from the cell's own margins.
            WordText.line(next(), (width - Measures.twips(length)) / 2 - CELL_MARGIN);
        }
    }
}
