package vn.binhxet.dossier;

import java.util.List;

/** A recognised initiative; {@code usedFor} names the forms it already served. */
public record Initiative(
        String title, int year, Level scope, Boolean applied, List<String> usedFor, Paper paper, Place place)
        implements Fact {
    public Initiative {
        usedFor = usedFor == null ? List.of() : List.copyOf(usedFor);
    }
}
