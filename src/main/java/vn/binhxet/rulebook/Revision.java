package vn.binhxet.rulebook;

import java.time.LocalDate;

/**
 * When one text of an award is in force, half-open.
 *
 * @param until first day after, or {@code null} while open
 * @param source instrument it is taken from
 */
public record Revision(int number, LocalDate from, LocalDate until, String source) {}
