/**
 * One dossier against the awards: the rules give findings, the tree gives outcome, grounds and gaps. A pure function of
 * dossier, awards in force and round; the only package that knows Drools.
 *
 * <p>Open {@link vn.binhxet.evaluation.Evaluator} first.
 */
package vn.binhxet.evaluation;
