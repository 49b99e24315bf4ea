package vn.binhxet.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Text of a table that is not in UTF-8: UTF-16 without a mark, Windows-1258 or TCVN3, whichever makes it Vietnamese.
 * Nothing is taken that does not.
 */
final class OldEncodings {
    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private OldEncodings() {}

    /** A text and the encoding it was read in. */
    record Decoded(String text, String encoding) {}

    /** The text of {@code bytes}, or {@code null} if no encoding makes it Vietnamese. */
    static Decoded decode(byte[] bytes) {
        Decoded wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        String windows = strictly(bytes, WINDOWS_VIETNAMESE);
        Decoded first = windows == null
                ? null
                : new Decoded(Normalizer.normalize(windows, Normalizer.Form.NFC), "Windows-1258");
        Decoded second = new Decoded(Normalizer.normalize(Tcvn3.decoded(bytes), Normalizer.Form.NFC), "TCVN3 (ABC)");
        var ofFirst = first == null ? new Syllables() : new Syllables().add(first.text());
        var ofSecond = new Syllables().add(second.text());
        if (first != null && ofFirst.isVietnamese() && !ofSecond.isMoreThan(ofFirst)) {
            return first;
        }
        return ofSecond.isVietnamese() ? second : null;
    }

    /** UTF-16 shows in its zero bytes, which no other text has. */
    private static Decoded wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (looked < 4 || even + odd < looked / 8) {
            return null;
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = strictly(bytes, charset);
        return text == null || text.indexOf('\0') >= 0 ? null : new Decoded(text, charset.name());
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return Decoding.strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
