package vn.binhxet.dossier;

/** Occupations that decide which clause of the law a person falls under. */
public enum Occupation {
    WORKER,
    FARMER,
    LABOURER,
    CADRE,
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    ARMED_FORCES,
    BUSINESS_PERSON,
    INTELLECTUAL,
    SCIENTIST,
    PART_TIME_OFFICER,
    RETIRED,
    STUDENT,
    OTHER
}
