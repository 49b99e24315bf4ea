package vn.binhxet.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.lz77support.LZ77Compressor;
import org.apache.commons.compress.compressors.lz77support.Parameters;

/**
 * Bytes made smaller as RFC 1951 has it, by our own code: what Java's compressor makes of them depends on the library a
 * machine has. One block with the fixed codes of section 3.2.6, which is enough for the repeating text of a workbook.
 */
final class Deflated {
    private static final int WINDOW = 1 << 15;
    private static final int LONGEST = 258;
    private static final int END = 256;
    /** Where the codes for lengths and distances begin, and how many bits follow each: section 3.2.5. */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        LONGEST
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final ByteArrayOutputStream out;
    private int held;
    private int count;

    private Deflated(int expected) {
        this.out = new ByteArrayOutputStream(expected);
    }

    static byte[] of(byte[] bytes) {
        var deflated = new Deflated(bytes.length / 4 + 16);
        deflated.bits(1, 1);
        deflated.bits(1, 2);
        var parameters = Parameters.builder(WINDOW)
                .withMinBackReferenceLength(3)
                .withMaxBackReferenceLength(LONGEST)
                .tunedForCompressionRatio()
                .build();
        try {
            var pieces = new LZ77Compressor(parameters, deflated::piece);
            pieces.compress(bytes);
            pieces.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deflated.symbol(END);
        deflated.bits(0, (8 - deflated.count) % 8);
        return deflated.out.toByteArray();
    }

    private void piece(LZ77Compressor.Block block) {
        if (block instanceof LZ77Compressor.LiteralBlock plain) {
            for (int i = 0; i < plain.getLength(); i++) {
                symbol(plain.getData()[plain.getOffset() + i] & 0xff);
            }
        } else if (block instanceof LZ77Compressor.BackReference again) {
            int length = last(LENGTHS, again.getLength());
            symbol(END + 1 + length);
            bits(again.getLength() - LENGTHS[length], LENGTH_BITS[length]);
            int distance = last(DISTANCES, again.getOffset());
            code(distance, 5);
            bits(again.getOffset() - DISTANCES[distance], Math.max(0, distance / 2 - 1));
        }
    }

    /** The last place whose value is not above {@code value}. */
    private static int last(int[] from, int value) {
        int at = from.length - 1;
        while (from[at] > value) {
            at--;
        }
        return at;
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < END) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - END, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes are written from their highest bit, everything else from the lowest. */
    private void code(int code, int length) {
        bits(Integer.reverse(code) >>> (32 - length), length);
    }

    private void bits(int value, int length) {
        held |= value << count;
        count += length;
        while (count >= 8) {
            out.write(held);
            held >>>= 8;
            count -= 8;
        }
    }
}
