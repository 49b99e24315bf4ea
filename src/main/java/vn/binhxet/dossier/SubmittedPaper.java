package vn.binhxet.dossier;

import java.time.LocalDate;
import java.util.List;

/** A paper handed in with the dossier; it may attest several statements of {@code rules/statements.yaml}. */
public record SubmittedPaper(
        PaperType type,
        String number,
        LocalDate date,
        String issuer,
        LocalDate receivedOn,
        Seen seen,
        List<String> attests,
        Place place)
        implements Fact {
    public SubmittedPaper {
        attests = attests == null ? List.of() : List.copyOf(attests);
    }

    @Override
    public Paper paper() {
        return new Paper(type, number, date, issuer, receivedOn, seen);
    }
}
