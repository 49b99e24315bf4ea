package vn.binhxet.round;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a trial run changed against the round as it stands; kept beside the round as {@code what-if.json}, so that whoever
 * reads the kept inputs reads the trial.
 *
 * @param otherRules whether another rulebook was taken than the program's own or the sealed one
 * @param set setting to value, e.g. {@code quota.provincial-certificate-collective} to {@code 15}
 */
public record WhatIf(boolean otherRules, SortedMap<String, String> set) {
    /** Name of the file in a round directory. */
    public static final String FILE = "what-if.json";

    public WhatIf {
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set == null ? Map.of() : set));
    }

    /** The round as it stands. */
    public static WhatIf none() {
        return new WhatIf(false, new TreeMap<>());
    }

    /** Whether nothing was changed. */
    public boolean changesNothing() {
        return !otherRules && set.isEmpty();
    }
}
