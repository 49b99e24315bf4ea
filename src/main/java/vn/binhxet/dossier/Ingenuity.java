package vn.binhxet.dossier;

/** Ingenuity and creativity in combat or in its service, recognised by a body of the armed forces. */
public record Ingenuity(String title, int year, Level scope, String recognisedBy, Paper paper, Place place)
        implements Fact {}
