/**
 * When a fact or an earlier award is struck out (Law Art. 93): which decisions of past runs rested on it, which fall and
 * which survive. Proved by evaluating the kept inputs again without it.
 *
 * <p>Open {@link vn.binhxet.nomination.revocation.Revocation} first.
 */
package vn.binhxet.nomination.revocation;
