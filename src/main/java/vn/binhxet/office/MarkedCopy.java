package vn.binhxet.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.explanation.Words;
import vn.binhxet.form.Sheets;

/** A unit's workbook as it came, with every place to correct coloured and explained, and a sheet that lists them. */
public final class MarkedCopy {
    /** A workbook unfolds a hundredfold in memory; larger ones get the list alone. */
    private static final int LARGEST = 3 << 20;

    private static final int MOST_COMMENTS = 2000;
    private static final String AUTHOR = "Bình Xét (lỗi)";

    private final Function<Problem, String> sentence;
    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private MarkedCopy(Workbook workbook, Function<Problem, String> sentence) {
        this.workbook = workbook;
        this.sentence = sentence;
    }

    /**
     * The marked copy, in the format of the original.
     *
     * @param original a workbook that was read before, so that it is known to be harmless
     * @param problems what is wrong in it, in the order they are told
     * @param sentence a problem in words, without its place
     */
    public static byte[] of(byte[] original, List<Problem> problems, Words words, Function<Problem, String> sentence)
            throws IOException {
        boolean large = original.length > LARGEST;
        boolean old = original.length > 1 && original[0] != 'P';
        try (Workbook workbook = large
                ? new XSSFWorkbook()
                : old
                        ? new HSSFWorkbook(new ByteArrayInputStream(original))
                        : new XSSFWorkbook(new ByteArrayInputStream(original))) {
            var copy = new MarkedCopy(workbook, sentence);
            if (!large) {
                copy.unmark();
                copy.mark(problems);
            }
            new MarkedList(workbook, words, sentence).write(problems, large);
            if (workbook instanceof XSSFWorkbook zipped) {
                TemplateBytes.fixDates(zipped);
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return workbook instanceof XSSFWorkbook ? TemplateBytes.repacked(out.toByteArray()) : out.toByteArray();
        }
    }

    /** Takes away the marks of an earlier copy that was corrected and sent in again. */
    private void unmark() {
        for (String name : Sheets.MARKED) {
            int index = workbook.getSheetIndex(name);
            if (index >= 0) {
                workbook.removeSheetAt(index);
            }
        }
        for (Sheet sheet : workbook) {
            for (var entry : List.copyOf(sheet.getCellComments().entrySet())) {
                if (AUTHOR.equals(entry.getValue().getAuthor())) {
                    Row row = sheet.getRow(entry.getKey().getRow());
                    Cell cell = row == null ? null : row.getCell(entry.getKey().getColumn());
                    if (cell != null) {
                        cell.removeCellComment();
                        cell.setCellStyle(filled(cell.getCellStyle(), null));
                    }
                }
            }
        }
    }

    private void mark(List<Problem> problems) {
        var byCell = new TreeMap<String, List<Problem>>();
        for (Problem p : problems) {
            Problem.Where w = p.where();
            if (w.sheet() != null && w.row() > 0 && workbook.getSheet(w.sheet()) != null) {
                String column = w.column() == null ? "A" : w.column();
                byCell.computeIfAbsent(w.sheet() + "\n" + column + w.row(), k -> new ArrayList<>())
                        .add(p);
            }
        }
        int comments = 0;
        for (var entry : byCell.entrySet()) {
            String[] at = entry.getKey().split("\n", -1);
            Cell cell = cell(workbook.getSheet(at[0]), new CellReference(at[1]));
            Severity worst = entry.getValue().stream()
                    .map(Problem::severity)
                    .min(Enum::compareTo)
                    .orElseThrow();
            cell.setCellStyle(filled(cell.getCellStyle(), worst));
            if (comments++ < MOST_COMMENTS) {
                comment(cell, entry.getValue());
            }
        }
    }

    private static Cell cell(Sheet sheet, CellReference at) {
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle filled(CellStyle plain, Severity severity) {
        return styles.computeIfAbsent(plain.getIndex() + " " + severity, k -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(plain);
            if (severity == null) {
                style.setFillPattern(FillPatternType.NO_FILL);
            } else {
                style.setFillForegroundColor(
                        severity == Severity.WARNING
                                ? IndexedColors.LIGHT_YELLOW.getIndex()
                                : IndexedColors.ROSE.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        });
    }

    private void comment(Cell cell, List<Problem> problems) {
        var text = new StringBuilder();
        problems.forEach(p -> text.append(text.isEmpty() ? "" : "\n").append(Words.capital(sentence.apply(p))));
        cell.removeCellComment();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3 + text.length() / 40);
        Sheet sheet = cell.getSheet();
        var drawing =
                sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text.toString()));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}
