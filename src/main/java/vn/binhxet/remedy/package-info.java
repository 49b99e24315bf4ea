/**
 * What would change a result, and what it rests on: least sets of changes proved by evaluating the changed dossier, facts
 * that carry an outcome, how far everyone stands from the cut of a list and how firm that cut is.
 *
 * <p>Must not word anything: {@code explanation} does. Open {@link vn.binhxet.remedy.Remedies} first.
 */
package vn.binhxet.remedy;
