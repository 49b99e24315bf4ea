package vn.binhxet.round;

import java.util.List;

/** What the office knows beside the dossiers: past decisions and pending matters. */
public record Register(List<PastDecision> decisions, List<KnownMatter> matters) {
    public Register {
        decisions = List.copyOf(decisions);
        matters = List.copyOf(matters);
    }

    /** A register with nothing in it. */
    public static Register empty() {
        return new Register(List.of(), List.of());
    }
}
