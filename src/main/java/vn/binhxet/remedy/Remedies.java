package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.remedy.Way.Proven;
import vn.binhxet.rulebook.Rulebook;

/**
 * Finds the least sets of changes that would make a dossier qualify, and proves each by asking the rules about the
 * changed dossier: a set that fails the proof, or of which a part is enough, is not told.
 */
public final class Remedies {
    /** So many ways are told; of more, the easiest. */
    public static final int TOLD = 12;

    private static final int TRIED = 60;

    private final Judge judge;
    private final Rulebook rulebook;

    /** @param judge the rules that prove every answer */
    public Remedies(Judge judge, Rulebook rulebook) {
        this.judge = judge;
        this.rulebook = rulebook;
    }

    /** Asks the rules of {@code engine} under what was decided in a round; the caller closes {@code engine}. */
    public static Remedies of(RuleEngine engine, RoundResult result) {
        return new Remedies(Judge.of(engine, result.rulebook(), result.round(), result.decisions()), result.rulebook());
    }

    /** What it would take for {@code now} to qualify; {@code assessment} is how it fares as it is. */
    public Remedy of(Situation now, Assessment assessment) {
        if (assessment.outcome() == Outcome.QUALIFIED) {
            return new Remedy(List.of(), 0, true, List.of());
        }
        var plan = new Plan(now, assessment, rulebook);
        List<List<Change>> sets = plan.sets();
        var ways = new LinkedHashMap<Set<String>, Way>();
        int tried = 0;
        boolean all = plan.complete();
        for (List<Change> set : sets) {
            if (ways.size() >= TOLD || tried >= TRIED) {
                break;
            }
            tried++;
            Optional<Way> way = prove(now, assessment, set);
            if (way.isEmpty()) {
                way = underLaterLaw(now, assessment, set);
                all &= way.isEmpty();
            }
            way.ifPresent(w -> ways.putIfAbsent(keys(w.changes()), w));
        }
        List<Way> told = withoutLarger(ways);
        List<Obstacle> obstacles = plan.obstacles();
        if (told.isEmpty() && obstacles.isEmpty()) {
            // What the tree suggests did not stand the proof: say where it fails, and that no cure is known.
            obstacles = assessment.gaps().stream()
                    .map(f -> new Obstacle(f, Obstacle.Why.UNKNOWN))
                    .toList();
        }
        return new Remedy(told, sets.size() - tried, all, told.isEmpty() ? obstacles : List.of());
    }

    /** Who must wait may come under a later text, which may ask for more: what that text lacks is added once. */
    private Optional<Way> underLaterLaw(Situation now, Assessment assessment, List<Change> changes) {
        Situation then = Changed.by(now, changes, rulebook);
        Assessment later = judge.assess(then, assessment.award().award().id());
        if (later == null || later.award().equals(assessment.award()) || later.outcome() == Outcome.QUALIFIED) {
            return Optional.empty();
        }
        List<List<Change>> further = new Plan(then, later, rulebook).sets();
        if (further.isEmpty()) {
            return Optional.empty();
        }
        var both = new ArrayList<>(changes);
        both.addAll(further.get(0));
        return prove(now, later, both);
    }

    /** The rules must say so, and of every set with one change less they must not. */
    private Optional<Way> prove(Situation now, Assessment assessment, List<Change> changes) {
        String award = assessment.award().award().id();
        List<Change> least = new ArrayList<>(changes);
        Optional<Assessment> proof = qualifying(now, least, award);
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        for (Change change : changes) {
            var without = new ArrayList<>(least);
            without.remove(change);
            Optional<Assessment> still = qualifying(now, without, award);
            if (still.isPresent()) {
                least = without;
                proof = still;
            }
        }
        LocalDate from = least.stream()
                .map(Change::from)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        // A round that is provisional already says so on every page.
        boolean unread = proof.get().award().provisional() != null
                && from != null
                && judge.assess(now, award).award().provisional() == null;
        return Optional.of(
                new Way(inOrder(least, assessment), from, unread ? Proven.UNDER_UNREAD_LAW : Proven.QUALIFIES));
    }

    private Optional<Assessment> qualifying(Situation now, List<Change> changes, String award) {
        Assessment then = judge.assess(Changed.by(now, changes, rulebook), award);
        return then != null && then.outcome() == Outcome.QUALIFIED ? Optional.of(then) : Optional.empty();
    }

    /** In the order in which the law asks for what they serve. */
    private static List<Change> inOrder(List<Change> changes, Assessment assessment) {
        List<String> order = List.copyOf(assessment.findings().keySet());
        return changes.stream()
                .sorted(Comparator.comparing((Change c) -> c.means())
                        .thenComparingInt(c -> c.criteria().stream()
                                .mapToInt(criterion -> order.indexOf(criterion.id()))
                                .min()
                                .orElse(0))
                        .thenComparing(Change::key))
                .toList();
    }

    private static Set<String> keys(List<Change> changes) {
        var keys = new LinkedHashSet<String>();
        changes.stream().map(Change::key).sorted().forEach(keys::add);
        return keys;
    }

    private static List<Way> withoutLarger(Map<Set<String>, Way> ways) {
        return ways.entrySet().stream()
                .filter(w -> ways.keySet().stream()
                        .noneMatch(
                                other -> !other.equals(w.getKey()) && w.getKey().containsAll(other)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
