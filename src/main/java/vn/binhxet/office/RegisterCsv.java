package vn.binhxet.office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Period;
import vn.binhxet.round.PastDecision;

/** {@code register/decisions.csv} as intake reads it, oldest first as given. */
public final class RegisterCsv {
    private static final String HEADING = "number,date,issuer,form,kind,name,unit,type,achievement,"
            + "achievementPeriod.from,achievementPeriod.until,models,revoked";

    private RegisterCsv() {}

    /** The table, UTF-8 with line ends LF. */
    public static String of(List<PastDecision> rows) {
        return HEADING + "\n" + rows.stream().map(RegisterCsv::row).collect(Collectors.joining());
    }

    private static String row(PastDecision d) {
        Period period = d.achievementPeriod();
        return String.join(
                        ",",
                        cell(d.number()),
                        date(d.date()),
                        cell(d.issuer()),
                        cell(d.form()),
                        d.kind() == null ? "" : d.kind().name(),
                        cell(d.name()),
                        cell(d.unit()),
                        d.type() == null ? "" : d.type().name(),
                        cell(d.achievement()),
                        date(period == null ? null : period.from()),
                        date(period == null ? null : period.until()),
                        cell(String.join(";", d.models())),
                        d.revoked() ? "true" : "")
                + "\n";
    }

    private static String date(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A spreadsheet would take a text that begins like a formula for one: an apostrophe in front keeps it a text. */
    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
