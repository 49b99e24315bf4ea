package vn.binhxet.dossier;

/** Whether a model is new in the period, kept up from before it, or dropped. */
public enum ModelStatus {
    NEW,
    MAINTAINED,
    DROPPED
}
