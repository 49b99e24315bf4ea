package vn.binhxet.ranking;

import java.util.List;

/**
 * The lists of a round and what of them only people can decide.
 *
 * @param decisions per list: ties, lowered floors, additions against the findings
 */
public record Ranked(List<NominationList> lists, List<DecisionNeeded> decisions) {}
