package vn.binhxet.rulebook;

import java.time.LocalDate;

/** A law is in force that is not formalised: the last formalised text decides and every line says so. */
public record Provisional(LocalDate since, String instrument) {}
