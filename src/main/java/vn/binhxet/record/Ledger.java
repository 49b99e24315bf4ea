package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.binhxet.round.WhatIf;

/**
 * A book that only grows: a line per entry, each with the digest of the line before, so that no line can be changed,
 * taken out or put in between without all that follow no longer fitting. Whoever noted number and digest of one line
 * can say later whether everything up to it is still the same.
 *
 * @param entries the entries up to the first line that does not fit
 * @param brokenAt that line, from 1; 0 if the book is whole
 */
public record Ledger(List<Entry> entries, int brokenAt) {
    private static final String START = "0".repeat(64);

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** What an entry is about. */
    public enum Kind {
        /** A run. */
        RUN,
        /** A seal over criteria and quotas. */
        SEAL
    }

    /**
     * One line.
     *
     * @param n from 1
     * @param at when it was entered, as the office's clock said
     * @param round id of the round
     * @param fingerprint the line printed on the lists of the run; of a seal, its digest
     * @param record SHA-256 of {@code run.json}, or of {@code seal.json}
     * @param signedBy id of the key that signed the run, or {@code null}
     * @param whatIf what a trial changed, or {@code null}
     * @param previous hash of the line before; of the first line, 64 zeros
     * @param hash SHA-256 of this line without its hash
     */
    public record Entry(
            int n,
            String at,
            Kind kind,
            String round,
            String fingerprint,
            String record,
            String signedBy,
            WhatIf whatIf,
            String previous,
            String hash) {
        /** What is to be entered; number and digests follow from the book. */
        public static Entry of(
                String at, Kind kind, String round, String fingerprint, String record, String signedBy, WhatIf whatIf) {
            WhatIf tried = whatIf == null || whatIf.changesNothing() ? null : whatIf;
            return new Entry(0, at, kind, round, fingerprint, record, signedBy, tried, null, null);
        }

        private Entry after(String head, int number) {
            var open = new Entry(number, at, kind, round, fingerprint, record, signedBy, whatIf, head, null);
            String sum = sha256(CanonicalJson.line(open));
            return new Entry(number, at, kind, round, fingerprint, record, signedBy, whatIf, head, sum);
        }
    }

    /** A place in a book to hold later copies against: how many entries, and the hash of the last of them. */
    public record Checkpoint(String format, int entries, String head) {
        private static final String FORMAT = "binhxet-checkpoint/1";

        static Checkpoint of(int entries, String head) {
            return new Checkpoint(FORMAT, entries, head);
        }

        /** As it can be read out over the telephone: {@code 12:ab…}. */
        public String inShort() {
            return entries + ":" + head;
        }

        /** Writes it to a file that must not be there yet. */
        public void write(Path file) throws IOException {
            AtomicFile.create(file, CanonicalJson.pretty(this));
        }

        /**
         * Reads a checkpoint: a file of one, or {@code N:HASH}.
         *
         * @throws UnusableFile if it is neither
         */
        public static Checkpoint read(String asked) throws IOException {
            if (asked.matches("[0-9]{1,9}:[0-9a-f]{64}")) {
                int colon = asked.indexOf(':');
                return of(Integer.parseInt(asked.substring(0, colon)), asked.substring(colon + 1));
            }
            try {
                byte[] bytes = Files.readAllBytes(Path.of(asked));
                Checkpoint read = CanonicalJson.MAPPER.readValue(bytes, Checkpoint.class);
                if (FORMAT.equals(read.format) && Arrays.equals(bytes, CanonicalJson.pretty(read))) {
                    return read;
                }
            } catch (JsonProcessingException e) {
                throw UnusableFile.notACheckpoint(asked);
            }
            throw UnusableFile.notACheckpoint(asked);
        }
    }

    /** Reads a book; one that does not exist has no entries. */
    public static Ledger read(Path file) throws IOException {
        return Files.exists(file) ? of(Files.readAllBytes(file)) : new Ledger(List.of(), 0);
    }

    private static Ledger of(byte[] bytes) {
        var entries = new ArrayList<Entry>();
        String head = START;
        int from = 0;
        for (int line = 1; from < bytes.length; line++) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            byte[] text = Arrays.copyOfRange(bytes, from, Math.min(end + 1, bytes.length));
            Optional<Entry> entry = fitting(text, head, line);
            if (entry.isEmpty()) {
                return new Ledger(entries, line);
            }
            entries.add(entry.get());
            head = entry.get().hash();
            from = end + 1;
        }
        return new Ledger(entries, 0);
    }

    private static Optional<Entry> fitting(byte[] line, String head, int n) {
        try {
            Entry entry = CanonicalJson.MAPPER.readValue(line, Entry.class);
            return Optional.ofNullable(entry)
                    .filter(e -> e.equals(e.after(head, n)) && Arrays.equals(CanonicalJson.line(e), line));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Enters {@code entry} at the end of the book in {@code file}, which may not exist yet.
     *
     * @throws UnusableFile if the book is broken; nothing is entered then
     */
    public static Entry append(Path file, Entry entry) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Released with the channel: two runs of one office must not enter the same number.
            channel.lock();
            var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            int more = 0;
            while (bytes.hasRemaining() && more >= 0) {
                more = channel.read(bytes);
            }
            Ledger book = of(bytes.array());
            if (book.brokenAt > 0) {
                throw UnusableFile.brokenBook(file, book.brokenAt);
            }
            Entry entered = entry.after(book.head(), book.entries.size() + 1);
            var line = ByteBuffer.wrap(CanonicalJson.line(entered));
            channel.position(channel.size());
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
            return entered;
        }
    }

    private String head() {
        return entries.isEmpty() ? START : entries.get(entries.size() - 1).hash();
    }

    /** The place after the last entry. */
    public Checkpoint checkpoint() {
        return Checkpoint.of(entries.size(), head());
    }

    /** Whether everything up to {@code checkpoint} is still as it was when that was noted. */
    public boolean continues(Checkpoint checkpoint) {
        if (checkpoint.entries() == 0) {
            return START.equals(checkpoint.head());
        }
        return checkpoint.entries() > 0
                && checkpoint.entries() <= entries.size()
                && entries.get(checkpoint.entries() - 1).hash().equals(checkpoint.head());
    }

    /** The first entry of a run or seal whose file has this SHA-256. */
    public Optional<Entry> about(String record) {
        return entries.stream().filter(e -> e.record().equals(record)).findFirst();
    }

    private static String sha256(byte[] bytes) {
        var digest = FileDigest.newDigest();
        digest.update(bytes);
        return FileDigest.hex(digest);
    }
}
