package vn.binhxet.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.binhxet.dossier.Kind;
import vn.binhxet.form.CodeLists;
import vn.binhxet.form.Sheet;
import vn.binhxet.form.Sheets;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** Makes the workbook an office fills in: the same bytes for the same rulebook, round and kind. */
public final class TemplateWorkbook {
    private TemplateWorkbook() {}

    /**
     * The workbook.
     *
     * @param kind nominees it is for, or {@code null} for all kinds
     * @param round the round it is for, or {@code null}: awards, fields and criteria are then all of the rulebook
     */
    public static byte[] of(Rulebook rulebook, Round round, Kind kind) throws IOException {
        List<Sheet> sheets = Sheets.template(kind);
        try (var workbook = new XSSFWorkbook()) {
            var look = new TemplateLook(workbook);
            TemplateGuide.write(workbook, look, round);
            var lists = new TemplateLists(workbook, new CodeLists(rulebook, round), sheets);
            sheets.forEach(s -> new TemplateSheet(workbook, look, lists, s).write(round));
            lists.write();
            workbook.setActiveSheet(0);
            var out = new ByteArrayOutputStream();
            TemplateBytes.fixDates(workbook);
            workbook.write(out);
            return TemplateBytes.repacked(out.toByteArray());
        }
    }
}
