package vn.binhxet.dossier;

/** The degree of task completion of one year. */
public record Rating(int year, RatingLevel level, Paper paper, Place place) implements Fact {}
