package vn.binhxet.evaluation;

/** The outcome under one reading of an ambiguous clause. */
public record ReadingOutcome(String clause, String reading, boolean active, boolean settled, Outcome outcome) {}
