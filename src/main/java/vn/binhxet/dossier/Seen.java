package vn.binhxet.dossier;

import java.time.LocalDate;

/** Someone held the paper in his hand: who, when, and the digest of the scan if there is one. */
public record Seen(String by, LocalDate on, String digest) {}
