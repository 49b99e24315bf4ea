package vn.binhxet.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/**
 * The rows of one table as they stand in the file.
 *
 * @param name file name without ending, in lower case
 * @param broken why the rows after the last one could not be read, or {@code null}
 * @param source the sheet its columns come from, or {@code null} where the file is the table
 */
record CsvTable(
        String file,
        String name,
        int headerLine,
        List<String> columns,
        List<Row> rows,
        Problem broken,
        FormSource source) {
    private static final int LOOK_AHEAD = 1 << 16;

    /**
     * One row with the line it begins on.
     *
     * @param notes what a form already knows of its cells, or {@code null}
     */
    record Row(int line, List<String> cells, FormNotes notes) {
        Row(int line, List<String> cells) {
            this(line, cells, null);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static CsvTable read(String file, InputStream in) throws IOException {
        try {
            return read(file, Decoding.reader(in));
        } catch (CharacterCodingException e) {
            return new CsvTable(file, name(file), 1, List.of(), List.of(), broken(file, 1, e), null);
        }
    }

    /** The rows of a text that is decoded already, or is while it is read. */
    static CsvTable read(String file, Reader decoded) throws IOException {
        var text = decoded instanceof BufferedReader buffered ? buffered : new BufferedReader(decoded);
        var rows = new ArrayList<Row>();
        Problem broken = null;
        int skipped = 0;
        try {
            char separator = separator(text);
            skipped = skipDirective(text);
            var csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text);
            for (CsvRecord record : csv) {
                rows.add(new Row((int) record.getStartingLineNumber() + skipped, List.copyOf(record.getFields())));
            }
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            int after = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
            broken = broken(file, after, e);
        }
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.remove(0).cells().stream().map(Spelling::normal).toList();
        rows.removeIf(Row::isBlank);
        return new CsvTable(file, name(file), 1 + skipped, header, rows, broken, null);
    }

    private static Problem broken(String file, int line, Exception e) {
        boolean undecodable = e instanceof CharacterCodingException
                || e.getCause() instanceof CharacterCodingException
                || (e.getCause() != null && e.getCause().getCause() instanceof CharacterCodingException);
        return Problem.of(
                undecodable ? ProblemCodes.UNDECODABLE_FILE : ProblemCodes.UNREADABLE_CSV,
                Severity.ERROR,
                new Problem.Where(file, null, line, null, null),
                null,
                "line",
                Integer.toString(line));
    }

    private static String name(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return last.substring(0, last.length() - ".csv".length()).toLowerCase(Locale.ROOT);
    }

    /** The separator that stands most often in the first line outside quotes. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < LOOK_AHEAD - 1; i++) {
            int c = text.read();
            if (c < 0 || (c == '\n' && !quoted)) {
                break;
            }
            quoted ^= c == '"';
            int which = quoted ? -1 : candidates.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        text.reset();
        int best = counts[1] > counts[0] ? 1 : 0;
        return candidates.charAt(counts[2] > counts[best] ? 2 : best);
    }

    /** Spreadsheets write {@code sep=;} before the header; it is no row. */
    private static int skipDirective(BufferedReader text) throws IOException {
        text.mark(8);
        char[] first = new char[4];
        int count = text.read(first, 0, 4);
        text.reset();
        if (count == 4 && new String(first).equals("sep=")) {
            text.readLine();
            return 1;
        }
        return 0;
    }
}
