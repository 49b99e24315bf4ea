package vn.binhxet.ranking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.CriterionSet;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Programme;
import vn.binhxet.rulebook.Province;
import vn.binhxet.rulebook.Rulebook;

/**
 * What ranking takes from the rulebook.
 *
 * @param criterionSet the set the round's points come from, or {@code null} where the round ranks without points
 * @param womensPercent share of women from which a collective has the women's preference (Decree 152/2025 Art. 4.6)
 * @param quotas award to the ceilings its province sets for each list
 * @param mainFields local field to the main field it is counted in; a field not named stands for itself
 */
public record Basis(
        CriterionSet criterionSet,
        int womensPercent,
        Map<String, String> mainFields,
        Map<String, List<Province.Quota>> quotas) {
    public Basis {
        mainFields = mainFields == null ? Map.of() : Map.copyOf(mainFields);
        quotas = Map.copyOf(quotas);
    }

    /** Where no province sets a ceiling. */
    public Basis(CriterionSet criterionSet, int womensPercent, Map<String, String> mainFields) {
        this(criterionSet, womensPercent, mainFields, Map.of());
    }

    /** What ranking {@code round} takes from {@code rulebook}; no criterion set where the rulebook lacks the round's. */
    public static Basis of(Rulebook rulebook, Round round) {
        CriterionSet set = round.ranking().points() == null
                ? null
                : rulebook.criterionSet(
                                round.programme(), round.ranking().points().set())
                        .orElse(null);
        // The threshold is the same under every text there is; the round's own date names the one in force.
        var dates = new LawDates(
                round.receivedOn() == null ? round.asOf() : round.receivedOn(),
                round.decisionOn() == null ? round.asOf() : round.decisionOn());
        int percent = rulebook.preference(PreferenceKind.WOMENS_PREFERENCE, dates)
                .map(p -> p.numbers().get("percent").intValueExact())
                .orElse(0);
        Programme programme = rulebook.programmes().get(round.programme() == null ? "" : round.programme());
        Map<String, String> mainFields = programme == null
                ? Map.of()
                : programme.fields().stream().collect(Collectors.toMap(Programme.Field::id, Programme.Field::main));
        var quotas = new TreeMap<String, List<Province.Quota>>();
        round.awards().forEach(opened -> quotas.put(opened.award(), rulebook.quotas(opened.award(), dates, round)));
        return new Basis(set, percent, mainFields, quotas);
    }
}
