package vn.binhxet.ranking;

import java.util.Map;
import vn.binhxet.rulebook.CriterionSet;

/**
 * What ranking takes from the rulebook.
 *
 * @param criterionSet the set the round's points come from, or {@code null} where the round ranks without points
 * @param womensPercent share of women from which a collective has the women's preference (Decree 152/2025 Art. 4.6)
 * @param mainFields local field to the main field it is counted in; a field not named stands for itself
 */
public record Basis(CriterionSet criterionSet, int womensPercent, Map<String, String> mainFields) {
    public Basis {
        mainFields = mainFields == null ? Map.of() : Map.copyOf(mainFields);
    }
}
