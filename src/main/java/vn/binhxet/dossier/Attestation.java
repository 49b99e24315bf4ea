package vn.binhxet.dossier;

/** Somebody says that a statement of {@code rules/statements.yaml} holds or does not hold for the nominee. */
public record Attestation(String statement, boolean holds, String by, Paper paper, Place place) implements Fact {}
