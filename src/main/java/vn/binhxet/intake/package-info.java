/**
 * Opens what was submitted: reads a round directory into a round, decisions, a register and dossiers, and names every
 * problem with its place. The only package that opens submitted files; it knows the shape of the inputs (the schemas
 * under {@code /schema}) and nothing of the law.
 *
 * <p>A record goes {@link vn.binhxet.intake.RoundDirectory} → a reader per format → spelling, schema, coherence,
 * deadlines → repair → value. What cannot be read is taken out of the record and reported
 * ({@link vn.binhxet.intake.ProblemCodes}): a section that loses a fact is damaged, a record that cannot stand without
 * what it lost is refused, the others go on. Open RoundDirectory first.
 */
package vn.binhxet.intake;
