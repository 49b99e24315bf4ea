/**
 * The rulebook examined as a whole: read as the law is built, checked for faults of logic, tried by its cases, compared
 * with the clauses of the Law, and asked what else a nominee could reach.
 *
 * <p>Reads no file and writes none; all it knows is the rulebook and what evaluation answers. Open
 * {@link vn.binhxet.lawcheck.CaseRun} for cases, {@link vn.binhxet.lawcheck.RuleCheck} for faults.
 */
package vn.binhxet.lawcheck;
