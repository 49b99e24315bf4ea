/**
 * The use cases end to end, each read from top to bottom like the procedure it carries out: evaluate, explain, verify,
 * papers, close.
 *
 * <p>Must not print or parse arguments. Open {@link vn.binhxet.nomination.Evaluation} first.
 */
package vn.binhxet.nomination;
