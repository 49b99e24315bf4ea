package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhxet.evaluation.Trees.all;
import static vn.binhxet.evaluation.Trees.any;
import static vn.binhxet.evaluation.Trees.leaf;
import static vn.binhxet.evaluation.Trees.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;

/** From findings to what follows for one dossier and one award. */
class AssessorTest {
    private static final Node STANDARD =
            all(leaf("exemplary"), any(point("a", leaf("a")), point("b", leaf("b")), point("c", leaf("c"))));
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private Node standard = STANDARD;
    private List<Node> holds = List.of(leaf("hold"));
    private Proposal proposal = proposal("a");
    private List<String> path = List.of();
    private Map<String, String> chosen = Map.of();

    AssessorTest() {
        for (String id : List.of("bar", "part", "exemplary", "a", "b", "c", "hold")) {
            verdicts.put(id, Verdict.MET);
        }
    }

    private static Proposal proposal(String point) {
        return new Proposal("test", point, AwardType.MERIT, null, null, null, 1, "unit", null, null, null, null);
    }

    private Assessment assessed() {
        var criteria = new LinkedHashMap<String, Criterion>();
        verdicts.keySet()
                .forEach(
                        id -> criteria.put(id, Question.about(id, "attestation").asked()));
        var award = new Award(
                "test", null, Award.Category.COMMENDATION_FORM, "test", List.of(), null, List.of(), Layer.NATIONAL);
        var inForce = new AwardInForce(
                award, 1, standard, List.of(leaf("bar")), holds, List.of(leaf("part")), criteria, null);
        return Assessor.assess("D1", inForce, new Asked(inForce), Trees.findings(verdicts), proposal, path, chosen);
    }

    private AssessorTest given(String criterion, Verdict verdict) {
        verdicts.put(criterion, verdict);
        return this;
    }

    private List<String> gaps() {
        return assessed().gaps().stream().map(f -> f.criterion().id()).toList();
    }

    @ParameterizedTest(name = "tree {0}, hold {1}: {2}")
    @CsvSource({
        "MET, MET, QUALIFIED",
        "MET, NOT_MET, ON_HOLD",
        "MET, UNDETERMINED, INCOMPLETE",
        "UNDETERMINED, MET, INCOMPLETE",
        "UNDETERMINED, NOT_MET, ON_HOLD",
        "UNDETERMINED, UNDETERMINED, INCOMPLETE",
        "NOT_MET, MET, NOT_QUALIFIED",
        "NOT_MET, NOT_MET, NOT_QUALIFIED",
        "NOT_MET, UNDETERMINED, NOT_QUALIFIED"
    })
    void notQualifiedComesBeforeOnHoldBeforeIncompleteBeforeQualified(Verdict tree, Verdict hold, Outcome expected) {
        given("exemplary", tree).given("hold", hold);
        assertThat(assessed().outcome()).isEqualTo(expected);
    }

    @Test
    void aBarExcludesWhateverTheStandardSays() {
        assertThat(given("bar", Verdict.NOT_MET).assessed().outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
    }

    @Test
    void aPartOfTheDossierThatIsMissingLeavesItIncomplete() {
        assertThat(given("part", Verdict.UNDETERMINED).assessed().outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(gaps()).containsExactly("part");
    }

    @Test
    void aHoldStandsOutsideTheTree() {
        var held = given("hold", Verdict.NOT_MET).assessed();
        assertThat(held.proof().verdict()).isEqualTo(Verdict.MET);
        assertThat(held.held()).extracting(f -> f.criterion().id()).containsExactly("hold");
        assertThat(held.gaps()).isEmpty();
        assertThat(held.proof().parts()).hasSize(3);
    }

    @Test
    void aHoldNobodyCanJudgeIsAGapAndHoldsNothing() {
        var open = given("hold", Verdict.UNDETERMINED).assessed();
        assertThat(open.held()).isEmpty();
        assertThat(open.gaps()).extracting(f -> f.criterion().id()).containsExactly("hold");
    }

    @Test
    void holdsAreNoAlternatives() {
        holds = List.of(any(leaf("hold")));
        assertThatThrownBy(this::assessed)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("holds are plain criteria, not alternatives");
    }

    @Test
    void gapsHoldsAndGroundsAreListedWhateverTheOutcome() {
        given("bar", Verdict.NOT_MET).given("part", Verdict.UNDETERMINED).given("hold", Verdict.NOT_MET);
        var refused = assessed();
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        assertThat(gaps()).containsExactly("bar", "part");
        assertThat(refused.held()).hasSize(1);
        assertThat(refused.grounds()).extracting(Ground::point).containsExactly("a", "b", "c");
    }

    @Test
    void aPointThatFailsIsNoGapWhileAnotherHolds() {
        assertThat(given("a", Verdict.NOT_MET).gaps()).isEmpty();
    }

    @Test
    void everyAlternativeIsAGapWhileNoneHoldsInTheLawsOrder() {
        given("c", Verdict.NOT_MET).given("b", Verdict.UNDETERMINED).given("a", Verdict.NOT_MET);
        assertThat(gaps()).containsExactly("a", "b", "c");
    }

    @Test
    void aCriterionThatStandsTwiceIsOneGap() {
        standard = any(all(leaf("a"), leaf("b")), all(leaf("a"), leaf("c")));
        given("a", Verdict.NOT_MET).given("c", Verdict.UNDETERMINED);
        assertThat(gaps()).containsExactly("a", "c");
    }

    @Test
    void aPointOffThePathIsNoGap() {
        path = List.of("b");
        given("a", Verdict.NOT_MET).given("b", Verdict.NOT_MET).given("c", Verdict.NOT_MET);
        assertThat(gaps()).containsExactly("b");
    }

    @Test
    void allGroundsThatHoldAreNamedInTheLawsOrderAndTheUnitsOwnIsMarked() {
        given("b", Verdict.NOT_MET);
        proposal = proposal("c");
        assertThat(assessed().grounds())
                .extracting(Ground::point, Ground::named)
                .containsExactly(tuple("a", false), tuple("c", true));
    }

    @Test
    void aPointTheUnitNamedThatFailsIsNotSilentlyExchanged() {
        given("a", Verdict.NOT_MET);
        assertThat(assessed().grounds()).extracting(Ground::point).containsExactly("b", "c");
        assertThat(assessed().grounds()).noneMatch(Ground::named);
        assertThat(assessed().outcome()).isEqualTo(Outcome.QUALIFIED);
    }

    @Test
    void aGroundOffThePathIsShownButDoesNotQualify() {
        path = List.of("b");
        given("b", Verdict.NOT_MET);
        var off = assessed();
        assertThat(off.outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        assertThat(off.grounds()).extracting(Ground::point).containsExactly("a", "c");
        assertThat(off.grounds()).noneMatch(Ground::onPath);
    }

    @Test
    void aGroundOnThePathQualifies() {
        path = List.of("b");
        var on = assessed();
        assertThat(on.outcome()).isEqualTo(Outcome.QUALIFIED);
        assertThat(on.grounds().stream().filter(Ground::onPath).map(Ground::point))
                .containsExactly("b");
    }

    @Test
    void aClauseWithoutPointsIsItsOwnGround() {
        var label = new Node.Label(null, List.of(), null, List.of(new Citation("law-06-2022", "74.5")));
        standard = new Node.All(label, List.of(leaf("exemplary"), leaf("a")));
        assertThat(assessed().grounds())
                .singleElement()
                .satisfies(g -> assertThat(g.point()).isNull())
                .satisfies(g -> assertThat(g.citations()).containsExactly(new Citation("law-06-2022", "74.5")));
        assertThat(given("a", Verdict.UNDETERMINED).assessed().grounds()).isEmpty();
    }

    @Test
    void anAwardNotProposedIsAssessedAllTheSame() {
        proposal = null;
        assertThat(assessed().proposed()).isFalse();
        assertThat(assessed().outcome()).isEqualTo(Outcome.QUALIFIED);
        assertThat(assessed().grounds()).noneMatch(Ground::named);
    }

    @Test
    void findingsStandInTheOrderOfTheAwardsCriteria() {
        assertThat(assessed().findings().keySet()).containsExactly("bar", "part", "exemplary", "a", "b", "c", "hold");
    }

    private static Node readings(String clause, String use, boolean settled, Node wide, Node narrow) {
        var trees = new LinkedHashMap<String, Node>();
        trees.put("wide", wide);
        trees.put("narrow", narrow);
        return new Node.Readings(Node.Label.NONE, clause, use, settled, trees, Map.of());
    }

    @Test
    void theOutcomeIsGivenUnderEveryReadingOfAnAmbiguousClause() {
        standard = readings("74.1.d", "wide", false, leaf("a"), all(leaf("a"), leaf("b")));
        given("b", Verdict.NOT_MET);
        assertThat(assessed().outcome()).isEqualTo(Outcome.QUALIFIED);
        assertThat(assessed().readings())
                .containsExactly(
                        new ReadingOutcome("74.1.d", "wide", true, false, Outcome.QUALIFIED),
                        new ReadingOutcome("74.1.d", "narrow", false, false, Outcome.NOT_QUALIFIED));
    }

    @Test
    void aReadingSomebodyChoseIsActiveAndSettled() {
        standard = readings("74.1.d", "wide", false, leaf("a"), all(leaf("a"), leaf("b")));
        given("b", Verdict.NOT_MET);
        chosen = Map.of("74.1.d", "narrow");
        assertThat(assessed().outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        assertThat(assessed().readings())
                .containsExactly(
                        new ReadingOutcome("74.1.d", "wide", false, true, Outcome.QUALIFIED),
                        new ReadingOutcome("74.1.d", "narrow", true, true, Outcome.NOT_QUALIFIED));
    }

    @Test
    void aReadingNotInUseGivesNoGap() {
        standard = readings("74.1.d", "wide", false, leaf("a"), all(leaf("a"), leaf("b")));
        given("a", Verdict.UNDETERMINED).given("b", Verdict.NOT_MET);
        assertThat(gaps()).containsExactly("a");
    }
}
