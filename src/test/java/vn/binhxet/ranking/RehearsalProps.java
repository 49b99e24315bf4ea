package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.RankingRules.WomensMode;
import vn.binhxet.round.Trait;

/** Whoever is said to change side is who does when the whole list is ranked anew. */
class RehearsalProps {
    private record Drawn(Rounds rounds, List<Nominee> nominees, NominationList list) {}

    @Property(tries = 1_500)
    void oneOtherTotalMovesWhoeverItMovesWhenAllAreRankedAnew(@ForAll Random random) {
        Drawn drawn = draw(random);
        Rehearsal rehearsal = drawn.rounds().rehearsal(drawn.list());
        for (int i = 0; i < drawn.nominees().size(); i++) {
            int points = random.nextInt(12);
            var changed = new ArrayList<>(drawn.nominees());
            changed.set(i, drawn.nominees().get(i).rescored(points));
            assertThat(rehearsal.movedBy("n" + i, BigDecimal.valueOf(points)))
                    .as("n%d with %d points among %s", i, points, drawn.list().entries())
                    .isEqualTo(moved(drawn, changed));
        }
    }

    @Property(tries = 1_500)
    void otherTotalsOfAllMoveWhoeverTheyMoveWhenAllAreRankedAnew(@ForAll Random random) {
        Drawn drawn = draw(random);
        Map<String, BigDecimal> totals = new HashMap<>();
        List<Nominee> changed = new ArrayList<>();
        for (int i = 0; i < drawn.nominees().size(); i++) {
            int points = random.nextInt(12);
            totals.put("n" + i, BigDecimal.valueOf(points));
            changed.add(drawn.nominees().get(i).rescored(points));
        }
        assertThat(drawn.rounds().rehearsal(drawn.list()).movedBy(totals)).isEqualTo(moved(drawn, changed));
    }

    private static Drawn draw(Random random) {
        int size = 1 + random.nextInt(14);
        int quota = random.nextInt(size + 1);
        Rounds rounds = random.nextInt(3) > 0
                ? Rounds.reserve(quota, random.nextInt(3))
                : Rounds.reserve(quota, random.nextInt(3), Rounds.atMost(1 + random.nextInt(3), Trait.UNIT));
        switch (random.nextInt(4)) {
            case 0 -> rounds.women(WomensMode.AMONG_QUALIFIED);
            case 1 -> rounds.women(WomensMode.AMONG_EQUAL);
            case 2 -> rounds.then(PreferenceKind.UNIT_PRIORITY);
            default -> {
                // Points alone.
            }
        }
        List<Nominee> nominees = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Nominee nominee = Nominee.scored("n" + i, random.nextInt(12)).from("u" + random.nextInt(4));
            nominees.add(random.nextBoolean() ? nominee.woman() : nominee.priority(random.nextInt(3)));
        }
        if (random.nextInt(5) == 0) {
            rounds.decided(Rounds.act(random.nextBoolean() ? Act.INCLUDE : Act.EXCLUDE, "n" + random.nextInt(size)));
        }
        if (random.nextInt(6) == 0) {
            rounds.decided(Rounds.reorder("n" + random.nextInt(size), 1 + random.nextInt(size)));
        }
        NominationList list =
                rounds.rank(nominees.toArray(Nominee[]::new)).lists().get(0);
        return new Drawn(rounds, nominees, list);
    }

    private static Set<String> moved(Drawn drawn, List<Nominee> changed) {
        Set<String> before = nominated(drawn.list());
        Set<String> after = nominated(
                drawn.rounds().rank(changed.toArray(Nominee[]::new)).lists().get(0));
        var moved = new TreeSet<>(before);
        moved.addAll(after);
        before.retainAll(after);
        moved.removeAll(before);
        return moved;
    }

    private static Set<String> nominated(NominationList list) {
        return list.entries().stream()
                .filter(e -> e.status() == Status.NOMINATED)
                .map(Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
