package vn.binhxet.dossier;

/** What is proposed: a subject of the law, or a model that can only be recognised. */
public enum Kind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD,
    MODEL
}
