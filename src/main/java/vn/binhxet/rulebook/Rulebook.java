package vn.binhxet.rulebook;

/** All the law and configuration of one {@code rules/} directory, immutable. */
public final class Rulebook {}
