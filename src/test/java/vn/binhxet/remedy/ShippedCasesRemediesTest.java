package vn.binhxet.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.lawcheck.ShippedCases;
import vn.binhxet.rulebook.Rulebook;

/** Least change on the cases of all awards, so that every kind of condition is asked what would meet it. */
class ShippedCasesRemediesTest {
    private static final int TRIED_WHOLE = 4;

    /** Every so many cases are asked, and of those with few changes everything is tried. */
    private static final int SAMPLE = 3;

    @Test
    void everyCaseThatDoesNotQualifyIsToldAWayThatTryingEverythingFindsTooOrWhyThereIsNone() throws Exception {
        Rulebook rulebook = Rulebook.load(Path.of("rules"));
        var conditions = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        int whole = 0;
        try (RuleEngine engine = RuleEngine.of(rulebook)) {
            List<ShippedCases.Case> cases = ShippedCases.of(rulebook);
            for (int i = 0; i < cases.size(); i += SAMPLE) {
                ShippedCases.Case c = cases.get(i);
                Judge judge = Judge.of(engine, rulebook, c.round(), List.of());
                var now = new Situation(c.dossier(), c.round());
                Assessment assessment = judge.assess(now, c.award());
                if (assessment == null || assessment.outcome() == Outcome.QUALIFIED) {
                    continue;
                }
                Remedy remedy = new Remedies(judge, rulebook).of(now, assessment);
                if (remedy.ways().isEmpty() && remedy.obstacles().isEmpty()) {
                    wrong.add(c.name() + ": nothing is told");
                }
                remedy.ways().stream()
                        .flatMap(w -> w.changes().stream())
                        .flatMap(change -> change.criteria().stream())
                        .forEach(criterion -> conditions.add(criterion.condition()));
                remedy.obstacles().stream()
                        .filter(o -> o.why() != Obstacle.Why.UNKNOWN)
                        .forEach(o -> conditions.add(o.finding().criterion().condition()));
                var plan = new Plan(now, assessment, rulebook);
                plan.sets();
                // A change that waits moves the whole case to another day, and waiting alone may be what helps.
                boolean timeless = plan.changes().stream().allMatch(change -> change.from() == null);
                if (timeless && plan.changes().size() <= TRIED_WHOLE) {
                    whole++;
                    var found = remedy.ways().stream()
                            .filter(w -> plan.changes().containsAll(w.changes()))
                            .map(w -> TryingEverything.keys(w.changes()))
                            .collect(Collectors.toSet());
                    var all = TryingEverything.ways(plan.changes(), set -> {
                        Assessment then = judge.assess(Changed.by(now, set, rulebook), c.award());
                        return then != null && then.outcome() == Outcome.QUALIFIED;
                    });
                    if (!all.containsAll(found) || (found.isEmpty() && !all.isEmpty())) {
                        wrong.add(c.name() + ": told " + found + ", but trying everything finds " + all);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(whole).isGreaterThan(100);
        assertThat(conditions).hasSizeGreaterThan(30);
    }
}
