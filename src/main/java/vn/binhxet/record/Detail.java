package vn.binhxet.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much {@code explanations.jsonl} says about each criterion. */
public enum Detail {
    /** Findings with what was observed and required, and their evidence. */
    @JsonProperty("full")
    FULL,
    /** The verdict only; everything else follows again from the inputs kept with the run. */
    @JsonProperty("compact")
    COMPACT;

    private static final int MOST_IN_FULL = 5_000;

    /** The detail of a round with so many dossiers where nobody asked for another. */
    public static Detail forDossiers(int dossiers) {
        return dossiers <= MOST_IN_FULL ? FULL : COMPACT;
    }
}
