package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Problem;

/** Workbooks made to harm who reads them: each is refused with its reason, soon, and without unfolding. */
@Timeout(30)
class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OPEN =
            HEAD + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String CLOSE = "</sheetData></worksheet>";

    @TempDir
    private Path root;

    private static byte[] harmless() {
        return Book.xlsx()
                .sheet("file nhận")
                .row(AwkwardTables.MERGED)
                .row(1, "Bà", "Lò Thị Mẫu")
                .bytes();
    }

    /** A harmless workbook with some of its parts exchanged or added. */
    private static byte[] with(Map<String, byte[]> parts) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(harmless()))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                all.put(e.getName(), in.readAllBytes());
            }
        }
        all.putAll(parts);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(String part, String text) throws IOException {
        return with(Map.of(part, text.getBytes(StandardCharsets.UTF_8)));
    }

    private String refusal(byte[] workbook) {
        Submitted submitted =
                Folder.in(root).with("submissions/a.xlsx", workbook).read();
        assertThat(submitted.dossiers()).isEmpty();
        assertThat(submitted.problems()).hasSize(1);
        Problem p = submitted.problems().get(0);
        assertThat(p.severity()).isEqualTo(Problem.Severity.REFUSED);
        assertThat(p.where().file()).isEqualTo("submissions/a.xlsx");
        return p.code() + " " + p.values();
    }

    @Test
    void theHarmlessWorkbookTheOthersAreMadeOfIsRead() throws Exception {
        Submitted submitted = Folder.in(root)
                .with("submissions/a.xlsx", with("docProps/more.txt", "x"))
                .read();
        assertThat(submitted.records()).isEqualTo(1);
    }

    @Test
    void aZipBombIsNotUnfolded() throws Exception {
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(refusal(with(Map.of("xl/media/image1.png", blanks)))).isEqualTo("hostile-workbook {why=size}");
    }

    @Test
    void entitiesThatMultiplyAreNotRead() throws Exception {
        var laughs = new StringBuilder(HEAD + "<!DOCTYPE sst [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'l'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append(
                "]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&k;</t></si></sst>");
        assertThat(refusal(with(SHARED, laughs.toString()))).isEqualTo("hostile-workbook {why=doctype}");
    }

    @Test
    void anEntityThatNamesAFileIsNotRead() throws Exception {
        String sheet = HEAD + "<!-- " + "x".repeat(70_000)
                + " --><!DOCTYPE worksheet [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + OPEN.substring(HEAD.length())
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&f;</t></is></c></row>" + CLOSE;
        assertThat(refusal(with(SHEET, sheet))).isEqualTo("hostile-workbook {why=doctype}");
    }

    @Test
    void aPartInAnotherEncodingCannotHideItsDeclarations() throws Exception {
        byte[] wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY a \"b\">]>"
                        + OPEN.substring(HEAD.length()) + CLOSE)
                .getBytes(StandardCharsets.UTF_16);
        assertThat(refusal(with(Map.of(SHEET, wide)))).isEqualTo("hostile-workbook {why=encoding}");
    }

    @Test
    void partsThatPointOutsideAreRefused() throws Exception {
        assertThat(refusal(with("../../evil.xml", "<a/>"))).isEqualTo("hostile-workbook {why=path}");
        assertThat(refusal(with("xl\\..\\..\\evil.xml", "<a/>"))).isEqualTo("hostile-workbook {why=path}");
        assertThat(refusal(with("/etc/evil.xml", "<a/>"))).isEqualTo("hostile-workbook {why=path}");
    }

    @Test
    void thousandsOfPartsAreRefused() throws Exception {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 2500; i++) {
            parts.put("xl/p" + i + ".xml", new byte[0]);
        }
        assertThat(refusal(with(parts))).isEqualTo("hostile-workbook {why=entries}");
    }

    @Test
    void aTextOfMegabytesInOneCellIsRefused() throws Exception {
        String sheet = OPEN + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(3 << 20)
                + "</t></is></c></row>" + CLOSE;
        assertThat(refusal(with(SHEET, sheet))).isEqualTo("hostile-workbook {why=text}");
    }

    @Test
    void aSparseSheetThatReachesTheLastCellIsRefused() throws Exception {
        String sheet = OPEN
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                + CLOSE;
        assertThat(refusal(with(SHEET, sheet))).isEqualTo("too-many-columns {max=512}");
    }

    @Test
    void aSheetWithMoreRowsThanAProvinceHasRecordsIsRefused() throws Exception {
        var sheet = new StringBuilder(OPEN);
        for (int i = 1; i <= GridBuilder.MOST_ROWS + 1; i++) {
            sheet.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\"><v>")
                    .append(i)
                    .append("</v></c></row>");
        }
        assertThat(refusal(with(SHEET, sheet.append(CLOSE).toString())))
                .isEqualTo("too-many-rows {max=" + GridBuilder.MOST_ROWS + "}");
    }

    @Test
    void aWorkbookThatIsOnlyBrokenIsCalledBroken() throws Exception {
        assertThat(refusal(with(SHEET, "<worksheet><sheetData><row"))).isEqualTo("not-a-workbook {value=xlsx}");
    }
}
