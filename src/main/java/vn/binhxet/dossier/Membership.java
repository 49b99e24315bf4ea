package vn.binhxet.dossier;

import java.time.LocalDate;

/** How many members a collective had on a day, and how many of them women. */
public record Membership(LocalDate asOf, int count, Integer women, Paper paper, Place place) implements Fact {}
