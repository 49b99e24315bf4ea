package vn.binhxet.round;

/** A property of a nominee by which lists are split and constraints counted. */
public enum Trait {
    UNIT,
    DISTRICT,
    FIELD,
    LEVEL,
    FORM,
    SYSTEM,
    STAT_CLASS,
    GENDER,
    OCCUPATION,
    AREA,
    MODEL_STATUS
}
