package vn.binhxet.dossier;

import java.time.LocalDate;

/** Minutes of the meeting that considered the nominee. */
public record Minutes(
        String body,
        MinutesKind kind,
        LocalDate heldOn,
        Integer total,
        Integer present,
        Integer votesFor,
        Integer votesAgainst,
        Paper paper,
        Place place)
        implements Fact {
    /** Emulation titles and commendation forms are considered in different minutes (Law Art. 84.1.c, 84.2.c). */
    public enum MinutesKind {
        EMULATION,
        COMMENDATION,
        RECOGNITION
    }
}
