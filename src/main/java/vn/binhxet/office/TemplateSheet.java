package vn.binhxet.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.form.Column;
import vn.binhxet.form.Sheet;
import vn.binhxet.round.Round;

/** One sheet of the template: heading, column titles with help, an example row, and empty rows that check what is typed. */
final class TemplateSheet {
    /** Index of the first row to fill in. */
    static final int FIRST_ROW = 5;

    private static final int GROUPS = 2;
    private static final int TITLES = 3;
    private static final int EXAMPLE = 4;
    private static final int RULED_ROWS = 30;
    private static final int CHECKED_ROWS = 5000;
    private static final int LONGEST_LIST = 250;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    /** Lists whose columns also take several words, or words of one's own. */
    private static final Set<String> OPEN =
            Set.of("areas", "occupations", "disciplineForms", "disciplineSystems", "forms", "criteria", "fields");

    private final XSSFWorkbook workbook;
    private final TemplateLook look;
    private final TemplateLists lists;
    private final Sheet form;
    private final XSSFSheet sheet;

    TemplateSheet(XSSFWorkbook workbook, TemplateLook look, TemplateLists lists, Sheet form) {
        this.workbook = workbook;
        this.look = look;
        this.lists = lists;
        this.form = form;
        this.sheet = workbook.createSheet(form.title());
    }

    void write(Round round) {
        text(0, form.heading(), look.heading);
        text(1, form.note() + (round == null ? "" : " – " + round.name().vi()), look.note);
        groups();
        XSSFRow titles = sheet.createRow(TITLES);
        XSSFRow example = sheet.createRow(EXAMPLE);
        int lines = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            XSSFCell title = titles.createCell(i);
            title.setCellValue(column.title() + (column.must() ? " *" : ""));
            title.setCellStyle(column.must() ? look.neededTitle : look.title);
            lines = Math.max(lines, 1 + (column.title().length() + 2) / Math.max(4, column.width() - 2));
            sheet.setColumnWidth(i, column.width() * 256 + 200);
            comment(title, column);
            example(example.createCell(i), column);
            rule(i, column);
            check(i, column);
        }
        titles.setHeightInPoints(15.5f * lines + 4);
        example.setHeightInPoints(lines(example) * 16f);
        print();
    }

    private void text(int row, String text, XSSFCellStyle style) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void groups() {
        XSSFRow row = sheet.createRow(GROUPS);
        List<Column> columns = form.columns();
        for (int from = 0; from < columns.size(); ) {
            int until = from + 1;
            String group = columns.get(from).group();
            while (until < columns.size()
                    && group != null
                    && group.equals(columns.get(until).group())) {
                until++;
            }
            if (group != null) {
                for (int i = from; i < until; i++) {
                    row.createCell(i).setCellStyle(look.group);
                }
                row.getCell(from).setCellValue(group);
                if (until - from > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(GROUPS, GROUPS, from, until - 1));
                }
            }
            from = until;
        }
        row.setHeightInPoints(18);
    }

    private void comment(XSSFCell cell, Column column) {
        if (column.help() == null) {
            return;
        }
        XSSFClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(TITLES);
        anchor.setRow2(TITLES + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(column.help());
        comment.setAuthor("Bình Xét");
        cell.setCellComment(comment);
    }

    private void example(XSSFCell cell, Column column) {
        cell.setCellStyle(look.example(column));
        String text = column.example();
        if (text == null
                && column.list() != null
                && Set.of("awards", "fields", "statements", "criteria").contains(column.list())) {
            text = lists.first(form, column);
        }
        if (text == null) {
            return;
        }
        switch (column.type()) {
            case DATE -> cell.setCellValue(LocalDate.parse(text, DAY));
            case YEAR, WHOLE, DECIMAL -> cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
            case TEXT -> cell.setCellValue(text);
        }
    }

    /** How many lines the fullest cell of a row takes. */
    private int lines(XSSFRow row) {
        int most = 1;
        for (int i = 0; i < form.columns().size(); i++) {
            if (form.columns().get(i).type() == Column.Type.TEXT) {
                int width = Math.max(4, form.columns().get(i).width() - 2);
                most = Math.max(most, 1 + row.getCell(i).getStringCellValue().length() / width);
            }
        }
        return Math.min(most, 6);
    }

    private void rule(int index, Column column) {
        XSSFCellStyle style = look.cells(column);
        sheet.setDefaultColumnStyle(index, look.column(column));
        for (int r = FIRST_ROW; r < FIRST_ROW + RULED_ROWS; r++) {
            XSSFRow row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
            row.createCell(index).setCellStyle(style);
            row.setHeightInPoints(20);
        }
    }

    private void check(int index, Column column) {
        var helper = sheet.getDataValidationHelper();
        String list = lists.named(form, column);
        DataValidationConstraint constraint;
        String wrong;
        if (list != null) {
            constraint = helper.createFormulaListConstraint(list);
            wrong = "Chọn một mục trong danh sách.";
        } else {
            switch (column.type()) {
                case DATE -> {
                    constraint = helper.createDateConstraint(
                            OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2099,12,31)", "dd/mm/yyyy");
                    wrong = "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 28/02/2024.";
                }
                case YEAR -> {
                    constraint = helper.createIntegerConstraint(OperatorType.BETWEEN, "1900", "2100");
                    wrong = "Ghi năm bằng bốn chữ số, ví dụ 2024.";
                }
                case WHOLE -> {
                    constraint = helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "100000000");
                    wrong = "Ghi số nguyên, không âm.";
                }
                case DECIMAL -> {
                    constraint = helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
                    wrong = "Ghi số, không âm; số thập phân dùng dấu phẩy.";
                }
                default -> {
                    if (column.help() == null) {
                        return;
                    }
                    constraint = helper.createTextLengthConstraint(
                            OperatorType.LESS_OR_EQUAL, column.lines() ? "20000" : "500", null);
                    wrong = "Nội dung quá dài.";
                }
            }
        }
        DataValidation check = helper.createValidation(
                constraint, new CellRangeAddressList(FIRST_ROW, FIRST_ROW + CHECKED_ROWS - 1, index, index));
        boolean open = column.hasMeaning() || (column.list() != null && OPEN.contains(column.list()));
        check.setErrorStyle(open ? DataValidation.ErrorStyle.INFO : DataValidation.ErrorStyle.STOP);
        check.createErrorBox(
                column.title().substring(0, Math.min(30, column.title().length())), wrong);
        check.setShowErrorBox(!open);
        String help = column.help() == null ? wrong : column.help();
        check.createPromptBox(
                column.title().substring(0, Math.min(30, column.title().length())),
                help.substring(0, Math.min(LONGEST_LIST, help.length())));
        check.setShowPromptBox(true);
        check.setSuppressDropDownArrow(true);
        sheet.addValidationData(check);
    }

    private void print() {
        int named = 0;
        while (named < form.columns().size() && !form.columns().get(named).must()) {
            named++;
        }
        sheet.createFreezePane(named + 1, EXAMPLE);
        sheet.setRepeatingRows(new CellRangeAddress(GROUPS, TITLES, -1, -1));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        int width = form.columns().stream().mapToInt(Column::width).sum();
        sheet.setFitToPage(true);
        setup.setFitWidth((short) Math.max(1, Math.round(width / 160f)));
        setup.setFitHeight((short) 0);
        setup.setLeftToRight(true);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, named));
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.5);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setCenter("Trang &P/&N");
        workbook.setPrintArea(
                workbook.getSheetIndex(sheet), 0, form.columns().size() - 1, 0, FIRST_ROW + RULED_ROWS - 1);
    }
}
