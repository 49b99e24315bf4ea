package vn.binhxet.dossier;

/** Type of commendation (Law 06/2022/QH15 Art. 8). */
public enum AwardType {
    MERIT,
    SUDDEN,
    MOVEMENT,
    DEDICATION,
    SENIORITY,
    EXTERNAL
}
