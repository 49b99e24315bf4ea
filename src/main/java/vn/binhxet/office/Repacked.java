package vn.binhxet.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An office file packed again with one fixed time for all its entries, so that the same contents are the same bytes. */
final class Repacked {
    /** 1 January 1980, the first day a zip file knows. */
    private static final long DAY = 315_532_800_000L;

    private Repacked() {}

    static byte[] of(byte[] zip) {
        var entries = new TreeMap<String, byte[]>();
        String first = null;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                first = e.getName().equals("[Content_Types].xml") ? e.getName() : first;
                entries.put(e.getName(), in.readAllBytes());
            }
            var bytes = new ByteArrayOutputStream();
            try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                if (first != null) {
                    put(out, first, entries.remove(first));
                }
                for (var e : entries.entrySet()) {
                    put(out, e.getKey(), e.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        // In UTC, whatever the zone of the machine: setTime would use the machine's.
        entry.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(DAY / 1000, 0, java.time.ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
