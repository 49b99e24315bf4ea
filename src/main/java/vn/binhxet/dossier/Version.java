package vn.binhxet.dossier;

import java.time.LocalDate;

/** One handing-in of the dossier; the first one decides which law applies. */
public record Version(LocalDate receivedOn, String note) {}
