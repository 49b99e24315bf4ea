package vn.binhxet.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeflatedProps {
    @Property(tries = 300)
    void whatJavaUnpacksIsWhatWasPacked(@ForAll byte[] bytes) throws IOException {
        assertThat(unpacked(Deflated.of(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 100)
    void textThatRepeatsAtAnyDistanceComesBack(
            @ForAll @Size(min = 1, max = 400) byte[] piece, @ForAll @IntRange(min = 1, max = 400) int times)
            throws IOException {
        byte[] bytes = new byte[piece.length * times];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = i % 40_000 < 39_990 ? piece[i % piece.length] : (byte) (i / 7);
        }
        assertThat(unpacked(Deflated.of(bytes))).isEqualTo(bytes);
    }

    @Test
    void aSheetShrinksToAFifthAtMost() {
        var sheet = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            sheet.append("<c r=\"B")
                    .append(i)
                    .append("\" s=\"12\" t=\"s\"><v>")
                    .append(i * 7 % 300)
                    .append("</v></c>");
        }
        byte[] bytes = sheet.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(Deflated.of(bytes).length).isLessThan(bytes.length / 5);
    }

    private static byte[] unpacked(byte[] deflated) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
            return in.readAllBytes();
        }
    }
}
