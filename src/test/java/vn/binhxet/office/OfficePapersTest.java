package vn.binhxet.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.ranking.RoundResult;

/** The files a secretary opens: what stands in them, how they are laid out, and that they are the same each time. */
class OfficePapersTest {
    private static final String LETTER = "papers/01-to-trinh-so-noi-vu";
    private static final String DECISION = "papers/06-quyet-dinh";
    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir
    static Path root;

    private static RoundResult result;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void make() throws IOException {
        result = new SmallRound(root).write(SmallRound.PAPERS, """
                - {on: 2025-10-12, act: VOTE, dossier: C1, votes: {for: 7, against: 1, of: 8}}
                - {on: 2025-10-12, act: RECUSAL, dossier: C2, member: "Ông Trần Văn Tránh"}
                """).evaluated();
        files = made();
    }

    private static SortedMap<String, byte[]> made() throws IOException {
        var digests = new TreeMap<String, String>();
        digests.put("nominations.json", "a".repeat(64));
        digests.put("inputs/round/submissions/a.json", "b".repeat(64));
        return OfficePapers.files(
                result, RoundDirectory.register(root), digests, result.rulebook(), EnumSet.allOf(OfficeFormat.class));
    }

    private static PDDocument pdf(String path) throws IOException {
        return Loader.loadPDF(files.get(path + ".pdf"));
    }

    private static String text(String path) throws IOException {
        try (PDDocument document = pdf(path)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        }
    }

    private static String word(String path) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(files.get(path + ".docx")));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void theSameRoundGivesTheSameBytes() throws IOException {
        SortedMap<String, byte[]> again = made();
        assertThat(again.keySet()).isEqualTo(files.keySet());
        files.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void everyPaperIsThereAsWordAndAsPdf() {
        List<String> papers = List.of(
                LETTER,
                "papers/03-bien-ban-hop",
                "papers/04-phieu-lay-y-kien",
                "papers/05-tong-hop-y-kien",
                DECISION,
                "papers/07-muc-luc-ho-so-dot-xet",
                "papers/08-so-tiep-nhan",
                "papers/09-bang-tien-thuong",
                "papers/10-khen-thuong-5-nam",
                "papers/phieu-xac-nhan-ten/xa-thu-nhat",
                "papers/muc-luc-ho-so/xa-thu-hai");
        assertThat(papers).allSatisfy(paper -> assertThat(files).containsKeys(paper + ".docx", paper + ".pdf"));
        assertThat(files.keySet()).noneMatch(path -> path.contains("thu-tuong") || path.contains("chu-tich-nuoc"));
    }

    @Test
    void theLetterNamesCollectivesFirstAndUnitsInTheProvincesOrderNotByRank() throws IOException {
        String text = text(LETTER);
        assertThat(text.indexOf("Hội Nông dân xã Thứ Hai"))
                .isPositive()
                .isLessThan(text.indexOf("Ban Công tác Mặt trận"));
        assertThat(text.indexOf("TẬP THỂ (02)")).isLessThan(text.indexOf("CÁ NHÂN (02)"));
        assertThat(text.indexOf("Lò Văn Bằng")).isLessThan(text.indexOf("Lò Văn Thử"));
        assertThat(text)
                .contains("/TTr-SNV1")
                .contains("02 tập thể và 02 cá nhân")
                .doesNotContain("Vàng Thị Dự");
    }

    @Test
    void theTextOfThePdfCanBeSearchedAndEveryFontIsEmbedded() throws IOException {
        assertThat(text(DECISION))
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU");
        try (PDDocument document = pdf(DECISION)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void pagesAreA4WithTheMarginsOfDecree30AndNothingIsClippedWithLongNames() throws IOException {
        assertThat(SmallRound.LONG.length()).isGreaterThanOrEqualTo(120);
        for (String path : files.keySet()) {
            if (path.endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(files.get(path))) {
                    var box = document.getPage(0).getMediaBox();
                    double shorter = Math.min(box.getWidth(), box.getHeight());
                    assertThat(shorter / MILLIMETRE).as(path).isBetween(209.0, 211.0);
                    double right = path.contains("/00-") ? 15 : Measures.RIGHT;
                    double left = path.contains("/00-") ? 20 : Measures.LEFT;
                    for (TextPosition at : positions(document)) {
                        assertThat(at.getXDirAdj()).as(path).isGreaterThan((float) (left * MILLIMETRE - 1));
                        assertThat(at.getXDirAdj() + at.getWidthDirAdj())
                                .as(path + " " + at)
                                .isLessThan((float) (box.getWidth() - right * MILLIMETRE + 1));
                    }
                }
            }
        }
        String flat = text("papers/phieu-xac-nhan-ten/xa-thu-nhat").replace(" ", "");
        assertThat(flat).contains(SmallRound.LONG.replace(" ", ""));
    }

    private static List<TextPosition> positions(PDDocument document) throws IOException {
        var all = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (!position.getUnicode().isBlank()) {
                    all.add(position);
                }
            }
        }.getText(document);
        assertThat(all).isNotEmpty();
        return all;
    }

    @Test
    void pageNumbersStandAboveFromThePageTwo() throws IOException {
        try (PDDocument document = pdf(LETTER)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(1);
            stripper.setEndPage(1);
            assertThat(stripper.getText(document).strip()).doesNotStartWith("1");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document).strip()).startsWith("2");
        }
    }

    @Test
    void theWordFileHasTheMarginsOfDecree30AndOneFont() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(files.get(LETTER + ".docx")))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11905");
            assertThat(section.getPgMar().getLeft()).hasToString("1700");
            assertThat(section.getPgMar().getTop()).hasToString("1133");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(document.getParagraphs().stream()
                            .flatMap(p -> p.getRuns().stream())
                            .map(r -> r.getFontFamily())
                            .collect(Collectors.toSet()))
                    .containsExactly("Times New Roman");
        }
        assertThat(word(LETTER)).contains(SmallRound.LONG).contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Mẫu");
    }

    @Test
    void minutesShowWhatWasCountedLeaveTheRestOpenAndNameWhoTookNoPart() throws IOException {
        String text = word("papers/03-bien-ban-hop");
        assertThat(text)
                .contains("Ông Lò Văn Thử\tCông chức xã, UBND xã Thứ Nhất\tĐề nghị\t08\t07\t01\t……")
                .contains("Bà Vàng Thị Dự\tCông chức xã, UBND xã Thứ Nhất\tDự phòng\t……\t……\t……\t……")
                .contains("Ông Trần Văn Tránh: đối với")
                .contains("a".repeat(16))
                .doesNotContain("100%");
    }

    @Test
    void opinionFormsHaveNoVotePrinted() throws IOException {
        assertThat(word("papers/04-phieu-lay-y-kien")).contains("Lò Văn Thử").doesNotContain("07");
    }

    @Test
    void pastAwardsAreThoseOfFiveYears() throws IOException {
        assertThat(word("papers/10-khen-thuong-5-nam"))
                .contains("QĐ số 77/QĐ-UBND ngày 20 tháng 01 năm 2024: Hoàn thành xuất sắc, năm 2023")
                .doesNotContain("12/QĐ-UBND");
    }

    @Test
    void bonusesAreCoefficientTimesSalaryOfTheDecisionDay() throws IOException {
        // 2 340 000 × 1.5 = 3 510 000 for a person; twice that for a collective.
        assertThat(word("papers/09-bang-tien-thuong"))
                .contains("3.510.000")
                .contains("7.020.000")
                .contains("Tổng cộng: 21.060.000 đồng");
    }

    @Test
    void theProofSlipSaysWhatWillBePrinted() throws IOException {
        assertThat(text("papers/phieu-xac-nhan-ten/xa-thu-nhat"))
                .contains("TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
                .contains("Ông Lò Văn Thử Công chức xã, UBND xã Thứ Nhất")
                .contains("Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo”");
    }

    private static XSSFWorkbook book(String path) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(files.get(path)));
    }

    @Test
    void aNameThatLooksLikeAFormulaIsAText() throws IOException {
        for (String path : List.of("papers/bang-tong-hop.xlsx", "papers/tron-thu-in-bang.xlsx")) {
            try (XSSFWorkbook book = book(path)) {
                int found = 0;
                for (var sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType() == CellType.FORMULA
                                            && cell.getCellFormula().contains("HYPERLINK"))
                                    .isFalse();
                            if (cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().equals(SmallRound.FORMULA)) {
                                found++;
                                assertThat(cell.getCellStyle().getQuotePrefixed())
                                        .isTrue();
                            }
                        }
                    }
                }
                if (path.contains("tron-thu")) {
                    assertThat(found).isPositive();
                }
            }
        }
    }

    @Test
    void everyFormulaGivesTheValueThatStandsInItsCell() throws IOException {
        try (XSSFWorkbook book = book("papers/bang-tong-hop.xlsx")) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            var value = evaluator.evaluate(cell);
                            String place = sheet.getSheetName() + " " + cell.getAddress();
                            if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                                assertThat(cell.getNumericCellValue()).as(place).isEqualTo(value.getNumberValue());
                            } else {
                                assertThat(cell.getStringCellValue()).as(place).isEqualTo(value.getStringValue());
                            }
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(30);
        }
    }

    @Test
    void theStatisticsCountEachNominatedOnce() throws IOException {
        try (XSSFWorkbook book = book("papers/bang-tong-hop.xlsx")) {
            XSSFSheet sheet = book.getSheet("Biểu 0603");
            assertThat(certificates(sheet, "A")).isEqualTo(4);
            assertThat(certificates(sheet, "01")).isEqualTo(2);
            assertThat(certificates(sheet, "04")).isEqualTo(2);
            assertThat(certificates(sheet, "09")).isEqualTo(2);
            assertThat(certificates(sheet, "12")).isEqualTo(4);
        }
    }

    private static double certificates(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                return row.getCell(2).getNumericCellValue();
            }
        }
        throw new AssertionError("no row " + code);
    }

    @Test
    void tablesHaveFiltersAPrintAreaAndHeadingsOnEveryPage() throws IOException {
        try (XSSFWorkbook book = book("papers/bang-tong-hop.xlsx")) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(book.getPrintArea(i)).as(sheet.getSheetName()).isNotNull();
                assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void theChairsPageIsOnePage() throws IOException {
        try (PDDocument document = pdf("papers/00-tom-tat-cho-lanh-dao")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text("papers/00-tom-tat-cho-lanh-dao"))
                .contains("Vào danh sách: 2")
                .contains("Sát ngưỡng");
    }
}
