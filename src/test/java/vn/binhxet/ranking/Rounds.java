package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Constraint.Amount;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.RankingRules.Preference;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.RankingRules.WomensMode;
import vn.binhxet.round.Round;
import vn.binhxet.round.Trait;
import vn.binhxet.rulebook.CriterionSet;

/** Builds a round with one award, and reads lists back as short text. */
final class Rounds {
    static final CriterionSet ONE_CRITERION = new CriterionSet(
            "one",
            new Text("một", "one"),
            new BigDecimal("1000"),
            null,
            List.of(new CriterionSet.Item(
                    "merit",
                    new Text("thành tích", "merit"),
                    new BigDecimal("1000"),
                    CriterionSet.Method.VALUE,
                    Map.of(),
                    List.of(),
                    null)),
            List.of());

    private final List<OpenedAward> awards = new ArrayList<>();
    private final List<Preference> then = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private boolean byPoints = true;
    private int womensPercent = 70;
    private Map<String, String> mainFields = Map.of();

    private Rounds() {}

    static Rounds quota(Integer quota, Constraint... constraints) {
        return new Rounds().open(Nominee.AWARD, quota, 0, List.of(), constraints);
    }

    static Rounds reserve(Integer quota, int reserve, Constraint... constraints) {
        return new Rounds().open(Nominee.AWARD, quota, reserve, List.of(), constraints);
    }

    static Rounds split(Trait... strata) {
        return new Rounds().open(Nominee.AWARD, 1, 0, List.of(strata));
    }

    Rounds open(String award, Integer quota, int reserve, List<Trait> strata, Constraint... constraints) {
        awards.add(new OpenedAward(award, List.of(), quota, reserve, strata, List.of(constraints)));
        return this;
    }

    Rounds withoutPoints() {
        byPoints = false;
        return this;
    }

    Rounds then(PreferenceKind kind) {
        then.add(new Preference(kind, null));
        return this;
    }

    Rounds women(WomensMode mode) {
        then.add(new Preference(PreferenceKind.WOMENS_PREFERENCE, mode));
        return this;
    }

    Rounds womensPercent(int percent) {
        womensPercent = percent;
        return this;
    }

    Rounds mainFields(Map<String, String> fields) {
        mainFields = fields;
        return this;
    }

    Rounds decided(Decision decision) {
        decisions.add(decision);
        return this;
    }

    Ranked rank(List<Candidate> candidates) {
        return Ranking.rank(candidates, round(), decisions, basis());
    }

    Rehearsal rehearsal(NominationList list) {
        return new Rehearsal(list, round(), decisions, basis());
    }

    private Basis basis() {
        return new Basis(byPoints ? ONE_CRITERION : null, womensPercent, mainFields);
    }

    private Round round() {
        return new Round(
                "r",
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
                ProofGrade.CITED,
                null,
                awards,
                new RankingRules(byPoints ? new RankingRules.Points("one", null) : null, then),
                null,
                null,
                null,
                null,
                null);
    }

    Ranked rank(Nominee... nominees) {
        return rank(Arrays.stream(nominees).map(Nominee::candidate).toList());
    }

    /** The only list. */
    NominationList list(Nominee... nominees) {
        return rank(nominees).lists().get(0);
    }

    static Entry entry(NominationList list, String id) {
        return list.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Ids with one status, in the list's order, e.g. {@code a b c}. */
    static String ids(NominationList list, Status status) {
        return list.entries().stream()
                .filter(e -> e.status() == status)
                .map(Entry::id)
                .collect(Collectors.joining(" "));
    }

    static String nominated(NominationList list) {
        return ids(list, Status.NOMINATED);
    }

    /** Ids with their ranks in the list's order, e.g. {@code a1 b2 c2 d4}; {@code -} for not ranked. */
    static String ranks(NominationList list) {
        return list.entries().stream()
                .map(e -> e.id() + (e.rank() == null ? "-" : e.rank()))
                .collect(Collectors.joining(" "));
    }

    static Constraint atMost(int number, Trait per) {
        return new Constraint(new Amount(number, null), null, per, null, null);
    }

    static Constraint atLeast(int number, Trait per) {
        return new Constraint(null, new Amount(number, null), per, null, null);
    }

    static Constraint atMost(Amount amount, Trait of, String... values) {
        return new Constraint(amount, null, null, of(of, values), null);
    }

    static Constraint atLeast(Amount amount, Trait of, String... values) {
        return new Constraint(null, amount, null, of(of, values), null);
    }

    static Amount number(int number) {
        return new Amount(number, null);
    }

    static Amount percent(int percent) {
        return new Amount(null, percent);
    }

    static Decision act(Act act, String dossier) {
        return decision("2025-11-01", act, dossier, null, List.of(), null);
    }

    static Decision reorder(String dossier, int rank) {
        return decision("2025-11-01", Act.REORDER, dossier, null, List.of(), rank);
    }

    static Decision orderTie(String... order) {
        return decision("2025-11-01", Act.ORDER_TIE, null, null, List.of(order), null);
    }

    static Decision decision(String on, Act act, String dossier, String list, List<String> order, Integer rank) {
        return new Decision(
                LocalDate.parse(on),
                act,
                dossier,
                null,
                list,
                List.of(),
                null,
                null,
                null,
                order,
                rank,
                null,
                "Hội đồng",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static SortedMap<Trait, List<String>> of(Trait trait, String... values) {
        return new TreeMap<>(Map.of(trait, List.of(values)));
    }
}
