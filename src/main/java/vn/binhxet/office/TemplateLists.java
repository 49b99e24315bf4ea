package vn.binhxet.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.form.CodeList;
import vn.binhxet.form.CodeLists;
import vn.binhxet.form.Column;
import vn.binhxet.form.Sheet;
import vn.binhxet.form.Sheets;

/**
 * The hidden sheet behind the drop-downs: a column of words and a column of codes per list, and the names already filled
 * in on other sheets. Each list has a name of the workbook, so that a drop-down is not limited to 255 characters.
 */
final class TemplateLists {
    /** Rows of one sheet that other sheets can choose from. */
    static final int CHOICES = 300;

    private final XSSFWorkbook workbook;
    private final CodeLists lists;
    private final List<Sheet> sheets;
    private final TreeMap<String, CodeList> used = new TreeMap<>();

    TemplateLists(XSSFWorkbook workbook, CodeLists lists, List<Sheet> sheets) {
        this.workbook = workbook;
        this.lists = lists;
        this.sheets = sheets;
    }

    /** Name of the list a column chooses from, or {@code null} if it has none or there is nothing to choose. */
    String named(Sheet sheet, Column column) {
        return switch (column.meaning()) {
            case "who" -> "ds_doi_tuong";
            case "unit", "proposer" -> "ds_don_vi";
            case "model" -> sheets.stream().anyMatch(s -> s.id().equals("models")) ? "ds_mo_hinh" : null;
            default -> listed(sheet, column);
        };
    }

    private String listed(Sheet sheet, Column column) {
        if (column.list() == null) {
            return null;
        }
        String name = column.list().equals("awards") && sheet.kind() != null
                ? CodeLists.awardsOf(sheet.kind())
                : column.list();
        CodeList list = lists.list(name);
        if (list.words().isEmpty()) {
            return null;
        }
        used.put(name, list);
        return rangeName(name);
    }

    /** The first word of the list of a column, for its example. */
    String first(Sheet sheet, Column column) {
        String name = column.list().equals("awards") && sheet.kind() != null
                ? CodeLists.awardsOf(sheet.kind())
                : column.list();
        CodeList list = lists.list(name);
        return list.words().isEmpty() ? null : list.words().get(0).text();
    }

    private static String rangeName(String list) {
        return "ds_" + list.replace('.', '_');
    }

    /** Writes the hidden sheet with the lists that were asked for. */
    void write() {
        XSSFSheet hidden = workbook.createSheet(Sheets.LISTS);
        int at = 0;
        for (var entry : used.entrySet()) {
            List<CodeList.Word> words = entry.getValue().words();
            cell(hidden, 0, at).setCellValue(entry.getKey());
            for (int i = 0; i < words.size(); i++) {
                cell(hidden, i + 1, at).setCellValue(words.get(i).text());
                cell(hidden, i + 1, at + 1).setCellValue(words.get(i).code());
            }
            name(rangeName(entry.getKey()), range(Sheets.LISTS, at, 2, words.size() + 1));
            at += 2;
        }
        nominees(hidden, at);
        filledIn("ds_don_vi", "units");
        filledIn("ds_mo_hinh", "models");
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.HIDDEN);
    }

    /** The names on all sheets of nominees below one another, as long as they are written without gaps. */
    private void nominees(XSSFSheet hidden, int at) {
        var mains = new ArrayList<Sheet>();
        sheets.stream().filter(Sheet::isMain).forEach(mains::add);
        String letter = CellReference.convertNumToColString(at);
        String counts = CellReference.convertNumToColString(at + 1);
        var before = new StringBuilder("0");
        for (int i = 0; i < mains.size(); i++) {
            cell(hidden, i + 1, at + 1).setCellFormula(before + "+COUNTA(" + names(mains.get(i)) + ")");
            before.setLength(0);
            before.append('$').append(counts).append('$').append(i + 2);
        }
        cell(hidden, 0, at).setCellValue("=");
        for (int i = 0; i < CHOICES * mains.size(); i++) {
            var formula = new StringBuilder("\"\"");
            for (int m = mains.size() - 1; m >= 0; m--) {
                String done = m == 0 ? "0" : "$" + counts + "$" + (m + 1);
                formula = new StringBuilder("IF(" + (i + 1) + "<=$" + counts + "$" + (m + 2) + ",INDEX("
                        + names(mains.get(m)) + "," + (i + 1) + "-" + done + ")," + formula + ")");
            }
            XSSFCell cell = cell(hidden, i + 1, at);
            cell.setCellFormula(formula.toString());
            cell.setCellValue("");
        }
        String total = "'" + Sheets.LISTS + "'!$" + counts + "$" + (mains.size() + 1);
        name("ds_doi_tuong", "OFFSET('" + Sheets.LISTS + "'!$" + letter + "$2,0,0,MAX(1," + total + "),1)");
    }

    private void filledIn(String name, String id) {
        sheets.stream().filter(s -> s.id().equals(id)).forEach(s -> {
            String first = names(s).replaceFirst(":.*$", "");
            name(name, "OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + names(s) + ")),1)");
        });
    }

    /** The cells of a sheet that names are written into. */
    private static String names(Sheet sheet) {
        int column = 0;
        for (int i = 0; i < sheet.columns().size(); i++) {
            String to = sheet.columns().get(i).to();
            if (to.equals("name") || to.equals("unit.name")) {
                column = i;
            }
        }
        return range(sheet.title(), column, TemplateSheet.FIRST_ROW + 1, TemplateSheet.FIRST_ROW + CHOICES);
    }

    private static String range(String sheet, int column, int from, int to) {
        String letter = CellReference.convertNumToColString(column);
        return "'" + sheet + "'!$" + letter + "$" + from + ":$" + letter + "$" + to;
    }

    private void name(String name, String formula) {
        var named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(formula);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.createCell(column);
    }
}
