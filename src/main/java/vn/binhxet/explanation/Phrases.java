package vn.binhxet.explanation;

import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Place;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Node;

/** Single phrases about the parts of a result, for pages that lay them out themselves. */
public final class Phrases {
    private final Wording wording;
    private final FindingText findings;
    private final EvidenceText evidence;
    private final PlaceText places;
    private final ListText lists;
    private final OneLine oneLine;
    private final DecisionText decisions;
    private final FirmnessText firmness;

    Phrases(
            Wording wording,
            FindingText findings,
            EvidenceText evidence,
            PlaceText places,
            ListText lists,
            OneLine oneLine,
            DecisionText decisions,
            FirmnessText firmness) {
        this.wording = wording;
        this.findings = findings;
        this.evidence = evidence;
        this.places = places;
        this.lists = lists;
        this.oneLine = oneLine;
        this.decisions = decisions;
        this.firmness = firmness;
    }

    /** The nominee as people call it: "Bà Lò Thị M.". */
    public String nominee(Dossier dossier) {
        return Words.capital(wording.nominee(dossier));
    }

    /** Name of a list: award and stratum. */
    public String list(NominationList list) {
        return lists.name(list);
    }

    /** Name of a field of the programme. */
    public String field(String code) {
        return wording.field(code);
    }

    /** A place of the law. */
    public String citation(Citation citation) {
        return wording.names().citation(citation);
    }

    /** Several places of the law, points of one clause named together. */
    public String citations(List<Citation> citations) {
        return wording.citations(citations);
    }

    /** Name of a law or decree, or its id where the rulebook has none. */
    public String instrument(String id) {
        return wording.names().instrument(id).orElse(id);
    }

    /** Name of a criterion set, or its id where the rulebook has none. */
    public String criterionSet(String id) {
        return wording.names()
                .set(id)
                .map(s -> s.name().in(wording.words().language()))
                .orElse(id);
    }

    /** The one sentence of an entry. */
    public String oneLine(NominationList list, Entry entry) {
        return oneLine.of(list, entry, false);
    }

    /** What put the entry after the one before; empty if nothing did. */
    public Optional<String> separation(NominationList list, Entry entry) {
        return places.separation(list, entry).map(Words::sentence);
    }

    /** What the constraint did to the entry; empty if none moved it. */
    public Optional<String> constraint(NominationList list, Entry entry) {
        return Optional.ofNullable(entry.constraint()).map(effect -> Words.sentence(places.constraint(list, effect)));
    }

    /** Who proposes and who decides a list, where the province only proposes. */
    public Optional<String> proposal(NominationList list) {
        return lists.proposal(list);
    }

    /** Why a list has fewer places than the round gives it; empty where it has as many. */
    public Optional<String> ceiling(NominationList list) {
        return lists.ceiling(list).map(Words::sentence);
    }

    /** A constraint of a list in words, with the reason the province gives. */
    public String constraintRule(NominationList list, int index) {
        Constraint constraint = list.opened().constraints().get(index);
        String rule = places.constraint(list, index, null);
        return constraint.why() == null ? rule : wording.say("constraint.why", "rule", rule, "why", constraint.why());
    }

    /** How firm the cut of a list is; empty where nothing is chosen. */
    public List<String> firmness(NominationList list) {
        return firmness.of(list);
    }

    /** A floor nobody can fill. */
    public String lowered(NominationList list, NominationList.Lowered lowered) {
        return wording.say(
                "constraint.lowered",
                "rule",
                places.constraint(list, lowered.constraint(), lowered.group()),
                "asked",
                lowered.asked(),
                "possible",
                lowered.possible());
    }

    /** What the council or the unit did, on which day and why. */
    public String act(Decision act) {
        String letter = wording.act(act.letter() != null ? act.letter() : act.document());
        return Words.sentence(wording.say(
                "act.done",
                "act",
                wording.words().of(act.act()),
                "on",
                act.on(),
                "document",
                letter != null ? letter : act.minutes(),
                "by",
                act.by(),
                "why",
                act.why(),
                "for",
                act.votes() == null ? null : act.votes().inFavour(),
                "against",
                act.votes() == null ? null : act.votes().against(),
                "of",
                act.votes() == null ? null : act.votes().of()));
    }

    /** Number, date and issuer of a document, or {@code null} if nothing of it is known. */
    public String document(Round.Act document) {
        return wording.act(document);
    }

    /** What the law asks. */
    public String law(Finding finding) {
        return findings.law(finding.criterion());
    }

    /** What the dossier shows, beside the number asked. */
    public String fact(Finding finding, Dossier dossier) {
        return findings.fact(finding, dossier);
    }

    /** What follows: met, not met, not determined. */
    public String conclusion(Finding finding) {
        return wording.say("concluded." + finding.verdict().name());
    }

    /** What is still to be handed in, with law and fact in one sentence. */
    public String supply(Finding finding, Dossier dossier) {
        return findings.lawAndFact(finding, dossier);
    }

    /** A fact with its paper and proof grade. */
    public String evidence(Evidence fact) {
        return evidence.inFull(fact);
    }

    /** Where a fact was submitted. */
    public String source(String dossier, Place place) {
        return evidence.source(dossier, place);
    }

    /** A preference of the ranking and its mode. */
    public String preference(RankingRules.Preference preference) {
        return wording.say("preference", "kind", preference.kind(), "mode", preference.mode());
    }

    /** What a reading of a clause says, and the outcome under it. */
    public String reading(ReadingOutcome outcome, Node.Readings node) {
        var text =
                node == null || node.wordings() == null ? null : node.wordings().get(outcome.reading());
        return wording.say(
                "reading.change",
                "reading",
                text == null
                        ? wording.say("reading.unnamed")
                        : text.in(wording.words().language()),
                "outcome",
                outcome.outcome());
    }

    /** Name of the criterion of a line of the points sheet. */
    public String pointsCriterion(Points.Line line) {
        return new PointsText(wording, evidence).criterion(line.criterion());
    }

    /** How the points of a line came about. */
    public String pointsHow(Points.Line line) {
        return new PointsText(wording, evidence).how(line);
    }

    /** What only a person can decide. */
    public String decision(DecisionNeeded needed) {
        return decisions.sentence(needed);
    }
}
