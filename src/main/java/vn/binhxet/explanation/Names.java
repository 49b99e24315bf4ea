package vn.binhxet.explanation;

import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.CriterionSet;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Province;
import vn.binhxet.rulebook.Provisional;

/** The words that come from the rulebook, in one language. */
interface Names {
    /** A place of the law as people cite it, e.g. "điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022". */
    String citation(Citation citation);

    /** The name of a title or form, empty if the rulebook has none. */
    Optional<String> form(String id);

    /** The name of an award, empty if the rulebook has none. */
    default Optional<String> award(String id) {
        return Optional.empty();
    }

    /** What a statement says, empty if the rulebook has none. */
    Optional<String> statement(String id);

    /** Types of papers that can carry a statement, empty if the rulebook does not say. */
    default List<PaperType> carriers(String statement) {
        return List.of();
    }

    /** The name of a kind of paper, e.g. "Quyết định". */
    String paper(PaperType type);

    /** The name of a law or decree, empty if the rulebook has none. */
    Optional<String> instrument(String id);

    /** A set of criteria for points, empty if the rulebook has none. */
    Optional<CriterionSet> set(String id);

    /** The name of a field of the round's programme, empty if it has none. */
    Optional<String> field(String id);

    /** Whether a provisional result rests on an instrument that ended, and not on one that came and was not read. */
    default boolean ended(Provisional provisional) {
        return false;
    }

    /** The regulation of the round's province, empty if the rulebook has none. */
    default Optional<Province> province(Round round) {
        return Optional.empty();
    }

    /** A preference as the law stands on the dates, empty if no law of the rulebook has it. */
    Optional<PreferenceInLaw> preference(PreferenceKind kind, LawDates dates);

    /** Where the law has a preference, and the share of women in percent where it asks one. */
    record PreferenceInLaw(List<Citation> citations, Integer percent) {}

    /** Who of the province proposes to a body that decides; empty where the province decides itself. */
    default Optional<Proposing> proposal(String body) {
        return Optional.empty();
    }

    /** Who proposes to whom, on which clause. */
    record Proposing(String by, String to, List<Citation> citations) {}
}
