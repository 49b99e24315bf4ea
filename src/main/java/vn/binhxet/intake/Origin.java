package vn.binhxet.intake;

import java.util.SortedMap;
import vn.binhxet.dossier.Problem;

/** Where a record came from, for places that stay and for places a person can find. */
interface Origin {
    /** The file a fact at {@code pointer} of the record was read from. */
    String file(String pointer);

    /** Row and column of {@code pointer}. */
    Problem.Where where(String pointer);

    /** The values of a fault as people know them where the record came from. */
    default SortedMap<String, String> values(Fault fault) {
        return fault.values();
    }

    /** A record that is one line or begins at one. */
    static Origin line(String file, int line) {
        return new Origin() {
            @Override
            public String file(String pointer) {
                return file;
            }

            @Override
            public Problem.Where where(String pointer) {
                return new Problem.Where(file, null, line, null, pointer);
            }
        };
    }
}
