package vn.binhxet.dossier;

/** Kinds of papers; which of them bear a number is data of the rulebook ({@code rules/papers.yaml}). */
public enum PaperType {
    DECISION,
    CERTIFICATE,
    CONFIRMATION,
    ACHIEVEMENT_REPORT,
    SUBMISSION_LETTER,
    OFFICIAL_LETTER,
    MINUTES,
    PLAN,
    REGISTRATION,
    LIST,
    CONTRACT,
    OTHER
}
