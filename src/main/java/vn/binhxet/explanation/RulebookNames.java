package vn.binhxet.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.CitationText;
import vn.binhxet.rulebook.CriterionSet;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Power;
import vn.binhxet.rulebook.Province;
import vn.binhxet.rulebook.Provisional;
import vn.binhxet.rulebook.Rulebook;

/** The names that a rulebook gives. Citations are asked for again and again, so each is worded once. */
final class RulebookNames implements Names {
    private final Rulebook rulebook;
    private final String programme;
    private final String language;
    private final Map<Citation, String> citations = new ConcurrentHashMap<>();

    /** {@code programme} may be {@code null} where the round belongs to none. */
    RulebookNames(Rulebook rulebook, String programme, String language) {
        this.rulebook = rulebook;
        this.programme = programme;
        this.language = language;
    }

    @Override
    public String citation(Citation citation) {
        return citations.computeIfAbsent(citation, c -> CitationText.of(c, rulebook, language));
    }

    @Override
    public Optional<String> form(String id) {
        return Optional.ofNullable(rulebook.forms().get(id)).map(f -> f.name().in(language));
    }

    @Override
    public Optional<String> statement(String id) {
        return Optional.ofNullable(rulebook.statements().get(id))
                .map(s -> s.wording().in(language));
    }

    @Override
    public String paper(PaperType type) {
        return rulebook.paperName(type).in(language);
    }

    @Override
    public Optional<String> instrument(String id) {
        return Optional.ofNullable(rulebook.instruments().get(id))
                .map(i -> i.name().in(language));
    }

    @Override
    public Optional<String> award(String id) {
        return Optional.ofNullable(rulebook.awards().get(id)).map(a -> a.name().in(language));
    }

    @Override
    public List<PaperType> carriers(String statement) {
        var said = rulebook.statements().get(statement);
        return said == null ? List.of() : said.papers();
    }

    @Override
    public Optional<CriterionSet> set(String id) {
        return programme == null ? Optional.empty() : rulebook.criterionSet(programme, id);
    }

    @Override
    public Optional<String> field(String id) {
        return Optional.ofNullable(programme)
                .map(p -> rulebook.programmes().get(p))
                .flatMap(p -> p.field(id))
                .map(f -> f.name().in(language));
    }

    @Override
    public boolean ended(Provisional provisional) {
        return rulebook.byItsEnd(provisional);
    }

    @Override
    public Optional<Province> province(Round round) {
        return rulebook.province(round);
    }

    @Override
    public Optional<PreferenceInLaw> preference(PreferenceKind kind, LawDates dates) {
        return rulebook.preference(kind, dates)
                .map(p -> new PreferenceInLaw(
                        p.citations(),
                        p.numbers().containsKey("percent")
                                ? p.numbers().get("percent").intValue()
                                : null));
    }

    @Override
    public Optional<Proposing> proposal(String body) {
        if (!rulebook.bodies().containsKey(body)) {
            return Optional.empty();
        }
        Power power = rulebook.power(body);
        return Optional.ofNullable(power.proposedBy())
                .map(by -> new Proposing(
                        rulebook.bodyName(by).in(language),
                        rulebook.bodyName(body).in(language),
                        power.citations()));
    }
}
