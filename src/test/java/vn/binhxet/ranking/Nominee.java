package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Household;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Membership;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Person;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.Score;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.dossier.Text;
import vn.binhxet.dossier.Unit;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Provisional;

/** Builds a candidate with only what ranking looks at. */
final class Nominee {
    static final String AWARD = "provincial-certificate-individual";

    private final String id;
    private Kind kind = Kind.INDIVIDUAL;
    private String award = AWARD;
    private Outcome outcome = Outcome.QUALIFIED;
    private Integer priority;
    private String unit;
    private String district;
    private String field;
    private Level level;
    private Gender gender;
    private StatClass statClass;
    private final List<Occupation> occupations = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Membership> members = new ArrayList<>();
    private Household household;
    private Model model;
    private Provisional provisional;

    private Nominee(String id) {
        this.id = id;
    }

    static Nominee called(String id) {
        return new Nominee(id);
    }

    /** Scored with one number under the set {@link Rounds#ONE_CRITERION}. */
    static Nominee scored(String id, int points) {
        return called(id).score("merit", String.valueOf(points));
    }

    /** The same person from the same unit with other points. */
    Nominee rescored(int points) {
        Nominee other = scored(id, points).from(unit).priority(priority);
        other.gender = gender;
        return other;
    }

    Nominee of(Kind kind) {
        this.kind = kind;
        return this;
    }

    Nominee proposing(String award) {
        this.award = award;
        return this;
    }

    Nominee found(Outcome outcome) {
        this.outcome = outcome;
        return this;
    }

    Nominee priority(Integer priority) {
        this.priority = priority;
        return this;
    }

    Nominee from(String unit) {
        this.unit = unit;
        return this;
    }

    Nominee inDistrict(String district) {
        this.district = district;
        return this;
    }

    Nominee inField(String field) {
        this.field = field;
        return this;
    }

    Nominee at(Level level) {
        this.level = level;
        return this;
    }

    Nominee woman() {
        gender = Gender.FEMALE;
        return this;
    }

    Nominee classed(StatClass statClass) {
        this.statClass = statClass;
        return this;
    }

    Nominee working(Occupation... occupations) {
        this.occupations.addAll(List.of(occupations));
        return this;
    }

    Nominee in(Area... areas) {
        this.areas.addAll(List.of(areas));
        return this;
    }

    Nominee score(String criterion, String value) {
        scores.add(new Score(criterion, new BigDecimal(value), null, null, null, null, null, null));
        return this;
    }

    Nominee score(Score score) {
        scores.add(score);
        return this;
    }

    Nominee members(String asOf, int count, Integer women) {
        members.add(new Membership(LocalDate.parse(asOf), count, women, null, null));
        return this;
    }

    Nominee headedBy(Gender gender) {
        household = new Household("Giàng A Páo", gender, 5, List.of());
        return this;
    }

    Nominee with(Model model) {
        this.model = model;
        return this;
    }

    Nominee provisional() {
        provisional = new Provisional(LocalDate.of(2026, 10, 1), "law-06-2026");
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                id,
                kind,
                kind == Kind.COLLECTIVE ? CollectiveForm.VILLAGE_GROUP : null,
                id,
                new Unit(unit, unit, level, null, district, areas, List.of()),
                field,
                List.of(),
                List.of(proposal()),
                kind == Kind.INDIVIDUAL
                        ? new Person(null, gender, null, null, null, occupations, statClass, null, null)
                        : null,
                household,
                model,
                null,
                Section.of(members),
                null,
                null,
                null,
                null,
                Section.of(scores),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    Candidate candidate() {
        Award of = new Award(
                award,
                new Text(award, null),
                Award.Category.COMMENDATION_FORM,
                award,
                List.of(),
                null,
                List.of(),
                Layer.NATIONAL);
        AwardInForce inForce = new AwardInForce(of, 1, null, List.of(), List.of(), List.of(), Map.of(), provisional);
        Assessment assessment =
                new Assessment(id, inForce, true, outcome, List.of(), List.of(), List.of(), Map.of(), null, List.of());
        return new Candidate(dossier(), proposal(), assessment);
    }

    private Proposal proposal() {
        return new Proposal(award, null, null, null, null, null, priority, unit, null, null, null, null);
    }
}
