package vn.binhxet.cli;

import java.nio.charset.StandardCharsets;
import vn.binhxet.record.CanonicalJson;

/** JSON for standard output. */
final class Json {
    private Json() {}

    static String of(Object value) {
        return new String(CanonicalJson.pretty(value), StandardCharsets.UTF_8).stripTrailing();
    }
}
