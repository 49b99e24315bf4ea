/**
 * What was submitted about one nominee: the dossier, its sections of facts, and the place each fact came from.
 *
 * <p>Values only: this package knows no file format, no law and no clock. Open {@link vn.binhxet.dossier.Dossier}
 * first.
 */
package vn.binhxet.dossier;
