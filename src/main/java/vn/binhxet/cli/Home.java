package vn.binhxet.cli;

import java.nio.file.Path;

/** Where the program lives; the launcher says so. */
final class Home {
    private Home() {}

    /** The rulebook to use: the one asked for, or the program's own. */
    static Path rules(Path asked) {
        if (asked != null) {
            return asked;
        }
        String home = System.getenv("BINHXET_HOME");
        return Path.of(home == null ? "." : home, "rules");
    }
}
