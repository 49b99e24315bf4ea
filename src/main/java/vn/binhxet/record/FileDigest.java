package vn.binhxet.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a run by what is in it.
 *
 * @param path path inside the run, with forward slashes
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record FileDigest(String path, long size, String sha256) implements Comparable<FileDigest> {
    static FileDigest of(String path, Path file) throws IOException {
        MessageDigest digest = newDigest();
        long size;
        try (InputStream in = Files.newInputStream(file)) {
            size = in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return new FileDigest(path, size, hex(digest));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int compareTo(FileDigest other) {
        return path.compareTo(other.path);
    }
}
