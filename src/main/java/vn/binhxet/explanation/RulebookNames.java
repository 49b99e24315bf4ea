package vn.binhxet.explanation;

import java.util.Optional;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.CriterionSet;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/** The names that a rulebook gives. */
final class RulebookNames implements Names {
    private final Rulebook rulebook;
    private final String language;

    RulebookNames(Rulebook rulebook, String language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    @Override
    public String citation(Citation citation) {
        return citation.compact();
    }

    @Override
    public Optional<String> form(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> statement(String id) {
        return Optional.ofNullable(rulebook.statement(id)).map(s -> s.wording().in(language));
    }

    @Override
    public String paper(PaperType type) {
        return type.name();
    }

    @Override
    public Optional<String> instrument(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<CriterionSet> set(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> field(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<PreferenceInLaw> preference(PreferenceKind kind, LawDates dates) {
        return Optional.empty();
    }
}
