package vn.binhxet.cli;

/** The exit codes of the contract. */
final class ExitCode {
    static final int DONE = 0;
    static final int WE_FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int CHECK_SAID_NO = 4;

    private ExitCode() {}
}
