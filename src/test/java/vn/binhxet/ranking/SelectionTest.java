package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhxet.ranking.Nominee.scored;
import static vn.binhxet.ranking.Rounds.atLeast;
import static vn.binhxet.ranking.Rounds.atMost;
import static vn.binhxet.ranking.Rounds.entry;
import static vn.binhxet.ranking.Rounds.ids;
import static vn.binhxet.ranking.Rounds.nominated;
import static vn.binhxet.ranking.Rounds.number;
import static vn.binhxet.ranking.Rounds.percent;
import static vn.binhxet.ranking.Rounds.quota;
import static vn.binhxet.ranking.Rounds.reserve;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.ranking.DecisionNeeded.Kind;
import vn.binhxet.ranking.NominationList.Lowered;
import vn.binhxet.round.RankingRules.WomensMode;
import vn.binhxet.round.Trait;

class SelectionTest {
    @Test
    void theBestAreNominatedTheNextAreInReserveTheRestAreBelowTheCut() {
        NominationList list =
                reserve(2, 1).list(scored("a", 90), scored("b", 80), scored("c", 70), scored("d", 60), scored("e", 50));
        assertThat(nominated(list)).isEqualTo("a b");
        assertThat(ids(list, Status.RESERVE)).isEqualTo("c");
        assertThat(ids(list, Status.NOT_SELECTED)).isEqualTo("d e");
        assertThat(entry(list, "d").reason()).isEqualTo("BELOW_CUT");
        assertThat(entry(list, "c").reason()).isNull();
        assertThat(entry(list, "d").constraint()).isNull();
    }

    @Test
    void withoutAQuotaEveryoneWhoQualifiesIsNominated() {
        NominationList list = quota(null).list(scored("a", 90), scored("b", 80), scored("c", 80));
        assertThat(nominated(list)).isEqualTo("a b c");
        assertThat(entry(list, "b").tiedWith()).isEmpty();
        assertThat(entry(list, "b").replacedBy()).isEmpty();
    }

    @Test
    void withoutAQuotaCapsStillHoldAndLetNobodyIn() {
        NominationList list = quota(null, atMost(1, Trait.UNIT))
                .list(
                        scored("a", 90).from("u1"),
                        scored("b", 80).from("u1"),
                        scored("c", 70).from("u2"));
        assertThat(nominated(list)).isEqualTo("a c");
        assertThat(entry(list, "b").constraint()).isEqualTo(new ConstraintEffect(0, "u1", "CAP", List.of()));
        assertThat(entry(list, "c").constraint()).isNull();
    }

    @Test
    void aFullCapPassesOverAndSaysWhomItLetIn() {
        NominationList list = quota(2, atMost(1, Trait.UNIT))
                .list(
                        scored("a", 90).from("u1"),
                        scored("b", 80).from("u1"),
                        scored("c", 70).from("u2"),
                        scored("d", 60).from("u3"));
        assertThat(nominated(list)).isEqualTo("a c");
        assertThat(entry(list, "b").reason()).isEqualTo("CONSTRAINT");
        assertThat(entry(list, "b").constraint()).isEqualTo(new ConstraintEffect(0, "u1", "CAP", List.of("c")));
        assertThat(entry(list, "c").constraint()).isEqualTo(new ConstraintEffect(0, "u1", "LET_IN", List.of("b")));
        assertThat(entry(list, "d").reason()).isEqualTo("BELOW_CUT");
    }

    @Test
    void aFloorKeepsPlacesForItsGroup() {
        NominationList list = quota(2, atLeast(number(1), Trait.GENDER, "FEMALE"))
                .list(
                        scored("a", 90),
                        scored("b", 80),
                        scored("c", 70),
                        scored("d", 60).woman(),
                        scored("e", 50).woman());
        assertThat(nominated(list)).isEqualTo("a d");
        assertThat(entry(list, "b").constraint()).isEqualTo(new ConstraintEffect(0, null, "FLOOR", List.of("d")));
        assertThat(entry(list, "c").reason()).isEqualTo("CONSTRAINT");
        assertThat(entry(list, "d").constraint()).isEqualTo(new ConstraintEffect(0, null, "LET_IN", List.of("b", "c")));
        assertThat(entry(list, "e").reason()).isEqualTo("BELOW_CUT");
    }

    @Test
    void aPercentageIsOfTheQuotaRoundedDown() {
        NominationList list = quota(5, atMost(percent(30), Trait.STAT_CLASS, "DEPARTMENT_LEADER", "UNIT_LEADER"))
                .list(
                        scored("a", 90).classed(StatClass.UNIT_LEADER),
                        scored("b", 80).classed(StatClass.DEPARTMENT_LEADER),
                        scored("c", 70).classed(StatClass.DIRECT_WORKER));
        assertThat(nominated(list)).isEqualTo("a c");
    }

    @Test
    void everyOccupationOfANomineeCounts() {
        NominationList list = quota(3, atMost(1, Trait.OCCUPATION))
                .list(
                        scored("a", 90).working(Occupation.FARMER, Occupation.WORKER),
                        scored("b", 80).working(Occupation.WORKER),
                        scored("c", 70).working(Occupation.CADRE));
        assertThat(nominated(list)).isEqualTo("a c");
        assertThat(entry(list, "b").constraint().group()).isEqualTo("WORKER");
    }

    @Test
    void thoseOfNoUnitShareTheirOwnCap() {
        NominationList list = quota(3, atMost(1, Trait.UNIT))
                .list(scored("a", 90), scored("b", 80), scored("c", 70).from("u"));
        assertThat(nominated(list)).isEqualTo("a c");
        assertThat(entry(list, "b").constraint().group()).isEmpty();
    }

    @Test
    void aFloorNobodyCanFillIsLoweredAndReported() {
        Ranked ranked = quota(3, atLeast(number(2), Trait.GENDER, "FEMALE"))
                .rank(
                        scored("a", 90),
                        scored("b", 80),
                        scored("c", 70),
                        scored("d", 60).woman());
        NominationList list = ranked.lists().get(0);
        assertThat(list.lowered()).containsExactly(new Lowered(0, null, 2, 1));
        assertThat(nominated(list)).isEqualTo("a b d");
        assertThat(ranked.decisions())
                .containsExactly(new DecisionNeeded(
                        Kind.FLOOR_LOWERED,
                        list.id(),
                        List.of(),
                        new java.util.TreeMap<>(Map.of("constraint", "0", "asked", "2", "possible", "1"))));
    }

    @Test
    void aFloorForAFieldFromWhichNobodyQualifiedIsReported() {
        NominationList list = quota(2, atLeast(1, Trait.FIELD))
                .list(
                        scored("a", 90).inField("ECONOMY"),
                        scored("b", 80).inField("ECONOMY"),
                        scored("c", 70).inField("DEFENCE_SECURITY").found(vn.binhxet.evaluation.Outcome.INCOMPLETE));
        assertThat(list.lowered()).containsExactly(new Lowered(0, "DEFENCE_SECURITY", 1, 0));
        assertThat(nominated(list)).isEqualTo("a b");
    }

    @Test
    void nobodyOwesAPlaceToThoseWithoutAField() {
        NominationList list =
                quota(1, atLeast(1, Trait.FIELD)).list(scored("a", 90).inField("ECONOMY"), scored("b", 80));
        assertThat(list.lowered()).isEmpty();
        assertThat(nominated(list)).isEqualTo("a");
    }

    @Test
    void floorsAreLoweredInTheRoundsOrderNotAllAtOnce() {
        NominationList list = quota(
                        2,
                        atLeast(number(2), Trait.FIELD, "ECONOMY"),
                        atLeast(number(1), Trait.FIELD, "CULTURE_SOCIETY"))
                .list(
                        scored("a", 90).inField("CULTURE_SOCIETY"),
                        scored("b", 80).inField("ECONOMY"),
                        scored("c", 70).inField("ECONOMY"));
        assertThat(nominated(list)).isEqualTo("b c");
        assertThat(list.lowered()).containsExactly(new Lowered(1, null, 1, 0));
    }

    @Test
    void whereGroupsCannotAllReachTheirFloorTheBetterRankedGroupsDo() {
        NominationList list = quota(2, atLeast(1, Trait.FIELD))
                .list(
                        scored("a", 90).inField("Z"),
                        scored("b", 80).inField("Z"),
                        scored("c", 70).inField("Y"),
                        scored("d", 60).inField("X"));
        assertThat(nominated(list)).isEqualTo("a c");
        assertThat(list.lowered()).containsExactly(new Lowered(0, "X", 1, 0));
    }

    @Test
    void theBetterOneGivesWayWhereOtherwiseAPlaceWouldStayEmpty() {
        // a alone would fill both caps; b and c together fill two places.
        NominationList list = quota(2, atMost(number(1), Trait.FIELD, "ECONOMY"), atMost(number(1), Trait.UNIT, "u1"))
                .list(
                        scored("a", 90).inField("ECONOMY").from("u1"),
                        scored("b", 80).inField("ECONOMY").from("u2"),
                        scored("c", 70).inField("CULTURE_SOCIETY").from("u1"));
        assertThat(nominated(list)).isEqualTo("b c");
        assertThat(entry(list, "a").reason()).isEqualTo("CONSTRAINT");
        assertThat(list.exact()).isTrue();
    }

    @Test
    void equalsAtTheCutWaitForTheCouncilAndTheirPlacesStayOpen() {
        Ranked ranked =
                quota(3).rank(scored("a", 90), scored("b", 80), scored("c", 80), scored("d", 80), scored("e", 70));
        NominationList list = ranked.lists().get(0);
        assertThat(nominated(list)).isEqualTo("a");
        assertThat(ids(list, Status.TIED_AT_CUT)).isEqualTo("b c d");
        assertThat(entry(list, "e").reason()).isEqualTo("BELOW_CUT");
        assertThat(ranked.decisions())
                .containsExactly(new DecisionNeeded(
                        Kind.TIE_AT_CUT,
                        list.id(),
                        List.of("b", "c", "d"),
                        new java.util.TreeMap<>(Map.of("count", "3", "places", "2", "rank", "2"))));
    }

    @Test
    void theCouncilsOrderClosesATieAtTheCut() {
        Ranked ranked =
                quota(2).decided(Rounds.orderTie("c", "b")).rank(scored("a", 90), scored("b", 80), scored("c", 80));
        assertThat(nominated(ranked.lists().get(0))).isEqualTo("a c");
        assertThat(ranked.decisions()).isEmpty();
    }

    @Test
    void equalsWhoAllFitAreAllNominated() {
        Ranked ranked = quota(3).rank(scored("a", 90), scored("b", 80), scored("c", 80), scored("d", 70));
        assertThat(nominated(ranked.lists().get(0))).isEqualTo("a b c");
        assertThat(ranked.decisions()).isEmpty();
    }

    @Test
    void equalsAtAFullCapWaitAndThoseBelowKeepTheRemainingPlaces() {
        Ranked ranked = quota(3, atMost(1, Trait.UNIT))
                .rank(
                        scored("a", 90).from("u2"),
                        scored("b", 80).from("u1"),
                        scored("c", 80).from("u1"),
                        scored("d", 70).from("u3"),
                        scored("e", 60).from("u4"));
        NominationList list = ranked.lists().get(0);
        assertThat(nominated(list)).isEqualTo("a d");
        assertThat(ids(list, Status.TIED_AT_CUT)).isEqualTo("b c");
        assertThat(entry(list, "b").constraint()).isEqualTo(new ConstraintEffect(0, "u1", "CAP", List.of()));
        assertThat(entry(list, "e").reason()).isEqualTo("BELOW_CUT");
        assertThat(ranked.decisions().get(0).values()).containsEntry("places", "1");
    }

    @Test
    void anEqualWhoCouldNotBeTakenAnywayDoesNotWait() {
        NominationList list = quota(2, atMost(1, Trait.UNIT))
                .list(
                        scored("a", 90).from("u1"),
                        scored("b", 80).from("u1"),
                        scored("c", 80).from("u2"));
        assertThat(nominated(list)).isEqualTo("a c");
        assertThat(entry(list, "b").reason()).isEqualTo("CONSTRAINT");
    }

    @Test
    void belowATieOnlyThoseAreTakenWhoAreTakenHoweverTheTieIsSeparated() {
        // b and c contend for u1's place; if b (ECONOMY) wins, d (ECONOMY) is full and e comes in; if c wins, d does.
        NominationList list = quota(3, atMost(1, Trait.UNIT), atMost(number(1), Trait.FIELD, "ECONOMY"))
                .list(
                        scored("b", 80).from("u1").inField("ECONOMY"),
                        scored("c", 80).from("u1").inField("CULTURE_SOCIETY"),
                        scored("d", 70).from("u2").inField("ECONOMY"),
                        scored("e", 60).from("u3").inField("CULTURE_SOCIETY"),
                        scored("f", 50).from("u4").inField("CULTURE_SOCIETY"));
        assertThat(ids(list, Status.TIED_AT_CUT)).isEqualTo("b c");
        assertThat(nominated(list)).isEqualTo("e");
        assertThat(entry(list, "d").reason()).isEqualTo("CONSTRAINT");
        assertThat(entry(list, "f").reason()).isEqualTo("BELOW_CUT");
    }

    @Test
    void theReserveIsPlainOrderAndKeepsRoomForEqualsWhoWillNotGetAPlace() {
        NominationList list = reserve(1, 2).list(scored("a", 90), scored("b", 90), scored("c", 80), scored("d", 70));
        assertThat(ids(list, Status.TIED_AT_CUT)).isEqualTo("a b");
        assertThat(ids(list, Status.RESERVE)).isEqualTo("c");
    }

    @Test
    void whoWasPassedOverStandsFirstInReserve() {
        NominationList list = reserve(2, 1, atMost(1, Trait.UNIT))
                .list(
                        scored("a", 90).from("u1"),
                        scored("b", 80).from("u1"),
                        scored("c", 70).from("u2"),
                        scored("d", 60).from("u3"));
        assertThat(ids(list, Status.RESERVE)).isEqualTo("b");
        assertThat(entry(list, "b").constraint().effect()).isEqualTo("CAP");
        assertThat(entry(list, "b").reason()).isNull();
    }

    @Test
    void equalsWhoDoNotAllFitEndTheReserveBeforeThem() {
        NominationList list =
                reserve(1, 2).list(scored("a", 90), scored("b", 80), scored("c", 70), scored("d", 70), scored("e", 60));
        assertThat(ids(list, Status.RESERVE)).isEqualTo("b");
        assertThat(ids(list, Status.NOT_SELECTED)).isEqualTo("c d e");
    }

    @Test
    void ofEachNominatedItIsSaidWhoComesInIfStruck() {
        NominationList list = quota(2, atMost(1, Trait.UNIT))
                .list(
                        scored("a", 90).from("u1"),
                        scored("b", 80).from("u1"),
                        scored("c", 70).from("u2"),
                        scored("d", 60).from("u3"));
        assertThat(entry(list, "a").replacedBy()).containsExactly("b");
        assertThat(entry(list, "c").replacedBy()).containsExactly("d");
        assertThat(entry(list, "b").replacedBy()).isEmpty();
    }

    @Test
    void whereEqualsWouldComeInAllOfThemAreNamed() {
        NominationList list = quota(1).list(scored("a", 90), scored("b", 80), scored("c", 80));
        assertThat(entry(list, "a").replacedBy()).containsExactly("b", "c");
    }

    @Test
    void nobodyComesInWhereNobodyIsLeft() {
        assertThat(entry(quota(2).list(scored("a", 90)), "a").replacedBy()).isEmpty();
    }

    @Test
    void itIsSaidWhoWouldChangeUnderTheOtherWomensMode() {
        NominationList list = quota(1).women(WomensMode.AMONG_EQUAL)
                .list(scored("a", 90), scored("b", 80).woman(), scored("c", 70).woman());
        assertThat(entry(list, "a").womensOther()).isEqualTo(Status.NOT_SELECTED);
        assertThat(entry(list, "b").womensOther()).isEqualTo(Status.NOMINATED);
        assertThat(entry(list, "c").womensOther()).isNull();
    }

    @Test
    void theWomensModeIsNotComparedWhereTheRoundDoesNotUseIt() {
        NominationList list = quota(1).list(scored("a", 90), scored("b", 80).woman());
        assertThat(list.entries()).allSatisfy(e -> assertThat(e.womensOther()).isNull());
    }
}
