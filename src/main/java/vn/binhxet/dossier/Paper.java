package vn.binhxet.dossier;

import java.time.LocalDate;

/**
 * A paper named as proof. {@code receivedOn} is set when it came later than its dossier; {@code number} may be absent
 * for types that bear none.
 */
public record Paper(PaperType type, String number, LocalDate date, String issuer, LocalDate receivedOn, Seen seen) {}
