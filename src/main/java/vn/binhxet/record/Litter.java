package vn.binhxet.record;

import java.nio.file.Path;
import java.util.Set;

/** Files that file managers and office programs drop beside others: never copied, never counted. */
final class Litter {
    private static final Set<String> NAMES = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

    private Litter() {}

    /** Whether the last name of {@code path} is hidden or such a file. */
    static boolean is(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || NAMES.contains(name);
    }
}
