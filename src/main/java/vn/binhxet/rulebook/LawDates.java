package vn.binhxet.rulebook;

import java.time.LocalDate;

/** The two dates that can decide which text applies: receipt by the appraising body, and decision. */
public record LawDates(LocalDate receipt, LocalDate decision) {}
