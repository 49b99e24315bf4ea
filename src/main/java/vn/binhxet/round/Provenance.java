package vn.binhxet.round;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be said of a run before anything in it is read: from which inputs it comes, what it tries out, and when the
 * criteria were sealed.
 *
 * @param fingerprint SHA-256 over the inputs, the rules and the version of the program, in lower-case hexadecimal: the
 *     line that ties a printed list to its run
 * @param seal {@code null} where the round was never sealed
 * @param earlier the runs of the sealed round before this one, in their order
 * @param bookBrokenAt line from which the book of those runs is not as it was written; 0 if it is
 */
public record Provenance(String fingerprint, WhatIf whatIf, Seal seal, List<EarlierRun> earlier, int bookBrokenAt) {
    public Provenance {
        whatIf = whatIf == null ? WhatIf.none() : whatIf;
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** Whether the run is of the round as it stands, not of a trial. */
    public boolean official() {
        return whatIf.changesNothing();
    }

    /**
     * What was sealed, and what is not as it was.
     *
     * @param on the day of the seal
     * @param digest SHA-256 of what was sealed
     * @param changed settings of the round that are no longer as sealed, by setting
     * @param rules texts of the rulebook that are no longer as sealed, were added or are gone, by path
     * @param engine the version that sealed, where it is not the one that ran; else {@code null}
     */
    public record Seal(LocalDate on, String digest, List<Change> changed, List<String> rules, String engine) {
        public Seal {
            changed = changed == null ? List.of() : List.copyOf(changed);
            rules = rules == null ? List.of() : List.copyOf(rules);
        }

        /** Whether everything that decides is as it was sealed. */
        public boolean kept() {
            return changed.isEmpty() && rules.isEmpty() && engine == null;
        }
    }

    /** A setting with what it was and what it is; {@code null} where it was not or is not there. */
    public record Change(String setting, String before, String after) {}

    /**
     * A run of the same round that came before.
     *
     * @param at when, as written in the round's book of runs
     */
    public record EarlierRun(int number, String at, String fingerprint, WhatIf whatIf) {}
}
