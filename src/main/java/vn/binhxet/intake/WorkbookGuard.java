package vn.binhxet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.binhxet.intake.GridBuilder.Unreadable;

/**
 * Looks through a zipped workbook before anything understands it: how many entries, where they point, how much they
 * become, whether any declares a document type. Memory stays constant, time is bounded by what is allowed to unfold.
 */
final class WorkbookGuard {
    /** Bytes of a workbook as it lies on disk. */
    static final long LARGEST_FILE = 64L << 20;

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 700L << 20;
    private static final long MOST_SHARED_TEXT = 200L << 20;
    private static final long MOST_MARKS = 60_000_000;
    private static final long MOST_SHARED_MARKS = 14_000_000;
    private static final int LONGEST_RUN = 1 << 20;
    /** Text that grows this much is no list of people; the smallest sheets of Excel reach 20. */
    private static final long MOST_GROWTH = 200;

    private static final long GROWTH_FROM = 20L << 20;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final byte[] zip;
    private long bytes;
    private long marks;

    private WorkbookGuard(byte[] zip) {
        this.zip = zip;
    }

    /** Refuses a workbook that is not safe to read. */
    static void check(byte[] zip) throws Unreadable {
        try {
            new WorkbookGuard(zip).entries();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", "zip");
        }
    }

    private void entries() throws IOException, Unreadable {
        Set<String> names = new HashSet<>();
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (var entries = archive.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = entry.getName();
                if (names.size() >= MOST_ENTRIES || !names.add(name.toLowerCase(Locale.ROOT))) {
                    throw refused("entries");
                }
                if (isPathTrick(name)) {
                    throw refused("path");
                }
                try (InputStream in = archive.getInputStream(entry)) {
                    entry(name.toLowerCase(Locale.ROOT), in);
                }
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw new Unreadable(FormProblems.NOT_A_WORKBOOK, "value", names.isEmpty() ? "zip" : "other-zip");
        }
    }

    private static boolean isPathTrick(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.contains("../")
                || plain.endsWith("/..")
                || plain.indexOf(':') >= 0
                || plain.indexOf('\0') >= 0
                || name.length() > 500;
    }

    private void entry(String name, InputStream in) throws IOException, Unreadable {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean shared = name.endsWith("sharedstrings.xml");
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long own = 0;
        int run = 0;
        int matched = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            bytes += n;
            boolean grows = bytes > GROWTH_FROM && bytes > MOST_GROWTH * zip.length;
            if (bytes > MOST_BYTES || grows || (shared && size > MOST_SHARED_TEXT)) {
                throw refused("size");
            }
            for (int i = 0; xml && i < n; i++) {
                byte b = buffer[i];
                if (b == '<') {
                    own++;
                    run = 0;
                    matched = 1;
                    continue;
                } else if (++run > LONGEST_RUN) {
                    throw refused("text");
                } else if (b == 0) {
                    // A part in UTF-16 could hide its declarations from this look; spreadsheets write UTF-8.
                    throw refused("encoding");
                }
                matched = matched > 0 && b == DOCTYPE[matched] ? matched + 1 : 0;
                if (matched == DOCTYPE.length) {
                    throw refused("doctype");
                }
            }
            if (marks + own > MOST_MARKS || (shared && own > MOST_SHARED_MARKS)) {
                throw refused("cells");
            }
        }
        marks += own;
    }

    private static Unreadable refused(String why) {
        return new Unreadable(FormProblems.HOSTILE_WORKBOOK, "why", why);
    }
}
