package vn.binhxet.plant.report;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

final class OpensFileForWriting {
    private OpensFileForWriting() {}

    static OutputStream opens(String file) throws IOException {
        return new FileOutputStream(file);
    }
}
