package vn.binhxet.remedy;

import vn.binhxet.evaluation.Finding;

/** A criterion that is not met and that nothing anybody can do would meet. */
public record Obstacle(Finding finding, Why why) {
    /** Why nothing helps. */
    public enum Why {
        /** The years it asks for are over. */
        CLOSED_PERIOD,
        /** The council ruled that it is one achievement. */
        RULED_SAME,
        /** The body that may attest it says that it does not hold. */
        DENIED,
        /** The nominee is no subject of this clause. */
        NOT_A_SUBJECT,
        /** The movement was launched by somebody the clause does not name. */
        MOVEMENT,
        /** The movement is shorter than the clause asks. */
        MOVEMENT_SHORT,
        /** The model was given up. */
        MODEL_DROPPED,
        /** Nobody has read the text. */
        UNREAD_LAW,
        /** The program knows no change for this kind of criterion. */
        UNKNOWN
    }
}
