package vn.binhxet.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.dossier.Kind;
import vn.binhxet.office.TemplateWorkbook;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Our template filled in by a program as an office would: by sheet and column title, below the example. */
final class FilledTemplate {
    private static final int TITLES = 3;
    private static final int FIRST = 5;

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> next = new HashMap<>();

    private FilledTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Rulebook rulebook() {
        try {
            return Rulebook.load(Path.of("rules"));
        } catch (RulebookRefused e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static FilledTemplate of(Rulebook rulebook, Kind kind) {
        try {
            return new FilledTemplate(
                    new XSSFWorkbook(new ByteArrayInputStream(TemplateWorkbook.of(rulebook, null, kind))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row with values given in pairs: title, value, title, value; LocalDate and numbers become such cells. */
    FilledTemplate row(String sheet, Object... values) {
        Sheet to = workbook.getSheet(sheet);
        int at = next.merge(sheet, 1, Integer::sum) + FIRST - 1;
        Row row = to.getRow(at) == null ? to.createRow(at) : to.getRow(at);
        for (int i = 0; i < values.length; i += 2) {
            int column = column(to, (String) values[i]);
            var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
            Object value = values[i + 1];
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                if (cell.getCellStyle().getDataFormatString().equals("@")) {
                    var style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                    cell.setCellStyle(style);
                }
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue((String) value);
            }
        }
        return this;
    }

    private static int column(Sheet sheet, String title) {
        for (var cell : sheet.getRow(TITLES)) {
            if (cell.getStringCellValue().replace(" *", "").equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no column " + title);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
