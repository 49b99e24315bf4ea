/**
 * The sheets in which offices hand in dossiers: their titles, columns, help texts and code lists, for whoever writes the
 * template and whoever reads a filled one, so that the two cannot differ. It knows words and codes, neither files nor
 * workbooks. The sheets are in {@code /form/sheets.yaml}; open {@link vn.binhxet.form.Sheets} first.
 */
package vn.binhxet.form;
