package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Kind;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.Round;
import vn.binhxet.round.Trait;
import vn.binhxet.rulebook.Province;

/**
 * Makes the lists of a round from its candidates: one list per award, kind and stratum. Every candidate stands in
 * exactly one of them, once.
 */
public final class Ranking {
    private final Round round;
    private final List<Decision> decisions;
    private final Basis basis;
    private final Traits traits;
    private final Map<String, OpenedAward> openedByAward = new TreeMap<>();

    private Ranking(Round round, List<Decision> decisions, Basis basis) {
        this.round = round;
        this.decisions = decisions;
        this.basis = basis;
        this.traits = new Traits(basis.mainFields());
        round.awards().forEach(opened -> openedByAward.putIfAbsent(opened.award(), opened));
    }

    /**
     * The lists, in the order the round opens awards, then by kind and stratum. The order of {@code candidates} does
     * not matter; that of {@code decisions} only between acts of one day.
     *
     * @throws IllegalArgumentException if a candidate proposes an award the round did not open, or the round ranks by
     *     points and {@code basis} has no criterion set
     */
    public static Ranked rank(List<Candidate> candidates, Round round, List<Decision> decisions, Basis basis) {
        if (round.ranking().points() != null && basis.criterionSet() == null) {
            throw new IllegalArgumentException("the round ranks by points of set '"
                    + round.ranking().points().set() + "', which was not given");
        }
        if (basis.criterionSet() != null) {
            Scoring.check(basis.criterionSet());
        }
        return new Ranking(round, decisions, basis).rank(candidates);
    }

    private Ranked rank(List<Candidate> candidates) {
        Map<String, Stratum> strata = new LinkedHashMap<>();
        Map<String, List<Contender>> members = new LinkedHashMap<>();
        boolean byPoints = round.ranking().points() != null;
        List<Candidate> byId = new ArrayList<>(candidates);
        byId.sort(Comparator.comparing(c -> c.dossier().id()));
        // Points are worked out side by side, lists drawn up side by side; the order stays that of the ids.
        List<Placed> placed = byId.parallelStream()
                .map(candidate -> {
                    Stratum stratum = stratum(candidate);
                    return new Placed(stratum, Contender.of(candidate, byPoints && chooses(stratum.opened()), basis));
                })
                .toList();
        for (Placed one : placed) {
            String id = one.stratum().id();
            strata.putIfAbsent(id, one.stratum());
            members.computeIfAbsent(id, s -> new ArrayList<>()).add(one.contender());
        }
        members.forEach(Ranking::refuseTwice);
        List<Map.Entry<String, Stratum>> ordered = strata.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.<Stratum>comparingInt(s -> round.awards().indexOf(s.opened()))
                                .thenComparing(Stratum::kind)
                                .thenComparing(Stratum::compareValues)))
                .toList();
        List<Drawn> drawn = ordered.parallelStream()
                .map(stratum -> list(stratum.getValue(), members.get(stratum.getKey())))
                .toList();
        return new Ranked(
                drawn.stream().map(Drawn::list).toList(),
                drawn.stream().flatMap(d -> d.needed().stream()).toList());
    }

    private boolean chooses(OpenedAward opened) {
        return opened.chooses()
                || !basis.quotas().getOrDefault(opened.award(), List.of()).isEmpty();
    }

    private static void refuseTwice(String list, List<Contender> members) {
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i).id().equals(members.get(i - 1).id())) {
                throw new IllegalArgumentException("dossier " + members.get(i).id() + " stands twice in " + list);
            }
        }
    }

    private record Placed(Stratum stratum, Contender contender) {}

    private record Drawn(NominationList list, List<DecisionNeeded> needed) {}

    private Drawn list(Stratum stratum, List<Contender> members) {
        String id = stratum.id();
        String award = stratum.opened().award();
        OpenedAward opened = settled(stratum.opened(), members);
        Listing listing = new Listing(id, opened, round.ranking(), new Acts(decisions, id, award), members, traits);
        boolean provisional = members.stream()
                .anyMatch(c -> c.candidate().assessment().award().provisional() != null);
        var list = new NominationList(
                id,
                members.get(0).candidate().assessment().award().award(),
                stratum.kind(),
                stratum.byTrait(),
                opened,
                listing.lowered(),
                provisional,
                listing.exact(),
                List.copyOf(listing.entries()));
        return new Drawn(list, List.copyOf(listing.decisions()));
    }

    /** The round's places and constraints, and no more than the province's ceilings leave. */
    private OpenedAward settled(OpenedAward opened, List<Contender> members) {
        long qualified = members.stream()
                .filter(c -> c.candidate().outcome() == Outcome.QUALIFIED)
                .count();
        Integer places = opened.quota();
        List<Constraint> constraints = new ArrayList<>(opened.constraints());
        for (Province.Quota quota : basis.quotas().getOrDefault(opened.award(), List.of())) {
            if (quota.cap() != null) {
                constraints.add(quota.cap());
            } else {
                int ceiling = Math.toIntExact(qualified * quota.ofQualified() / 100);
                places = places == null ? Integer.valueOf(ceiling) : Integer.valueOf(Math.min(places, ceiling));
            }
        }
        return opened.with(places, constraints);
    }

    private Stratum stratum(Candidate candidate) {
        String award = candidate.proposal().award();
        OpenedAward opened = openedByAward.get(award);
        if (opened == null) {
            throw new IllegalArgumentException(
                    "dossier " + candidate.dossier().id() + " proposes '" + award + "', not opened in the round");
        }
        List<String> values = new ArrayList<>();
        for (Trait trait : opened.strata()) {
            values.add(traits.stratum(candidate.dossier(), trait));
        }
        return new Stratum(opened, candidate.dossier().kind(), values);
    }

    /** What makes a list: values in the order of the award's strata. */
    private record Stratum(OpenedAward opened, Kind kind, List<String> values) {
        String id() {
            List<String> parts = new ArrayList<>(List.of(opened.award(), kind.name()));
            parts.addAll(values);
            return String.join("~", parts);
        }

        SortedMap<Trait, String> byTrait() {
            SortedMap<Trait, String> byTrait = new TreeMap<>();
            for (int i = 0; i < values.size(); i++) {
                byTrait.put(opened.strata().get(i), values.get(i));
            }
            return byTrait;
        }

        int compareValues(Stratum other) {
            for (int i = 0; i < values.size(); i++) {
                int compared = Traits.compare(opened.strata().get(i), values.get(i), other.values.get(i));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        }
    }
}
