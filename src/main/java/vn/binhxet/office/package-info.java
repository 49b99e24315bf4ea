/**
 * The office's own papers: from a round's result to letters, minutes, decisions, slips and workbooks in Word, PDF and
 * Excel. What a paper says is an editable text under {@code rules/papers/} (a province's own under
 * {@code rules/provinces/<id>/papers/}); this package gives the values and the layout of Decree 30/2020/NĐ-CP.
 *
 * <p>Decides nothing and writes no file: it returns contents by name, the same bytes for the same round. Open {@link
 * vn.binhxet.office.OfficePapers} first, then {@link vn.binhxet.office.LayoutReader} for the form of the texts.
 */
package vn.binhxet.office;
