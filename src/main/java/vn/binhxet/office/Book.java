package vn.binhxet.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel file made of plain tables: headings that stay in view and on every printed page, filters, a print area. Texts
 * are stored as texts whatever they begin with.
 */
final class Book {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;
    /** Points; Excel knows no higher row than 409. */
    private static final float HIGHEST_ROW = 409;

    private static final float LINE = 14.5f;

    /** A formula in Excel's words, and what it gives. */
    record Formula(String text, BigDecimal value, String words) {
        static Formula number(String text, BigDecimal value) {
            return new Formula(text, value, null);
        }

        static Formula words(String text, String words) {
            return new Formula(text, null, words);
        }
    }

    /** A heading and the width of its column in characters. */
    record Column(String heading, int width) {}

    private final XSSFWorkbook whole = new XSSFWorkbook();
    private final SXSSFWorkbook book = new SXSSFWorkbook(whole, ROWS_IN_MEMORY);
    private final CellStyle title = style(true, false, false);
    private final CellStyle heading = style(true, true, false);
    private final CellStyle text = style(false, true, false);
    private final CellStyle quoted = style(false, true, false);
    private final CellStyle whole0 = style(false, true, false);
    private final CellStyle decimal = style(false, true, false);
    private final CellStyle sum = style(true, true, false);

    Book() {
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        quoted.setQuotePrefixed(true);
        whole0.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        decimal.setDataFormat(book.createDataFormat().getFormat("#,##0.00##"));
        sum.setDataFormat(book.createDataFormat().getFormat("#,##0.##"));
        title.setWrapText(false);
    }

    private CellStyle style(boolean bold, boolean bordered, boolean italic) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(bold);
        font.setItalic(italic);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    /** A new table; {@code notes} are lines above the headings. */
    Table table(String name, List<String> notes, List<Column> columns) {
        return new Table(name, notes, columns);
    }

    /** The bytes of the file, the same for the same contents. */
    byte[] bytes(String title) {
        var properties = whole.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Bình Xét");
        properties.setCreated(Optional.of(Fixed.INSTANT));
        properties.setModified(Optional.of(Fixed.INSTANT));
        // Entries of four gigabytes are not expected, and plain zip readers do not know their headers.
        book.setZip64Mode(Zip64Mode.Never);
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            book.close();
            return Repacked.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of column {@code index} from 0: A, B, … AA. */
    static String letter(int index) {
        return (index >= 26 ? letter(index / 26 - 1) : "") + (char) ('A' + index % 26);
    }

    /** A table that is written row by row. */
    final class Table {
        private final Sheet sheet;
        private final List<Column> columns;
        private final int first;
        private int next;

        private Table(String name, List<String> notes, List<Column> columns) {
            this.sheet = book.createSheet(org.apache.poi.ss.util.WorkbookUtil.createSafeSheetName(name));
            this.columns = List.copyOf(columns);
            for (String note : notes) {
                Cell cell = sheet.createRow(next++).createCell(0);
                cell.setCellStyle(title);
                put(cell, note, title);
            }
            Row row = sheet.createRow(next++);
            for (int i = 0; i < columns.size(); i++) {
                put(row.createCell(i), columns.get(i).heading(), heading);
                sheet.setColumnWidth(i, Math.min(255, columns.get(i).width()) * 256);
            }
            row.setHeightInPoints(height(columns.stream().map(Column::heading).toList()));
            this.first = next;
            sheet.createFreezePane(0, next);
            sheet.setRepeatingRows(CellRangeAddress.valueOf(next + ":" + next));
            PrintSetup print = sheet.getPrintSetup();
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setLandscape(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
            sheet.setFitToPage(true);
            sheet.getFooter().setCenter("&P/&N");
        }

        /** Number of the row that is written next, as Excel counts. */
        int nextRow() {
            return next + 1;
        }

        /** First row below the headings, as Excel counts. */
        int firstRow() {
            return first + 1;
        }

        void row(List<?> values) {
            write(values, text);
        }

        void sum(List<?> values) {
            write(values, sum);
        }

        private void write(List<?> values, CellStyle plain) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < values.size(); i++) {
                put(row.createCell(i), values.get(i), plain);
            }
            row.setHeightInPoints(height(values));
        }

        /** Room for the longest cell: not every program makes rows higher by itself. */
        private float height(List<?> values) {
            int most = 1;
            for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
                if (values.get(i) instanceof String words) {
                    int lines = 0;
                    for (String line : words.split("\n", -1)) {
                        // A letter of this font takes about four fifths of the width a column is counted in.
                        lines += 1
                                + line.length()
                                        * 4
                                        / (5 * Math.max(1, columns.get(i).width()));
                    }
                    most = Math.max(most, lines);
                }
            }
            return Math.min(HIGHEST_ROW, most * LINE + 2);
        }

        /** Sets filters and what is printed, after the last row. */
        void finish() {
            int last = Math.max(first, next) - 1;
            if (!columns.isEmpty() && last >= first - 1) {
                sheet.setAutoFilter(new CellRangeAddress(first - 1, Math.max(first - 1, last), 0, columns.size() - 1));
                book.setPrintArea(book.getSheetIndex(sheet), 0, columns.size() - 1, 0, Math.max(first - 1, last));
            }
        }
    }

    private void put(Cell cell, Object value, CellStyle plain) {
        cell.setCellStyle(plain);
        if (value instanceof Integer number) {
            cell.setCellValue(number);
            cell.setCellStyle(plain == text ? whole0 : plain);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(plain == text ? (number.scale() > 0 ? decimal : whole0) : plain);
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            if (formula.value() != null) {
                cell.setCellValue(formula.value().doubleValue());
                cell.setCellStyle(plain == text ? (formula.value().scale() > 0 ? decimal : whole0) : plain);
            } else {
                cell.setCellValue(formula.words());
            }
        } else if (value != null) {
            String words = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
            cell.setCellValue(words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words);
            boolean formulaLike = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
            cell.setCellStyle(plain == text && formulaLike ? quoted : plain);
        }
    }

    /** The same list with blanks to its right, up to {@code columns}. */
    static List<Object> wide(int columns, Object... values) {
        var row = new ArrayList<Object>(List.of(values));
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }
}
