package vn.binhxet.round;

import vn.binhxet.dossier.Matter;

/** One line of {@code register/matters.csv}: a matter the office knows of, about a nominee by name and unit. */
public record KnownMatter(String name, String unit, Matter matter) {}
