package vn.binhxet.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes out of a workbook what would differ from one writing to the next: its dates and those of its entries. */
final class TemplateBytes {
    private static final LocalDateTime FIXED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private TemplateBytes() {}

    static void fixDates(XSSFWorkbook workbook) {
        var core = workbook.getProperties().getCoreProperties();
        Date date = Date.from(FIXED.toInstant(ZoneOffset.UTC));
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.setCreator("Bình Xét");
    }

    /** The same entries in the same order, each with one fixed date. */
    static byte[] repacked(byte[] zip) throws IOException {
        return packed(zip, Deflater.DEFAULT_COMPRESSION);
    }

    /** The same, not compressed: how much a text shrinks depends on the machine, and a run must come out the same. */
    static byte[] stored(byte[] zip) throws IOException {
        return packed(zip, Deflater.NO_COMPRESSION);
    }

    private static byte[] packed(byte[] zip, int level) throws IOException {
        var out = new ByteArrayOutputStream(zip.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var packed = new ZipOutputStream(out)) {
            packed.setLevel(level);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIXED);
                packed.putNextEntry(same);
                in.transferTo(packed);
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
