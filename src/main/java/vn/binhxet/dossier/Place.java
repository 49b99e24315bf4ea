package vn.binhxet.dossier;

/**
 * Where a fact was submitted: a file of the round directory and a JSON pointer inside the dossier. It does not depend
 * on the order of records; row numbers are resolved from it when a person asks.
 */
public record Place(String file, String pointer) {}
