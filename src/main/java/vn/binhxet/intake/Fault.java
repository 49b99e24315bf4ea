package vn.binhxet.intake;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing wrong inside a record, and what is dropped because of it.
 *
 * @param pointer the faulty place inside the record
 * @param drop what cannot be taken, or {@code null} if everything can
 * @param reach how far the loss goes
 */
record Fault(String code, String pointer, String drop, Reach reach, SortedMap<String, String> values) {
    enum Reach {
        /** The value is lost, with everything that cannot stand without it; a section that loses a fact is damaged. */
        WIDE,
        /** Exactly this is left out, nothing else is in doubt. */
        NARROW,
        /** As NARROW, and only worth a look. */
        NOTED
    }

    /** A value that cannot be read. */
    static Fault value(String code, String pointer, String... values) {
        return new Fault(code, pointer, pointer, Reach.WIDE, named(values));
    }

    /** A value that is wrong together with something else, so that {@code drop} cannot be taken. */
    static Fault value(String code, String pointer, String drop, SortedMap<String, String> values) {
        return new Fault(code, pointer, drop, Reach.WIDE, values);
    }

    static Fault missing(String parent, String field) {
        return new Fault(
                ProblemCodes.MISSING_FIELD, Pointers.child(parent, field), parent, Reach.WIDE, named("field", field));
    }

    static Fault narrow(String code, String pointer, String... values) {
        return new Fault(code, pointer, pointer, Reach.NARROW, named(values));
    }

    static Fault noted(String code, String pointer, String drop, String... values) {
        return new Fault(code, pointer, drop, Reach.NOTED, named(values));
    }

    static SortedMap<String, String> named(String... values) {
        var named = new TreeMap<String, String>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i + 1] != null) {
                named.put(values[i], values[i + 1]);
            }
        }
        return named;
    }
}
