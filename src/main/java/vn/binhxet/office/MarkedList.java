package vn.binhxet.office;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.binhxet.dossier.Problem;
import vn.binhxet.explanation.Words;

/** The first sheet of a marked copy: every place to correct, what is written there, and what is wrong with it. */
final class MarkedList {
    private static final int MOST_ROWS = 20_000;
    private static final int SENTENCE_WIDTH = 80;
    private static final int[] WIDTHS = {18, 9, 22, 30, SENTENCE_WIDTH};
    private static final List<String> TITLES = List.of("sheet", "cell", "severity", "value", "sentence");

    private final Workbook workbook;
    private final Words words;
    private final Function<Problem, String> sentence;

    MarkedList(Workbook workbook, Words words, Function<Problem, String> sentence) {
        this.workbook = workbook;
        this.words = words;
        this.sentence = sentence;
    }

    void write(List<Problem> problems, boolean large) {
        Sheet sheet = workbook.createSheet(words.say("marked.sheet"));
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        line(sheet, 0, words.say("marked.heading"), style(14, true, false));
        line(sheet, 1, words.say(large ? "marked.large" : "marked.note"), style(11, false, false));
        Row titles = sheet.createRow(3);
        CellStyle bold = style(11, true, true);
        for (int i = 0; i < TITLES.size(); i++) {
            text(titles, i, words.say("marked.column." + TITLES.get(i)), bold);
        }
        CellStyle plain = style(11, false, true);
        int at = 4;
        for (Problem p : problems.subList(0, Math.min(MOST_ROWS, problems.size()))) {
            Problem.Where w = p.where();
            String said = Words.capital(sentence.apply(p));
            Row row = sheet.createRow(at++);
            text(row, 0, w.sheet() == null ? "" : w.sheet(), plain);
            text(row, 1, w.row() == 0 ? "" : (w.column() == null ? "" : w.column()) + w.row(), plain);
            text(row, 2, words.of(p.severity()), plain);
            text(row, 3, p.values().getOrDefault("value", ""), plain);
            text(row, 4, said, plain);
            row.setHeightInPoints(16f * (1 + said.length() / SENTENCE_WIDTH));
        }
        sheet.createFreezePane(0, 4);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        // Sheets that stay selected together would all take what is typed into one of them.
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
    }

    private static void line(Sheet sheet, int at, String text, CellStyle style) {
        text(sheet.createRow(at), 0, text, style);
    }

    /** Always a text, so that nothing somebody wrote is calculated. */
    private static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) : text);
        cell.setCellStyle(style);
    }

    private CellStyle style(int points, boolean bold, boolean ruled) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (ruled) {
            style.setWrapText(true);
            style.setQuotePrefixed(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
