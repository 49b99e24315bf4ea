package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** A file with one record or a list of records; the list is read on until it breaks off. */
final class JsonFile implements Iterator<Callable<List<Taken>>> {
    private static final int RECORDS_AT_ONCE = 100;

    private final String file;
    private final JsonParser parser;
    private final DossierReader reader;
    private boolean list;
    private int index;
    private boolean ended;
    private Callable<List<Taken>> next;

    JsonFile(String file, Reader text, DossierReader reader) throws IOException {
        this.file = file;
        this.reader = reader;
        this.parser = Json.STREAMS.createParser(text);
        this.next = start();
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
        next = ended ? null : piece();
        return piece;
    }

    private Callable<List<Taken>> start() {
        try {
            JsonToken first = parser.nextToken();
            list = first == JsonToken.START_ARRAY;
            if (list) {
                return piece();
            }
            ended = true;
            if (first == null) {
                return () -> List.of(refused(ProblemCodes.UNREADABLE_JSON, "line", "1", "column", "1"));
            }
            var taken = new ArrayList<Submission>();
            taken.add(record());
            return rest(taken);
        } catch (IOException e) {
            return broken(List.of(), e);
        }
    }

    private Callable<List<Taken>> piece() {
        var records = new ArrayList<Submission>();
        try {
            while (records.size() < RECORDS_AT_ONCE) {
                if (parser.nextToken() == JsonToken.END_ARRAY) {
                    ended = true;
                    return rest(records);
                }
                records.add(record());
                index++;
            }
        } catch (IOException e) {
            return broken(records, e);
        }
        return () -> read(records);
    }

    /** The last records, and whatever stands after the end of the text. */
    private Callable<List<Taken>> rest(List<Submission> records) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return records.isEmpty() ? null : () -> read(records);
            }
            int line = parser.currentTokenLocation().getLineNr();
            int column = parser.currentTokenLocation().getColumnNr();
            return () -> {
                var taken = read(records);
                taken.add(refused(
                        ProblemCodes.UNREADABLE_JSON,
                        "line",
                        Integer.toString(line),
                        "column",
                        Integer.toString(column)));
                return taken;
            };
        } catch (JsonProcessingException e) {
            return broken(records, e);
        }
    }

    private Callable<List<Taken>> broken(List<Submission> records, IOException e) {
        ended = true;
        return () -> {
            var taken = read(records);
            taken.add(refused(e));
            return taken;
        };
    }

    private Submission record() throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode node = parser.readValueAsTree();
        String pointer = list ? "/" + index : "";
        return new Submission(node, new InFile(file, line, pointer));
    }

    private List<Taken> read(List<Submission> records) {
        var taken = new ArrayList<Taken>();
        for (Submission record : records) {
            taken.add(reader.read(record));
        }
        return taken;
    }

    private Taken refused(IOException e) {
        if (e instanceof JsonProcessingException syntax) {
            return new Taken(null, Origin.line(file, 0), List.of(Json.unreadable(syntax, file, 1)));
        }
        return refused(
                e instanceof CharacterCodingException ? ProblemCodes.UNDECODABLE_FILE : ProblemCodes.UNREADABLE_FILE);
    }

    private Taken refused(String code, String... values) {
        int line = values.length == 0 ? 0 : Integer.parseInt(values[1]);
        var where = new Problem.Where(file, null, line, null, null);
        return new Taken(
                null, Origin.line(file, line), List.of(Problem.of(code, Severity.REFUSED, where, null, values)));
    }

    /** A record of a file with lines; {@code record} is its pointer in the file. */
    record InFile(String file, int line, String record) implements Origin {
        @Override
        public String file(String pointer) {
            return file;
        }

        @Override
        public Problem.Where where(String pointer) {
            return new Problem.Where(file, null, line, null, pointer);
        }
    }
}
