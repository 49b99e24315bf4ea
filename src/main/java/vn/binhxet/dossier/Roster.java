package vn.binhxet.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a collective's members in one year.
 *
 * @param total members rated that year
 * @param completed members who completed their duties, or {@code null}
 * @param titles form id to the members who hold it for that year, {@code null} where nothing is said
 * @param disciplined members disciplined by warning (cảnh cáo) or worse, or {@code null}
 * @param unit id of the unit it was drawn up for, {@code null} for the nominee's own
 */
public record Roster(
        int year,
        int total,
        Integer completed,
        Map<String, Integer> titles,
        Integer disciplined,
        String unit,
        Paper paper,
        Place place)
        implements Fact {
    public Roster {
        titles = titles == null ? null : Collections.unmodifiableMap(new TreeMap<>(titles));
    }
}
