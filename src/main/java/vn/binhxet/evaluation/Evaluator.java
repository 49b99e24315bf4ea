package vn.binhxet.evaluation;

/** Assesses dossiers against the awards in force. */
public final class Evaluator {}
