package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Locale;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;

/** What is said of a text that is not of its format, at the line and column where reading stopped. */
final class ParseFault {
    private ParseFault() {}

    /**
     * The problem of {@code e}.
     *
     * @param code of a text that is not of its format; a text beyond our bounds has a code of its own
     * @param firstLine the line of the file in which the text begins
     */
    static Problem of(String code, JsonProcessingException e, String file, int firstLine) {
        JsonLocation at = e.getLocation();
        boolean known = at != null && at.getLineNr() > 0;
        int line = firstLine + (known ? at.getLineNr() - 1 : 0);
        if (exceedsBounds(e)) {
            return Problem.of(ProblemCodes.BEYOND_BOUNDS, Severity.REFUSED, where(file, known ? line : 0), null);
        }
        return at(code, file, line, known ? at.getColumnNr() : 1);
    }

    /** The problem of a place that is known. */
    static Problem at(String code, String file, int line, int column) {
        return Problem.of(
                code,
                Severity.REFUSED,
                where(file, line),
                null,
                "line",
                Integer.toString(line),
                "column",
                Integer.toString(column));
    }

    /** The YAML reader says only in words that a text is nested too deep or too long. */
    private static boolean exceedsBounds(JsonProcessingException e) {
        return e instanceof StreamConstraintsException
                || e.getOriginalMessage().toLowerCase(Locale.ROOT).contains("exceed");
    }

    private static Problem.Where where(String file, int line) {
        return new Problem.Where(file, null, line, null, null);
    }
}
