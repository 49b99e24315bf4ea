package vn.binhxet.dossier;

/** Whom a matter or a measure concerns. */
public enum About {
    NOMINEE,
    HEAD,
    MEMBER
}
