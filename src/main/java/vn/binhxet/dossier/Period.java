package vn.binhxet.dossier;

import java.time.LocalDate;

/** A half-open span of dates: {@code from} inclusive, {@code until} exclusive; {@code null} leaves that side open. */
public record Period(LocalDate from, LocalDate until) {
    /** Whether {@code date} lies in the span. */
    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }
}
