/**
 * Everything people read, worded once in Vietnamese and English: reasons at three depths, problems, decisions needed,
 * return slips, the round's summary. Makes small trees of lines that text and pages are rendered from.
 *
 * <p>Decides nothing and writes no file. Open {@link vn.binhxet.explanation.Explanations} first.
 */
package vn.binhxet.explanation;
