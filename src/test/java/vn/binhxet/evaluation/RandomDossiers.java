package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Ingenuity;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.MatterKind;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Person;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Production;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Rating;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Research;
import vn.binhxet.dossier.Roster;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.Seen;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.dossier.Unit;
import vn.binhxet.dossier.Version;

/**
 * Wild but valid dossiers of every kind, the same for the same seed: sections absent, empty or damaged, papers of every
 * grade, years around the receipt, dates around the round's day, anything left out that may be left out.
 */
final class RandomDossiers {
    static final LocalDate RECEIPT = LocalDate.of(2025, 9, 15);
    static final LocalDate AS_OF = LocalDate.of(2025, 10, 31);
    static final List<String> STATEMENTS = List.of(
            "exemplary-compliance",
            "compliance",
            "many-or-sudden-achievements-in-a-field",
            "many-achievements-in-a-field",
            "model-effective",
            "model-spread",
            "model-selected-for-replication");
    private static final List<String> FORMS = List.of(
            "grassroots-emulation-fighter",
            "advanced-worker",
            "excellent-labour-collective",
            "provincial-certificate",
            "ministry-certificate",
            "commendation-certificate",
            "provincial-flag");

    private final Dice dice;
    private final Words words;
    private int next;

    /** Ids the dossiers speak of. */
    record Words(List<String> forms, List<String> statements, List<String> awards) {}

    RandomDossiers(Random random) {
        this(
                random,
                new Words(
                        FORMS,
                        STATEMENTS,
                        List.of("award", "other-award", "year-rating", "member-share", "title-in-year")));
    }

    RandomDossiers(Random random, Words words) {
        this.dice = new Dice(random);
        this.words = words;
    }

    Dossier next() {
        String id = "D" + next++;
        Kind kind = dice.one(Kind.values());
        return new Dossier(
                id,
                kind,
                kind == Kind.COLLECTIVE ? dice.maybe(15, () -> dice.one(CollectiveForm.values())) : null,
                dice.maybe(5, () -> dice.chance(5) ? " " : "Tên " + id),
                dice.maybe(20, this::unit),
                dice.maybe(20, () -> dice.one(List.of("ECONOMY", "CULTURE_SOCIETY", "SPORT", " "))),
                dice.maybe(20, () -> around(AS_OF.minusYears(10), 3650)),
                dice.list(2, () -> new Version(around(RECEIPT, 400), null)),
                dice.list(2, this::proposal),
                kind == Kind.INDIVIDUAL ? dice.maybe(10, this::person) : null,
                null,
                kind == Kind.MODEL || dice.chance(10) ? dice.maybe(5, this::model) : null,
                null,
                null,
                section(6, this::rating),
                section(5, this::award),
                section(4, this::initiative),
                section(4, this::research),
                null,
                section(2, this::discipline),
                section(2, this::matter),
                null,
                section(3, this::attestation),
                section(2, this::minutes),
                section(3, this::paper),
                section(3, this::production),
                section(4, this::ingenuity),
                section(4, this::roster),
                section(4, this::lead),
                dice.chance(80)
                        ? null
                        : Set.of(dice.one(List.of("/model/recognitions", "/model/results", "/proposals", "/versions"))),
                dice.chance(60) ? List.of() : dice.list(3, this::overlap),
                new Place("submissions/random.json", "/" + id));
    }

    private <T> Section<T> section(int atMost, Function<Place, T> fact) {
        if (dice.chance(15)) {
            return dice.chance(20) ? new Section<>(false, true, List.of()) : Section.absent();
        }
        var facts = new ArrayList<T>();
        int n = dice.between(0, atMost);
        for (int i = 0; i < n; i++) {
            facts.add(fact.apply(new Place("submissions/random.json", "/" + i)));
        }
        return new Section<>(true, dice.chance(15), facts);
    }

    private LocalDate around(LocalDate day, int days) {
        return dice.chance(15) ? day : day.plusDays(dice.between(-days, days));
    }

    /** Mostly years that can make a streak, some at and after the receipt. */
    private int year() {
        return dice.between(RECEIPT.getYear() - 5, RECEIPT.getYear() + 1);
    }

    private String words(String text) {
        return dice.chance(10) ? null : dice.chance(6) ? "  " : text;
    }

    Paper named() {
        return new Paper(
                dice.chance(5) ? null : dice.one(PaperType.values()),
                words("45/QĐ-UBND"),
                dice.maybe(6, () -> around(RECEIPT, 600)),
                words("UBND xã Sìn Hồ"),
                null,
                dice.maybe(70, () -> new Seen(words("Lò Thị Mai"), dice.maybe(10, () -> AS_OF), null)));
    }

    private Paper proof() {
        return dice.maybe(20, this::named);
    }

    private Proposal proposal() {
        return new Proposal(
                dice.one(words.awards()),
                dice.one(List.of("a", "b", "d")),
                null,
                null,
                dice.maybe(50, () -> period(dice)),
                null,
                1,
                "unit",
                proof(),
                null,
                null,
                new Place("submissions/random.json", "/proposals"));
    }

    private Person person() {
        return new Person(
                null,
                null,
                null,
                null,
                null,
                dice.list(2, () -> dice.one(Occupation.values())),
                null,
                dice.maybe(10, () -> around(RECEIPT.minusYears(2), 900)),
                null);
    }

    private Model model() {
        return new Model(
                words("Bản Nà Cài"),
                dice.maybe(15, () -> dice.one(Level.values())),
                dice.maybe(15, () -> dice.one(ModelStatus.values())),
                null,
                null,
                dice.maybe(15, () -> around(AS_OF.minusMonths(12), 600)),
                dice.maybe(20, () -> new Model.Registration(null, words("Khối Dân vận"), proof())),
                dice.maybe(
                        15,
                        () -> dice.list(
                                4,
                                () -> new Model.Recognition(
                                        year(),
                                        dice.maybe(10, () -> dice.one(Level.values())),
                                        words("Đảng ủy"),
                                        proof()))),
                dice.maybe(
                        15, () -> dice.list(4, () -> new Model.Result(words("km đường"), "2", null, null, proof()))));
    }

    private Rating rating(Place at) {
        RatingLevel level =
                dice.chance(60) ? RatingLevel.EXCELLENT : dice.maybe(5, () -> dice.one(RatingLevel.values()));
        return new Rating(year(), level, earnedUnder(), proof(), at);
    }

    private HeldAward award(Place at) {
        return new HeldAward(
                dice.maybe(3, () -> dice.one(words.forms())),
                year(),
                dice.maybe(15, () -> dice.one(AwardType.values())),
                dice.maybe(70, () -> dice.chance(50)),
                dice.maybe(60, () -> period(dice)),
                dice.maybe(70, () -> dice.chance(30)),
                earnedUnder(),
                proof(),
                at);
    }

    /** Some years, whole or not, open at an end or not. */
    static Period period(Dice dice) {
        LocalDate from = LocalDate.of(RECEIPT.getYear() - dice.between(2, 8), 1, 1);
        LocalDate until = from.plusYears(dice.between(1, 5));
        return new Period(
                dice.maybe(10, () -> from), dice.maybe(10, () -> dice.chance(70) ? until : until.plusDays(180)));
    }

    private Unit unit() {
        return new Unit("unit", "Đơn vị", null, null, null, null, dice.list(1, this::predecessor));
    }

    private Unit.Predecessor predecessor() {
        return new Unit.Predecessor("former-1", null, null, proof());
    }

    private String earnedUnder() {
        return dice.maybe(70, () -> dice.one(List.of("unit", "former-1", "former-2", "elsewhere")));
    }

    private Production production(Place at) {
        return new Production(
                words("Chăn nuôi"),
                dice.maybe(10, () -> around(AS_OF.minusYears(2), 900)),
                scope(),
                applied(),
                proof(),
                at);
    }

    private Ingenuity ingenuity(Place at) {
        return new Ingenuity(words("Mưu trí"), year(), scope(), null, proof(), at);
    }

    private Roster roster(Place at) {
        int total = dice.chance(5) ? 0 : dice.one(List.of(10, 20, 37));
        var titles = new TreeMap<String, Integer>();
        titles.put("advanced-worker", dice.between(total / 3, total));
        if (dice.chance(50)) {
            titles.put("provincial-certificate", dice.between(0, total));
        }
        if (dice.chance(50)) {
            titles.put("ministry-certificate", dice.between(0, total / 2));
        }
        return new Roster(
                dice.chance(60) ? RECEIPT.getYear() - 1 : year(),
                total,
                dice.maybe(15, () -> dice.between(total / 2, total)),
                dice.maybe(15, () -> titles),
                dice.maybe(15, () -> dice.chance(60) ? 0 : dice.between(0, total / 3)),
                earnedUnder(),
                proof(),
                at);
    }

    private Lead lead(Place at) {
        LocalDate from = around(RECEIPT.minusYears(3), 700);
        return new Lead(
                dice.one(Lead.LeadKind.values()),
                dice.maybe(15, () -> dice.one(Lead.Organiser.values())),
                dice.maybe(15, () -> dice.one(List.of("PRIME_MINISTER", "PROVINCIAL_CHAIRMAN", "UNIT_HEAD"))),
                dice.maybe(10, () -> from),
                dice.maybe(
                        10,
                        () -> dice.chance(40)
                                ? from.plusYears(dice.between(1, 5))
                                : from.plusDays(dice.between(1, 2000))),
                dice.maybe(20, () -> dice.chance(60)),
                dice.maybe(15, () -> dice.one(Lead.Stage.values())),
                dice.maybe(15, () -> dice.chance(50) ? (Integer) (RECEIPT.getYear() - 1) : (Integer) year()),
                proof(),
                at);
    }

    private Boolean applied() {
        return dice.chance(70) ? Boolean.TRUE : dice.maybe(50, () -> false);
    }

    private List<String> used() {
        return dice.chance(75) ? List.of() : List.of("advanced-worker");
    }

    private Level scope() {
        return dice.maybe(10, () -> dice.one(Level.values()));
    }

    private Initiative initiative(Place at) {
        return new Initiative(words("Sáng kiến"), year(), scope(), applied(), used(), proof(), at);
    }

    private Research research(Place at) {
        return new Research(words("Đề tài"), year(), scope(), applied(), null, used(), proof(), at);
    }

    private About about() {
        return dice.maybe(30, () -> dice.one(About.values()));
    }

    private Discipline discipline(Place at) {
        return new Discipline(
                "PARTY",
                dice.maybe(10, () -> dice.one(List.of("REPRIMAND", "WARNING", "REMOVAL", "Khiển trách"))),
                about(),
                dice.maybe(15, () -> around(RECEIPT.minusYears(1), 500)),
                dice.maybe(20, () -> around(dice.chance(50) ? AS_OF : AS_OF.minusYears(2), 400)),
                proof(),
                at);
    }

    private Matter matter(Place at) {
        return new Matter(
                dice.maybe(4, () -> dice.one(MatterKind.values())),
                about(),
                words("Thanh tra tỉnh"),
                dice.maybe(25, () -> around(AS_OF, 90)),
                dice.maybe(50, () -> around(AS_OF, 60)),
                null,
                proof(),
                at);
    }

    private Attestation attestation(Place at) {
        return new Attestation(
                dice.maybe(4, () -> dice.one(words.statements())), dice.chance(80), words("Đảng ủy xã"), proof(), at);
    }

    private Minutes minutes(Place at) {
        return new Minutes(
                "Hội đồng",
                dice.maybe(20, () -> dice.one(Minutes.MinutesKind.values())),
                null,
                9,
                9,
                9,
                0,
                proof(),
                at);
    }

    private SubmittedPaper paper(Place at) {
        Paper p = named();
        return new SubmittedPaper(
                p.type(),
                p.number(),
                p.date(),
                p.issuer(),
                null,
                p.seen(),
                dice.list(2, () -> dice.one(words.statements())),
                at);
    }

    private Overlap overlap() {
        return new Overlap(
                dice.one(Overlap.OverlapKind.values()),
                "D9",
                "12/QĐ-UBND",
                dice.maybe(10, () -> dice.one(Overlap.Ruling.values())),
                new Place("register/decisions.csv", "/" + dice.between(0, 9)));
    }
}
