package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;

/** Writes text in NFC and decimals as exact strings, whatever hands them over. */
final class CanonicalGenerator extends JsonGeneratorDelegate {
    /** Below this code point every text is its own NFC. */
    private static final char FIRST_COMBINING = '\u0300';

    CanonicalGenerator(JsonGenerator target) {
        super(target, false);
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(composed(name));
    }

    @Override
    public void writeString(String text) throws IOException {
        super.writeString(text == null ? null : composed(text));
    }

    @Override
    public void writeNumber(BigDecimal value) throws IOException {
        super.writeString(value.toPlainString());
    }

    @Override
    public void writeNumber(double value) {
        throw inexact(value);
    }

    @Override
    public void writeNumber(float value) {
        throw inexact(value);
    }

    private static IllegalArgumentException inexact(double value) {
        return new IllegalArgumentException("a result holds a binary fraction: " + value + ". Use BigDecimal.");
    }

    /** The text in NFC; halves of a character that cannot be written become the replacement character. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && !isComposed(c)) {
                return withoutLoneSurrogates(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
        return text;
    }

    /** Vietnamese letters of one character each, dashes and quotation marks: nothing composes with them. */
    private static boolean isComposed(char c) {
        return (c >= '\u1ea0' && c <= '\u1ef9') || (c >= '\u2010' && c <= '\u2027');
    }

    private static String withoutLoneSurrogates(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
