package vn.binhxet.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

        assertThat(remedy.ways().stream()
                        .map(w -> TryingEverything.keys(w.changes()))
                        .collect(Collectors.toSet()))
                .as(now.dossier().id() + " " + letters.stream().map(Change::key).toList())
                .isEqualTo(TryingEverything.ways(letters, set -> qualifies(now, set)));
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
}
