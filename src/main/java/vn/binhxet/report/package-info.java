/**
 * A round's result in forms for people: one class per format, one list of them ({@link vn.binhxet.report.Formats}).
 *
 * <p>Decides nothing and computes nothing but sums; words of the law come from the explanation. Writes no file: it
 * returns contents by name. Open {@link vn.binhxet.report.HtmlReport} first.
 */
package vn.binhxet.report;
