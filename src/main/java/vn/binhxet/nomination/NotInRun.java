package vn.binhxet.nomination;

/** The run holds no such nominee or award. */
public final class NotInRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotInRun(String message) {
        super(message);
    }
}
