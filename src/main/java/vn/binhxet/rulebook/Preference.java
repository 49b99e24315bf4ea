package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.RankingRules.PreferenceKind;

/**
 * A preference among those who qualify, as the law stands on a date; never a condition.
 *
 * @param numbers numbers of the law, e.g. {@code percent}: the share of women from which a collective is preferred
 */
public record Preference(
        PreferenceKind kind, List<Citation> citations, Map<String, BigDecimal> numbers, Text wording) {}
