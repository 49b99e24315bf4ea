package vn.binhxet.dossier;

/** One submitted statement with its place. */
public interface Fact {
    /** Where it was submitted. */
    Place place();

    /** The paper named as proof, or {@code null} if the fact is only claimed. */
    Paper paper();
}
