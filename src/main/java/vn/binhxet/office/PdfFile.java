package vn.binhxet.office;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page of HTML as PDF: fonts embedded, text searchable, nothing fetched from outside. */
final class PdfFile {
    private static final Map<String, byte[]> FONTS = new TreeMap<>();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static byte[] of(Sheet sheet) {
        return of(sheet.title(), new PaperHtml(sheet).page());
    }

    /** The bytes of {@code html}, the same for the same text. */
    static byte[] of(String title, String html) {
        var builder = new PdfRendererBuilder();
        builder.useUriResolver((base, uri) -> null);
        builder.useUnicodeLineBreaker(new Blanks());
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.withHtmlContent(html, null);
        builder.withProducer("Bình Xét");
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            builder.usePDDocument(document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            var information = document.getDocumentInformation();
            information.setTitle(title);
            information.setCreationDate(Fixed.calendar());
            information.setModificationDate(Fixed.calendar());
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        byte[] font = bytes(name);
        builder.useFont(() -> new ByteArrayInputStream(font), "Liberation Serif", weight, style, true);
    }

    /** Lines break at blanks, and after a dash before a letter: 02/6/2025 and 2020-2025 stay whole. */
    private static final class Blanks implements FSTextBreaker {
        private String text = "";
        private int at;

        @Override
        public void setText(String newText) {
            text = newText;
            at = 0;
        }

        @Override
        public int next() {
            if (at >= text.length()) {
                return BreakIterator.DONE;
            }
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
                if (text.charAt(at - 1) == '-' && at < text.length() && Character.isLetter(text.charAt(at))) {
                    return at;
                }
            }
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at;
        }
    }

    private static synchronized byte[] bytes(String name) {
        return FONTS.computeIfAbsent(name, n -> {
            try (var in = PdfFile.class.getResourceAsStream("/office/LiberationSerif-" + n + ".ttf")) {
                return withoutLigatures(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The font with its table of ligatures hidden from the reader: Vietnamese has none, and looking for them took four
     * fifths of the time a paper takes.
     */
    private static byte[] withoutLigatures(byte[] font) {
        int tables = ((font[4] & 0xFF) << 8) | (font[5] & 0xFF);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (font[at] == 'G' && font[at + 1] == 'S' && font[at + 2] == 'U' && font[at + 3] == 'B') {
                font[at] = 'g';
            }
        }
        return font;
    }
}
