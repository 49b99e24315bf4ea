package vn.binhxet.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.record.Difference.Kind;
import vn.binhxet.record.UnusableDirectory.Reason;

/** Whether a run is what it was when it was written, and whether its inputs give the same results again. */
public final class RunVerification {
    private static final Set<String> TEXT = Set.of("json", "jsonl", "txt", "html", "csv", "md", "yaml", "drl", "mau");
    private static final Set<String> PACKED = Set.of("docx", "pdf", "xlsx");
    private static final int BEFORE = 40;
    private static final int EXCERPT = 120;

    private RunVerification() {}

    /**
     * Compares every file of the run with its recorded digest, and the files there are with those recorded.
     *
     * @return what is not as recorded, {@code run.json} first, then by path; empty if the run is whole
     * @throws UnusableDirectory if {@code out} is no run at all, or one of a later version
     */
    public static List<Difference> check(Path out) throws IOException {
        return check(out, null);
    }

    /** The same; the run must be signed by {@code key} unless that is {@code null}. */
    public static List<Difference> check(Path out, SigningKey key) throws IOException {
        RunRecord record;
        try {
            record = RunRecord.read(out);
        } catch (UnusableDirectory e) {
            boolean wasRun = e.reason() == Reason.NOT_A_RUN && isOtherwiseRun(out);
            if (e.reason() == Reason.DAMAGED || wasRun) {
                return List.of(Difference.of(Kind.RECORD_DAMAGED, RunRecord.FILE));
            }
            throw e;
        }
        var differences = new ArrayList<Difference>();
        boolean canonical = Arrays.equals(Files.readAllBytes(out.resolve(RunRecord.FILE)), record.toBytes());
        if (!canonical || !record.isConsistent()) {
            differences.add(Difference.of(Kind.RECORD_DAMAGED, RunRecord.FILE));
        } else if (!Envelope.fitsIfAny(out)) {
            differences.add(Difference.of(Kind.SIGNATURE_BROKEN, Envelope.FILE));
        } else if (key != null && !isSignedBy(out, key)) {
            differences.add(Difference.of(Kind.NOT_SIGNED_BY, Envelope.FILE));
        }
        List<String> present = FileTree.files(out);
        Set<String> unrecorded = new TreeSet<>(present);
        unrecorded.remove(RunRecord.FILE);
        unrecorded.remove(Envelope.FILE);
        var places = new ArrayList<Difference>();
        for (FileDigest recorded : record.files()) {
            if (!unrecorded.remove(recorded.path())) {
                places.add(Difference.of(Kind.MISSING, recorded.path()));
            } else if (!FileDigest.of(recorded.path(), out.resolve(recorded.path()))
                    .equals(recorded)) {
                places.add(Difference.of(Kind.CHANGED, recorded.path()));
            }
        }
        unrecorded.forEach(file -> places.add(Difference.of(Kind.EXTRA, file)));
        places.sort((a, b) -> a.file().compareTo(b.file()));
        differences.addAll(places);
        return differences;
    }

    private static boolean isSignedBy(Path out, SigningKey key) throws IOException {
        return Envelope.signer(out).filter(k -> k.id().equals(key.id())).isPresent();
    }

    /** The key that signed the run; empty if none did, or its signature does not fit. */
    public static Optional<SigningKey> signer(Path out) throws IOException {
        return Envelope.signer(out);
    }

    /** Whether a difference leaves the inputs and the record as they were, so that evaluating again can tell more. */
    public static boolean isOutput(Difference difference) {
        boolean input = difference.file().startsWith("inputs/");
        return switch (difference.kind()) {
            case CHANGED, MISSING, EXTRA -> !input;
            case RECORD_DAMAGED, SIGNATURE_BROKEN, NOT_SIGNED_BY, MADE_DIFFERENTLY, NOT_MADE_AGAIN -> false;
        };
    }

    /** A run keeps its inputs: with them, a {@code run.json} that is not ours was one. */
    private static boolean isOtherwiseRun(Path out) {
        return Files.isRegularFile(out.resolve(RunRecord.FILE)) && Files.isDirectory(out.resolve(RunRecord.ROUND));
    }

    /**
     * Compares a run with the run made again from its inputs, byte for byte. Word, PDF and Excel files made by another
     * Java are not compared, since it packs them differently: {@link #check} has compared their digests.
     *
     * @return the first difference by path, {@code run.json} last; of texts with its line; empty if they are equal
     */
    public static Optional<Difference> compare(Path out, Path recomputed) throws IOException {
        Set<String> files = new TreeSet<>(FileTree.files(out));
        files.addAll(FileTree.files(recomputed));
        files.remove(RunRecord.FILE);
        files.remove(Envelope.FILE);
        boolean alike = RunRecord.read(out).settings().packsAlike();
        var inOrder = new ArrayList<>(files);
        if (alike) {
            inOrder.add(RunRecord.FILE);
        }
        for (String file : inOrder) {
            if (!alike && isPacked(file) && Files.isRegularFile(recomputed.resolve(file))) {
                continue;
            }
            Optional<Difference> difference = compare(file, out.resolve(file), recomputed.resolve(file));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** The outputs of a run that {@link #compare} cannot compare on this Java; empty if it can compare all. */
    public static List<String> byDigestOnly(RunRecord record) {
        return record.settings().packsAlike()
                ? List.of()
                : record.outputs().stream()
                        .map(FileDigest::path)
                        .filter(RunVerification::isPacked)
                        .toList();
    }

    /** Whether Java packs this file, so that another version gives other bytes. */
    static boolean isPacked(String file) {
        return PACKED.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    private static Optional<Difference> compare(String file, Path recorded, Path again) throws IOException {
        if (!Files.isRegularFile(again)) {
            return Optional.of(Difference.of(Kind.NOT_MADE_AGAIN, file));
        }
        if (!Files.isRegularFile(recorded)) {
            return Optional.of(Difference.of(Kind.MISSING, file));
        }
        long at = Files.mismatch(recorded, again);
        if (at < 0) {
            return Optional.empty();
        }
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (ending.equals("json")) {
            Optional<String> place = JsonPlace.ofFirstDifference(recorded, again);
            if (place.isPresent()) {
                return Optional.of(text(file, recorded, again, at, place.get()));
            }
        }
        if (!TEXT.contains(ending)) {
            return Optional.of(Difference.of(Kind.MADE_DIFFERENTLY, file));
        }
        return Optional.of(text(file, recorded, again, at, null));
    }

    private static Difference text(String file, Path recorded, Path again, long at, String place) throws IOException {
        int line = lineOf(recorded, at);
        String was = lineAt(recorded, line);
        String is = lineAt(again, line);
        int from = Math.max(0, commonStart(was, is) - BEFORE);
        return new Difference(Kind.MADE_DIFFERENTLY, file, line, place, excerpt(was, from), excerpt(is, from));
    }

    private static int lineOf(Path file, long offset) throws IOException {
        int line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[1 << 16];
            long read = 0;
            for (int n = in.read(bytes); n > 0 && read < offset; n = in.read(bytes)) {
                for (int i = 0; i < n && read < offset; i++, read++) {
                    if (bytes[i] == '\n') {
                        line++;
                    }
                }
            }
        }
        return line;
    }

    private static String lineAt(Path file, int line) throws IOException {
        // Latin-1 never fails on damaged bytes; the line is then decoded as the UTF-8 it should be.
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String text = lines.lines().skip(line - 1L).findFirst().orElse("");
            return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    private static int commonStart(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String excerpt(String line, int from) {
        int until = Math.min(line.length(), from + EXCERPT);
        String text = from >= line.length() ? "" : line.substring(from, until);
        return (from > 0 ? "…" : "") + text.strip() + (until < line.length() ? "…" : "");
    }
}
