package vn.binhxet.dossier;

/** Gender as submitted; needed for the women's preference and the statistics. */
public enum Gender {
    FEMALE,
    MALE
}
