package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhxet.ranking.Nominee.called;
import static vn.binhxet.ranking.Nominee.scored;
import static vn.binhxet.ranking.Rounds.entry;
import static vn.binhxet.ranking.Rounds.quota;
import static vn.binhxet.ranking.Rounds.ranks;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.RankingRules.WomensMode;

class OrderTest {
    @Test
    void morePointsStandFirstAndEqualsShareARank() {
        NominationList list = quota(9).list(scored("a", 70), scored("b", 90), scored("c", 80), scored("d", 80));
        assertThat(ranks(list)).isEqualTo("b1 c2 d2 a4");
        assertThat(entry(list, "c").tiedWith()).containsExactly("d");
        assertThat(entry(list, "b").tiedWith()).isEmpty();
    }

    @Test
    void everyPlaceSaysWhatSeparatesItFromTheOneBefore() {
        NominationList list = quota(9).then(PreferenceKind.DIRECT_WORKERS)
                .list(scored("a", 90), scored("b", 80).working(Occupation.FARMER), scored("c", 80), scored("d", 80));
        assertThat(entry(list, "a").decidedBy()).isEqualTo(new DecidedBy("FIRST", null, null, null));
        assertThat(entry(list, "b").decidedBy()).isEqualTo(new DecidedBy("POINTS", "a", "90", "80"));
        assertThat(entry(list, "c").decidedBy()).isEqualTo(new DecidedBy("DIRECT_WORKERS", "b", "true", "false"));
        assertThat(entry(list, "d").decidedBy()).isEqualTo(new DecidedBy("EQUAL", "c", null, null));
    }

    @Test
    void withoutPointsTheUnitsPriorityDecidesAndEqualNumbersOfDifferentUnitsAreEqual() {
        NominationList list = quota(9).withoutPoints()
                .list(
                        called("a").from("u1").priority(2),
                        called("b").from("u1").priority(1),
                        called("c").from("u2").priority(1),
                        called("d").from("u2"));
        assertThat(ranks(list)).isEqualTo("b1 c1 a3 d4");
        assertThat(entry(list, "a").points()).isNull();
        assertThat(entry(list, "d").decidedBy()).isEqualTo(new DecidedBy("UNIT_PRIORITY", "a", "2", null));
    }

    @Test
    void amongEqualsAWomanComesFirstButNeverBeforeMorePoints() {
        NominationList list = quota(9).women(WomensMode.AMONG_EQUAL)
                .list(scored("a", 80), scored("b", 80).woman(), scored("c", 81));
        assertThat(ranks(list)).isEqualTo("c1 b2 a3");
    }

    @Test
    void amongQualifiedAWomanComesBeforeMorePoints() {
        NominationList list = quota(9).women(WomensMode.AMONG_QUALIFIED)
                .list(scored("a", 80), scored("b", 60).woman(), scored("c", 81));
        assertThat(ranks(list)).isEqualTo("b1 c2 a3");
        assertThat(entry(list, "c").decidedBy()).isEqualTo(new DecidedBy("WOMENS_PREFERENCE", "b", "true", "false"));
    }

    @Test
    void aCollectiveReachesTheWomensPreferenceAtTheThresholdAndMoreDoesNotBeatIt() {
        NominationList list = quota(9).women(WomensMode.AMONG_EQUAL)
                .list(
                        collective("a").members("2025-09-01", 1000, 699),
                        collective("b").members("2025-09-01", 1000, 700),
                        collective("c").members("2025-09-01", 10, 9),
                        collective("d").members("2025-09-01", 10, null));
        assertThat(ranks(list)).isEqualTo("b1 c1 a3 d3");
    }

    @Test
    void theLatestCountOfMembersDecidesAndOfOneDayTheOneWithFewestWomen() {
        NominationList list = quota(9).women(WomensMode.AMONG_EQUAL)
                .list(
                        collective("a").members("2025-09-01", 10, 2).members("2024-01-01", 10, 9),
                        collective("b").members("2024-01-01", 10, 2).members("2025-09-01", 10, 9),
                        collective("c").members("2025-09-01", 10, 9).members("2025-09-01", 10, 2));
        assertThat(ranks(list)).isEqualTo("b1 a2 c2");
    }

    @Test
    void aHouseholdHeadedByAWomanHasNoWomensPreference() {
        NominationList list = quota(9).women(WomensMode.AMONG_EQUAL)
                .list(
                        scored("a", 50).of(Kind.HOUSEHOLD).headedBy(Gender.MALE),
                        scored("b", 50).of(Kind.HOUSEHOLD).headedBy(Gender.FEMALE));
        assertThat(ranks(list)).isEqualTo("a1 b1");
    }

    @Test
    void directWorkersAreKnownByStatisticalClassOrByOccupation() {
        NominationList list = quota(9).then(PreferenceKind.DIRECT_WORKERS)
                .list(
                        scored("a", 50).classed(StatClass.UNIT_LEADER).working(Occupation.CADRE),
                        scored("b", 50).classed(StatClass.DIRECT_WORKER),
                        scored("c", 50).working(Occupation.CADRE, Occupation.LABOURER));
        assertThat(ranks(list)).isEqualTo("b1 c1 a3");
    }

    @Test
    void preferencesApplyInTheRoundsOrderAndStopWhereTheCouncilDecides() {
        Nominee[] nominees = {
            scored("a", 50).working(Occupation.FARMER).priority(3),
            scored("b", 50).in(Area.BORDER).priority(2),
            scored("c", 50).in(Area.BORDER).priority(1)
        };
        assertThat(ranks(quota(9).then(PreferenceKind.DIFFICULT_AREAS)
                        .then(PreferenceKind.DIRECT_WORKERS)
                        .then(PreferenceKind.COUNCIL_DECIDES)
                        .then(PreferenceKind.UNIT_PRIORITY)
                        .list(nominees)))
                .isEqualTo("b1 c1 a3");
        assertThat(ranks(quota(9).then(PreferenceKind.DIRECT_WORKERS)
                        .then(PreferenceKind.UNIT_PRIORITY)
                        .list(nominees)))
                .isEqualTo("a1 c2 b3");
    }

    @Test
    void theCouncilSeparatesEqualsAndOnlyEquals() {
        NominationList list = quota(9).decided(Rounds.orderTie("d", "b", "a", "c"))
                .list(scored("a", 90), scored("b", 80), scored("c", 80), scored("d", 80));
        assertThat(ranks(list)).isEqualTo("a1 d2 b3 c4");
        assertThat(entry(list, "b").decidedBy()).isEqualTo(new DecidedBy("COUNCIL_ORDER", "d", null, null));
        assertThat(entry(list, "d").decidedBy().key()).isEqualTo("POINTS");
    }

    @Test
    void equalsTheCouncilDidNotNameShareTheRankAfterThoseItNamed() {
        NominationList list = quota(9).decided(Rounds.orderTie("d", "b"))
                .list(scored("a", 80), scored("b", 80), scored("c", 80), scored("d", 80));
        assertThat(ranks(list)).isEqualTo("d1 b2 a3 c3");
    }

    @Test
    void theLatestOrderOfATieStandsWhateverTheOrderInTheFile() {
        NominationList list = quota(9).decided(
                        Rounds.decision("2025-11-03", Act.ORDER_TIE, null, null, List.of("b", "a"), null))
                .decided(Rounds.decision("2025-11-02", Act.ORDER_TIE, null, null, List.of("a", "b"), null))
                .list(scored("a", 80), scored("b", 80));
        assertThat(ranks(list)).isEqualTo("b1 a2");
    }

    @Test
    void anOrderForAnotherListChangesNothing() {
        NominationList list = quota(9).decided(
                        Rounds.decision("2025-11-03", Act.ORDER_TIE, null, "another", List.of("b", "a"), null))
                .list(scored("a", 80), scored("b", 80));
        assertThat(ranks(list)).isEqualTo("a1 b1");
    }

    @Test
    void theCouncilMovesADossierToARank() {
        NominationList list = quota(9).decided(Rounds.reorder("d", 2))
                .list(scored("a", 90), scored("b", 80), scored("c", 70), scored("d", 60));
        assertThat(ranks(list)).isEqualTo("a1 d2 b3 c4");
        assertThat(entry(list, "d").decidedBy().key()).isEqualTo("COUNCIL_ORDER");
        assertThat(entry(list, "b").decidedBy().key()).isEqualTo("COUNCIL_ORDER");
        assertThat(entry(list, "c").decidedBy().key()).isEqualTo("POINTS");
        assertThat(entry(list, "d").act().act()).isEqualTo(Act.REORDER);
    }

    @Test
    void aMoveNeverSplitsEquals() {
        NominationList list = quota(9).decided(Rounds.reorder("d", 3))
                .list(scored("a", 90), scored("b", 80), scored("c", 80), scored("d", 60));
        assertThat(ranks(list)).isEqualTo("a1 b2 c2 d4");
        assertThat(entry(list, "d").decidedBy().key()).isEqualTo("COUNCIL_ORDER");
    }

    @Test
    void aMoveBehindTheEndPutsLast() {
        NominationList list =
                quota(9).decided(Rounds.reorder("a", 99)).list(scored("a", 90), scored("b", 80), scored("c", 70));
        assertThat(ranks(list)).isEqualTo("b1 c2 a3");
    }

    @Test
    void onlyTheQualifiedAreRankedAndTheOthersStandLastById() {
        NominationList list = quota(9).list(
                        scored("d", 99).found(Outcome.NOT_QUALIFIED),
                        scored("c", 10),
                        scored("b", 99).found(Outcome.INCOMPLETE),
                        scored("a", 99).found(Outcome.ON_HOLD));
        assertThat(ranks(list)).isEqualTo("c1 a- b- d-");
        assertThat(Rounds.ids(list, Status.NOT_RANKED)).isEqualTo("a b d");
        assertThat(entry(list, "a").decidedBy()).isNull();
    }

    @Test
    void rankingByPointsWithoutTheSetIsOurOwnFault() {
        assertThatThrownBy(() -> Ranking.rank(
                        List.of(),
                        new vn.binhxet.round.Round(
                                "r",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new vn.binhxet.round.RankingRules(
                                        new vn.binhxet.round.RankingRules.Points("dvk-100", null), null),
                                null,
                                null,
                                null,
                                null,
                                null),
                        List.of(),
                        new Basis(null, 70, null)))
                .hasMessageContaining("dvk-100");
    }

    private static Nominee collective(String id) {
        return scored(id, 50).of(Kind.COLLECTIVE);
    }
}
