package vn.binhxet.rulebook;

import java.time.LocalDate;

/**
 * Something to look at about an instrument in use.
 *
 * @param ends the day its effect ends, or {@code null} where it was only not looked at for a year
 */
public record Watch(Instrument instrument, LocalDate ends) {}
