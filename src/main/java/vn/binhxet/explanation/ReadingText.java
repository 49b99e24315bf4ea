package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Node;

/** Clauses that can be read in more than one way: which reading is applied, and whether another changes the result. */
final class ReadingText {
    private final Wording wording;

    ReadingText(Wording wording) {
        this.wording = wording;
    }

    /** One line per such clause of the award. */
    List<Line> of(Assessment assessment) {
        var byClause = new TreeMap<String, List<ReadingOutcome>>();
        assessment
                .readings()
                .forEach(r -> byClause.computeIfAbsent(r.clause(), c -> new ArrayList<>())
                        .add(r));
        Map<String, Node.Readings> nodes = TreeText.readings(assessment.award().standard(), new TreeMap<>());
        var lines = new ArrayList<Line>();
        byClause.forEach((clause, outcomes) -> {
            if (outcomes.size() > 1) {
                lines.add(Line.of(0, Mark.NONE, reading(clause, outcomes, nodes.get(clause))));
            }
        });
        return lines;
    }

    private String reading(String clause, List<ReadingOutcome> outcomes, Node.Readings node) {
        ReadingOutcome active =
                outcomes.stream().filter(ReadingOutcome::active).findFirst().orElse(outcomes.get(0));
        var changes = new ArrayList<String>();
        for (ReadingOutcome other : outcomes) {
            if (!other.equals(active) && other.outcome() != active.outcome()) {
                changes.add(wording.say(
                        "reading.change", "reading", words(node, other.reading()), "outcome", other.outcome()));
            }
        }
        int space = clause.indexOf(' ');
        return wording.say(
                changes.isEmpty() ? "reading.same" : "reading.changes",
                "clause",
                Words.capital(wording.names()
                        .citation(new Citation(clause.substring(0, Math.max(space, 0)), clause.substring(space + 1)))),
                "n",
                outcomes.size(),
                "active",
                words(node, active.reading()),
                "settled",
                wording.say(active.settled() ? "reading.settled" : "reading.unsettled"),
                "changes",
                String.join("; ", changes));
    }

    /** What a reading says, in people's words. */
    String words(Node.Readings node, String name) {
        var text =
                node == null || node.wordings() == null ? null : node.wordings().get(name);
        return text == null
                ? wording.say("reading.unnamed")
                : text.in(wording.words().language());
    }
}
