package vn.binhxet.evaluation;

import java.util.List;

/** The rule texts of a rulebook cannot be used; each fault names text, rule and line. */
public final class RuleTextRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    RuleTextRefused(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence per fault. */
    public List<String> faults() {
        return faults;
    }
}
