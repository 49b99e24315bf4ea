package vn.binhxet.dossier;

/** Level of a unit or a model; {@code DISTRICT} exists only until 2025-06-30. */
public enum Level {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    GRASSROOTS
}
