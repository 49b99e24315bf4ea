package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.rulebook.Criterion;

/** Every criterion asked is answered, or the program stops and says which was not. */
class RuleEngineTest {
    private static final Criterion OCCUPATION =
            Question.about("occupation").codes("any_of", "WORKER").asked();
    private static RuleEngine engine;
    private final Dossier dossier = new RandomDossiers(new Random(7)).next();
    private final DossierFacts facts = new DossierFacts(dossier, Shipped.setting());

    @BeforeAll
    static void compile() {
        engine = RuleEngine.compiled(Shipped.conditions());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void aConditionNoRuleAnswersStopsTheProgramAndNamesCriterionAndDossier() {
        var unknown = Question.about("general/unheard-of", "unheard-of").asked();
        assertThatThrownBy(() -> engine.findings(List.of(facts), List.of(OCCUPATION, unknown)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("general/unheard-of")
                .hasMessageContaining(dossier.id())
                .hasMessageNotContaining("test/occupation");
    }

    @Test
    void aNumberTheRulebookForgotStopsTheProgramAndNamesTheCriterion() {
        var without =
                Question.about("award-count").codes("forms", "provincial-flag").asked();
        assertThatThrownBy(() -> engine.findings(List.of(facts), List.of(without)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(dossier.id())
                .hasRootCauseMessage("criterion test/award-count has no number 'min'");
    }

    @Test
    void theEngineAnswersAsBeforeAfterAFailure() {
        var before = engine.findings(List.of(facts), List.of(OCCUPATION));
        var without =
                Question.about("award-count").codes("forms", "provincial-flag").asked();
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> engine.findings(List.of(facts), List.of(without, OCCUPATION)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(engine.findings(List.of(facts), List.of(OCCUPATION))).isEqualTo(before);
    }

    @Test
    void aFailedRebuildNamesPathAndLineAndLeavesTheEngineThatStandsWorking() {
        var broken = new TreeMap<>(Shipped.conditions());
        // Passes the guard, for its shape is right, and fails to compile.
        broken.computeIfPresent(
                "conditions/subject.drl", (path, text) -> text.replace("$d.occupations()", "$d.papers( $c )"));
        var before = engine.findings(List.of(facts), List.of(OCCUPATION));
        assertThatThrownBy(() -> RuleEngine.compiled(broken))
                .isInstanceOf(RuleTextRefused.class)
                .hasMessageStartingWith("conditions/subject.drl, line ");
        assertThatThrownBy(() -> RuleEngine.compiled(Map.of("x.drl", "nonsense")))
                .isInstanceOf(RuleTextRefused.class);
        assertThat(engine.findings(List.of(facts), List.of(OCCUPATION))).isEqualTo(before);
    }

    @Test
    void closingReleasesTheRulesAndMayBeDoneInAnyOrder() {
        var first = RuleEngine.compiled(Shipped.conditions());
        var second = RuleEngine.compiled(Shipped.conditions());
        var before = second.findings(List.of(facts), List.of(OCCUPATION));
        first.close();
        assertThat(second.findings(List.of(facts), List.of(OCCUPATION))).isEqualTo(before);
        assertThatThrownBy(() -> first.findings(List.of(facts), List.of(OCCUPATION)))
                .isInstanceOf(IllegalStateException.class);
        second.close();
    }

    @Test
    void nothingAskedIsNothingAnswered() {
        assertThat(engine.findings(List.of(facts), List.of())).containsExactly(Map.of());
        assertThat(engine.findings(List.of(), List.of(OCCUPATION))).isEmpty();
    }

    @Test
    void theSameDossierTwiceInOneBatchIsAnsweredTwice() {
        var twice = List.of(facts, new DossierFacts(dossier, Shipped.setting()));
        var found = engine.findings(twice, List.of(OCCUPATION));
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isEqualTo(found.get(1));
    }
}
