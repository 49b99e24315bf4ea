package vn.binhxet.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.form.Column;

/** Fonts, colours and number formats of the template. */
final class TemplateLook {
    private static final String FONT = "Times New Roman";
    private static final byte[] BLUE = rgb(0xDDEBF7);
    private static final byte[] DEEP_BLUE = rgb(0xBDD7EE);
    private static final byte[] GREY = rgb(0xF2F2F2);
    private static final byte[] LINE = rgb(0x8EA9C1);

    private final XSSFWorkbook workbook;
    final XSSFCellStyle heading;
    final XSSFCellStyle note;
    final XSSFCellStyle group;
    final XSSFCellStyle title;
    final XSSFCellStyle neededTitle;
    final XSSFCellStyle text;

    TemplateLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        heading = plain(font(14, true, false, 0x1F3864));
        note = plain(font(11, false, true, 0x404040));
        text = plain(font(12, false, false, 0));
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        group = filled(BLUE, font(11, true, false, 0x1F3864));
        title = filled(BLUE, font(11, true, false, 0));
        neededTitle = filled(DEEP_BLUE, font(11, true, false, 0));
    }

    /** The style of a column's cells. */
    XSSFCellStyle cells(Column column) {
        return formatted(column, bordered(font(12, false, false, 0)));
    }

    /** The style of the cells below the ruled ones, and of whoever adds rows there. */
    XSSFCellStyle column(Column column) {
        return formatted(column, plain(font(12, false, false, 0)));
    }

    /** The style of the example's cells. */
    XSSFCellStyle example(Column column) {
        XSSFCellStyle style = formatted(column, bordered(font(12, false, true, 0x7F7F7F)));
        fill(style, GREY);
        return style;
    }

    private XSSFCellStyle formatted(Column column, XSSFCellStyle style) {
        // Text cells keep what is typed: 01/QĐ stays 01/QĐ and never becomes a date.
        String format = switch (column.type()) {
            case DATE -> "dd/mm/yyyy";
            case YEAR -> "0";
            case WHOLE -> "#,##0";
            case DECIMAL -> "General";
            case TEXT -> "@";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (column.type() != Column.Type.TEXT) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle filled(byte[] colour, XSSFFont font) {
        XSSFCellStyle style = bordered(font);
        fill(style, colour);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle bordered(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        var line = new XSSFColor(LINE, null);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, boolean italic, int colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(italic);
        font.setColor(new XSSFColor(rgb(colour), null));
        return font;
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
