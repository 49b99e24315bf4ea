/**
 * What the law is and since when: instruments, forms, statements, awards as cited condition trees, criterion sets. Read
 * from the YAML texts of {@code rules/}; numbers are resolved for a date here and nowhere else.
 *
 * <p>Must not know Drools or any dossier's content. Open {@link vn.binhxet.rulebook.Rulebook} first.
 */
package vn.binhxet.rulebook;
