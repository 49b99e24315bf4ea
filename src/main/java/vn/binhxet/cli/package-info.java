/**
 * The commands: read arguments, call one use case, print what follows, end with the contract's code. The only place that
 * prints, exits or looks at the machine.
 *
 * <p>Open {@link vn.binhxet.cli.Main} first.
 */
package vn.binhxet.cli;
