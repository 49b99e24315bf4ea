package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** A file with one record per line, cut into pieces of whole lines that are read side by side. */
final class JsonLinesFile implements Iterator<Callable<List<Taken>>> {
    static final int LONGEST_LINE = 8 << 20;
    private static final int PIECE = 1 << 19;

    private final String file;
    private final InputStream in;
    private final DossierReader reader;
    private byte[] rest = new byte[0];
    private int line = 1;
    private boolean ended;
    private Callable<List<Taken>> next;

    JsonLinesFile(String file, InputStream in, DossierReader reader) throws IOException {
        this.file = file;
        this.in = in;
        this.reader = reader;
        this.next = piece();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Callable<List<Taken>> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var piece = next;
        try {
            next = piece();
        } catch (IOException e) {
            next = null;
            int at = line;
            return () -> {
                var taken = new ArrayList<>(piece.call());
                taken.add(refused(ProblemCodes.UNREADABLE_FILE, at));
                return taken;
            };
        }
        return piece;
    }

    private Callable<List<Taken>> piece() throws IOException {
        while (!ended || rest.length > 0) {
            byte[] more = ended ? new byte[0] : in.readNBytes(PIECE);
            ended = more.length < PIECE;
            byte[] all = rest.length == 0 ? more : joined(rest, more);
            int cut = ended ? all.length : lastNewline(all) + 1;
            rest = cut == all.length ? new byte[0] : Arrays.copyOfRange(all, cut, all.length);
            if (rest.length > LONGEST_LINE) {
                int at = line;
                skipLine();
                return () -> List.of(refused(ProblemCodes.TOO_LARGE, at, "max", Integer.toString(LONGEST_LINE)));
            }
            if (cut > 0) {
                int first = line;
                line += newlines(all, cut);
                return () -> lines(all, cut, first);
            }
        }
        return null;
    }

    private void skipLine() throws IOException {
        rest = new byte[0];
        while (!ended) {
            byte[] more = in.readNBytes(PIECE);
            ended = more.length < PIECE;
            for (int i = 0; i < more.length; i++) {
                if (more[i] == '\n') {
                    rest = Arrays.copyOfRange(more, i + 1, more.length);
                    line++;
                    return;
                }
            }
        }
    }

    private List<Taken> lines(byte[] bytes, int length, int firstLine) {
        CharBuffer text = null;
        try {
            text = Decoding.strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes, 0, length));
        } catch (CharacterCodingException e) {
            // Some line is no text; which one is found below.
        }
        return text == null ? undecoded(bytes, length, firstLine) : decoded(text, firstLine);
    }

    private List<Taken> decoded(CharBuffer text, int firstLine) {
        char[] chars = text.array();
        var taken = new ArrayList<Taken>();
        int number = firstLine;
        int from = 0;
        while (from < text.limit()) {
            int until = endOfLine(chars, from, text.limit());
            Taken quick = quick(chars, from, until - from, Origin.line(file, number));
            if (quick == null) {
                line(new String(chars, from, until - from), number, taken);
            } else {
                taken.add(quick);
            }
            from = until + 1;
            number++;
        }
        return taken;
    }

    private Taken quick(char[] chars, int from, int length, Origin origin) {
        try (var parser = Json.QUICK.createParser(chars, from, length)) {
            return reader.readQuickly(parser, origin);
        } catch (IOException e) {
            return null;
        }
    }

    private List<Taken> undecoded(byte[] bytes, int length, int firstLine) {
        var taken = new ArrayList<Taken>();
        int number = firstLine;
        int from = 0;
        while (from < length) {
            int until = endOfLine(bytes, from, length);
            try {
                var line = ByteBuffer.wrap(bytes, from, until - from);
                line(Decoding.strict(StandardCharsets.UTF_8).decode(line).toString(), number, taken);
            } catch (CharacterCodingException e) {
                taken.add(refused(ProblemCodes.UNDECODABLE_FILE, number));
            }
            from = until + 1;
            number++;
        }
        return taken;
    }

    private void line(String text, int number, List<Taken> taken) {
        String record = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
        if (record.isBlank()) {
            return;
        }
        try {
            taken.add(reader.readCarefully(new Submission(Json.FILES.readTree(record), Origin.line(file, number))));
        } catch (JsonProcessingException e) {
            taken.add(new Taken(null, Origin.line(file, number), List.of(Json.unreadable(e, file, number))));
        }
    }

    private Taken refused(String code, int number, String... values) {
        Origin origin = Origin.line(file, number);
        var where = new Problem.Where(file, null, number, null, null);
        return new Taken(null, origin, List.of(Problem.of(code, Severity.REFUSED, where, null, values)));
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static int lastNewline(byte[] bytes) {
        int at = bytes.length - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }

    /** Small and often called, so that it is compiled at once. */
    private static int endOfLine(byte[] bytes, int from, int length) {
        int until = from;
        while (until < length && bytes[until] != '\n') {
            until++;
        }
        return until;
    }

    private static int endOfLine(char[] chars, int from, int length) {
        int until = from;
        while (until < length && chars[until] != '\n') {
            until++;
        }
        return until;
    }

    private static int newlines(byte[] bytes, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                count++;
            }
        }
        return count;
    }
}
