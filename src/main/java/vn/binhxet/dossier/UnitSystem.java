package vn.binhxet.dossier;

/** Which system a unit is part of. */
public enum UnitSystem {
    STATE,
    PARTY,
    FRONT_AND_MASS,
    ARMED_FORCES,
    ENTERPRISE,
    OTHER
}
