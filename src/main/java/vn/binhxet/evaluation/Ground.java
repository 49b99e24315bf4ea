package vn.binhxet.evaluation;

import java.util.List;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.rulebook.Citation;

/**
 * A legal ground that holds.
 *
 * @param point letter of the point, or {@code null} where the clause has none
 * @param named whether the unit named this point
 * @param onPath whether the list accepts this ground
 */
public record Ground(String point, List<Citation> citations, List<AwardType> types, boolean named, boolean onPath) {}
