package vn.binhxet.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Seen;
import vn.binhxet.dossier.Text;
import vn.binhxet.dossier.Unit;
import vn.binhxet.dossier.UnitSystem;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Outcome;
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
import vn.binhxet.round.Round;
import vn.binhxet.round.Trait;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Provisional;
import vn.binhxet.rulebook.Verification;

/** A small round put together by hand in which every field of the results is used at least once. */
final class SampleRound {
    static final Place PLACE = new Place("submissions/a.json", "/ratings/0");
    static final Paper PAPER = new Paper(
            PaperType.DECISION,
            "45/QĐ-UBND",
            LocalDate.of(2025, 1, 10),
            "UBND xã Sìn Hồ",
            LocalDate.of(2025, 9, 20),
            new Seen("Lò Văn A", LocalDate.of(2025, 9, 21), "ab12"));
    static final Award CERTIFICATE = award("provincial-certificate-collective", "Bằng khen");
    static final Award RECOGNITION = award("model-recognition", "Công nhận mô hình");

    private static final Citation POINT_A = new Citation("law-06-2022", "74.2.a");

    private SampleRound() {}

    /** Four dossiers: nominated, tied at the cut, struck by the council, incomplete; one refused, one merged. */
    static RoundResult result() {
        Dossier first = dossier("D-1", "Tổ dân vận bản Nà Cài");
        Dossier second = dossier("D-2", "Chi hội Phụ nữ bản Pa Tần");
        Dossier third = dossier("D-3", "Hợp tác xã Mường Than");
        Dossier fourth = new Dossier(
                "D-4",
                Kind.COLLECTIVE,
                null,
                "Thôn Không Đơn vị",
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
                PLACE);
        Entry nominated = new Entry(
                candidate(first, Outcome.QUALIFIED),
                Status.NOMINATED,
                1,
                List.of(),
                points("87.50"),
                new DecidedBy("FIRST", null, null, "87.5"),
                new ConstraintEffect(1, "sin-ho", "LET_IN", List.of("D-3")),
                null,
                null,
                false,
                List.of("D-2"),
                Status.RESERVE);
        Entry tied = new Entry(
                candidate(second, Outcome.QUALIFIED),
                Status.TIED_AT_CUT,
                2,
                List.of("D-3"),
                points("80"),
                new DecidedBy("POINTS", "D-1", "87.5", "80"),
                null,
                "CONSTRAINT",
                null,
                true,
                List.of(),
                null);
        Entry struck = new Entry(
                candidate(third, Outcome.QUALIFIED),
                Status.EXCLUDED_BY_COUNCIL,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                council(),
                false,
                List.of(),
                null);
        Entry incomplete = new Entry(
                candidate(fourth, Outcome.INCOMPLETE),
                Status.NOT_RANKED,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null);
        var stratum = new TreeMap<Trait, String>(Map.of(Trait.LEVEL, "COMMUNE", Trait.FIELD, "ECONOMY"));
        var certificates = new NominationList(
                "provincial-certificate-collective~COLLECTIVE~ECONOMY~COMMUNE",
                CERTIFICATE,
                Kind.COLLECTIVE,
                stratum,
                new OpenedAward(
                        CERTIFICATE.id(),
                        List.of("a"),
                        2,
                        1,
                        List.of(Trait.FIELD, Trait.LEVEL),
                        List.of(
                                new Constraint(
                                        new Constraint.Amount(null, 30),
                                        null,
                                        null,
                                        new TreeMap<>(Map.of(Trait.STAT_CLASS, List.of("UNIT_LEADER"))),
                                        "Kế hoạch 12"),
                                new Constraint(null, new Constraint.Amount(1, null), Trait.UNIT, null, null))),
                List.of(new NominationList.Lowered(1, "tam-duong", 2, 1)),
                true,
                true,
                List.of(nominated, tied, struck, incomplete));
        var empty = new NominationList(
                "model-recognition~MODEL",
                RECOGNITION,
                Kind.MODEL,
                new TreeMap<>(),
                new OpenedAward(RECOGNITION.id(), null, null, 0, null, null),
                List.of(),
                false,
                false,
                List.of());
        var dossiers = new TreeMap<String, Dossier>();
        List.of(first, second, third, fourth).forEach(d -> dossiers.put(d.id(), d));
        return new RoundResult(
                round(),
                null,
                dossiers,
                assessments(),
                List.of(certificates, empty),
                List.of(council()),
                List.of(
                        new DecisionNeeded(
                                DecisionNeeded.Kind.TIE_AT_CUT,
                                certificates.id(),
                                List.of("D-2", "D-3"),
                                new TreeMap<>(Map.of("places", "1"))),
                        new DecisionNeeded(DecisionNeeded.Kind.READING, null, List.of(), new TreeMap<>())),
                problems(),
                6,
                1,
                1,
                List.of("D-4/model-recognition"));
    }

    static SortedMap<String, List<Assessment>> assessments() {
        var all = new TreeMap<String, List<Assessment>>();
        for (String id : List.of("D-1", "D-10", "D-2")) {
            all.put(
                    id,
                    List.of(
                            assessment(id, RECOGNITION, false, Outcome.QUALIFIED),
                            assessment(id, CERTIFICATE, true, Outcome.QUALIFIED)));
        }
        return all;
    }

    static List<Problem> problems() {
        return List.of(
                Problem.of(
                        "impossible-date",
                        Problem.Severity.ERROR,
                        new Problem.Where("submissions/ho-so.csv", "ratings", 14, "date", null),
                        "D-1",
                        "value",
                        "31/02/2024"),
                Problem.of(
                        "not-json",
                        Problem.Severity.REFUSED,
                        new Problem.Where("submissions/b.json", null, 0, null, "/a"),
                        null));
    }

    static Assessment assessment(String dossier, Award award, boolean proposed, Outcome outcome) {
        Criterion streak = criterion(award.id() + "/a-streak");
        Finding met = new Finding(
                streak,
                Verdict.MET,
                null,
                "2",
                "2",
                List.of(new Evidence(PLACE, ProofGrade.SEEN, 2024, "EXCELLENT", PAPER, true)),
                null);
        Finding open = new Finding(
                criterion(award.id() + "/attested"),
                Verdict.UNDETERMINED,
                Cause.MISSING,
                null,
                "exemplary-compliance",
                List.of(new Evidence(PLACE, ProofGrade.CLAIMED, null, null, null, false)),
                LocalDate.of(2026, 1, 1));
        var findings = new LinkedHashMap<String, Finding>();
        List.of(met, open).forEach(f -> findings.put(f.criterion().id(), f));
        return new Assessment(
                dossier,
                new AwardInForce(
                        award,
                        2,
                        new Node.Leaf(Node.Label.NONE, streak.id()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        new Provisional(LocalDate.of(2026, 10, 1), "law-06-2026")),
                proposed,
                outcome,
                List.of(
                        new Ground("a", List.of(POINT_A), List.of(AwardType.MERIT), true, true),
                        new Ground(null, List.of(), List.of(), false, false)),
                List.of(open),
                List.of(met),
                findings,
                null,
                List.of(new ReadingOutcome("law-06-2022 74.2.d", "titles-alone", true, false, Outcome.INCOMPLETE)),
                new Assessment.Favour("law-06-2026", false, Outcome.QUALIFIED, Outcome.INCOMPLETE));
    }

    private static Criterion criterion(String id) {
        return new Criterion(
                id,
                3,
                "year-streak",
                Map.of("min", BigDecimal.valueOf(2)),
                Map.of(),
                null,
                new Text("02 năm liên tục", "two years running"),
                List.of(POINT_A),
                Verification.PRIMARY_TEXT,
                Layer.NATIONAL);
    }

    private static Award award(String id, String name) {
        return new Award(
                id,
                new Text(name, null),
                Award.Category.COMMENDATION_FORM,
                id,
                List.of(),
                "body",
                List.of(),
                Layer.NATIONAL);
    }

    private static Candidate candidate(Dossier dossier, Outcome outcome) {
        return new Candidate(
                dossier,
                dossier.proposals().isEmpty() ? null : dossier.proposals().get(0),
                assessment(dossier.id(), CERTIFICATE, true, outcome));
    }

    private static Dossier dossier(String id, String name) {
        var unit = new Unit("sin-ho", "UBND xã Sìn Hồ", Level.COMMUNE, UnitSystem.STATE, null, null, null);
        var proposal =
                new Proposal(CERTIFICATE.id(), "a", null, null, null, "câu", 1, "sin-ho", null, null, null, PLACE);
        return new Dossier(
                id,
                Kind.COLLECTIVE,
                null,
                name,
                unit,
                "ECONOMY",
                null,
                List.of(proposal),
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
                null,
                null,
                null,
                null,
                null,
                null,
                PLACE);
    }

    private static Points points(String total) {
        return new Points(
                new BigDecimal(total),
                false,
                List.of(
                        new Points.Line("spread", "band", new BigDecimal("1E+1"), "18", PLACE),
                        new Points.Line("effect", "missing", BigDecimal.ZERO, null, null)));
    }

    private static Decision council() {
        return new Decision(
                LocalDate.of(2025, 10, 1),
                Decision.Act.EXCLUDE,
                "D-3",
                CERTIFICATE.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Hội đồng TĐKT tỉnh",
                new Round.Act("12/CV", LocalDate.of(2025, 9, 30), "Sở Nội vụ"),
                new Round.Act("13/BB", null, null),
                "Biên bản số 3",
                "trùng thành tích",
                new Decision.Votes(9, 1, 10),
                PLACE);
    }

    private static Round round() {
        return new Round(
                "lai-chau-2025",
                new Text("Dân vận khéo", "Skilled mass mobilisation"),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 9, 1),
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
                null);
    }
}
