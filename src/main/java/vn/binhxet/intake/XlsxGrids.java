package vn.binhxet.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.binhxet.intake.GridBuilder.Unreadable;

/** Reads a workbook of Excel 2007 or later; formulas give the value last calculated. */
final class XlsxGrids {
    private static final int MOST_SHEETS = 200;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private XlsxGrids() {}

    /** The visible sheets, in their order. */
    static List<Grid> read(String file, byte[] bytes) throws Unreadable {
        WorkbookGuard.check(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            var grids = new ArrayList<Grid>();
            for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    grids.add(sheet(file, sheet, workbook.isDate1904()));
                }
            }
            return grids;
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", "xlsx");
        }
    }

    private static Grid sheet(String file, Sheet sheet, boolean from1904) throws IOException, Unreadable {
        var grid = new GridBuilder(file, sheet.getName(), from1904);
        try (var rows = sheet.openStream()) {
            for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
                Row row = i.next();
                for (Cell cell : row) {
                    if (cell != null) {
                        cell(grid, cell);
                    }
                }
                grid.endRow(row.getRowNum());
            }
        } catch (ExcelReaderException e) {
            throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", "xlsx");
        }
        return grid.grid();
    }

    private static void cell(GridBuilder grid, Cell cell) throws Unreadable {
        int column = cell.getColumnIndex();
        String raw = cell.getRawValue();
        switch (cell.getType()) {
            case STRING -> {
                if (cell.getValue() != null) {
                    grid.text(column, cell.asString());
                }
            }
            case NUMBER -> grid.number(column, raw, cell.getDataFormatString());
            case BOOLEAN -> grid.text(column, "1".equals(raw) || "true".equals(raw) ? "có" : "không");
            case ERROR -> grid.error(column, raw);
            case FORMULA -> formula(grid, cell, column, raw);
            case EMPTY -> {
                // Only a style.
            }
        }
    }

    private static void formula(GridBuilder grid, Cell cell, int column, String raw) throws Unreadable {
        if (raw == null) {
            grid.uncalculated(column, cell.getFormula());
        } else if (raw.startsWith("#")) {
            grid.error(column, raw);
        } else if (cell.getValue() instanceof java.math.BigDecimal || isNumber(raw)) {
            grid.number(column, raw, cell.getDataFormatString());
        } else {
            grid.text(column, raw);
        }
    }

    private static boolean isNumber(String raw) {
        return NUMBER.matcher(raw).matches();
    }
}
