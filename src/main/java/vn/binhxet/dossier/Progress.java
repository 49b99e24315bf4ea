package vn.binhxet.dossier;

/** Told how far a long step has come; called from one thread only. */
@FunctionalInterface
public interface Progress {
    /** {@code done} of {@code total} units (bytes, dossiers …) are finished. */
    void step(long done, long total);

    /** Nobody is listening. */
    static Progress none() {
        return (done, total) -> {};
    }
}
