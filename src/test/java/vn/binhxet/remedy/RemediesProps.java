package vn.binhxet.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;

/** Least change on dossiers with random faults, under the shipped rules. */
class RemediesProps {
    private final Damaged campaign = Damaged.campaign();

    /** Every subset of everything that was thought of is put to the rules. */
    @Property(tries = 60, maxDiscardRatio = 30, shrinking = ShrinkingMode.OFF)
    void theWaysAreThoseFoundByTryingEverything(@ForAll long seed) {
        Situation now = new Situation(campaign.dossier(seed), campaign.round);
        Assessment assessment = assess(now);
        Assume.that(assessment.outcome() != Outcome.QUALIFIED);
        var plan = new Plan(now, assessment, campaign.rulebook);
        plan.sets();
        List<Change> letters = plan.changes();
        Assume.that(letters.size() <= 6);

        Remedy remedy = new Remedies(campaign.judge, campaign.rulebook).of(now, assessment);

        assertThat(remedy.ways().stream().map(w -> keys(w.changes())).collect(Collectors.toSet()))
                .as(now.dossier().id() + " " + letters.stream().map(Change::key).toList())
                .isEqualTo(byBruteForce(now, letters));
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void everyWayToldQualifiesAndNoPartOfItDoes(@ForAll long seed) {
        Situation now = new Situation(campaign.dossier(seed), campaign.round);
        Assessment assessment = assess(now);
        Remedy remedy = new Remedies(campaign.judge, campaign.rulebook).of(now, assessment);
        for (Way way : remedy.ways()) {
            assertThat(qualifies(now, way.changes())).isTrue();
            for (Change change : way.changes()) {
                var without = new ArrayList<>(way.changes());
                without.remove(change);
                assertThat(qualifies(now, without)).isFalse();
            }
        }
        boolean told = !remedy.ways().isEmpty() || !remedy.obstacles().isEmpty();
        assertThat(told).isEqualTo(assessment.outcome() != Outcome.QUALIFIED);
    }

    private Assessment assess(Situation now) {
        return campaign.judge.assess(now, award(now.dossier()));
    }

    private static String award(Dossier d) {
        return d.proposals().get(0).award();
    }

    private boolean qualifies(Situation now, List<Change> changes) {
        Assessment then = campaign.judge.assess(Changed.by(now, changes, campaign.rulebook), award(now.dossier()));
        return then != null && then.outcome() == Outcome.QUALIFIED;
    }

    private Set<Set<String>> byBruteForce(Situation now, List<Change> letters) {
        var qualifying = new ArrayList<List<Change>>();
        for (int bits = 0; bits < 1 << letters.size(); bits++) {
            var set = new ArrayList<Change>();
            for (int i = 0; i < letters.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(letters.get(i));
                }
            }
            // Two equal things more need one thing more first.
            boolean inTurn = set.stream()
                    .allMatch(c -> c.nth() == 1
                            || set.stream()
                                    .anyMatch(o -> o.kind() == c.kind()
                                            && o.means() == c.means()
                                            && o.nth() == c.nth() - 1
                                            && o.year().equals(c.year())));
            if (inTurn && qualifies(now, set)) {
                qualifying.add(set);
            }
        }
        List<List<Change>> minimal = qualifying.stream()
                .filter(s -> qualifying.stream().noneMatch(o -> o.size() < s.size() && s.containsAll(o)))
                .toList();
        return minimal.stream()
                .filter(s -> minimal.stream().noneMatch(o -> !o.equals(s) && Plan.asksNoMore(o, s)))
                .map(RemediesProps::keys)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(List<Change> changes) {
        return changes.stream().map(Change::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
