package vn.binhxet.remedy;

import java.util.List;

/**
 * What it would take for one dossier to meet the standards of one award.
 *
 * @param ways least sets, easiest first; empty where it qualifies already, or where nothing helps
 * @param more how many further least sets there are, not shown and not proved
 * @param counted whether {@code more} is exact; false where there may be others
 * @param obstacles criteria that nothing would meet; they explain why there is no way, or why not through their point
 */
public record Remedy(List<Way> ways, int more, boolean counted, List<Obstacle> obstacles) {
    public Remedy {
        ways = List.copyOf(ways);
        obstacles = List.copyOf(obstacles);
    }
}
