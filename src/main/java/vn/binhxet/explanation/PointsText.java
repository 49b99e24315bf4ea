package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.ranking.Points;
import vn.binhxet.round.RankingRules;
import vn.binhxet.rulebook.CriterionSet;

/** The points sheet, line by line. */
final class PointsText {
    private final Wording wording;
    private final EvidenceText evidence;

    PointsText(Wording wording, EvidenceText evidence) {
        this.wording = wording;
        this.evidence = evidence;
    }

    List<Line> sheet(Dossier dossier, Points points) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(0, Mark.HEADING, wording.say("points.head", "total", points.total())));
        for (Points.Line line : points.lines()) {
            String text = wording.say(
                    "points.line",
                    "criterion",
                    criterion(line.criterion()),
                    "max",
                    max(line.criterion()),
                    "points",
                    line.points(),
                    "how",
                    how(line));
            lines.add(new Line(
                    1,
                    Mark.NONE,
                    text,
                    null,
                    null,
                    line.place() == null ? List.of() : List.of(evidence.source(dossier.id(), line.place())),
                    false));
        }
        return lines;
    }

    /** How the points of a line came about: value, grade, ratio, band, bonus, deduction, or no score at all. */
    String how(Points.Line line) {
        return wording.say("points." + line.how(), "submitted", line.submitted());
    }

    private Stream<CriterionSet> set() {
        RankingRules.Points rules = wording.round().ranking().points();
        return rules == null ? Stream.empty() : wording.names().set(rules.set()).stream();
    }

    /** Name of a criterion or deduction of the set. */
    String criterion(String id) {
        String language = wording.words().language();
        return set().flatMap(s -> Stream.concat(
                        s.items().stream()
                                .filter(i -> i.id().equals(id))
                                .map(i -> i.name().in(language)),
                        s.deductions().stream()
                                .filter(d -> d.id().equals(id))
                                .map(d -> d.name().in(language))))
                .findFirst()
                .orElseGet(() -> EvidenceText.isCode(id) ? wording.say("points.unnamed") : id);
    }

    private Object max(String id) {
        return set().flatMap(s -> s.items().stream())
                .filter(i -> i.id().equals(id))
                .map(i -> (Object) i.max().stripTrailingZeros().toPlainString())
                .findFirst()
                .orElse(null);
    }
}
