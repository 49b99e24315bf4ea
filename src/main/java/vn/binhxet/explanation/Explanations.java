package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.remedy.Remedies;
import vn.binhxet.remedy.Situation;
import vn.binhxet.round.Provenance;
import vn.binhxet.rulebook.Ended;
import vn.binhxet.rulebook.Provisional;

/** Everything that can be told about one round's result in one language: the first class to open. */
public final class Explanations {
    /** Finds the row and column of a place of a dossier; where it finds none, file, dossier and pointer are shown. */
    public interface PlaceFinder extends BiFunction<String, Place, Optional<Problem.Where>> {}

    private record Placed(NominationList list, Entry entry) {}

    private final RoundResult result;
    private final Provenance provenance;
    private final Optional<String> trial;
    private final Wording wording;
    private final EvidenceText evidence;
    private final FindingText findings;
    private final ListText lists;
    private final PlaceText places;
    private final OneLine oneLine;
    private final FirmnessText firmness;
    private final Remedies remedies;
    private final Map<String, List<Placed>> entries = new HashMap<>();

    Explanations(RoundResult result, Names names, Words words, PlaceFinder finder) {
        this(result, names, words, finder, null, null);
    }

    private Explanations(
            RoundResult result,
            Names names,
            Words words,
            PlaceFinder finder,
            Provenance provenance,
            Remedies remedies) {
        this.result = result;
        this.remedies = remedies;
        this.provenance = provenance;
        this.wording = new Wording(words, names, result.round(), result.dossiers(), result.problems());
        this.trial = provenance == null ? Optional.empty() : new ProvenanceText(wording, result, provenance).trial();
        trial.ifPresent(wording::onEveryPage);
        this.evidence = new EvidenceText(wording, finder);
        this.findings = new FindingText(wording, evidence);
        this.lists = new ListText(wording);
        this.places = new PlaceText(wording);
        this.oneLine = new OneLine(wording, findings, places);
        this.firmness = new FirmnessText(wording, result);
        for (NominationList list : result.lists()) {
            for (Entry entry : list.entries()) {
                entries.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(new Placed(list, entry));
            }
        }
    }

    /** In {@code language}; facts are shown by file, dossier and pointer. */
    public static Explanations of(RoundResult result, String language) {
        return of(result, language, (dossier, place) -> Optional.empty());
    }

    /** In {@code language}; facts are shown where {@code finder} finds them. */
    public static Explanations of(RoundResult result, String language, PlaceFinder finder) {
        var names = new RulebookNames(result.rulebook(), result.round().programme(), language);
        return new Explanations(result, names, Words.in(language), finder);
    }

    /** The same, which also tells where the run comes from; {@code null} where that is not known. */
    public static Explanations of(RoundResult result, String language, PlaceFinder finder, Provenance provenance) {
        return of(result, language, finder, provenance, null);
    }

    /** The same, whose pages also tell what would change a result; {@code remedies} asks the rules. */
    public static Explanations of(
            RoundResult result, String language, PlaceFinder finder, Provenance provenance, Remedies remedies) {
        var names = new RulebookNames(result.rulebook(), result.round().programme(), language);
        return new Explanations(result, names, Words.in(language), finder, provenance, remedies);
    }

    /** That the run is a trial, and of what; empty for a run of the round as it stands. */
    public Optional<String> trial() {
        return trial;
    }

    /** When the criteria were sealed, what changed since, and which runs came before; a trial says so first. */
    public List<String> aboutTheRun() {
        return provenance == null ? List.of() : new ProvenanceText(wording, result, provenance).all();
    }

    /** The line that ties a printed list to its run; empty where no run is written. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(provenance).map(p -> wording.say("notice.fingerprint", "sum", p.fingerprint()));
    }

    /** Settings of the round in words. */
    public SettingText settings() {
        return new SettingText(wording, result);
    }

    /** The words of this language. */
    public Words words() {
        return wording.words();
    }

    /** Problems in sentences, awards named as the rulebook names them. */
    public Sentences sentences() {
        return new Sentences(wording.words(), result.rulebook());
    }

    /** Single phrases about parts of the result, for pages that lay them out themselves. */
    public Phrases phrases() {
        return new Phrases(wording, findings, evidence, places, lists, oneLine, decisions(), firmness);
    }

    /** The one sentence of an entry, as it stands in the lists. */
    public String oneLine(NominationList list, Entry entry) {
        return oneLine.of(list, entry, false);
    }

    /** Nominee, unit and the one sentence. */
    String nameAndLine(NominationList list, Entry entry) {
        Dossier dossier = entry.candidate().dossier();
        String unit = dossier.unit() == null || dossier.unit().name().equals(dossier.name())
                ? ""
                : " (" + dossier.unit().name() + ")";
        return Words.capital(wording.nominee(dossier)) + unit + ": " + oneLine(list, entry);
    }

    /** The explanation of an entry. */
    public Explanation of(NominationList list, Entry entry) {
        return new Explanation(
                wording,
                evidence,
                entry.candidate().dossier(),
                entry.candidate().assessment(),
                list,
                entry,
                result.assessments().getOrDefault(entry.id(), List.of()));
    }

    /** The explanation of an entry as a report has it: with what would change the result, and how far the cut is. */
    public Explanation page(NominationList list, Entry entry) {
        Explanation explanation = of(list, entry);
        return remedies == null
                ? explanation
                : explanation.with(new Explanation.Further(
                        remedies.of(
                                new Situation(entry.candidate().dossier(), result.round()),
                                entry.candidate().assessment()),
                        List.of(),
                        distance(list, entry)));
    }

    /** The awards this dossier proposes; where it stands in no list, every award opened for its kind. */
    public List<Explanation> of(String dossier) {
        List<Placed> placed = entries.getOrDefault(dossier, List.of());
        return placed.isEmpty()
                ? result.assessments().getOrDefault(dossier, List.of()).stream()
                        .map(a -> unlisted(dossier, a))
                        .toList()
                : placed.stream().map(p -> of(p.list(), p.entry())).toList();
    }

    /** The dossier against {@code award}, proposed or not; empty when that award was not opened for its kind. */
    public Optional<Explanation> of(String dossier, String award) {
        for (Placed placed : entries.getOrDefault(dossier, List.of())) {
            if (placed.list().award().id().equals(award)) {
                return Optional.of(of(placed.list(), placed.entry()));
            }
        }
        return result.assessments().getOrDefault(dossier, List.of()).stream()
                .filter(a -> a.award().award().id().equals(award))
                .map(a -> unlisted(dossier, a))
                .findFirst();
    }

    private Explanation unlisted(String dossier, Assessment assessment) {
        return new Explanation(
                wording,
                evidence,
                result.dossiers().get(dossier),
                assessment,
                null,
                null,
                result.assessments().getOrDefault(dossier, List.of()));
    }

    /** Two nominees side by side. */
    public Comparisons comparisons() {
        return new Comparisons(result, wording, evidence, oneLine);
    }

    /** How firm the cut of a list is: whom something small would move; empty where nothing is chosen. */
    public List<String> firmness(NominationList list) {
        return firmness.of(list);
    }

    /** How far an entry stands from the cut of its list. */
    public List<String> distance(NominationList list, Entry entry) {
        return firmness.of(list, entry);
    }

    /** Award and stratum of a list. */
    public String listName(NominationList list) {
        return lists.name(list);
    }

    /** Who proposes and who decides, where the province only proposes; empty where it decides itself. */
    public Optional<String> proposal(NominationList list) {
        return lists.proposal(list);
    }

    /** Why a list has fewer places than the round gives it; empty where it has as many. */
    public Optional<String> ceiling(NominationList list) {
        return lists.ceiling(list).map(Words::sentence);
    }

    private DecisionText decisions() {
        return new DecisionText(wording, lists, findings, result);
    }

    /** What only a person can decide, in one sentence. */
    public String decision(DecisionNeeded needed) {
        return decisions().sentence(needed);
    }

    /** The page "việc cần người quyết định": a heading per sort of decision, and each one below it. */
    public List<Line> decisionsNeeded() {
        var lines = new ArrayList<Line>();
        DecisionNeeded.Kind kind = null;
        DecisionText text = decisions();
        for (DecisionNeeded needed : result.decisionsNeeded()) {
            if (needed.kind() != kind) {
                kind = needed.kind();
                lines.add(Line.of(0, Mark.HEADING, Words.capital(wording.words().of(kind))));
            }
            lines.add(Line.of(1, Mark.NONE, text.sentence(needed)));
        }
        return List.copyOf(lines);
    }

    /** One slip per submitting unit that has something to supply. */
    public List<ReturnSlip> returnSlips() {
        return ReturnSlip.of(result, wording, findings);
    }

    /** What the chair reads. */
    public RoundSummary summary() {
        return RoundSummary.of(result, this, wording);
    }

    /** What the round's province regulates itself; empty where the rulebook has nothing of it. */
    public List<String> province() {
        return new ProvinceText(wording).lines();
    }

    /** That an instrument in use has ended, since when, and what is known to stand in its place. */
    public static String ended(Words words, Ended ended) {
        return Notices.ended(words, ended);
    }

    /** What a reader must know of the instruments in use: ended, ending soon, not looked at for a year. */
    public List<String> instruments() {
        return Notices.instruments(wording, result);
    }

    /** What every page must say: provisional law, and points that no document issued. */
    public List<String> notices() {
        var said = new LinkedHashSet<String>(aboutTheRun());
        for (NominationList list : result.lists()) {
            for (Entry entry : list.entries()) {
                Provisional provisional = entry.candidate().assessment().award().provisional();
                if (provisional != null) {
                    said.add(Notices.provisional(wording, provisional));
                }
            }
        }
        said.addAll(instruments());
        Notices.pointsNotIssued(wording).ifPresent(said::add);
        Notices.pointsIssued(wording).ifPresent(said::add);
        return List.copyOf(said);
    }
}
