package vn.binhxet.dossier;

/** The five classes of persons of statistical form 0603. */
public enum StatClass {
    PROVINCE_LEADER,
    DEPARTMENT_LEADER,
    BUSINESS_PERSON,
    UNIT_LEADER,
    DIRECT_WORKER
}
