package vn.binhxet.nomination.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.diff.RunDiff.RuleChange;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.RankingRules;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.CriterionSet;

/** In what the rules of two runs differ, as they were put to the dossiers. */
final class RuleChanges {
    private final KeptRun before;
    private final KeptRun after;
    private final Words words;
    private final List<RuleChange> changes = new ArrayList<>();

    RuleChanges(KeptRun before, KeptRun after) {
        this.before = before;
        this.after = after;
        this.words = after.explanations().words();
    }

    List<RuleChange> all() {
        SortedMap<String, AwardInForce> was = awards(before.result());
        SortedMap<String, AwardInForce> is = awards(after.result());
        is.forEach((key, award) -> {
            if (was.containsKey(key) && !was.get(key).equals(award)) {
                compare(was.get(key), award);
            }
        });
        points();
        return List.copyOf(changes);
    }

    /** Every award in force for some dossier, by award and the position of its text among those of the award. */
    private static SortedMap<String, AwardInForce> awards(RoundResult result) {
        var byRevision = new TreeMap<String, AwardInForce>();
        for (List<Assessment> all : result.assessments().values()) {
            for (Assessment a : all) {
                byRevision.putIfAbsent(a.award().award().id() + " " + a.award().revision(), a.award());
            }
        }
        var byPosition = new TreeMap<String, AwardInForce>();
        byRevision.values().forEach(a -> {
            int n = 1;
            while (byPosition.putIfAbsent(a.award().id() + " " + n, a) != null) {
                n++;
            }
        });
        return byPosition;
    }

    private void compare(AwardInForce was, AwardInForce is) {
        String award = is.award().id();
        String name = is.award().name().in(words.language());
        var ids = new TreeSet<>(was.criteria().keySet());
        ids.addAll(is.criteria().keySet());
        int found = changes.size();
        for (String id : ids) {
            Criterion one = was.criteria().get(id);
            Criterion other = is.criteria().get(id);
            if (!Objects.equals(one, other)) {
                criterion(award, name, id, one, other);
            }
        }
        boolean built = !was.standard().equals(is.standard())
                || !was.bars().equals(is.bars())
                || !was.holds().equals(is.holds())
                || !was.dossierParts().equals(is.dossierParts());
        if (built || found == changes.size()) {
            changes.add(new RuleChange(award, null, null, null, null, words.say("diff.rule.tree", "award", name)));
        }
    }

    private void criterion(String award, String name, String id, Criterion one, Criterion other) {
        if (one == null || other == null) {
            String law = law(one == null ? other : one);
            String key = one == null ? "diff.rule.added" : "diff.rule.removed";
            changes.add(new RuleChange(
                    award,
                    id,
                    null,
                    one == null ? null : law,
                    other == null ? null : law,
                    words.say(key, "award", name, "law", law)));
            return;
        }
        var numbers = new TreeSet<>(one.numbers().keySet());
        numbers.addAll(other.numbers().keySet());
        boolean number = false;
        for (String n : numbers) {
            String was = plain(one.numbers().get(n));
            String is = plain(other.numbers().get(n));
            if (!Objects.equals(was, is)) {
                number = true;
                changes.add(new RuleChange(
                        award,
                        id,
                        n,
                        was,
                        is,
                        words.say("diff.rule.number", "award", name, "law", law(other), "before", was, "after", is)));
            }
        }
        if (!number) {
            changes.add(new RuleChange(
                    award,
                    id,
                    null,
                    law(one),
                    law(other),
                    law(one).equals(law(other))
                            ? words.say("diff.rule.detail", "award", name, "law", law(other))
                            : words.say("diff.rule.text", "award", name, "before", law(one), "after", law(other))));
        }
    }

    private String law(Criterion criterion) {
        return criterion.wording() == null
                ? words.say("diff.rule.unworded")
                : criterion.wording().in(words.language()).strip().replaceFirst("[.;:]+$", "");
    }

    private static String plain(java.math.BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private void points() {
        Optional<CriterionSet> was = set(before.result());
        Optional<CriterionSet> is = set(after.result());
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return;
        }
        Map<String, CriterionSet.Item> before = items(was.get());
        Map<String, CriterionSet.Item> after = items(is.get());
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        int found = changes.size();
        String name = is.get().name().in(words.language());
        for (String id : ids) {
            CriterionSet.Item one = before.get(id);
            CriterionSet.Item other = after.get(id);
            if (!Objects.equals(one, other)) {
                String what = (other == null ? one : other).name().in(words.language());
                String most = one == null ? null : one.max().toPlainString();
                String now = other == null ? null : other.max().toPlainString();
                String key = Objects.equals(most, now) ? "diff.rule.item" : "diff.rule.weight";
                changes.add(new RuleChange(
                        is.get().id(),
                        id,
                        "max",
                        most,
                        now,
                        words.say(
                                key,
                                "set",
                                name,
                                "item",
                                what,
                                "before",
                                most == null ? words.say("setting.unset") : most,
                                "after",
                                now == null ? words.say("setting.unset") : now)));
            }
        }
        if (found == changes.size()) {
            changes.add(new RuleChange(is.get().id(), null, null, null, null, words.say("diff.rule.set", "set", name)));
        }
    }

    private static Optional<CriterionSet> set(RoundResult result) {
        RankingRules.Points points = result.round().ranking().points();
        return points == null
                ? Optional.empty()
                : result.rulebook().criterionSet(result.round().programme(), points.set());
    }

    private static Map<String, CriterionSet.Item> items(CriterionSet set) {
        var items = new TreeMap<String, CriterionSet.Item>();
        set.items().forEach(i -> items.put(i.id(), i));
        return items;
    }
}
