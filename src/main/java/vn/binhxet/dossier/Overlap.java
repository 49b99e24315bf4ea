package vn.binhxet.dossier;

/**
 * Something this dossier shares with another dossier or with a past decision, found before evaluation. {@code other} is
 * a dossier id or the number of the past decision; {@code shared} is the value both have.
 */
public record Overlap(OverlapKind kind, String other, String shared, Ruling ruling, Place place) implements Fact {
    @Override
    public Paper paper() {
        return null;
    }

    /** What is shared. */
    public enum OverlapKind {
        SAME_NOMINEE,
        SAME_MODEL,
        SAME_DECISION,
        MODEL_OWNED_TWICE,
        REWARDED_BEFORE,
        COLLECTIVE_AND_MEMBER,
        /** Long texts near-equal; flagged, and nothing follows until the council rules. */
        SIMILAR_TEXT,
        /** The council ruled that the pair is one achievement, whatever else they share. */
        RULED_SAME
    }

    /** What the council decided about the pair. */
    public enum Ruling {
        UNDECIDED,
        SAME_ACHIEVEMENT,
        DISTINCT
    }
}
