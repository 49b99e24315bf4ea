package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Node;

/** The condition tree of one assessment as lines, in the law's order, with every alternative. */
final class TreeText {
    private final Wording wording;
    private final FindingText findings;
    private final EvidenceText evidence;
    private final Dossier dossier;
    private final Assessment assessment;
    private final String namedPoint;
    private final Depth depth;
    private final boolean provisional;
    private final List<Line> lines = new ArrayList<>();

    TreeText(
            Wording wording,
            FindingText findings,
            EvidenceText evidence,
            Dossier dossier,
            Assessment assessment,
            String namedPoint,
            Depth depth) {
        this.wording = wording;
        this.findings = findings;
        this.evidence = evidence;
        this.dossier = dossier;
        this.assessment = assessment;
        this.namedPoint = namedPoint;
        this.depth = depth;
        this.provisional = assessment.award().provisional() != null;
    }

    static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> Mark.MET;
            case NOT_MET -> Mark.NOT_MET;
            case UNDETERMINED -> Mark.UNDETERMINED;
        };
    }

    /** The tree below {@code proof}, from {@code level}. */
    List<Line> of(Proof proof, int level) {
        lines.clear();
        node(proof, level, proof.node().label(), null, false);
        return List.copyOf(lines);
    }

    /** A hold, which stands outside the tree. */
    List<Line> of(Finding finding, Mark mark, int level) {
        lines.clear();
        leaf(finding, mark, level, "", null, null, true);
        return List.copyOf(lines);
    }

    private void node(Proof proof, int level, Node.Label label, Citation under, boolean insideMark) {
        if (proof.node() instanceof Node.Leaf) {
            if (proof.finding() != null) {
                leaf(proof.finding(), mark(proof.verdict()), level, prefix(label), remark(proof, label), under, false);
            }
        } else if (proof.node() instanceof Node.Readings readings) {
            readings(proof, readings, level, label, under, insideMark);
        } else if (proof.parts().size() == 1 && isBare(proof.node().label())) {
            Proof only = proof.parts().get(0);
            node(
                    only,
                    level,
                    only.node().label().point() == null ? label : only.node().label(),
                    under,
                    insideMark);
        } else {
            Citation here = label.citations().isEmpty()
                    ? Optional.ofNullable(under).or(() -> leading(proof)).orElse(null)
                    : label.citations().get(0);
            String text = prefix(label) + heading(proof, label, here, under);
            add(level, insideMark ? mark(proof.verdict()) : Mark.HEADING, Words.capital(text));
            for (Proof part : proof.parts()) {
                node(part, level + 1, part.node().label(), here, true);
            }
        }
    }

    /** Where the first criterion of a part stands: the clause that opens it. */
    static Optional<Citation> leading(Proof proof) {
        if (proof.finding() != null) {
            return proof.finding().criterion().citations().stream().findFirst();
        }
        return proof.parts().stream().flatMap(p -> leading(p).stream()).findFirst();
    }

    private static boolean isBare(Node.Label label) {
        return label.point() == null
                && label.wording() == null
                && label.citations().isEmpty();
    }

    private String heading(Proof proof, Node.Label label, Citation here, Citation under) {
        String own = label.wording() == null
                ? null
                : label.wording().in(wording.words().language());
        if (own == null && label.point() == null && here != null && !here.equals(under)) {
            own = wording.names().citation(here);
        }
        List<String> points = Standing.points(proof, false);
        Integer k = proof.node() instanceof Node.AtLeast least ? least.k() : null;
        String key = proof.node() instanceof Node.Any ? "tree.any" : k != null ? "tree.atleast" : "tree.all";
        return wording.say(
                key,
                "head",
                own,
                "points",
                points.size() < 2 ? null : wording.words().and(points),
                "k",
                k,
                "remark",
                remark(proof, label));
    }

    private void readings(
            Proof proof, Node.Readings node, int level, Node.Label label, Citation under, boolean insideMark) {
        List<String> names = List.copyOf(node.readings().keySet());
        for (Proof part : proof.parts()) {
            if (part.counts()) {
                Node.Label own = part.node().label();
                node(part, level, isBare(own) ? label : own, under, insideMark);
            }
        }
        for (int i = 0; depth == Depth.PROOF && i < proof.parts().size(); i++) {
            Proof part = proof.parts().get(i);
            if (!part.counts()) {
                add(
                        level + 1,
                        Mark.NONE,
                        wording.say(
                                "tree.otherreading", "reading", new ReadingText(wording).words(node, names.get(i))));
                node(part, level + 2, part.node().label(), under, true);
            }
        }
    }

    /** Every clause of the tree with several readings, by clause. */
    static Map<String, Node.Readings> readings(Node node, Map<String, Node.Readings> found) {
        if (node instanceof Node.Readings readings) {
            found.putIfAbsent(readings.clause(), readings);
            readings.readings().values().forEach(n -> readings(n, found));
        } else if (node instanceof Node.All all) {
            all.parts().forEach(n -> readings(n, found));
        } else if (node instanceof Node.Any any) {
            any.parts().forEach(n -> readings(n, found));
        } else if (node instanceof Node.AtLeast least) {
            least.parts().forEach(n -> readings(n, found));
        }
        return found;
    }

    private void leaf(
            Finding finding, Mark mark, int level, String prefix, String remark, Citation under, boolean hold) {
        Criterion criterion = finding.criterion();
        String text = prefix + findings.lawAndFact(finding, dossier) + (remark == null ? "" : " " + remark);
        String conclusion = depth == Depth.PROOF
                ? wording.say((hold ? "concluded.held." : "concluded.")
                        + finding.verdict().name())
                : null;
        boolean cite = depth == Depth.PROOF || !isUnder(criterion, under);
        String citation = cite && !criterion.citations().isEmpty()
                ? wording.citations(
                        depth == Depth.PROOF
                                ? criterion.citations()
                                : criterion.citations().subList(0, 1))
                : null;
        List<String> sources = depth == Depth.PROOF
                ? List.of()
                : finding.evidence().stream()
                        .filter(e -> e.counted() && e.place() != null)
                        .map(e -> evidence.source(dossier.id(), e.place()))
                        .distinct()
                        .toList();
        lines.add(new Line(level, mark, Words.capital(text), citation, conclusion, sources, isProvisional(criterion)));
        if (depth == Depth.PROOF) {
            proof(finding, level + 1);
        }
    }

    /** A line whose every clause somebody confirmed unchanged stands as it is. */
    private boolean isProvisional(Criterion criterion) {
        return provisional && assessment.award().provisional().concerns(criterion);
    }

    private static boolean isUnder(Criterion criterion, Citation under) {
        return under != null
                && !criterion.citations().isEmpty()
                && criterion.citations().get(0).instrument().equals(under.instrument())
                && (criterion.citations().get(0).locator() + ".").startsWith(under.locator() + ".");
    }

    private void proof(Finding finding, int level) {
        for (Evidence fact : finding.evidence()) {
            List<String> source =
                    fact.place() == null ? List.of() : List.of(evidence.source(dossier.id(), fact.place()));
            lines.add(new Line(level, Mark.DETAIL, evidence.inFull(fact), null, null, source, false));
        }
        Criterion criterion = finding.criterion();
        add(
                level,
                Mark.DETAIL,
                wording.say(
                        "tree.law",
                        "revision",
                        criterion.revision(),
                        "layer",
                        criterion.layer(),
                        "verification",
                        criterion.verification()));
    }

    private String prefix(Node.Label label) {
        if (label.point() == null) {
            return "";
        }
        // Where an article's alternatives are its clauses, their numbers stand as points.
        String key = Standing.isLetter(label.point()) ? "tree.point" : "tree.clause";
        return wording.say(key, "point", label.point()) + " ";
    }

    /** Says of a point that the unit did not name it, or that this list does not take it. */
    private String remark(Proof proof, Node.Label label) {
        if (label.point() == null) {
            return null;
        }
        if (!proof.counts()) {
            return wording.say("tree.offpath");
        }
        return namedPoint != null && !namedPoint.equals(label.point()) ? wording.say("tree.notnamed") : null;
    }

    private void add(int level, Mark mark, String text) {
        lines.add(new Line(level, mark, text, null, null, List.of(), provisional && mark != Mark.DETAIL));
    }
}
