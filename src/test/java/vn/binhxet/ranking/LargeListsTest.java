package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhxet.ranking.Rounds.atLeast;
import static vn.binhxet.ranking.Rounds.atMost;
import static vn.binhxet.ranking.Rounds.number;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Trait;

/** Bounds are many times what is needed: processor time, so that they catch a wrong order of growth, not a busy machine. */
class LargeListsTest {
    @Test
    void seventyThousandWithoutConstraints() {
        NominationList list = within(8, Rounds.reserve(500, 50), candidates(70_000, 100_000));
        assertThat(list.count(Status.NOMINATED) + list.count(Status.TIED_AT_CUT))
                .isGreaterThanOrEqualTo(500);
    }

    @Test
    void seventyThousandWithoutAQuotaAllEqual() {
        NominationList list = within(8, Rounds.quota(null), candidates(70_000, 1));
        assertThat(list.count(Status.NOMINATED)).isEqualTo(70_000);
    }

    @Test
    void seventyThousandEqualsForTenPlaces() {
        NominationList list = within(8, Rounds.quota(10, atMost(2, Trait.UNIT)), candidates(70_000, 1));
        assertThat(list.count(Status.TIED_AT_CUT)).isEqualTo(70_000);
    }

    @Test
    void twentyThousandUnderACapPerUnitWithoutAQuota() {
        NominationList list = within(8, Rounds.quota(null, atMost(2, Trait.UNIT)), candidates(20_000, 1_000_000));
        assertThat(list.exact()).isTrue();
    }

    @Test
    void twoThousandForTwentyPlacesSpreadOverFieldsAndDistricts() {
        NominationList list = within(
                8, Rounds.quota(20, atMost(2, Trait.DISTRICT), atLeast(3, Trait.FIELD)), candidates(2_000, 1_000_000));
        assertThat(list.count(Status.NOMINATED)).isEqualTo(20);
        assertThat(list.exact()).isTrue();
    }

    @Test
    void threeHundredForThirtySevenPlacesUnderManyConstraints() {
        NominationList list = within(
                8,
                Rounds.quota(
                        37,
                        atMost(2, Trait.UNIT),
                        atMost(6, Trait.DISTRICT),
                        atLeast(5, Trait.FIELD),
                        atLeast(number(12), Trait.GENDER, "FEMALE"),
                        new Constraint(number(11), null, null, null, null)),
                candidates(300, 1_000_000));
        assertThat(list.count(Status.NOMINATED)).isEqualTo(11);
    }

    @Test
    void threeHundredForThirtySevenPlacesUnderConflictingConstraints() {
        NominationList list = within(
                8,
                Rounds.quota(
                        37,
                        atMost(1, Trait.UNIT),
                        atMost(2, Trait.DISTRICT),
                        atLeast(9, Trait.FIELD),
                        atMost(number(14), Trait.FIELD, "f0", "f1"),
                        atLeast(number(12), Trait.GENDER, "FEMALE")),
                candidates(300, 50));
        assertThat(list.entries()).hasSize(300);
    }

    private static NominationList within(int seconds, Rounds rounds, List<Candidate> candidates) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        NominationList list = rounds.rank(candidates).lists().get(0);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(seconds));
        return list;
    }

    private static List<Candidate> candidates(int number, int points) {
        Random random = new Random(7);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Nominee nominee = Nominee.called("n" + i)
                    .score("merit", String.valueOf(random.nextInt(points) / 1000.0))
                    .from("u" + random.nextInt(Math.max(1, number / 5)))
                    .inDistrict("d" + random.nextInt(18))
                    .inField("f" + random.nextInt(4));
            candidates.add((random.nextBoolean() ? nominee.woman() : nominee).candidate());
        }
        return candidates;
    }
}
