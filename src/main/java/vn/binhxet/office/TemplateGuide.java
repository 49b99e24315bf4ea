package vn.binhxet.office;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.form.Sheets;
import vn.binhxet.round.Round;

/** The first page of the template: how to fill in the others. */
final class TemplateGuide {
    private static final int WIDTH = 100;

    private TemplateGuide() {}

    static void write(XSSFWorkbook workbook, TemplateLook look, Round round) {
        XSSFSheet sheet = workbook.createSheet("Hướng dẫn");
        sheet.setColumnWidth(0, WIDTH * 256);
        int at = 0;
        line(sheet, at++, Sheets.guide().title(), look.heading);
        if (round != null) {
            line(sheet, at++, round.name().vi(), look.note);
        }
        at++;
        for (String text : Sheets.guide().lines()) {
            line(sheet, at++, text, look.text);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        workbook.setPrintArea(0, 0, 0, 0, at - 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static void line(XSSFSheet sheet, int at, String text, org.apache.poi.xssf.usermodel.XSSFCellStyle style) {
        var row = sheet.createRow(at);
        var cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        int lines = 1 + text.length() / (WIDTH + 5);
        row.setHeightInPoints(18f * lines + 3);
    }
}
