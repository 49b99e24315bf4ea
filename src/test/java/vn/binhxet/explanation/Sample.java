package vn.binhxet.explanation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.MatterKind;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Person;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.Text;
import vn.binhxet.dossier.Unit;
import vn.binhxet.dossier.UnitSystem;
import vn.binhxet.dossier.Version;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.ranking.Candidate;
import vn.binhxet.ranking.ConstraintEffect;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.Round;
import vn.binhxet.round.Trait;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Provisional;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;
import vn.binhxet.rulebook.Verification;

/** A round made by hand: Article 74 clause 1 with points a, d and đ, and nominees of every status. */
final class Sample {
    private static final Rulebook RULEBOOK = rulebook();

    static final String AWARD = "provincial-certificate-individual";
    static final String FILE = "submissions/ho-so.jsonl";

    private Provisional provisional;
    private RankingRules.Points points = new RankingRules.Points(
            "dvk-100", new Round.Act("05/HD-BDVTU", LocalDate.of(2025, 6, 2), "Ban Dân vận Tỉnh ủy"));
    private final List<Entry> entries = new ArrayList<>();
    private final TreeMap<String, Dossier> dossiers = new TreeMap<>();
    private final TreeMap<String, List<Assessment>> assessments = new TreeMap<>();
    final List<DecisionNeeded> decisions = new ArrayList<>();

    Sample provisional() {
        provisional = new Provisional(LocalDate.of(2026, 10, 1), "law-06-2026");
        return this;
    }

    Sample pointsNotIssued() {
        points = new RankingRules.Points("dvk-100", null);
        return this;
    }

    Round round() {
        return new Round(
                "lai-chau",
                new Text("Tổng kết phong trào thi đua “Dân vận khéo” giai đoạn 2020-2025", "Closing review 2020-2025"),
                "lai-chau",
                "skilled-mass-mobilization",
                new Round.Movement(
                        null,
                        Round.Launcher.PROVINCIAL_CHAIRMAN,
                        new Round.Act("12/KH-UBND", LocalDate.of(2020, 2, 10), null),
                        null),
                null,
                LocalDate.of(2025, 10, 10),
                LocalDate.of(2025, 9, 15),
                LocalDate.of(2025, 9, 20),
                LocalDate.of(2025, 10, 5),
                LocalDate.of(2025, 10, 20),
                ProofGrade.CITED,
                null,
                List.of(opened()),
                new RankingRules(points, List.of()),
                Map.of(),
                Map.of(),
                null,
                Map.of(),
                null);
    }

    static OpenedAward opened() {
        return new OpenedAward(
                AWARD,
                List.of(),
                12,
                3,
                List.of(),
                List.of(
                        new Constraint(new Constraint.Amount(2, null), null, Trait.UNIT, null, null),
                        new Constraint(
                                null,
                                new Constraint.Amount(1, null),
                                null,
                                new TreeMap<>(Map.of(Trait.FIELD, List.of("ECONOMY"))),
                                null)));
    }

    static Dossier dossier(String id, String name, Gender gender, Occupation occupation, List<Matter> matters) {
        return new Dossier(
                id,
                Kind.INDIVIDUAL,
                null,
                name,
                new Unit("sin-ho", "UBND xã Sìn Hồ", Level.COMMUNE, UnitSystem.STATE, null, null, null),
                "CULTURE_SOCIETY",
                List.of(new Version(LocalDate.of(2025, 9, 12), null)),
                List.of(new Proposal(
                        AWARD, "a", null, null, null, null, 1, "sin-ho", null, null, null, place("/proposals/0"))),
                new Person(
                        null,
                        gender,
                        LocalDate.of(1987, 3, 14),
                        "Mông",
                        "công chức Văn hóa - Xã hội",
                        List.of(occupation),
                        null,
                        null,
                        null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Section.of(matters),
                null,
                null,
                null,
                null,
                null,
                place(""));
    }

    static Dossier dossier(String id, String name) {
        return dossier(id, name, Gender.FEMALE, Occupation.CIVIL_SERVANT, List.of());
    }

    static Place place(String pointer) {
        return new Place(FILE, pointer);
    }

    static Criterion criterion(String id, String condition, String vi, String en, String... locators) {
        boolean decree = condition.equals("no-pending-matter");
        List<Citation> citations = List.of(locators).stream()
                .map(l -> new Citation(decree ? "decree-152-2025" : "law-06-2022", l))
                .toList();
        Map<String, BigDecimal> numbers = condition.endsWith("streak") || condition.endsWith("count")
                ? Map.of("min", new BigDecimal("2"))
                : Map.of();
        Map<String, List<String>> codes = switch (id) {
            case "d-titles" -> Map.of("forms", List.of("grassroots-emulation-fighter"));
            case "d-excellent" -> Map.of("ratings", List.of("EXCELLENT"));
            case "dd-occupation" -> Map.of("any_of", List.of("WORKER", "FARMER", "LABOURER"));
            case "a-launched" -> Map.of("launchers", List.of("PROVINCIAL_CHAIRMAN", "MINISTRY"));
            case "no-double-use" -> Map.of("kinds", List.of("SAME_MODEL", "REWARDED_BEFORE"));
            default -> Map.of();
        };
        return new Criterion(
                AWARD + "/" + id,
                2,
                condition,
                numbers,
                codes,
                null,
                new Text(vi, en),
                citations,
                Verification.PRIMARY_TEXT,
                Layer.NATIONAL);
    }

    static final Criterion EXEMPLARY = criterion(
            "exemplary",
            "attestation",
            "Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
            "Exemplary in observing the Party's line and the State's policy and law",
            "74.1");
    static final Criterion LAUNCHED = criterion(
            "a-launched",
            "movement-launched",
            "Phong trào thi đua do tỉnh phát động",
            "The movement was launched by the province",
            "74.1.a");
    static final Criterion OUTSTANDING = criterion(
            "a",
            "attestation",
            "Có thành tích xuất sắc được bình xét trong phong trào thi đua",
            "Outstanding achievement, judged as such in the movement",
            "74.1.a");
    static final Criterion TITLES = criterion(
            "d-titles",
            "year-streak",
            "Có 02 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở”",
            "The title “Grassroots emulation fighter” 2 times in a row",
            "74.1.d");
    static final Criterion EXCELLENT = criterion(
            "d-excellent",
            "year-streak",
            "Có liên tục từ 02 năm trở lên được công nhận hoàn thành xuất sắc nhiệm vụ",
            "At least 2 consecutive years recognised as excellent completion of duties",
            "74.1.d");
    static final Criterion INITIATIVES = criterion(
            "d-initiatives",
            "initiative-count",
            "Trong thời gian đó có 02 sáng kiến được công nhận và áp dụng có hiệu quả",
            "2 initiatives in those years, recognised and effectively applied",
            "74.1.d");
    static final Criterion OCCUPATION = criterion(
            "dd-occupation",
            "occupation",
            "Là công nhân, nông dân, người lao động",
            "A worker, farmer or labourer",
            "74.1.đ");
    static final Criterion WORKER = criterion(
            "dd",
            "attestation",
            "Lập được nhiều thành tích trong lao động, sản xuất",
            "Many achievements in labour and production",
            "74.1.đ");
    static final Criterion LETTER = criterion(
            "submission-letter",
            "paper-present",
            "Tờ trình đề nghị xét tặng hình thức khen thưởng",
            "Submission letter proposing the commendation",
            "84.2.a");
    static final Criterion MINUTES = criterion(
            "minutes", "paper-present", "Biên bản xét khen thưởng", "Minutes of the commendation meeting", "84.2.c");
    static final Criterion DOUBLE = criterion(
            "no-double-use",
            "no-double-use",
            "Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được",
            "Not several commendations for one achievement",
            "5.2.c");
    static final Criterion PENDING = criterion(
            "no-pending-matter",
            "no-pending-matter",
            "Chưa xét khen thưởng khi đang có vụ việc được xem xét, xác minh",
            "No consideration while a matter is being considered or verified",
            "4.4");

    static Paper paper(PaperType type, String number, LocalDate date, String issuer) {
        return new Paper(type, number, date, issuer, null, null);
    }

    static Evidence evidence(String pointer, Integer year, String what, Paper paper) {
        return new Evidence(
                place(pointer), paper == null ? ProofGrade.CLAIMED : ProofGrade.CITED, year, what, paper, true);
    }

    static Finding met(Criterion c, Evidence... evidence) {
        return new Finding(c, Verdict.MET, null, Integer.toString(evidence.length), "1", List.of(evidence), null);
    }

    static Finding not(Criterion c, Evidence... evidence) {
        return new Finding(c, Verdict.NOT_MET, null, Integer.toString(evidence.length), "2", List.of(evidence), null);
    }

    static Finding open(Criterion c, Cause cause, Evidence... evidence) {
        return new Finding(c, Verdict.UNDETERMINED, cause, "0", "1", List.of(evidence), null);
    }

    static Finding exemplary() {
        return met(
                EXEMPLARY,
                evidence(
                        "/attestations/0",
                        null,
                        "Đảng ủy xã",
                        paper(PaperType.CONFIRMATION, null, LocalDate.of(2025, 8, 12), "Đảng ủy xã")));
    }

    static Finding outstanding() {
        return met(
                OUTSTANDING,
                evidence(
                        "/papers/0",
                        null,
                        "UBND xã Sìn Hồ",
                        paper(PaperType.ACHIEVEMENT_REPORT, null, LocalDate.of(2025, 8, 20), "UBND xã Sìn Hồ")));
    }

    static Finding title2024() {
        return not(
                TITLES,
                evidence(
                        "/awards/0",
                        2024,
                        "grassroots-emulation-fighter",
                        paper(PaperType.DECISION, "118/QĐ-SNV", LocalDate.of(2025, 1, 15), "Sở Nội vụ")));
    }

    /** Every criterion open because nothing was handed in, except those given. */
    Assessment assessment(String dossier, Outcome outcome, Finding... known) {
        Map<String, Finding> by = new LinkedHashMap<>();
        for (Criterion c : List.of(
                EXEMPLARY,
                LAUNCHED,
                OUTSTANDING,
                TITLES,
                EXCELLENT,
                INITIATIVES,
                OCCUPATION,
                WORKER,
                LETTER,
                MINUTES,
                DOUBLE,
                PENDING)) {
            Cause cause = c.condition().equals("attestation") ? Cause.JUDGEMENT : Cause.MISSING;
            by.put(c.id(), open(c, cause));
        }
        by.put(LAUNCHED.id(), met(LAUNCHED));
        by.put(DOUBLE.id(), met(DOUBLE));
        by.put(PENDING.id(), met(PENDING));
        by.put(OCCUPATION.id(), not(OCCUPATION));
        for (Finding f : List.of(known)) {
            by.put(f.criterion().id(), f);
        }
        Node standard = tree();
        Node root = all(
                null,
                new Node.All(Node.Label.NONE, List.of(leaf(DOUBLE))),
                new Node.All(Node.Label.NONE, List.of(leaf(LETTER), leaf(MINUTES))),
                standard);
        var criteria = new LinkedHashMap<String, Criterion>();
        by.values().forEach(f -> criteria.put(f.criterion().id(), f.criterion()));
        Award award = new Award(
                AWARD,
                new Text(
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân)",
                        "Certificate of merit of the provincial Chairman (individual)"),
                Award.Category.COMMENDATION_FORM,
                "provincial-certificate",
                List.of(new Award.Subject(Kind.INDIVIDUAL, null, null)),
                "provincial-chairman",
                List.of(new Citation("law-06-2022", "79.4")),
                Layer.NATIONAL);
        var inForce = new AwardInForce(
                award,
                2,
                standard,
                List.of(leaf(DOUBLE)),
                List.of(leaf(PENDING)),
                List.of(leaf(LETTER), leaf(MINUTES)),
                criteria,
                provisional);
        Proof proof = proof(root, by);
        var grounds = new ArrayList<Ground>();
        for (Proof point : proof.parts().get(2).parts().get(1).parts()) {
            if (point.verdict() == Verdict.MET) {
                Node.Label label = point.node().label();
                grounds.add(new Ground(
                        label.point(),
                        label.citations(),
                        List.of(),
                        label.point().equals("a"),
                        true));
            }
        }
        List<Finding> held = by.values().stream()
                .filter(f -> f.criterion().equals(PENDING) && f.verdict() == Verdict.NOT_MET)
                .toList();
        List<Finding> gaps =
                by.values().stream().filter(f -> f.verdict() != Verdict.MET).toList();
        return new Assessment(dossier, inForce, true, outcome, grounds, gaps, held, by, proof, readings(outcome));
    }

    private static List<ReadingOutcome> readings(Outcome outcome) {
        return List.of(
                new ReadingOutcome("law-06-2022 74.1.d", "titles-alone", true, false, outcome),
                new ReadingOutcome("law-06-2022 74.1.d", "initiatives-bind-both", false, false, outcome));
    }

    private static Node tree() {
        Node d = new Node.Readings(
                label("d"),
                "law-06-2022 74.1.d",
                "titles-alone",
                false,
                readingTrees(),
                Map.of(
                        "titles-alone",
                                new Text(
                                        "chỉ cần 02 lần liên tục “Chiến sĩ thi đua cơ sở”",
                                        "two consecutive titles suffice"),
                        "initiatives-bind-both",
                                new Text(
                                        "02 sáng kiến phải có trong cả hai trường hợp",
                                        "two initiatives are needed in both cases")));
        return all(
                null,
                leaf(EXEMPLARY),
                new Node.Any(
                        Node.Label.NONE,
                        List.of(
                                new Node.All(label("a"), List.of(leaf(LAUNCHED), leaf(OUTSTANDING))),
                                d,
                                new Node.All(label("đ"), List.of(leaf(OCCUPATION), leaf(WORKER))))));
    }

    private static Map<String, Node> readingTrees() {
        var trees = new LinkedHashMap<String, Node>();
        Node rated = new Node.All(Node.Label.NONE, List.of(leaf(EXCELLENT), leaf(INITIATIVES)));
        trees.put("titles-alone", new Node.Any(Node.Label.NONE, List.of(leaf(TITLES), rated)));
        trees.put(
                "initiatives-bind-both",
                new Node.Any(
                        Node.Label.NONE,
                        List.of(new Node.All(Node.Label.NONE, List.of(leaf(TITLES), leaf(INITIATIVES))), rated)));
        return trees;
    }

    private static Node.Label label(String point) {
        return new Node.Label(point, List.of(), null, List.of(new Citation("law-06-2022", "74.1." + point)));
    }

    private static Node all(Node.Label label, Node... parts) {
        return new Node.All(label == null ? Node.Label.NONE : label, List.of(parts));
    }

    private static Node leaf(Criterion c) {
        return new Node.Leaf(new Node.Label(null, List.of(), null, c.citations()), c.id());
    }

    private static Proof proof(Node node, Map<String, Finding> by) {
        if (node instanceof Node.Leaf leaf) {
            Finding f = by.get(leaf.criterion());
            return new Proof(node, f.verdict(), true, f, List.of());
        }
        if (node instanceof Node.Readings readings) {
            var parts = new ArrayList<Proof>();
            readings.readings().forEach((name, tree) -> {
                Proof p = proof(tree, by);
                parts.add(new Proof(p.node(), p.verdict(), name.equals(readings.use()), null, p.parts()));
            });
            return new Proof(node, parts.get(0).verdict(), true, null, parts);
        }
        boolean any = node instanceof Node.Any;
        List<Node> nodes = any ? ((Node.Any) node).parts() : ((Node.All) node).parts();
        List<Proof> parts = nodes.stream().map(n -> proof(n, by)).toList();
        Verdict decisive = any ? Verdict.MET : Verdict.NOT_MET;
        Verdict verdict = parts.stream().anyMatch(p -> p.verdict() == decisive)
                ? decisive
                : parts.stream().anyMatch(p -> p.verdict() == Verdict.UNDETERMINED)
                        ? Verdict.UNDETERMINED
                        : any ? Verdict.NOT_MET : Verdict.MET;
        return new Proof(node, verdict, true, null, parts);
    }

    /** A nominee qualified by point a. */
    Assessment qualified(String dossier) {
        return assessment(
                dossier,
                Outcome.QUALIFIED,
                exemplary(),
                outstanding(),
                title2024(),
                met(
                        LETTER,
                        evidence(
                                "/proposals/0",
                                null,
                                "SUBMISSION_LETTER",
                                paper(PaperType.SUBMISSION_LETTER, "45/TTr-UBND", LocalDate.of(2025, 9, 10), null))),
                met(
                        MINUTES,
                        evidence(
                                "/minutes/0",
                                null,
                                "MINUTES",
                                paper(PaperType.MINUTES, null, LocalDate.of(2025, 9, 5), "UBND xã Sìn Hồ"))));
    }

    /** The same, without minutes. */
    Assessment withoutMinutes(String dossier) {
        return assessment(
                dossier,
                Outcome.INCOMPLETE,
                exemplary(),
                outstanding(),
                title2024(),
                met(
                        LETTER,
                        evidence(
                                "/proposals/0",
                                null,
                                "SUBMISSION_LETTER",
                                paper(PaperType.SUBMISSION_LETTER, "45/TTr-UBND", LocalDate.of(2025, 9, 10), null))));
    }

    static Matter denunciation() {
        return new Matter(
                MatterKind.DENUNCIATION,
                null,
                "Thanh tra tỉnh",
                LocalDate.of(2025, 8, 1),
                null,
                null,
                null,
                place("/matters/0"));
    }

    static Points points(String total) {
        return new Points(
                new BigDecimal(total),
                true,
                List.of(new Points.Line("spread", "value", new BigDecimal(total), total, place("/scores/0"))));
    }

    Entry entry(Dossier dossier, Assessment assessment, Status status, Integer rank, String points) {
        return entry(dossier, assessment, status, rank, points, List.of(), null, null, null, null, List.of());
    }

    Entry entry(
            Dossier dossier,
            Assessment assessment,
            Status status,
            Integer rank,
            String points,
            List<String> tiedWith,
            DecidedBy decidedBy,
            ConstraintEffect constraint,
            String reason,
            Decision act,
            List<String> replacedBy) {
        boolean against = status == Status.ADDED_BY_COUNCIL && assessment.outcome() != Outcome.QUALIFIED;
        var entry = new Entry(
                new Candidate(dossier, dossier.proposals().get(0), assessment),
                status,
                rank,
                tiedWith,
                points == null ? null : points(points),
                decidedBy,
                constraint,
                reason,
                act,
                against,
                replacedBy,
                null);
        dossiers.put(dossier.id(), dossier);
        assessments.put(dossier.id(), List.of(assessment));
        entries.add(entry);
        return entry;
    }

    static Decision act(Decision.Act act, String why) {
        return new Decision(
                LocalDate.of(2025, 10, 12),
                act,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                act == Decision.Act.WITHDRAW ? new Round.Act("12/CV-UBND", null, null) : null,
                null,
                null,
                why,
                null,
                null);
    }

    NominationList list() {
        return new NominationList(
                AWARD,
                entries.get(0).candidate().assessment().award().award(),
                Kind.INDIVIDUAL,
                new TreeMap<>(),
                opened(),
                List.of(),
                provisional != null,
                true,
                entries);
    }

    RoundResult result() {
        return new RoundResult(
                round(),
                RULEBOOK,
                dossiers,
                assessments,
                List.of(list()),
                List.of(),
                decisions,
                List.of(),
                dossiers.size(),
                0,
                0,
                List.of());
    }

    Explanations explanations(String language) {
        return new Explanations(
                result(), new FakeNames(language), Words.in(language), (dossier, place) -> Optional.empty());
    }

    private static Rulebook rulebook() {
        try {
            return Rulebook.load(Path.of("rules"));
        } catch (RulebookRefused e) {
            throw new IllegalStateException(e);
        }
    }
}
