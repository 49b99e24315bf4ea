package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhxet.ranking.Nominee.scored;
import static vn.binhxet.ranking.Rounds.act;
import static vn.binhxet.ranking.Rounds.atMost;
import static vn.binhxet.ranking.Rounds.decision;
import static vn.binhxet.ranking.Rounds.entry;
import static vn.binhxet.ranking.Rounds.nominated;
import static vn.binhxet.ranking.Rounds.quota;
import static vn.binhxet.ranking.Rounds.ranks;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.DecisionNeeded.Kind;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.Trait;

class CouncilTest {
    @Test
    void whoIsStruckPutOffOrWithdrawnLeavesTheOrderAndTheNextComesIn() {
        NominationList list = quota(1).decided(act(Act.EXCLUDE, "a"))
                .decided(act(Act.DEFER, "b"))
                .decided(act(Act.WITHDRAW, "c"))
                .list(scored("a", 90), scored("b", 80), scored("c", 70), scored("d", 60));
        assertThat(ranks(list)).isEqualTo("d1 a- b- c-");
        assertThat(nominated(list)).isEqualTo("d");
        assertThat(entry(list, "a").status()).isEqualTo(Status.EXCLUDED_BY_COUNCIL);
        assertThat(entry(list, "b").status()).isEqualTo(Status.DEFERRED);
        assertThat(entry(list, "c").status()).isEqualTo(Status.WITHDRAWN);
        assertThat(entry(list, "c").act().act()).isEqualTo(Act.WITHDRAW);
    }

    @Test
    void theLastCouncilActStandsButAWithdrawalIsFinal() {
        NominationList list = quota(2).decided(decision("2025-11-02", Act.INCLUDE, "a", null, List.of(), null))
                .decided(decision("2025-11-01", Act.EXCLUDE, "a", null, List.of(), null))
                .decided(decision("2025-11-01", Act.WITHDRAW, "b", null, List.of(), null))
                .decided(decision("2025-11-02", Act.INCLUDE, "b", null, List.of(), null))
                .list(scored("a", 90), scored("b", 80));
        assertThat(entry(list, "a").status()).isEqualTo(Status.ADDED_BY_COUNCIL);
        assertThat(entry(list, "b").status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whoIsAddedTakesAPlaceAndCountsUnderTheCaps() {
        NominationList list = quota(2, atMost(1, Trait.UNIT))
                .decided(act(Act.INCLUDE, "d"))
                .list(
                        scored("a", 90).from("u1"),
                        scored("b", 80).from("u2"),
                        scored("c", 70).from("u3"),
                        scored("d", 60).from("u1"));
        assertThat(nominated(list)).isEqualTo("b");
        assertThat(entry(list, "a").constraint().effect()).isEqualTo("CAP");
        assertThat(entry(list, "d").status()).isEqualTo(Status.ADDED_BY_COUNCIL);
        assertThat(entry(list, "d").rank()).isEqualTo(4);
        assertThat(entry(list, "d").againstFindings()).isFalse();
    }

    @Test
    void anAdditionContraryToTheFindingsIsShownAsSuch() {
        Ranked ranked = quota(2).decided(act(Act.INCLUDE, "c"))
                .rank(scored("a", 90), scored("b", 80), scored("c", 99).found(Outcome.NOT_QUALIFIED));
        NominationList list = ranked.lists().get(0);
        assertThat(nominated(list)).isEqualTo("a");
        Entry added = entry(list, "c");
        assertThat(added.status()).isEqualTo(Status.ADDED_BY_COUNCIL);
        assertThat(added.againstFindings()).isTrue();
        assertThat(added.rank()).isNull();
        assertThat(added.candidate().outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        assertThat(ranked.decisions()).extracting(DecisionNeeded::kind).containsExactly(Kind.AGAINST_FINDINGS);
        assertThat(list.entries()).extracting(Entry::id).containsExactly("a", "c", "b");
    }

    @Test
    void moreAdditionsThanPlacesLeaveNoPlaceAndTakeNoneBack() {
        NominationList list = quota(1).decided(act(Act.INCLUDE, "b"))
                .decided(act(Act.INCLUDE, "c"))
                .list(scored("a", 90), scored("b", 80), scored("c", 70));
        assertThat(nominated(list)).isEmpty();
        assertThat(list.count(Status.ADDED_BY_COUNCIL)).isEqualTo(2);
    }

    @Test
    void anActForAnotherAwardsListDoesNotReachThisOne() {
        NominationList list = quota(1).decided(decision("2025-11-02", Act.EXCLUDE, "a", "another", List.of(), null))
                .list(scored("a", 90));
        assertThat(nominated(list)).isEqualTo("a");
    }
}
