package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.NominationList.Lowered;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Constraint.Amount;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.Trait;

class SelectionProps {
    /** A random nominee; {@code points} decide the order. */
    record Draw(int points, int unit, int field, boolean woman, int occupations, int fate) {}

    record Sample(List<Draw> draws, int quota, int reserve, List<Constraint> constraints, long seed) {}

    @Property(tries = 600)
    void theSelectionIsTheFirstInOrderOfRankOfAllFillingsWithMostPlaces(@ForAll("strict") Sample sample) {
        NominationList list = rank(sample, nominees(sample, true)).lists().get(0);
        List<Entry> ranked = free(list);
        BruteForce brute = brute(sample, list, ranked);
        assertThat(ids(list, Status.NOMINATED))
                .isEqualTo(brute.best().stream()
                        .map(i -> ranked.get(i).id())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(list.lowered().stream().map(SelectionProps::text).sorted()).isEqualTo(brute.lowered(brute.best()));
        assertThat(list.exact()).isTrue();
    }

    @Property(tries = 400)
    void nobodyIsPassedOverWithoutAConstraintThatReallyForbidsHim(@ForAll("strict") Sample sample) {
        NominationList list = rank(sample, nominees(sample, true)).lists().get(0);
        List<Entry> ranked = free(list);
        BruteForce brute = brute(sample, list, ranked);
        List<Integer> better = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Entry entry = ranked.get(i);
            if (entry.status() == Status.NOMINATED) {
                better.add(i);
            } else {
                List<Integer> withHim = new ArrayList<>(better);
                withHim.add(i);
                assertThat(brute.allows(withHim)).isFalse();
                assertThat(entry.constraint() != null).isEqualTo(better.size() < brute.size);
                if (entry.status() == Status.NOT_SELECTED) {
                    assertThat(entry.reason()).isEqualTo(better.size() < brute.size ? "CONSTRAINT" : "BELOW_CUT");
                }
            }
        }
    }

    @Property(tries = 400)
    void whomAConstraintLetInStandsBelowThoseItKeptOut(@ForAll("strict") Sample sample) {
        NominationList list = rank(sample, nominees(sample, true)).lists().get(0);
        Map<String, Entry> byId = list.entries().stream().collect(Collectors.toMap(Entry::id, e -> e));
        for (Entry entry : list.entries()) {
            if (entry.constraint() != null) {
                boolean letIn = entry.constraint().effect().equals("LET_IN");
                assertThat(letIn).isEqualTo(entry.status() == Status.NOMINATED);
                for (String other : entry.constraint().others()) {
                    assertThat(byId.get(other).rank() < entry.rank()).isEqualTo(letIn);
                    assertThat(byId.get(other).status() == Status.NOMINATED).isNotEqualTo(letIn);
                }
            }
        }
    }

    @Property(tries = 300)
    void whoeverComesInIfOneIsStruckIsWhoComesInWhenTheCouncilStrikesHim(@ForAll("strict") Sample sample) {
        List<Nominee> nominees = nominees(sample, true);
        NominationList list = rank(sample, nominees).lists().get(0);
        for (Entry entry : list.entries()) {
            if (entry.status() == Status.NOMINATED) {
                NominationList struck = rounds(sample)
                        .decided(Rounds.decision("2026-01-01", Act.EXCLUDE, entry.id(), null, List.of(), null))
                        .rank(nominees.toArray(Nominee[]::new))
                        .lists()
                        .get(0);
                Set<String> come = ids(struck, Status.NOMINATED);
                come.removeAll(ids(list, Status.NOMINATED));
                assertThat(new TreeSet<>(entry.replacedBy())).isEqualTo(come);
            }
        }
    }

    @Property(tries = 300)
    void equalsWaitExactlyWhereTheCouncilsOrderMatters(@ForAll("tied") Sample sample) {
        NominationList list = rank(sample, nominees(sample, false)).lists().get(0);
        List<List<Entry>> orders = orders(free(list));
        Map<String, Integer> taken = new HashMap<>();
        for (List<Entry> order : orders) {
            brute(sample, list, order)
                    .best()
                    .forEach(i -> taken.merge(order.get(i).id(), 1, Integer::sum));
        }
        assertThat(list.exact()).isTrue();
        for (Entry entry : free(list)) {
            int times = taken.getOrDefault(entry.id(), 0);
            switch (entry.status()) {
                case NOMINATED -> assertThat(times).isEqualTo(orders.size());
                case TIED_AT_CUT -> assertThat(times).isPositive();
                case RESERVE, NOT_SELECTED -> assertThat(times).isLessThan(orders.size());
                default -> throw new AssertionError(entry.status());
            }
        }
        Map<Integer, List<Entry>> waiting = list.entries().stream()
                .filter(e -> e.status() == Status.TIED_AT_CUT)
                .collect(Collectors.groupingBy(Entry::rank));
        waiting.values()
                .forEach(equals -> assertThat(equals)
                        .anyMatch(e -> taken.get(e.id()) < orders.size())
                        .hasSizeGreaterThan(1));
    }

    @Property(tries = 300)
    void everyCandidateStandsInExactlyOneListOnceAndTheOrderOfInputDoesNotMatter(@ForAll("tied") Sample sample) {
        List<Nominee> nominees = nominees(sample, false);
        Ranked ranked = rank(sample, nominees);
        List<String> ids = ranked.lists().stream()
                .flatMap(list -> list.entries().stream())
                .map(Entry::id)
                .sorted()
                .toList();
        assertThat(ids)
                .isEqualTo(nominees.stream()
                        .map(n -> n.candidate().dossier().id())
                        .sorted()
                        .toList());
        for (NominationList list : ranked.lists()) {
            long counted = 0;
            for (Status status : Status.values()) {
                counted += list.count(status);
            }
            assertThat(counted).isEqualTo(list.entries().size());
            assertThat(list.count(Status.NOMINATED)).isLessThanOrEqualTo(sample.quota());
            assertThat(list.count(Status.RESERVE)).isLessThanOrEqualTo(sample.reserve());
        }
        List<Nominee> shuffled = new ArrayList<>(nominees);
        Collections.shuffle(shuffled, new Random(sample.seed()));
        assertThat(shown(rank(sample, shuffled))).isEqualTo(shown(ranked));
    }

    @Property(tries = 200)
    void withoutConstraintsAPlainSortOfPointsGivesTheRanks(@ForAll("tied") Sample sample) {
        NominationList list = Rounds.reserve(sample.quota(), sample.reserve())
                .list(nominees(sample, false).toArray(Nominee[]::new));
        for (Entry entry : list.entries()) {
            if (entry.rank() != null) {
                long better = list.entries().stream()
                        .filter(e -> e.rank() != null)
                        .filter(e -> e.points().total().compareTo(entry.points().total()) > 0)
                        .count();
                assertThat(entry.rank()).isEqualTo((int) better + 1);
            }
        }
    }

    @Provide
    Arbitrary<Sample> strict() {
        return samples(10);
    }

    @Provide
    Arbitrary<Sample> tied() {
        return samples(6);
    }

    private static Arbitrary<Sample> samples(int most) {
        Arbitrary<Draw> draw = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 14))
                .as(Draw::new);
        return Combinators.combine(
                        draw.list().ofMinSize(1).ofMaxSize(most),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 2),
                        constraint().list().ofMaxSize(3),
                        Arbitraries.longs())
                .as(Sample::new);
    }

    private static Arbitrary<Constraint> constraint() {
        Arbitrary<Amount> amount = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3).map(Rounds::number),
                Arbitraries.of(20, 34, 50, 75).map(Rounds::percent));
        Arbitrary<Trait> per = Arbitraries.of(Trait.UNIT, Trait.FIELD, Trait.OCCUPATION);
        return Arbitraries.oneOf(
                Combinators.combine(amount, per).as((a, p) -> new Constraint(a, null, p, null, null)),
                Combinators.combine(amount, per).as((a, p) -> new Constraint(null, a, p, null, null)),
                amount.map(a -> Rounds.atMost(a, Trait.FIELD, "f1", "f2")),
                amount.map(a -> Rounds.atLeast(a, Trait.GENDER, "FEMALE")),
                amount.map(a -> Rounds.atLeast(a, Trait.FIELD, "f2", "f3")));
    }

    /** Nominees n0, n1 …; with {@code strict} no two have equal points. */
    private static List<Nominee> nominees(Sample sample, boolean strict) {
        List<Nominee> nominees = new ArrayList<>();
        for (int i = 0; i < sample.draws().size(); i++) {
            Draw draw = sample.draws().get(i);
            Nominee nominee = Nominee.scored("n" + i, strict ? draw.points() * 20 + i : draw.points());
            if (draw.unit() > 0) {
                nominee.from("u" + draw.unit());
            }
            if (draw.field() > 0) {
                nominee.inField("f" + draw.field());
            }
            if (draw.woman()) {
                nominee.woman();
            }
            List<Occupation> some = List.of(Occupation.WORKER, Occupation.FARMER, Occupation.CADRE);
            IntStream.range(0, 3)
                    .filter(b -> (draw.occupations() & (1 << b)) != 0)
                    .forEach(b -> nominee.working(some.get(b)));
            if (draw.fate() == 14) {
                nominee.found(Outcome.INCOMPLETE);
            }
            nominees.add(nominee);
        }
        return nominees;
    }

    private static Rounds rounds(Sample sample) {
        Rounds rounds = Rounds.reserve(
                sample.quota(), sample.reserve(), sample.constraints().toArray(Constraint[]::new));
        for (int i = 0; i < sample.draws().size(); i++) {
            if (sample.draws().get(i).fate() == 13) {
                rounds.decided(Rounds.act(Act.INCLUDE, "n" + i));
            } else if (sample.draws().get(i).fate() == 12) {
                rounds.decided(Rounds.act(Act.DEFER, "n" + i));
            }
        }
        return rounds;
    }

    private static Ranked rank(Sample sample, List<Nominee> nominees) {
        return rounds(sample).rank(nominees.toArray(Nominee[]::new));
    }

    private static BruteForce brute(Sample sample, NominationList list, List<Entry> order) {
        List<Dossier> added = list.entries().stream()
                .filter(e -> e.status() == Status.ADDED_BY_COUNCIL)
                .map(e -> e.candidate().dossier())
                .toList();
        return new BruteForce(
                order.stream().map(e -> e.candidate().dossier()).toList(),
                added,
                list.entries().stream().map(e -> e.candidate().dossier()).toList(),
                sample.quota(),
                sample.constraints());
    }

    /** Those who compete for places, best first, equals by id. */
    private static List<Entry> free(NominationList list) {
        return list.entries().stream()
                .filter(e -> e.rank() != null && e.status() != Status.ADDED_BY_COUNCIL)
                .sorted(Comparator.comparing(Entry::rank).thenComparing(Entry::id))
                .toList();
    }

    /** Every order the council could put the equals in. */
    private static List<List<Entry>> orders(List<Entry> ranked) {
        List<List<Entry>> orders = List.of(List.of());
        for (List<Entry> tier : ranked.stream()
                .collect(Collectors.groupingBy(Entry::rank, java.util.TreeMap::new, Collectors.toList()))
                .values()) {
            List<List<Entry>> longer = new ArrayList<>();
            for (List<Entry> before : orders) {
                for (List<Entry> order : permutations(tier)) {
                    List<Entry> joined = new ArrayList<>(before);
                    joined.addAll(order);
                    longer.add(joined);
                }
            }
            orders = longer;
        }
        return orders;
    }

    private static List<List<Entry>> permutations(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Entry>> all = new ArrayList<>();
        for (Entry first : entries) {
            List<Entry> rest = new ArrayList<>(entries);
            rest.remove(first);
            for (List<Entry> tail : permutations(rest)) {
                List<Entry> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private static Set<String> ids(NominationList list, Status status) {
        return list.entries().stream()
                .filter(e -> e.status() == status)
                .map(Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Lowered lowered) {
        return lowered.constraint() + " " + lowered.group() + " " + lowered.asked() + " " + lowered.possible();
    }

    /** Everything a result says, without the candidates themselves. */
    private static String shown(Ranked ranked) {
        StringBuilder text = new StringBuilder(ranked.decisions().toString());
        for (NominationList list : ranked.lists()) {
            text.append(list.id()).append(list.lowered()).append(list.exact()).append('\n');
            for (Entry e : list.entries()) {
                text.append(List.of(e.id(), e.status(), e.tiedWith(), e.points(), e.replacedBy()))
                        .append(e.rank())
                        .append(e.decidedBy())
                        .append(e.constraint())
                        .append(e.reason())
                        .append(e.womensOther())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
