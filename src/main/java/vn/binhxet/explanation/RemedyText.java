package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.remedy.Carrier;
import vn.binhxet.remedy.Change;
import vn.binhxet.remedy.Obstacle;
import vn.binhxet.remedy.Remedy;
import vn.binhxet.remedy.Way;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;

/** What would change a result, and what it rests on, in lines. */
final class RemedyText {
    private static final int MOST_ON_A_PAGE = 5;

    private final Wording wording;
    private final FindingText findings;
    private final ChangeText changes;
    private final Dossier dossier;
    private final Assessment assessment;
    private final Depth depth;

    RemedyText(
            Wording wording,
            FindingText findings,
            EvidenceText evidence,
            Dossier dossier,
            Assessment assessment,
            Depth depth) {
        this.wording = wording;
        this.findings = findings;
        this.changes = new ChangeText(wording, findings, evidence, dossier, assessment);
        this.dossier = dossier;
        this.assessment = assessment;
        this.depth = depth;
    }

    /** The ways to qualify, or why there is none. */
    List<Line> ways(Remedy remedy) {
        var lines = new ArrayList<Line>();
        List<Way> ways = remedy.ways();
        if (ways.isEmpty()) {
            if (!remedy.obstacles().isEmpty()) {
                lines.add(head("remedy.head"));
                lines.add(Line.of(1, Mark.NONE, wording.say("remedy.none")));
                obstacles(remedy, 2, lines);
            }
            return lines;
        }
        lines.add(head("remedy.head"));
        several(remedy, ways, lines);
        boolean supplied = ways.stream()
                .flatMap(w -> w.changes().stream())
                .anyMatch(c -> c.means() == Change.Means.HAND_IN || c.means() == Change.Means.ATTEST);
        if (supplied) {
            lines.add(Line.of(
                    1,
                    Mark.NONE,
                    wording.say("remedy.supply", "supplyBy", wording.round().supplyBy())));
        }
        return lines;
    }

    private void several(Remedy remedy, List<Way> ways, List<Line> lines) {
        int shown = depth == Depth.PROOF ? ways.size() : Math.min(MOST_ON_A_PAGE, ways.size());
        int others = ways.size() - shown + remedy.more();
        if (ways.size() == 1 && remedy.more() == 0) {
            steps(ways.get(0), ways.get(0).changes(), remedy.counted() ? "remedy.only" : "remedy.one", 1, 1, lines);
            return;
        }
        List<Change> common = common(ways);
        lines.add(Line.of(
                1,
                Mark.NONE,
                wording.say(
                        "remedy.several",
                        "n",
                        ways.size() + remedy.more(),
                        "atleast",
                        remedy.counted() ? null : wording.say("remedy.atleast"))));
        if (!common.isEmpty()) {
            lines.add(Line.of(1, Mark.NONE, wording.say("remedy.common")));
            numbered(common, 2, lines);
        }
        for (int i = 0; i < shown; i++) {
            List<Change> own = ways.get(i).changes().stream()
                    .filter(c -> !common.contains(c))
                    .toList();
            steps(ways.get(i), own, "remedy.way", i + 1, 1, lines);
        }
        if (others > 0) {
            lines.add(Line.of(
                    1, Mark.NONE, wording.say(depth == Depth.PROOF ? "remedy.more" : "remedy.more.page", "n", others)));
        }
    }

    private void steps(Way way, List<Change> own, String key, int number, int level, List<Line> lines) {
        String head = wording.say(key, "i", number, "n", own.size());
        List<Step> steps = steps(own);
        if (steps.size() == 1) {
            lines.add(line(level, head + " " + steps.get(0).text(), steps.get(0).citation()));
        } else {
            lines.add(Line.of(level, Mark.NONE, head));
            int n = 1;
            for (Step step : steps) {
                lines.add(line(level + 1, "(" + n++ + ") " + step.text(), step.citation()));
            }
        }
        lines.add(Line.of(level + 1, Mark.DETAIL, proof(way)));
    }

    private void numbered(List<Change> changes, int level, List<Line> lines) {
        for (Step step : steps(changes)) {
            lines.add(line(level, "– " + step.text(), step.citation()));
        }
    }

    private Line line(int level, String text, String citation) {
        return new Line(
                level,
                Mark.NONE,
                text,
                citation,
                null,
                List.of(),
                assessment.award().provisional() != null);
    }

    /** What the rules said of the changed dossier. */
    private String proof(Way way) {
        boolean waits = way.changes().stream().anyMatch(c -> c.kind() == Change.Kind.DATE);
        return switch (way.proof()) {
            case QUALIFIES ->
                way.from() == null
                        ? wording.say("remedy.proved")
                        : waits && way.changes().size() == 1
                                ? wording.say("remedy.proved.then")
                                : wording.say("remedy.proved.from", "from", way.from());
            case UNDER_UNREAD_LAW -> wording.say("remedy.unread", "from", way.from());
        };
    }

    private void obstacles(Remedy remedy, int level, List<Line> lines) {
        for (Obstacle obstacle : remedy.obstacles()) {
            Finding finding = obstacle.finding();
            lines.add(line(
                    level,
                    Words.sentence(wording.say(
                            "obstacle",
                            "finding",
                            findings.lawAndFact(finding, dossier),
                            "why",
                            wording.words().of(obstacle.why()))),
                    null));
        }
    }

    private record Step(String text, String citation) {}

    /** One confirmation may carry several statements, several years one honour: told together. */
    private List<Step> steps(List<Change> all) {
        var groups = new LinkedHashMap<String, List<Change>>();
        for (Change change : all) {
            groups.computeIfAbsent(ChangeText.group(change), k -> new ArrayList<>())
                    .add(change);
        }
        return groups.values().stream()
                .map(group -> new Step(Words.capital(changes.of(group)), citations(group)))
                .toList();
    }

    private String citations(List<Change> group) {
        var cited = new LinkedHashSet<Citation>();
        for (Change change : group) {
            for (Criterion criterion : change.criteria()) {
                criterion.citations().stream().findFirst().ifPresent(cited::add);
            }
        }
        return cited.isEmpty() ? null : wording.citations(List.copyOf(cited));
    }

    private static List<Change> common(List<Way> ways) {
        return ways.get(0).changes().stream()
                .filter(c -> ways.stream()
                        .allMatch(
                                w -> w.changes().stream().anyMatch(o -> o.key().equals(c.key()))))
                .toList();
    }

    /**
     * What the outcome rests on; on a page only what it would not survive the loss of. That a matter holds a dossier is
     * said where the matter is.
     */
    List<Line> carriers(List<Carrier> carriers) {
        boolean qualified = assessment.outcome() == Outcome.QUALIFIED;
        List<Carrier> single = carriers.stream()
                .filter(c -> c.without() != assessment.outcome())
                .toList();
        boolean silent =
                depth == Depth.PAGE && !qualified && (single.isEmpty() || assessment.outcome() == Outcome.ON_HOLD);
        if (carriers.isEmpty() || silent) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(head(qualified ? "carrier.head" : "carrier.head.against"));
        if (qualified) {
            lines.add(Line.of(
                    1,
                    Mark.NONE,
                    wording.say(single.isEmpty() ? "carrier.none" : "carrier.some", "n", carriers.size())));
        }
        if (depth == Depth.PROOF) {
            carriers.forEach(c -> lines.add(carrier(c, qualified ? 2 : 1)));
            return lines;
        }
        // On a page they are named together, by what would follow.
        var byOutcome = new EnumMap<Outcome, List<String>>(Outcome.class);
        single.forEach(c ->
                byOutcome.computeIfAbsent(c.without(), o -> new ArrayList<>()).add(changes.paper(c)));
        byOutcome.forEach((outcome, papers) -> lines.add(Line.of(
                1,
                Mark.NONE,
                Words.sentence(wording.say(
                        "carrier.together",
                        "papers",
                        String.join("; ", papers),
                        "outcome",
                        outcome,
                        "n",
                        papers.size())))));
        return lines;
    }

    private Line carrier(Carrier carrier, int level) {
        String text = wording.say(
                carrier.without() == assessment.outcome() ? "carrier.survives" : "carrier.falls",
                "paper",
                Words.capital(changes.carrier(carrier)),
                "outcome",
                carrier.without());
        List<String> sources = carrier.facts().stream()
                .map(Evidence::place)
                .map(changes::source)
                .distinct()
                .toList();
        return new Line(level, Mark.NONE, text, null, null, sources, false);
    }

    private Line head(String key) {
        return Line.of(0, Mark.HEADING, wording.say(key));
    }
}
