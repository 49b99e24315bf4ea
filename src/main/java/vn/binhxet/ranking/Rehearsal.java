package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.RankingRules.WomensMode;
import vn.binhxet.round.Round;

/**
 * One list drawn up once more with one thing changed: other points, the women's preference in its other mode, others
 * qualified. Tells only who would be taken; the order and the selection are those of the list itself.
 */
public final class Rehearsal {
    private final NominationList list;
    private final Round round;
    private final Acts acts;
    private final List<Contender> all;
    private final Traits traits;
    private final WomensMode mode;

    /** Of {@code list} as it was made. */
    public Rehearsal(NominationList list, Round round, List<Decision> decisions, Basis basis) {
        this.list = list;
        this.round = round;
        this.acts = new Acts(decisions, list.id(), list.award().id());
        this.traits = new Traits(basis.mainFields());
        this.mode = Key.womensMode(round.ranking());
        this.all = list.entries().stream()
                .map(e -> Contender.of(e, basis))
                .sorted(Comparator.comparing(Contender::id))
                .toList();
    }

    /** Status by dossier id of those who compete, with {@code totals} in place of the points of those named. */
    public SortedMap<String, Status> withTotals(Map<String, BigDecimal> totals) {
        return statuses(
                all.stream()
                        .map(c -> totals.containsKey(c.id()) ? c.withTotal(totals.get(c.id())) : c)
                        .toList(),
                qualified(),
                mode);
    }

    /** The same with exactly {@code qualified} meeting the standards. */
    public SortedMap<String, Status> withQualified(Set<String> qualified) {
        return statuses(all, qualified, mode);
    }

    /** Ids of those who meet the standards. */
    public Set<String> qualified() {
        return all.stream()
                .filter(c -> c.candidate().outcome() == Outcome.QUALIFIED)
                .map(Contender::id)
                .collect(Collectors.toSet());
    }

    /** What puts {@code after} behind {@code before} in this list, where both are ranked and stand in that order. */
    public DecidedBy separation(String before, String after) {
        Standing standing = standing(ranked(all, qualified()), mode);
        List<List<Contender>> tiers = standing.tiers();
        boolean same = tiers.stream()
                .anyMatch(t -> t.stream().anyMatch(c -> c.id().equals(before))
                        && t.stream().anyMatch(c -> c.id().equals(after)));
        return standing.decidedBy(one(before), one(after), same);
    }

    private Contender one(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private Standing standing(List<Contender> ranked, WomensMode with) {
        return new Standing(ranked, list.opened().chooses() ? Key.of(round.ranking(), with) : List.of(), acts);
    }

    private List<Contender> ranked(List<Contender> contenders, Set<String> qualified) {
        return contenders.stream()
                .filter(c -> {
                    Decision fixing = acts.fixing(c.id());
                    return qualified.contains(c.id()) && (fixing == null || fixing.act() == Act.INCLUDE);
                })
                .toList();
    }

    private SortedMap<String, Status> statuses(List<Contender> contenders, Set<String> qualified, WomensMode with) {
        List<Contender> ranked = ranked(contenders, qualified);
        List<Contender> free =
                ranked.stream().filter(c -> !acts.is(c.id(), Act.INCLUDE)).toList();
        List<Contender> added =
                contenders.stream().filter(c -> acts.is(c.id(), Act.INCLUDE)).toList();
        int quota = list.opened().quota() == null
                ? free.size() + added.size()
                : list.opened().quota();
        var limits = new Limits(
                list.opened().constraints(),
                quota,
                contenders.stream().map(c -> c.candidate().dossier()).toList(),
                traits);
        var memberships = new ArrayList<int[]>();
        free.forEach(c -> memberships.add(limits.of(c.candidate().dossier())));
        int[] counted = new int[limits.all().size()];
        for (Contender c : added) {
            for (int limit : limits.of(c.candidate().dossier())) {
                counted[limit]++;
            }
        }
        var selection = new Selection(limits, memberships, Math.max(0, quota - added.size()), counted);
        var cut = new Cut(standing(ranked, with), free, selection, list.opened().reserve());
        var statuses = new TreeMap<String, Status>();
        for (int i = 0; i < free.size(); i++) {
            statuses.put(free.get(i).id(), cut.status(i));
        }
        return statuses;
    }
}
