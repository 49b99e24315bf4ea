package vn.binhxet.intake;

import vn.binhxet.dossier.Problem;

/** Where a record came from, for places that stay and for places a person can find. */
interface Origin {
    /** The file a fact at {@code pointer} of the record was read from. */
    String file(String pointer);

    /** Row and column of {@code pointer}. */
    Problem.Where where(String pointer);

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
