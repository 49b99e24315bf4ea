package vn.binhxet.dossier;

/** The nominee's part in a model that has its own dossier. */
public record ModelLink(String ref, String role, Paper paper, Place place) implements Fact {}
