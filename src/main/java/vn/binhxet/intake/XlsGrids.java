package vn.binhxet.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import vn.binhxet.intake.GridBuilder.Unreadable;

/** Reads a workbook of Excel 97 to 2003; formulas give the value last calculated. */
final class XlsGrids {
    /** The old format holds 65,536 rows of 256 cells; in memory it takes twenty times its size. */
    static final int LARGEST_FILE = 16 << 20;

    private XlsGrids() {}

    /** The visible sheets, in their order. */
    static List<Grid> read(String file, byte[] bytes) throws Unreadable {
        if (bytes.length > LARGEST_FILE) {
            throw new Unreadable(ProblemCodes.TOO_LARGE, "max", Integer.toString(LARGEST_FILE));
        }
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", "password");
            }
            try (var workbook = new HSSFWorkbook(container)) {
                var grids = new ArrayList<Grid>();
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
                        grids.add(sheet(file, workbook.getSheetAt(i), from1904));
                    }
                }
                return grids;
            }
        } catch (org.apache.poi.EncryptedDocumentException e) {
            throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", "password");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", "xls");
        }
    }

    private static Grid sheet(String file, Sheet sheet, boolean from1904) throws Unreadable {
        var grid = new GridBuilder(file, sheet.getSheetName(), from1904);
        for (Row row : sheet) {
            for (Cell cell : row) {
                cell(grid, cell);
            }
            grid.endRow(row.getRowNum() + 1);
        }
        return grid.grid();
    }

    private static void cell(GridBuilder grid, Cell cell) throws Unreadable {
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case STRING -> grid.text(column, cell.getStringCellValue());
            case NUMERIC ->
                grid.number(
                        column,
                        Double.toString(cell.getNumericCellValue()),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> grid.text(column, cell.getBooleanCellValue() ? "có" : "không");
            case ERROR ->
                grid.error(column, FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> {
                // Only a style.
            }
        }
    }
}
