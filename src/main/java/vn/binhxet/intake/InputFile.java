package vn.binhxet.intake;

/** A file of the round directory that was read: path with slashes, SHA-256 of its bytes in hex, and size. */
public record InputFile(String path, String sha256, long size) implements Comparable<InputFile> {
    @Override
    public int compareTo(InputFile o) {
        return path.compareTo(o.path);
    }
}
