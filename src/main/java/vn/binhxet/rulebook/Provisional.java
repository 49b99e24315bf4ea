package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.Set;

/**
 * A law is in force that is not formalised: the last formalised text decides and every line says so.
 *
 * @param confirmed criteria all of whose clauses a person confirmed unchanged, {@code null} in results, which do not
 *     carry them
 */
public record Provisional(LocalDate since, String instrument, Set<String> confirmed) {
    /** As results carry it. */
    public Provisional(LocalDate since, String instrument) {
        this(since, instrument, null);
    }

    /** Without the criteria, as results carry it. */
    public Provisional inShort() {
        return new Provisional(since, instrument);
    }

    /** Whether the criterion rests on a clause nobody confirmed. */
    public boolean concerns(Criterion criterion) {
        return confirmed == null || !confirmed.contains(criterion.id());
    }
}
