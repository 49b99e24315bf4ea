package vn.binhxet.dossier;

/** Pending matters that suspend consideration (Decree 152/2025/ND-CP Art. 4.4). */
public enum MatterKind {
    DISCIPLINE_CONSIDERED,
    INVESTIGATION,
    INSPECTION,
    AUDIT,
    COMPLAINT,
    DENUNCIATION,
    PRESS
}
