package vn.binhxet.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.Round;

/** All the law and configuration of one {@code rules/} directory, immutable. Safe to share between threads. */
public final class Rulebook {
    private final Registers registers;
    private final SortedMap<String, AwardDraft> drafts;
    private final SortedMap<String, Award> awards = new TreeMap<>();
    private final SortedMap<String, ProvinceDraft> provinces;
    private final Map<PreferenceKind, PreferenceDraft> preferences;
    private final SortedMap<String, CriterionSet> criterionSets;
    private final Bonuses bonuses;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> cases;
    private final SortedMap<String, String> drl;
    private final LawCalendar calendar;
    private final Resolver resolver;
    private final Map<Asked, Optional<AwardInForce>> answers = new ConcurrentHashMap<>();

    private record Asked(String award, LawDates dates, Map<String, String> parameters, String province) {}

    private Rulebook(
            Texts texts,
            Registers registers,
            SortedMap<String, AwardDraft> drafts,
            SortedMap<String, ProvinceDraft> provinces,
            Shared shared,
            Map<PreferenceKind, PreferenceDraft> preferences,
            SortedMap<String, CriterionSet> criterionSets,
            Bonuses bonuses,
            SortedMap<String, String> drl) {
        this.registers = registers;
        this.drafts = drafts;
        this.provinces = provinces;
        this.preferences = preferences;
        this.criterionSets = criterionSets;
        this.bonuses = bonuses;
        this.files = texts.rules();
        this.cases = texts.cases();
        this.drl = drl;
        this.calendar = new LawCalendar(registers.instruments().values());
        this.resolver = new Resolver(registers, shared, calendar);
        drafts.forEach((id, draft) -> awards.put(id, draft.award()));
    }

    /** What all awards share. */
    record Shared(List<SharedDraft> bars, List<SharedDraft> holds, List<SharedDraft> dossierParts) {
        List<RevisionDraft> revisions() {
            var all = new ArrayList<RevisionDraft>();
            List.of(bars, holds, dossierParts).forEach(l -> l.forEach(s -> all.addAll(s.revisions())));
            return all;
        }
    }

    /** Reads and checks a {@code rules/} directory; a single fault refuses all of it, with every fault named. */
    public static Rulebook load(Path rules) throws RulebookRefused {
        var faults = new Faults();
        var texts = new Texts(rules, faults);
        if (texts.rules().isEmpty() && faults.any()) {
            throw new RulebookRefused(faults.all());
        }
        Registers registers = new RegisterReader(texts, faults).read();
        var calendar = new LawCalendar(registers.instruments().values());
        Vocabulary vocabulary = Vocabulary.read(texts.yaml("conditions/vocabulary.yaml", faults), faults);
        var reader = new AwardReader(texts, registers, vocabulary, faults);
        SortedMap<String, AwardDraft> drafts = reader.awards();
        var shared = new Shared(
                reader.shared("general/bars.yaml", "bars"),
                reader.shared("general/holds.yaml", "holds"),
                reader.shared("general/dossier-parts.yaml", "dossier_parts"));
        var preferences =
                new PreferenceReader(registers, calendar, faults).read(texts.yaml("general/preferences.yaml", faults));
        var criterionSets = new TreeMap<String, CriterionSet>();
        for (String path : texts.matching("programmes/[^/]+/criteria/[^/]+\\.yaml")) {
            String[] parts = path.split("/", -1);
            String id = parts[3].substring(0, parts[3].length() - ".yaml".length());
            Yaml root = texts.yaml(path, faults);
            if (root != null) {
                criterionSets.put(parts[1] + "/" + id, new CriterionSetReader(faults).read(root, id));
            }
        }
        var bonuses = new BonusReader(registers, faults)
                .read(texts.rules().containsKey("bonuses.yaml") ? texts.yaml("bonuses.yaml", faults) : null);
        var drl = new TreeMap<String, String>();
        texts.matching("conditions/[^/]+\\.drl").forEach(name -> drl.put(name, texts.text(name)));
        var revisions = new ArrayList<RevisionDraft>(shared.revisions());
        drafts.values().forEach(d -> revisions.addAll(d.revisions()));
        SortedMap<String, ProvinceDraft> provinces =
                new ProvinceReader(texts, registers, reader, drafts, faults).read();
        provinces.values().forEach(p -> revisions.addAll(p.revisions()));
        reader.rules(drl, revisions);
        if (faults.any()) {
            throw new RulebookRefused(faults.all());
        }
        return new Rulebook(texts, registers, drafts, provinces, shared, preferences, criterionSets, bonuses, drl);
    }

    /** Every award by id. */
    public SortedMap<String, Award> awards() {
        return Collections.unmodifiableSortedMap(awards);
    }

    /**
     * The award as the law stands for {@code dates}; the same instance for equal contents.
     *
     * @param round its own numbers are put in where programme or province allow it; may be {@code null}
     * @throws NotInForce where no revision applies
     * @throws IllegalArgumentException where the award is unknown, or the round changes a number it may not
     */
    public AwardInForce inForce(String award, LawDates dates, Round round) {
        return whereInForce(award, dates, round).orElseThrow(() -> new NotInForce(award, dates));
    }

    /** Like {@link #inForce}, but empty where no revision applies. */
    public Optional<AwardInForce> whereInForce(String award, LawDates dates, Round round) {
        AwardDraft draft = drafts.get(award);
        if (draft == null) {
            throw new IllegalArgumentException(
                    "no award '" + award + "'." + Faults.maybe(award, drafts.keySet(), "en"));
        }
        Map<String, String> parameters = round == null ? Map.of() : round.parameters();
        ProvinceDraft province = round == null || round.province() == null ? null : provinces.get(round.province());
        String own = province == null ? "" : province.province().id();
        var asked = new Asked(award, dates, parameters, own);
        Optional<AwardInForce> known = answers.get(asked);
        if (known != null) {
            return known;
        }
        List<Problem> refused = new Parameters(revisions()).check(parameters);
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(RulebookRefused.sentence(refused.get(0), "en"));
        }
        Optional<AwardInForce> answer = resolver.resolve(draft, dates, Map.copyOf(parameters), province);
        answers.putIfAbsent(new Asked(award, dates, Map.copyOf(parameters), own), answer);
        return answer;
    }

    /**
     * What a round and its decisions ask of the rulebook and cannot have: unknown awards, readings, or numbers they may
     * not change.
     */
    public List<Problem> check(Round round, List<Decision> decisions) {
        var problems = new ArrayList<>(new Parameters(revisions()).check(round.parameters()));
        problems.addAll(new RoundCheck(this, drafts).check(round, decisions));
        return Problem.sorted(problems);
    }

    private List<RevisionDraft> revisions() {
        var all = new ArrayList<RevisionDraft>();
        drafts.values().forEach(d -> all.addAll(d.revisions()));
        provinces.values().forEach(p -> all.addAll(p.revisions()));
        return all;
    }

    /** The provinces whose own regulation is in the rulebook, by id. */
    public SortedMap<String, Province> provinces() {
        var all = new TreeMap<String, Province>();
        provinces.forEach((id, draft) -> all.put(id, draft.province()));
        return Collections.unmodifiableSortedMap(all);
    }

    /** The regulation of the round's province; empty where the round names none the rulebook has. */
    public Optional<Province> province(Round round) {
        return Optional.ofNullable(round.province() == null ? null : provinces.get(round.province()))
                .map(ProvinceDraft::province);
    }

    /** What its author should look at although the rulebook can be used. */
    public List<Problem> warnings() {
        return ProvinceWarnings.of(provinces.values());
    }

    /** The clause with readings that is written {@code 74.1.d} or in full, as trees and readings name it; else as written. */
    public String clause(String written) {
        return drafts.values().stream()
                .flatMap(d -> d.revisions().stream())
                .flatMap(r -> TreeReader.nodes(r.tree()))
                .filter(Node.Readings.class::isInstance)
                .map(n -> ((Node.Readings) n).clause())
                .filter(c -> c.equals(written) || c.endsWith(" " + written))
                .findFirst()
                .orElse(written);
    }

    /** The preference of the law for {@code dates}; empty where the law knows none. */
    public Optional<Preference> preference(PreferenceKind kind, LawDates dates) {
        PreferenceDraft draft = preferences.get(kind);
        return draft == null ? Optional.empty() : draft.on(dates, calendar);
    }

    /** A form by id; an unknown id is our error. */
    public Form form(String id) {
        return one("form", id, registers.forms());
    }

    /** Every form by id. */
    public SortedMap<String, Form> forms() {
        return Collections.unmodifiableSortedMap(registers.forms());
    }

    /** A statement by id; an unknown id is our error. */
    public Statement statement(String id) {
        return one("statement", id, registers.statements());
    }

    /** Every statement by id. */
    public SortedMap<String, Statement> statements() {
        return Collections.unmodifiableSortedMap(registers.statements());
    }

    /** An instrument by id; an unknown id is our error. */
    public Instrument instrument(String id) {
        return one("instrument", id, registers.instruments());
    }

    /** Every instrument by id. */
    public SortedMap<String, Instrument> instruments() {
        return Collections.unmodifiableSortedMap(registers.instruments());
    }

    /** A programme by id; an unknown id is our error. */
    public Programme programme(String id) {
        return one("programme", id, registers.programmes());
    }

    /** Every programme by id. */
    public SortedMap<String, Programme> programmes() {
        return Collections.unmodifiableSortedMap(registers.programmes());
    }

    /** The criterion set {@code id} of a programme. */
    public Optional<CriterionSet> criterionSet(String programme, String id) {
        return Optional.ofNullable(criterionSets.get(programme + "/" + id));
    }

    /** What money comes with what is given. */
    public Bonuses bonuses() {
        return bonuses;
    }

    /** The form itself and every form that counts as it. */
    public Set<String> formsCountingAs(String form) {
        var ids = new TreeMap<String, List<String>>();
        registers.forms().forEach((id, f) -> ids.put(id, f.countsAs()));
        return leadingTo(form, ids);
    }

    /** The statement itself and every statement that entails it. */
    public Set<String> statementsEntailing(String statement) {
        var ids = new TreeMap<String, List<String>>();
        registers.statements().forEach((id, s) -> ids.put(id, s.entails()));
        return leadingTo(statement, ids);
    }

    private static Set<String> leadingTo(String goal, SortedMap<String, List<String>> next) {
        var found = new TreeSet<String>();
        found.add(goal);
        boolean more = true;
        while (more) {
            more = false;
            for (var entry : next.entrySet()) {
                if (!Collections.disjoint(entry.getValue(), found)) {
                    more |= found.add(entry.getKey());
                }
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** Whether papers of this type bear a number, so that naming one without it proves nothing. */
    public boolean bearsNumber(PaperType type) {
        return registers.numbered().contains(type);
    }

    /** What people call papers of this type. */
    public Text paperName(PaperType type) {
        return registers.papers().get(type);
    }

    /** What people call the body {@code id}; an unknown id is our error. */
    public Text bodyName(String id) {
        return one("body", id, registers.bodies());
    }

    /** Every file that was read to decide, by path relative to the directory. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The texts of {@code conditions/*.drl} by path. */
    public SortedMap<String, String> drl() {
        return Collections.unmodifiableSortedMap(drl);
    }

    /** Every {@code cases.yaml} by path; cases decide nothing and are not among {@link #files}. */
    public SortedMap<String, byte[]> cases() {
        return Collections.unmodifiableSortedMap(cases);
    }

    private static <T> T one(String what, String id, SortedMap<String, T> all) {
        T value = all.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no " + what + " '" + id + "'." + Faults.maybe(id, all.keySet(), "en"));
        }
        return value;
    }
}
