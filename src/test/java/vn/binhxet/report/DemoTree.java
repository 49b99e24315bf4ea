package vn.binhxet.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Text;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Provisional;
import vn.binhxet.rulebook.Verification;

/** A small award tree in the shape of Article 74.1 and assessments against it, made by hand. */
final class DemoTree {
    private static final String LAW = "law-06-2022";
    private static final String DECREE = "decree-152-2025";
    static final String CLAUSE = LAW + " 74.1.d";

    private final Award award;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Node bars;
    private final Node parts;
    private final Node standard;
    private final Criterion hold;

    DemoTree(String id, Text name, Kind kind) {
        award = new Award(
                id,
                name,
                kind == Kind.MODEL ? Award.Category.RECOGNITION : Award.Category.COMMENDATION_FORM,
                "provincial-certificate",
                List.of(new Award.Subject(kind, null, null)),
                "provincial-chairman",
                List.of(new Citation(LAW, "74.1")),
                Layer.NATIONAL);
        bars = all(
                leaf(
                        "double",
                        "no-double-use",
                        LAW,
                        "5.2.c",
                        "Một thành tích chỉ khen thưởng một lần",
                        "One achievement is rewarded once"),
                leaf(
                        "discipline",
                        "discipline-served",
                        DECREE,
                        "4.5",
                        "Không trong thời gian thi hành kỷ luật",
                        "No discipline being served"));
        parts = all(leaf(
                "minutes",
                "paper-present",
                LAW,
                "84.2.c",
                "Có biên bản xét khen thưởng",
                "Minutes of the meeting that considered the nominee"));
        Node compliance = leaf(
                "compliance",
                "attestation",
                LAW,
                "74.1",
                "Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
                "Exemplary in keeping the Party's policies and the State's law");
        Node a = point(
                "a",
                leaf(
                        "movement",
                        "attestation",
                        LAW,
                        "74.1.a",
                        "Có thành tích xuất sắc được bình xét trong phong trào thi đua do tỉnh phát động",
                        "Outstanding in a movement launched by the province"));
        Node fighter = leaf(
                "fighter",
                "year-streak",
                LAW,
                "74.1.d",
                "02 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở”",
                "“Grassroots emulation fighter” twice running");
        Node rated = all(
                leaf(
                        "rated",
                        "year-streak",
                        LAW,
                        "74.1.d",
                        "02 năm liên tục hoàn thành xuất sắc nhiệm vụ",
                        "Rated excellent two years running"),
                leaf(
                        "initiatives",
                        "initiative-count",
                        LAW,
                        "74.1.d",
                        "Trong thời gian đó có 02 sáng kiến được công nhận và áp dụng",
                        "Two recognised initiatives in that time"));
        var readings = new LinkedHashMap<String, Node>();
        readings.put("titles-alone", any(fighter, rated));
        Node d = point("d", new Node.Readings(Node.Label.NONE, CLAUSE, "titles-alone", false, readings, Map.of()));
        standard = new Node.All(
                new Node.Label(null, List.of(), null, List.of(new Citation(LAW, "74.1"))),
                List.of(compliance, any(a, d)));
        hold = criterion(
                "pending",
                "no-pending-matter",
                DECREE,
                "4.4",
                "Không có vụ việc đang được xác minh",
                "No matter is being verified");
    }

    Award award() {
        return award;
    }

    private static Node all(Node... nodes) {
        return new Node.All(Node.Label.NONE, List.of(nodes));
    }

    private static Node any(Node... nodes) {
        return new Node.Any(Node.Label.NONE, List.of(nodes));
    }

    private static Node point(String letter, Node node) {
        var label =
                new Node.Label(letter, List.of(AwardType.MERIT), null, List.of(new Citation(LAW, "74.1." + letter)));
        return new Node.All(label, List.of(node));
    }

    private Node leaf(String id, String condition, String law, String place, String vi, String en) {
        Criterion c = criterion(id, condition, law, place, vi, en);
        criteria.put(c.id(), c);
        return new Node.Leaf(Node.Label.NONE, c.id());
    }

    private Criterion criterion(String id, String condition, String law, String place, String vi, String en) {
        return new Criterion(
                award.id() + "/" + id,
                1,
                condition,
                condition.endsWith("count") || condition.endsWith("streak")
                        ? Map.of("min", BigDecimal.valueOf(2))
                        : Map.of(),
                condition.equals("attestation") ? Map.of("statement", List.of("exemplary-compliance")) : Map.of(),
                null,
                new Text(vi, en),
                List.of(new Citation(law, place)),
                Verification.PRIMARY_TEXT,
                Layer.NATIONAL);
    }

    /** An assessment with this outcome; {@code provisional} as where a new law is in force. */
    Assessment assess(String dossier, Outcome outcome, boolean provisional) {
        var findings = new LinkedHashMap<String, Finding>();
        criteria.forEach((id, c) -> findings.put(id, finding(c, dossier, outcome)));
        Proof root = proof(all(bars, parts, standard), findings);
        List<Finding> gaps = findings.values().stream()
                .filter(f -> f.verdict() != Verdict.MET && outcome != Outcome.QUALIFIED)
                .toList();
        List<Finding> held = outcome == Outcome.ON_HOLD
                ? List.of(new Finding(hold, Verdict.NOT_MET, null, "DENUNCIATION", null, List.of(), null))
                : List.of();
        List<Ground> grounds = outcome == Outcome.QUALIFIED || outcome == Outcome.ON_HOLD
                ? List.of(new Ground("d", List.of(new Citation(LAW, "74.1.d")), List.of(AwardType.MERIT), true, true))
                : List.of();
        var readings = List.of(
                new ReadingOutcome(CLAUSE, "titles-alone", true, false, outcome),
                new ReadingOutcome(
                        CLAUSE,
                        "initiatives-bind-both",
                        false,
                        false,
                        outcome == Outcome.QUALIFIED ? Outcome.NOT_QUALIFIED : outcome));
        var inForce = new AwardInForce(
                award,
                1,
                standard,
                List.of(bars),
                List.of(),
                List.of(parts),
                criteria,
                provisional ? new Provisional(LocalDate.of(2026, 10, 1), "law-06-2026") : null);
        return new Assessment(dossier, inForce, true, outcome, grounds, gaps, held, findings, root, readings);
    }

    private Finding finding(Criterion c, String dossier, Outcome outcome) {
        String leaf = c.id().substring(c.id().indexOf('/') + 1);
        Verdict verdict = Verdict.MET;
        Cause cause = null;
        if (leaf.equals("movement")) {
            verdict = Verdict.UNDETERMINED;
            cause = Cause.JUDGEMENT;
        } else if (leaf.equals("initiatives")
                || (outcome == Outcome.NOT_QUALIFIED && (leaf.equals("fighter") || leaf.equals("rated")))) {
            verdict = Verdict.NOT_MET;
        } else if (outcome == Outcome.INCOMPLETE && leaf.equals("minutes")) {
            verdict = Verdict.UNDETERMINED;
            cause = Cause.MISSING;
        } else if (outcome == Outcome.INCOMPLETE && leaf.equals("compliance")) {
            verdict = Verdict.UNDETERMINED;
            cause = Cause.UNPROVEN;
        }
        boolean counted = c.numbers().containsKey("min");
        String observed = !counted ? null : verdict == Verdict.MET ? "2" : "1";
        return new Finding(c, verdict, cause, observed, counted ? "2" : null, evidence(leaf, dossier, verdict), null);
    }

    private static List<Evidence> evidence(String leaf, String dossier, Verdict verdict) {
        var facts = new ArrayList<Evidence>();
        if (leaf.equals("fighter") || leaf.equals("rated")) {
            for (int year = verdict == Verdict.MET ? 2023 : 2024; year <= 2024; year++) {
                var paper = new Paper(
                        PaperType.DECISION,
                        (year - 1910) + "/QĐ-UBND",
                        LocalDate.of(year + 1, 1, 10),
                        "UBND xã Sìn Hồ",
                        null,
                        null);
                String section = leaf.equals("fighter") ? "awards" : "ratings";
                facts.add(new Evidence(
                        new Place("submissions/ca-nhan.json", "/" + section + "/" + (year - 2023)),
                        ProofGrade.CITED,
                        year,
                        leaf.equals("fighter") ? "grassroots-emulation-fighter" : "EXCELLENT",
                        paper,
                        true));
            }
        } else if (leaf.equals("compliance") || (leaf.equals("minutes") && verdict == Verdict.MET)) {
            var paper = leaf.equals("minutes")
                    ? new Paper(
                            PaperType.MINUTES,
                            null,
                            LocalDate.of(2025, 8, 28),
                            "Hội đồng Thi đua - Khen thưởng xã",
                            null,
                            null)
                    : new Paper(PaperType.CONFIRMATION, null, LocalDate.of(2025, 8, 12), "Đảng ủy xã", null, null);
            facts.add(new Evidence(
                    new Place(
                            "submissions/ca-nhan.json",
                            "/" + (leaf.equals("minutes") ? "minutes" : "attestations") + "/0"),
                    verdict == Verdict.MET ? ProofGrade.CITED : ProofGrade.CLAIMED,
                    null,
                    leaf.equals("minutes") ? "COMMENDATION" : "exemplary-compliance",
                    verdict == Verdict.MET ? paper : null,
                    verdict == Verdict.MET));
        }
        return facts;
    }

    private Proof proof(Node node, Map<String, Finding> findings) {
        if (node instanceof Node.Leaf leaf) {
            Finding f = findings.get(leaf.criterion());
            return new Proof(node, f.verdict(), true, f, List.of());
        }
        List<Node> below;
        if (node instanceof Node.All all) {
            below = all.parts();
        } else if (node instanceof Node.Any any) {
            below = any.parts();
        } else if (node instanceof Node.Readings readings) {
            below = List.copyOf(readings.readings().values());
        } else {
            throw new IllegalArgumentException(node.toString());
        }
        List<Proof> parts = below.stream().map(n -> proof(n, findings)).toList();
        boolean any = node instanceof Node.Any;
        Verdict verdict = parts.stream()
                .map(Proof::verdict)
                .reduce((x, y) -> any ? best(x, y) : worst(x, y))
                .orElseThrow();
        return new Proof(node, verdict, true, null, parts);
    }

    private static Verdict best(Verdict x, Verdict y) {
        return x == Verdict.MET || y == Verdict.MET ? Verdict.MET : x == Verdict.UNDETERMINED ? x : y;
    }

    private static Verdict worst(Verdict x, Verdict y) {
        return x == Verdict.NOT_MET || y == Verdict.NOT_MET ? Verdict.NOT_MET : x == Verdict.UNDETERMINED ? x : y;
    }
}
