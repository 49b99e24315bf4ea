package vn.binhxet.record;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;

/** Writes a file and takes its digest on the way; hands the digest over when closed. */
final class DigestedOutput extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private final String path;
    private final Counted counted;
    private final Consumer<FileDigest> closed;
    private boolean open = true;

    DigestedOutput(String path, OutputStream file, Consumer<FileDigest> closed) {
        this(path, new Counted(file), closed);
    }

    private DigestedOutput(String path, Counted counted, Consumer<FileDigest> closed) {
        super(new BufferedOutputStream(counted, BUFFER));
        this.path = path;
        this.counted = counted;
        this.closed = closed;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            super.close();
            closed.accept(new FileDigest(path, counted.size, FileDigest.hex(counted.digest)));
        }
    }

    private static final class Counted extends OutputStream {
        private final OutputStream file;
        private final MessageDigest digest = FileDigest.newDigest();
        private long size;

        Counted(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
