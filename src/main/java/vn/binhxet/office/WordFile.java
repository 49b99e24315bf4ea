package vn.binhxet.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A paper as an editable Word file. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();
    private final Sheet sheet;
    private final WordText text = new WordText();
    private boolean afterTable;
    private boolean newPage;

    private WordFile(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The bytes of the file, the same for the same paper. */
    static byte[] of(Sheet sheet) {
        var file = new WordFile(sheet);
        file.page();
        sheet.blocks().forEach(file::block);
        return file.bytes();
    }

    private byte[] bytes() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(sheet.title());
        properties.setCreator("Bình Xét");
        properties.setCreated(Optional.of(Fixed.INSTANT));
        properties.setModified(Optional.of(Fixed.INSTANT));
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            document.close();
            return Repacked.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(sheet.landscape() ? Measures.LONG_SIDE : Measures.SHORT_SIDE));
        size.setH(twips(sheet.landscape() ? Measures.SHORT_SIDE : Measures.LONG_SIDE));
        if (sheet.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(Measures.TOP));
        margins.setBottom(twips(Measures.BOTTOM));
        margins.setLeft(twips(Measures.LEFT));
        margins.setRight(twips(Measures.RIGHT));
        margins.setHeader(twips(Measures.TOP / 2));
        margins.setFooter(twips(Measures.BOTTOM / 2));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        text.pageNumber(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Measures.twips(millimetres));
    }

    private void block(Block block) {
        if (block instanceof Block.NewPage) {
            newPage = true;
        } else if (block instanceof Block.Paragraph paragraph) {
            XWPFParagraph p = paragraph();
            text.write(p, paragraph);
            if (paragraph.style() == Style.SUBJECT) {
                text.rule(paragraph(), Measures.textWidth(sheet.landscape()), Measures.SUBJECT_LINE);
            }
        } else if (block instanceof Block.Letterhead head) {
            letterhead(head);
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph p = document.createParagraph();
        if (newPage) {
            p.setPageBreak(true);
            newPage = false;
        }
        afterTable = false;
        return p;
    }

    /** Two tables that follow each other would be one; and a table cannot begin a page by itself. */
    private XWPFTable table(int columns, int... percents) {
        if (afterTable || newPage) {
            text.gap(paragraph());
        }
        XWPFTable table = document.createTable(1, columns);
        CTTblPr properties = table.getCTTbl().getTblPr();
        int width = Measures.twips(Measures.textWidth(sheet.landscape()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Integer.toString(width));
        var grid = table.getCTTbl().addNewTblGrid();
        for (int percent : percents) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) width * percent / 100));
        }
        afterTable = true;
        return table;
    }

    private void letterhead(Block.Letterhead head) {
        XWPFTable table = table(2, Measures.HEAD_LEFT, 100 - Measures.HEAD_LEFT);
        noBorders(table);
        widths(table.getRow(0), Measures.HEAD_LEFT, 100 - Measures.HEAD_LEFT);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        WordText.Cell l = text.cell(left);
        head.superior().forEach(s -> l.line(s, 12, false, false, ParagraphAlignment.CENTER));
        head.body().forEach(s -> l.line(s, 12, true, false, ParagraphAlignment.CENTER));
        l.rule(Measures.BODY_LINE);
        if (!head.number().isEmpty()) {
            l.line(head.number(), 13, false, false, ParagraphAlignment.CENTER);
        }
        WordText.Cell r = text.cell(right);
        r.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false, ParagraphAlignment.CENTER);
        r.line("Độc lập - Tự do - Hạnh phúc", 13, true, false, ParagraphAlignment.CENTER);
        r.rule(Measures.MOTTO_LINE);
        if (!head.placeAndDate().isEmpty()) {
            r.line(head.placeAndDate(), 13, false, true, ParagraphAlignment.CENTER);
        }
        text.gap(paragraph());
    }

    private void grid(Block.Grid grid) {
        int[] percents = grid.columns().stream().mapToInt(Block.Column::percent).toArray();
        XWPFTable table = table(percents.length, percents);
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        widths(heading, percents);
        for (int i = 0; i < percents.length; i++) {
            text.cell(heading.getCell(i))
                    .line(grid.columns().get(i).heading(), Measures.TABLE_TEXT, true, false, ParagraphAlignment.CENTER);
            heading.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        for (List<String> row : grid.rows()) {
            row(table, grid, row, percents, false);
        }
        if (!grid.sum().isEmpty()) {
            row(table, grid, grid.sum(), percents, true);
        }
        text.gap(paragraph());
    }

    private void row(XWPFTable table, Block.Grid grid, List<String> cells, int[] percents, boolean bold) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        widths(row, percents);
        for (int i = 0; i < percents.length; i++) {
            WordText.Cell cell = text.cell(row.getCell(i));
            for (String line : cells.get(i).split("\n", -1)) {
                cell.line(
                        line,
                        Measures.TABLE_TEXT,
                        bold,
                        false,
                        WordText.align(grid.columns().get(i).align()));
            }
        }
    }

    private void signatures(Block.Signatures signatures) {
        XWPFTable table = table(2, 46, 54);
        noBorders(table);
        table.getRow(0).setCantSplitRow(true);
        widths(table.getRow(0), 46, 54);
        WordText.Cell left = text.cell(table.getRow(0).getCell(0));
        if (signatures.left() != null) {
            signer(left, signatures.left());
        }
        if (!signatures.recipients().isEmpty()) {
            left.line("Nơi nhận:", 12, true, true, ParagraphAlignment.LEFT);
            signatures.recipients().forEach(r -> left.line(r, 11, false, false, ParagraphAlignment.LEFT));
        }
        WordText.Cell right = text.cell(table.getRow(0).getCell(1));
        if (signatures.right() != null) {
            signer(right, signatures.right());
        }
        text.gap(paragraph());
    }

    private void signer(WordText.Cell cell, Block.Signer signer) {
        signer.capacity().forEach(c -> cell.line(c, 14, true, false, ParagraphAlignment.CENTER));
        if (!signer.note().isEmpty()) {
            cell.line(signer.note(), 12, false, true, ParagraphAlignment.CENTER);
        }
        for (int i = 0; i < 4; i++) {
            cell.line("", 14, false, false, ParagraphAlignment.CENTER);
        }
        cell.line(signer.name(), 14, true, false, ParagraphAlignment.CENTER);
    }

    private void widths(XWPFTableRow row, int... percents) {
        int width = Measures.twips(Measures.textWidth(sheet.landscape()));
        for (int i = 0; i < percents.length; i++) {
            var properties = row.getCell(i).getCTTc().isSetTcPr()
                    ? row.getCell(i).getCTTc().getTcPr()
                    : row.getCell(i).getCTTc().addNewTcPr();
            var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            size.setType(STTblWidth.DXA);
            size.setW(BigInteger.valueOf((long) width * percents[i] / 100));
        }
    }

    private static void noBorders(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblBorders borders =
                properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        List.of(
                        borders.isSetTop() ? borders.getTop() : borders.addNewTop(),
                        borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(),
                        borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
                        borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
                        borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(),
                        borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV())
                .forEach(border -> border.setVal(STBorder.NONE));
    }

    /** A break inside a paragraph. */
    static void lineBreak(org.apache.poi.xwpf.usermodel.XWPFRun run) {
        run.addBreak(BreakType.TEXT_WRAPPING);
    }
}
