package vn.binhxet.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes into text: UTF-8, or what the mark at the beginning says; a byte that fits nowhere is an error, not a guess. */
final class Decoding {
    private Decoding() {}

    /** A reader that fails on the first byte sequence that is no text; the mark is not part of the text. */
    static BufferedReader reader(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, 1 << 16);
        return new BufferedReader(new InputStreamReader(bytes, strict(charset(bytes))), 1 << 16);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        byte[] first = bytes.readNBytes(3);
        bytes.reset();
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        } else if (starts(first, 0xFF, 0xFE)) {
            bytes.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        } else if (starts(first, 0xFE, 0xFF)) {
            bytes.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
