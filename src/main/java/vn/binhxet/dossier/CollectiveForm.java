package vn.binhxet.dossier;

/** What sort of collective is proposed; the law gives enterprises and villages clauses of their own. */
public enum CollectiveForm {
    AGENCY,
    PUBLIC_UNIT,
    ENTERPRISE,
    ECONOMIC_ORGANISATION,
    COOPERATIVE,
    COMMUNE,
    VILLAGE,
    VILLAGE_GROUP,
    ARMED_FORCES_UNIT,
    PARTY_BODY,
    MASS_ORGANISATION,
    OTHER
}
