package vn.binhxet.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SHA-256 printed on every list. It is known before any output is, so it is taken over what the outputs follow from:
 * version, round and rules. Language and formats are not in it, nor the book of earlier runs: the same papers under the
 * same rules bear the same line, however often and in whatever form they are printed.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String engine, Collection<FileDigest> inputs, Collection<FileDigest> rules) {
        MessageDigest digest = FileDigest.newDigest();
        digest.update(("engine " + engine + "\n").getBytes(StandardCharsets.UTF_8));
        Stream<FileDigest> round = inputs.stream().filter(f -> !f.path().equals(RunRecord.ROUND + RunsBook.FILE));
        add(Stream.concat(round, rules.stream()).sorted().toList(), digest);
        return FileDigest.hex(digest);
    }

    /** SHA-256 over UTF-8 lines {@code sha256 size path}, each ended by LF, by path. */
    static String over(Collection<FileDigest> files) {
        MessageDigest digest = FileDigest.newDigest();
        add(files.stream().sorted().toList(), digest);
        return FileDigest.hex(digest);
    }

    private static void add(List<FileDigest> files, MessageDigest digest) {
        files.forEach(file -> digest.update(
                (file.sha256() + " " + file.size() + " " + file.path() + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
