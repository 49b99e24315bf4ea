package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;

/** What is reported of a reading is what would follow if that reading were chosen. */
class ReadingsProps {
    @Property(tries = 300)
    void theOutcomeUnderAReadingIsTheOutcomeOfReassessingWithItChosen(@ForAll long seed) {
        var random = new Random(seed);
        var growing = new Trees.Growing(random, false);
        Node standard = Trees.all(
                readings("74.1.d", growing.tree(2), growing.tree(2)),
                Trees.any(readings("74.3.d", growing.tree(2), growing.tree(2)), growing.tree(1)));
        Map<String, Verdict> verdicts = growing.verdicts(standard);
        verdicts.put("hold", new Dice(random).one(Verdict.values()));
        var chosen = Map.of("74.3.d", "narrow");
        Assessment now = assess(standard, verdicts, chosen);
        assertThat(now.readings()).hasSize(4);
        for (ReadingOutcome reading : now.readings()) {
            var other = new TreeMap<>(chosen);
            other.put(reading.clause(), reading.reading());
            assertThat(reading.outcome())
                    .isEqualTo(assess(standard, verdicts, other).outcome());
        }
        assertThat(now.readings().stream().filter(ReadingOutcome::active))
                .extracting(ReadingOutcome::outcome)
                .containsOnly(now.outcome());
    }

    private static Node readings(String clause, Node wide, Node narrow) {
        var trees = new LinkedHashMap<String, Node>();
        trees.put("wide", wide);
        trees.put("narrow", narrow);
        return new Node.Readings(Node.Label.NONE, clause, "wide", false, trees, Map.of());
    }

    private static Assessment assess(Node standard, Map<String, Verdict> verdicts, Map<String, String> chosen) {
        var criteria = new LinkedHashMap<String, Criterion>();
        verdicts.keySet()
                .forEach(
                        id -> criteria.put(id, Question.about(id, "attestation").asked()));
        var award = new Award(
                "test", null, Award.Category.COMMENDATION_FORM, "test", List.of(), null, List.of(), Layer.NATIONAL);
        var inForce =
                new AwardInForce(award, 1, standard, List.of(), List.of(Trees.leaf("hold")), List.of(), criteria, null);
        return Assessor.assess("D1", inForce, new Asked(inForce), Trees.findings(verdicts), null, List.of(), chosen);
    }
}
