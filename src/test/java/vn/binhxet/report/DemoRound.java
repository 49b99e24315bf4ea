package vn.binhxet.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Membership;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Person;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.dossier.Text;
import vn.binhxet.dossier.Unit;
import vn.binhxet.dossier.UnitSystem;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;
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
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** A made-up round with every status, long names and unfriendly ones, for tests of what is shown. */
public final class DemoRound {
    /** Personal facts no report may carry. */
    public static final LocalDate BIRTH_DATE = LocalDate.of(1979, 11, 23);

    public static final String ETHNICITY = "Dân-tộc-riêng";
    /** A name that tries to become markup and to turn the text round. */
    public static final String HOSTILE = "Trần <script>alert(\"x\")</script> & 'Bình' \u202Eđảo\u0007";

    private static final List<String> UNITS = List.of(
            "UBND xã Sìn Hồ",
            "UBND xã Mường Than",
            "Ban Dân vận Đảng ủy phường Tân Phong",
            "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở xã Pa Vệ Sủ",
            "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
            "Hội Liên hiệp Phụ nữ tỉnh");
    private static final List<String> FIELDS =
            List.of("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM");

    private final TreeMap<String, Dossier> dossiers = new TreeMap<>();
    private final TreeMap<String, List<Assessment>> assessments = new TreeMap<>();
    private final List<NominationList> lists = new ArrayList<>();
    private final DemoTree individual = new DemoTree(
            "provincial-certificate-individual",
            new Text(
                    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, cá nhân",
                    "Certificate of the provincial chairman, individuals"),
            Kind.INDIVIDUAL);
    private final DemoTree collective = new DemoTree(
            "provincial-certificate-collective",
            new Text(
                    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, tập thể",
                    "Certificate of the provincial chairman, collectives"),
            Kind.COLLECTIVE);
    private final DemoTree model = new DemoTree(
            "model-recognition", new Text("Công nhận mô hình “Dân vận khéo”", "Recognition of models"), Kind.MODEL);

    private DemoRound() {}

    /** The round, with the rules that are shipped. */
    public static RoundResult result() {
        try {
            return result(Rulebook.load(Path.of("rules")));
        } catch (RulebookRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** The round; {@code rulebook} may be {@code null} where nothing asks it. */
    public static RoundResult result(Rulebook rulebook) {
        return new DemoRound().make(rulebook, 1);
    }

    /** The same with the individuals' list repeated so often that the round is large. */
    public static RoundResult large(Rulebook rulebook, int times) {
        return new DemoRound().make(rulebook, times);
    }

    private RoundResult make(Rulebook rulebook, int times) {
        individuals(times);
        collectives();
        models();
        var unlisted = new ArrayList<String>();
        Dossier lone = dossier("CN-90", Kind.INDIVIDUAL, "Phàn Tả Mẩy", 1, "labour-medal", "ECONOMY");
        dossiers.put("CN-90", lone);
        assessments.put("CN-90", List.of());
        unlisted.add("CN-90/labour-medal");
        List<Problem> problems = Problem.sorted(List.of(
                Problem.of(
                        "unknown-award",
                        Problem.Severity.ERROR,
                        where("ca-nhan.json", 0, null, "/proposals/0"),
                        "CN-90",
                        "value",
                        "labour-medal"),
                Problem.of(
                        "impossible-date",
                        Problem.Severity.ERROR,
                        where("tap-the.csv", 14, "date", null),
                        "TT-04",
                        "value",
                        "31/02/2024"),
                Problem.of(
                        "duplicate-id",
                        Problem.Severity.REFUSED,
                        where("ca-nhan.json", 0, null, null),
                        "CN-99",
                        "value",
                        "CN-99"),
                Problem.of(
                        "unknown-field",
                        Problem.Severity.WARNING,
                        where("mo-hinh.json", 0, null, "/linhvuc"),
                        "MH-02",
                        "value",
                        "<b>linhvuc</b>")));
        return new RoundResult(
                round(),
                rulebook,
                dossiers,
                assessments,
                List.copyOf(lists),
                List.of(),
                decisions(),
                problems,
                dossiers.size() + 2 + 1,
                2,
                1,
                unlisted);
    }

    private static Problem.Where where(String file, int row, String column, String pointer) {
        return new Problem.Where("submissions/" + file, null, row, column, pointer);
    }

    private static Round round() {
        return new Round(
                "lai-chau-2020-2025",
                new Text(
                        "Đợt xét khen thưởng tổng kết 5 năm phong trào thi đua “Dân vận khéo” giai đoạn 2020 – 2025",
                        "Commendation at the close of five years of the movement “Skilled mass mobilization”, 2020 – 2025"),
                "Tỉnh Lai Châu",
                "skilled-mass-mobilization",
                new Round.Movement(
                        new Text("Phong trào thi đua “Dân vận khéo”", "Movement “Skilled mass mobilization”"),
                        Round.Launcher.PROVINCIAL_CHAIRMAN,
                        new Round.Act("128/KH-UBND", LocalDate.of(2020, 2, 10), "UBND tỉnh"),
                        true),
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 10, 1)),
                LocalDate.of(2025, 10, 10),
                LocalDate.of(2025, 9, 15),
                LocalDate.of(2025, 9, 20),
                LocalDate.of(2025, 10, 5),
                LocalDate.of(2025, 10, 25),
                null,
                null,
                List.of(),
                new RankingRules(
                        new RankingRules.Points("dvk-100", null),
                        List.of(
                                new RankingRules.Preference(
                                        RankingRules.PreferenceKind.WOMENS_PREFERENCE,
                                        RankingRules.WomensMode.AMONG_EQUAL),
                                new RankingRules.Preference(RankingRules.PreferenceKind.DIRECT_WORKERS, null))),
                Map.of(),
                Map.of(),
                new Round.Deliberation("Hội đồng Thi đua - Khen thưởng tỉnh", null, 15),
                Map.of(),
                null);
    }

    private void individuals(int times) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < times; i++) {
            String batch = times == 1 ? "CN-" : "CN" + (1000 + i) + "-";
            block(batch, entries);
        }
        lists.add(list(
                individual,
                Kind.INDIVIDUAL,
                8,
                2,
                entries,
                List.of(
                        new Constraint(
                                new Constraint.Amount(2, null), null, Trait.UNIT, null, "Hướng dẫn số 15-HD/BDVTU"),
                        new Constraint(
                                new Constraint.Amount(null, 30),
                                null,
                                null,
                                new TreeMap<>(Map.of(Trait.STAT_CLASS, List.of("UNIT_LEADER"))),
                                null)),
                true));
    }

    private void block(String b, List<Entry> entries) {
        Act act = new Act();
        String c = b;
        entries.add(line(c + "01", "Lò Thị Mai Hương", 0, Status.NOMINATED, 1, "96.5")
                .first()
                .replaced(c + "09")
                .make());
        entries.add(line(c + "02", "Nguyễn Thị Thuỳ Dương", 2, Status.NOMINATED, 2, "94")
                .after(c + "01", "POINTS", "96.5", "94")
                .replaced(c + "09")
                .make());
        entries.add(line(c + "03", HOSTILE, 4, Status.NOMINATED, 3, "92.25")
                .after(c + "02", "POINTS", "94", "92.25")
                .replaced()
                .make());
        entries.add(line(c + "04", "Giàng A Chu", 1, Status.NOMINATED, 4, "91")
                .after(c + "03", "POINTS", "92.25", "91")
                .replaced(c + "09")
                .womens(Status.RESERVE)
                .make());
        entries.add(line(c + "05", "Hoàng Thị Ngọc Ánh", 0, Status.NOMINATED, 5, "90")
                .after(c + "04", "POINTS", "91", "90")
                .replaced(c + "10")
                .make());
        entries.add(line(c + "06", "Tẩn Thị Sì", 3, Status.NOMINATED, 7, "88")
                .after(c + "07", "POINTS", "89", "88")
                .constraint(new ConstraintEffect(0, "u0", "LET_IN", List.of(c + "12")))
                .replaced(c + "09")
                .make());
        entries.add(line(c + "07", "Đặng Văn Khoẻ", 5, Status.ADDED_BY_COUNCIL, null, null)
                .outcome(Outcome.INCOMPLETE)
                .act(act.of(Decision.Act.INCLUDE, c + "07", "Thành tích đặc biệt trong phòng, chống thiên tai"))
                .make());
        entries.add(line(c + "09", "Vàng Thị Pà", 1, Status.RESERVE, 8, "87.5")
                .after(c + "06", "POINTS", "88", "87.5")
                .make());
        entries.add(line(c + "10", "Quàng Văn Ứng", 4, Status.RESERVE, 9, "87")
                .after(c + "09", "POINTS", "87.5", "87")
                .make());
        entries.add(line(c + "11", "Phùng Thị Ghến", 2, Status.TIED_AT_CUT, 10, "86")
                .tied(c + "13")
                .make());
        entries.add(line(c + "13", "Sùng A Dế", 3, Status.TIED_AT_CUT, 10, "86")
                .tied(c + "11")
                .make());
        entries.add(line(c + "12", "Lù Văn Quyết", 0, Status.NOT_SELECTED, 6, "89")
                .after(c + "05", "POINTS", "90", "89")
                .constraint(new ConstraintEffect(0, "u0", "CAP", List.of(c + "06")))
                .reason("CONSTRAINT")
                .make());
        entries.add(line(c + "14", "Bùi Thị Thu Hằng", 5, Status.NOT_SELECTED, 12, "81.75")
                .reason("BELOW_CUT")
                .make());
        entries.add(line(c + "15", "Chang Thị Xó", 1, Status.DEFERRED, null, null)
                .act(act.of(Decision.Act.DEFER, c + "15", "Chờ tổng kết chuyên đề"))
                .make());
        entries.add(line(c + "16", "Ma Văn Thắng", 2, Status.EXCLUDED_BY_COUNCIL, null, null)
                .act(act.of(Decision.Act.EXCLUDE, c + "16", "Đã khen trong đợt trước"))
                .make());
        entries.add(line(c + "17", "Lý Mý Sính", 3, Status.WITHDRAWN, null, null)
                .act(act.of(Decision.Act.WITHDRAW, c + "17", "Chuyển công tác"))
                .make());
        entries.add(line(c + "18", "Điêu Chính Tới", 0, Status.NOT_RANKED, null, null)
                .outcome(Outcome.INCOMPLETE)
                .make());
        entries.add(line(c + "19", "Khoàng Thị Nga", 4, Status.NOT_RANKED, null, null)
                .outcome(Outcome.ON_HOLD)
                .make());
        entries.add(line(c + "20", "Thùng Văn Páo", 1, Status.NOT_RANKED, null, null)
                .outcome(Outcome.NOT_QUALIFIED)
                .make());
    }

    private void collectives() {
        String[] names = {
            "Tổ dân vận bản Nà Cài",
            "Chi hội Phụ nữ bản Pa Tần",
            "Đồn Biên phòng Pa Ủ",
            "Hợp tác xã Nông nghiệp và Dịch vụ tổng hợp Mường Than, xã Mường Than, tỉnh Lai Châu",
            "Khối Dân vận phường Tân Phong"
        };
        Status[] statuses = {Status.NOMINATED, Status.NOMINATED, Status.RESERVE, Status.NOT_SELECTED, Status.NOT_RANKED
        };
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < names.length; i++) {
            LineMaker m = line(
                    "TT-0" + (i + 1), names[i], i, statuses[i], i < 4 ? i + 1 : null, i < 4 ? 95 - i + ".5" : null);
            m.kind = Kind.COLLECTIVE;
            m.tree = collective;
            m.provisional = i == 1;
            if (i == 4) {
                m.outcome(Outcome.INCOMPLETE);
            }
            entries.add((i == 1
                            ? m.after("TT-01", "WOMENS_PREFERENCE", "75", "66.7")
                                    .replaced("TT-03")
                            : m)
                    .make());
        }
        lists.add(list(collective, Kind.COLLECTIVE, 2, 1, entries, List.of(), true));
    }

    private void models() {
        String[] names = {
            "Vận động nhân dân hiến đất mở đường liên bản",
            "Tiếng kẻng an ninh",
            "Phụ nữ nuôi heo đất giúp trẻ đến trường",
            "Bản sạch không rác thải nhựa",
            "Chuyển đổi giống lúa Tẻ râu"
        };
        Outcome[] outcomes = {
            Outcome.QUALIFIED, Outcome.QUALIFIED, Outcome.QUALIFIED, Outcome.INCOMPLETE, Outcome.NOT_QUALIFIED
        };
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < names.length; i++) {
            Status status = outcomes[i] == Outcome.QUALIFIED ? Status.NOMINATED : Status.NOT_RANKED;
            LineMaker m = line("MH-0" + (i + 1), names[i], i, status, status == Status.NOMINATED ? 1 : null, null)
                    .outcome(outcomes[i]);
            m.kind = Kind.MODEL;
            m.tree = model;
            entries.add(m.make());
        }
        lists.add(list(model, Kind.MODEL, null, 0, entries, List.of(), false));
    }

    private NominationList list(
            DemoTree tree,
            Kind kind,
            Integer quota,
            int reserve,
            List<Entry> entries,
            List<Constraint> constraints,
            boolean lowered) {
        var opened = new OpenedAward(tree.award().id(), List.of(), quota, reserve, List.of(), constraints);
        boolean provisional = entries.stream()
                .anyMatch(e -> e.candidate().assessment().award().provisional() != null);
        return new NominationList(
                tree.award().id() + "~" + kind,
                tree.award(),
                kind,
                new TreeMap<>(),
                opened,
                lowered && !constraints.isEmpty() ? List.of(new NominationList.Lowered(0, null, 4, 3)) : List.of(),
                provisional,
                true,
                List.copyOf(entries));
    }

    private List<DecisionNeeded> decisions() {
        String people = individual.award().id() + "~INDIVIDUAL";
        String prefix = dossiers.containsKey("CN-11") ? "CN-" : "CN1000-";
        return List.of(
                need(DecisionNeeded.Kind.TIE_AT_CUT, people, List.of(prefix + "11", prefix + "13"), "places", "1"),
                need(
                        DecisionNeeded.Kind.READING,
                        people,
                        List.of(prefix + "01", prefix + "02"),
                        "clause",
                        DemoTree.CLAUSE,
                        "reading",
                        "initiatives-bind-both"),
                need(DecisionNeeded.Kind.OVERLAP, null, List.of("TT-01", "MH-01"), "shared", "MH-01", "other", "MH-01"),
                need(DecisionNeeded.Kind.HOLD, people, List.of(prefix + "19"), "matter", "DENUNCIATION"),
                need(DecisionNeeded.Kind.PAPER_NOT_SEEN, people, List.of(prefix + "01", prefix + "05"), "papers", "3"),
                need(DecisionNeeded.Kind.LATE, people, List.of(prefix + "18"), "received", "2025-09-22"),
                need(DecisionNeeded.Kind.FLOOR_LOWERED, people, List.of(), "asked", "4", "possible", "3"),
                need(DecisionNeeded.Kind.AGAINST_FINDINGS, people, List.of(prefix + "07"), "outcome", "INCOMPLETE"));
    }

    private static DecisionNeeded need(DecisionNeeded.Kind kind, String list, List<String> who, String... values) {
        var named = new TreeMap<String, String>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i], values[i + 1]);
        }
        return new DecisionNeeded(kind, list, who, named);
    }

    private static final class Act {
        Decision of(Decision.Act act, String dossier, String why) {
            return new Decision(
                    LocalDate.of(2025, 10, 15),
                    act,
                    dossier,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Hội đồng Thi đua - Khen thưởng tỉnh",
                    null,
                    null,
                    null,
                    why,
                    new Decision.Votes(13, 1, 15),
                    new Place("decisions.yaml", "/0"));
        }
    }

    private Dossier dossier(String id, Kind kind, String name, int unit, String award, String field) {
        int u = unit % UNITS.size();
        var place = new Place(
                "submissions/" + (kind == Kind.MODEL ? "mo-hinh" : kind == Kind.COLLECTIVE ? "tap-the" : "ca-nhan")
                        + ".json",
                "");
        boolean woman = name.contains("Thị");
        Person person = kind != Kind.INDIVIDUAL
                ? null
                : new Person(
                        woman ? "Bà" : "Ông",
                        woman ? Gender.FEMALE : Gender.MALE,
                        BIRTH_DATE,
                        ETHNICITY,
                        u == 0 ? "Công chức Văn hóa - Xã hội" : "Trưởng bản",
                        List.of(u % 2 == 0 ? Occupation.CIVIL_SERVANT : Occupation.FARMER),
                        u == 2
                                ? StatClass.UNIT_LEADER
                                : u % 2 == 0 ? StatClass.DEPARTMENT_LEADER : StatClass.DIRECT_WORKER,
                        null,
                        null);
        Level level = u == 4 || u == 5 ? Level.PROVINCE : Level.COMMUNE;
        return new Dossier(
                id,
                kind,
                kind == Kind.COLLECTIVE ? CollectiveForm.VILLAGE_GROUP : null,
                name,
                new Unit("u" + u, UNITS.get(u), level, UnitSystem.STATE, null, List.of(Area.SPECIALLY_DIFFICULT), null),
                field,
                null,
                List.of(new Proposal(award, "d", null, null, null, null, 1, "u" + u, null, null, null, place)),
                person,
                null,
                kind == Kind.MODEL
                        ? new Model(
                                "Bản Nà Cài",
                                Level.GRASSROOTS,
                                ModelStatus.NEW,
                                name,
                                null,
                                LocalDate.of(2022, 3, 1),
                                null,
                                null,
                                null)
                        : null,
                null,
                kind == Kind.COLLECTIVE
                        ? Section.of(List.of(new Membership(LocalDate.of(2025, 9, 1), 12, 9 - u, null, place)))
                        : null,
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
                place);
    }

    private LineMaker line(String id, String name, int unit, Status status, Integer rank, String points) {
        return new LineMaker(id, name, unit, status, rank, points);
    }

    /** One entry under construction. */
    private final class LineMaker {
        private final String id;
        private final String name;
        private final int unit;
        private final Status status;
        private final Integer rank;
        private final String points;
        private Kind kind = Kind.INDIVIDUAL;
        private DemoTree tree = individual;
        private Outcome outcome = Outcome.QUALIFIED;
        private boolean provisional;
        private List<String> tied = List.of();
        private List<String> replaced = List.of();
        private DecidedBy decidedBy;
        private ConstraintEffect constraint;
        private String reason;
        private Decision act;
        private Status womens;

        LineMaker(String id, String name, int unit, Status status, Integer rank, String points) {
            this.id = id;
            this.name = name;
            this.unit = unit;
            this.status = status;
            this.rank = rank;
            this.points = points;
        }

        LineMaker first() {
            decidedBy = new DecidedBy("FIRST", null, null, points);
            return this;
        }

        LineMaker after(String before, String key, String valueBefore, String value) {
            decidedBy = new DecidedBy(key, before, valueBefore, value);
            return this;
        }

        LineMaker replaced(String... by) {
            replaced = List.of(by);
            return this;
        }

        LineMaker tied(String with) {
            tied = List.of(with);
            return this;
        }

        LineMaker womens(Status other) {
            womens = other;
            return this;
        }

        LineMaker constraint(ConstraintEffect effect) {
            constraint = effect;
            return this;
        }

        LineMaker reason(String why) {
            reason = why;
            return this;
        }

        LineMaker act(Decision decision) {
            act = decision;
            return this;
        }

        LineMaker outcome(Outcome found) {
            outcome = found;
            return this;
        }

        Entry make() {
            Dossier d = dossier(id, kind, name, unit, tree.award().id(), FIELDS.get(unit % FIELDS.size()));
            Assessment a = tree.assess(id, outcome, provisional);
            dossiers.put(id, d);
            assessments.put(id, List.of(a));
            return new Entry(
                    new Candidate(d, d.proposals().get(0), a),
                    status,
                    rank,
                    tied,
                    sheet(),
                    decidedBy,
                    constraint,
                    reason,
                    act,
                    status == Status.ADDED_BY_COUNCIL && outcome != Outcome.QUALIFIED,
                    replaced,
                    womens);
        }

        private Points sheet() {
            if (points == null) {
                return null;
            }
            var total = new BigDecimal(points);
            var place = new Place("submissions/ca-nhan.json", "/scores/0");
            return new Points(
                    total,
                    true,
                    List.of(
                            new Points.Line("consensus", "value", new BigDecimal("15"), "15", place),
                            new Points.Line("forces", "value", new BigDecimal("14.5"), "14.5", place),
                            new Points.Line("effect", "value", new BigDecimal("24"), "24", place),
                            new Points.Line("difficulty", "value", new BigDecimal("10"), "10", place),
                            new Points.Line("spread", "value", new BigDecimal("15"), "15", place),
                            new Points.Line(
                                    "sustainability", "value", total.subtract(new BigDecimal("78.5")), "8", place),
                            new Points.Line("creativity", "missing", BigDecimal.ZERO, null, null)));
        }
    }
}
