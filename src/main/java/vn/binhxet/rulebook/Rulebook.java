package vn.binhxet.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.round.Round;

/** All the law and configuration of one {@code rules/} directory, immutable. Safe to share between threads. */
public final class Rulebook {
    /** Faults that leave a rulebook one can still ask questions of. */
    private static final Set<String> SHOWN = Set.of(
            "rulebook-revision-gap",
            "rulebook-revision-overlap",
            "rulebook-condition-without-rule",
            "rulebook-unused-leaf");

    private final Registers registers;
    private final Vocabulary vocabulary;
    private final SortedMap<String, AwardDraft> drafts;
    private final Shared shared;
    private final SortedMap<String, Award> awards = new TreeMap<>();
    private final SortedMap<String, ProvinceDraft> provinces;
    private final List<VoteReader.Draft> votes;
    private final Map<PreferenceKind, PreferenceDraft> preferences;
    private final SortedMap<String, CriterionSet> criterionSets;
    private final Bonuses bonuses;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> cases;
    private final SortedMap<String, byte[]> about;
    private final SortedMap<String, String> drl;
    private final LawCalendar calendar;
    private final Resolver resolver;
    private final Map<Asked, Optional<AwardInForce>> answers = new ConcurrentHashMap<>();

    private record Asked(String award, LawDates dates, Map<String, String> parameters, String province) {}

    private Rulebook(
            Texts texts,
            Registers registers,
            Vocabulary vocabulary,
            SortedMap<String, AwardDraft> drafts,
            SortedMap<String, ProvinceDraft> provinces,
            List<VoteReader.Draft> votes,
            Shared shared,
            Map<PreferenceKind, PreferenceDraft> preferences,
            SortedMap<String, CriterionSet> criterionSets,
            Bonuses bonuses,
            SortedMap<String, String> drl) {
        this.registers = registers;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        this.shared = shared;
        this.provinces = provinces;
        this.votes = votes;
        this.preferences = preferences;
        this.criterionSets = criterionSets;
        this.bonuses = bonuses;
        this.files = texts.rules();
        this.cases = texts.cases();
        this.about = texts.about();
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

    /**
     * A rulebook read to be examined.
     *
     * @param rulebook the rulebook, with its faults
     * @param faults faults a rulebook can be examined with; {@link #load} refuses it for each of them
     */
    public record Examined(Rulebook rulebook, List<Problem> faults) {}

    /** Reads and checks a {@code rules/} directory; a single fault refuses all of it, with every fault named. */
    public static Rulebook load(Path rules) throws RulebookRefused {
        Examined examined = examine(rules);
        if (!examined.faults().isEmpty()) {
            throw new RulebookRefused(examined.faults());
        }
        return examined.rulebook();
    }

    /**
     * Reads a {@code rules/} directory as far as it can be shown what its faults would do to somebody.
     *
     * @throws RulebookRefused where a fault leaves nothing to show
     */
    public static Examined examine(Path rules) throws RulebookRefused {
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
        List<VoteReader.Draft> votes = new VoteReader(registers, calendar, drafts.keySet(), faults)
                .read(texts.yaml("general/votes.yaml", faults));
        reader.rules(drl, revisions);
        if (faults.all().stream().anyMatch(f -> !SHOWN.contains(f.code()))) {
            throw new RulebookRefused(faults.all());
        }
        return new Examined(
                new Rulebook(
                        texts,
                        registers,
                        vocabulary,
                        drafts,
                        provinces,
                        votes,
                        shared,
                        preferences,
                        criterionSets,
                        bonuses,
                        drl),
                faults.all());
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

    /** Whether some transition gives the more favourable of two formalised texts. */
    public boolean comparesTexts() {
        return calendar.comparesTexts();
    }

    /**
     * The award under the text of the other side of an instrument's first day, where the more favourable of both is
     * applied (a transition with {@code more_favourable}) and that text differs; empty otherwise.
     */
    public Optional<OtherText> otherText(String award, LawDates dates, Round round) {
        return calendar.otherSide(dates)
                .flatMap(other -> whereInForce(award, other.dates(), round)
                        .filter(text -> !Optional.of(text).equals(whereInForce(award, dates, round)))
                        .map(text -> new OtherText(other.instrument(), text)));
    }

    /** An award under the text that {@code instrument} brought, or ended, and that may be more favourable. */
    public record OtherText(String instrument, AwardInForce award) {}
    /** The texts of {@code award} in the order of time; an unknown award is our error. */
    public List<Revision> revisions(String award) {
        AwardDraft draft = drafts.get(award);
        if (draft == null) {
            throw new IllegalArgumentException("no award '" + award + "'");
        }
        return draft.revisions().stream()
                .map(r -> new Revision(r.number(), r.from(), r.until(), r.source()))
                .toList();
    }

    /** The kinds of conditions the vocabulary knows, each with the names of its parameters. */
    public SortedMap<String, SortedSet<String>> conditions() {
        var conditions = new TreeMap<String, SortedSet<String>>();
        vocabulary.kinds().forEach((id, kind) -> {
            var names = new TreeSet<>(kind.numbers().keySet());
            names.addAll(kind.codes().keySet());
            conditions.put(id, names);
        });
        return conditions;
    }

    /** Every body that decides, proposes or deliberates, by id. */
    public SortedMap<String, Text> bodies() {
        return Collections.unmodifiableSortedMap(registers.bodies());
    }

    /** Every dated number and citation as written, in the order of awards, revisions and criteria. */
    public List<DatedValue> datedValues() {
        var values = new ArrayList<DatedValue>();
        written()
                .forEach(r -> r.leaves().values().forEach(leaf -> {
                    boolean own = leaf.id().equals(leaf.origin());
                    leaf.numbers()
                            .forEach((name, number) -> values.addAll(
                                    own ? DatedValue.of(leaf.id(), r, name, number.byDate()) : List.of()));
                    values.addAll(own ? DatedValue.of(leaf.id(), r, "citation", leaf.citations()) : List.of());
                }));
        return List.copyOf(values);
    }

    /** Every day on which an instrument, a revision, a number or a citation begins or ends, first day first. */
    public SortedSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        registers.instruments().values().forEach(i -> {
            days.add(i.inForceFrom());
            if (i.inForceUntil() != null) {
                days.add(i.inForceUntil());
            }
        });
        written().forEach(r -> {
            days.add(r.from());
            if (r.until() != null) {
                days.add(r.until());
            }
            r.leaves().values().forEach(leaf -> {
                days.addAll(leaf.citations().keySet());
                leaf.numbers().values().forEach(n -> days.addAll(n.byDate().keySet()));
            });
        });
        days.remove(LocalDate.MIN);
        return days;
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

    /** Every revision there is: shared conditions, awards, what provinces add. */
    private Stream<RevisionDraft> written() {
        return Stream.concat(shared.revisions().stream(), revisions().stream());
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

    /**
     * The share in favour a proposal for {@code award} needs: the nation's, or the province's where that is higher. Empty
     * where neither asks for one.
     */
    public Optional<Vote> vote(String award, LawDates dates, Round round) {
        var asked = new ArrayList<Vote>();
        votes.stream()
                .filter(v -> v.awards().contains(award))
                .forEach(v -> v.on(dates, calendar).ifPresent(asked::add));
        province(round)
                .map(Province::council)
                .ifPresent(council -> council.votes().stream()
                        .filter(v -> v.awards().contains(award))
                        .forEach(v -> asked.add(v.vote())));
        return asked.stream().max(Comparator.comparingInt(Vote::percent));
    }

    /** Ceilings the round's province sets for lists of {@code award}, as they stand on {@code dates}. */
    public List<Province.Quota> quotas(String award, LawDates dates, Round round) {
        return province(round).stream()
                .flatMap(p -> p.quotas().stream())
                .filter(q -> q.awards().contains(award))
                .filter(q -> calendar.stands(instrument(q.citations().get(0).instrument()), dates))
                .toList();
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

    /** What a province can do about awards that the body {@code id} decides; an unknown id is our error. */
    public Power power(String id) {
        return one("body", id, registers.powers());
    }

    /**
     * Instruments to look at: not looked at for a year by {@code on}, or ending within {@code months} months from then.
     *
     * @param used ids of the instruments in use
     */
    public List<Watch> watch(Collection<String> used, LocalDate on, int months) {
        var found = new ArrayList<Watch>();
        for (Instrument i : registers.instruments().values()) {
            LocalDate ends = i.inForceUntil();
            if (!used.contains(i.id()) || (ends != null && !ends.isAfter(on))) {
                continue;
            }
            if (ends != null && !ends.isAfter(on.plusMonths(months))) {
                found.add(new Watch(i, ends));
            }
            if (i.checkedOn().plusYears(1).isBefore(on)) {
                found.add(new Watch(i, null));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Instruments that had ended for dossiers of these dates although the results still rest on them.
     *
     * @param used ids of the instruments in use
     */
    public List<Ended> ended(Collection<String> used, LawDates dates) {
        return registers.instruments().values().stream()
                .filter(i -> used.contains(i.id()) && calendar.over(i, dates))
                .map(i -> new Ended(i, successors(i)))
                .toList();
    }

    /** Whether a result is provisional because the instrument it names has ended, and not because a new one began. */
    public boolean byItsEnd(Provisional provisional) {
        Instrument instrument = instruments().get(provisional.instrument());
        return instrument != null && provisional.since().equals(instrument.inForceUntil());
    }

    private List<Instrument> successors(Instrument ended) {
        return registers.instruments().values().stream()
                .filter(i -> i.replaces().contains(ended.id()))
                .toList();
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

    /** {@code ledger.yaml} and {@code accepted.yaml} by path: texts about the rules, which decide nothing. */
    public SortedMap<String, byte[]> about() {
        return Collections.unmodifiableSortedMap(about);
    }

    private static <T> T one(String what, String id, SortedMap<String, T> all) {
        T value = all.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no " + what + " '" + id + "'." + Faults.maybe(id, all.keySet(), "en"));
        }
        return value;
    }
}
