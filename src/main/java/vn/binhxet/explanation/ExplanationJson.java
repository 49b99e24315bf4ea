package vn.binhxet.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.Entry;
import vn.binhxet.rulebook.Citation;

/** An explanation for machines: maps, lists, text and numbers only, ids and codes kept, decimals as text. */
final class ExplanationJson {
    private ExplanationJson() {}

    static Map<String, Object> of(Explanation explanation, Dossier dossier, List<Assessment> also) {
        Assessment assessment = explanation.assessment();
        var json = new LinkedHashMap<String, Object>();
        json.put("dossier", dossier.id());
        json.put("award", explanation.award().id());
        json.put("revision", assessment.award().revision());
        json.put("proposed", assessment.proposed());
        json.put("outcome", assessment.outcome().name());
        put(json, "list", explanation.list().map(l -> l.id()).orElse(null));
        explanation.entry().ifPresent(entry -> entry(entry, json));
        var provisional = assessment.award().provisional();
        if (provisional != null) {
            json.put(
                    "provisional",
                    ordered("since", provisional.since().toString(), "instrument", provisional.instrument()));
        }
        if (assessment.favour() != null) {
            var favour = assessment.favour();
            json.put(
                    "moreFavourable",
                    ordered(
                            "instrument",
                            favour.instrument(),
                            "used",
                            favour.used(),
                            "own",
                            favour.own() == null ? null : favour.own().name(),
                            "other",
                            favour.other().name()));
        }
        json.put("oneLine", explanation.oneLine());
        json.put(
                "grounds",
                assessment.grounds().stream().map(ExplanationJson::ground).toList());
        json.put("gaps", ids(assessment.gaps()));
        json.put("held", ids(assessment.held()));
        json.put(
                "findings",
                assessment.findings().values().stream()
                        .map(ExplanationJson::finding)
                        .toList());
        json.put(
                "readings",
                assessment.readings().stream().map(ExplanationJson::reading).toList());
        json.put("alsoQualifies", also.stream().map(a -> a.award().award().id()).toList());
        return json;
    }

    private static void entry(Entry entry, Map<String, Object> json) {
        json.put("status", entry.status().name());
        put(json, "rank", entry.rank());
        json.put("tiedWith", entry.tiedWith());
        if (entry.points() != null) {
            json.put(
                    "points",
                    ordered(
                            "total",
                            entry.points().total().toPlainString(),
                            "complete",
                            entry.points().complete(),
                            "lines",
                            entry.points().lines().stream()
                                    .map(l -> ordered(
                                            "criterion",
                                            l.criterion(),
                                            "how",
                                            l.how(),
                                            "points",
                                            l.points().toPlainString(),
                                            "submitted",
                                            l.submitted()))
                                    .toList()));
        }
        if (entry.decidedBy() != null) {
            json.put(
                    "decidedBy",
                    ordered(
                            "key",
                            entry.decidedBy().key(),
                            "before",
                            entry.decidedBy().before(),
                            "valueBefore",
                            entry.decidedBy().valueBefore(),
                            "value",
                            entry.decidedBy().value()));
        }
        if (entry.constraint() != null) {
            json.put(
                    "constraint",
                    ordered(
                            "constraint",
                            entry.constraint().constraint(),
                            "group",
                            entry.constraint().group(),
                            "effect",
                            entry.constraint().effect(),
                            "others",
                            entry.constraint().others()));
        }
        put(json, "reason", entry.reason());
        json.put("againstFindings", entry.againstFindings());
        json.put("replacedBy", entry.replacedBy());
        put(
                json,
                "womensOther",
                entry.womensOther() == null ? null : entry.womensOther().name());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(f -> f.criterion().id()).toList();
    }

    private static Map<String, Object> ground(Ground ground) {
        return ordered(
                "point",
                ground.point(),
                "citations",
                ground.citations().stream().map(Citation::compact).toList(),
                "types",
                ground.types().stream().map(Enum::name).toList(),
                "named",
                ground.named(),
                "onPath",
                ground.onPath());
    }

    private static Map<String, Object> finding(Finding finding) {
        return ordered(
                "criterion",
                finding.criterion().id(),
                "revision",
                finding.criterion().revision(),
                "condition",
                finding.criterion().condition(),
                "verdict",
                finding.verdict().name(),
                "cause",
                finding.cause() == null ? null : finding.cause().name(),
                "observed",
                finding.observed(),
                "required",
                finding.required(),
                "earliest",
                finding.earliest() == null ? null : finding.earliest().toString(),
                "citations",
                finding.criterion().citations().stream().map(Citation::compact).toList(),
                "layer",
                finding.criterion().layer() == null
                        ? null
                        : finding.criterion().layer().name(),
                "verification",
                finding.criterion().verification() == null
                        ? null
                        : finding.criterion().verification().name(),
                "evidence",
                finding.evidence().stream().map(ExplanationJson::evidence).toList());
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return ordered(
                "file",
                evidence.place() == null ? null : evidence.place().file(),
                "pointer",
                evidence.place() == null ? null : evidence.place().pointer(),
                "grade",
                evidence.grade() == null ? null : evidence.grade().name(),
                "year",
                evidence.year(),
                "what",
                evidence.what(),
                "counted",
                evidence.counted());
    }

    private static Map<String, Object> reading(ReadingOutcome reading) {
        return ordered(
                "clause",
                reading.clause(),
                "reading",
                reading.reading(),
                "active",
                reading.active(),
                "settled",
                reading.settled(),
                "outcome",
                reading.outcome().name());
    }

    private static void put(Map<String, Object> json, String name, Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            put(map, (String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
