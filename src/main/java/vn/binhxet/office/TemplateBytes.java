package vn.binhxet.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
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

    /** The same entries in the same order, each with one fixed date, packed alike on every machine. */
    static byte[] repacked(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream(zip.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var packed = new ZipArchiveOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(packed, entry.getName(), in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        byte[] deflated = Deflated.of(content);
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(FIXED);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        entry.setCompressedSize(deflated.length);
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(deflated));
    }
}
