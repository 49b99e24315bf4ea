package vn.binhxet.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.explanation.Depth;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Phrases;
import vn.binhxet.explanation.ReturnSlip;
import vn.binhxet.explanation.Sentences;
import vn.binhxet.explanation.Words;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Rulebook;

/** What the explanation says, in the pieces a page lays out; words alone begin with a capital here. */
final class Wording {
    private final Explanations explanations;
    private final Phrases phrases;
    private final Words words;
    private final Sentences sentences;

    Wording(Explanations explanations) {
        this.explanations = explanations;
        this.phrases = explanations.phrases();
        this.words = explanations.words();
        this.sentences = explanations.sentences();
    }

    /** What the round's province regulates itself. */
    List<String> province() {
        return explanations.province();
    }

    /** {@code vi} or {@code en}. */
    String language() {
        return words.language();
    }

    /** That the run is a trial. */
    Optional<String> trial() {
        return explanations.trial();
    }

    /** What is to be said of the run itself. */
    List<String> aboutTheRun() {
        return explanations.aboutTheRun();
    }

    /** What a reader must know of the instruments in use. */
    List<String> instruments() {
        return explanations.instruments();
    }

    /** The line that ties a list to its run. */
    Optional<String> fingerprint() {
        return explanations.fingerprint();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whose report it is: the province by its name, as the rulebook or the round writes it, else the council. */
    static String office(Round round, Rulebook rulebook, String language) {
        var province = rulebook.province(round);
        if (province.isPresent()) {
            return province.get().name().in(language);
        }
        boolean named = round.province() != null && !round.province().matches("[a-z0-9-]*");
        if (named) {
            return round.province();
        }
        return round.deliberation() == null || round.deliberation().body() == null
                ? ""
                : round.deliberation().body();
    }

    String word(Enum<?> constant) {
        return capital(words.of(constant));
    }

    String standing(Standing standing) {
        return switch (standing) {
            case NOMINATED -> word(Status.NOMINATED);
            case ADDED_BY_COUNCIL -> word(Status.ADDED_BY_COUNCIL);
            case RESERVE -> word(Status.RESERVE);
            case TIED_AT_CUT -> word(Status.TIED_AT_CUT);
            case NOT_SELECTED -> word(Status.NOT_SELECTED);
            case DEFERRED -> word(Status.DEFERRED);
            case EXCLUDED_BY_COUNCIL -> word(Status.EXCLUDED_BY_COUNCIL);
            case WITHDRAWN -> word(Status.WITHDRAWN);
            case INCOMPLETE -> word(Outcome.INCOMPLETE);
            case ON_HOLD -> word(Outcome.ON_HOLD);
            case NOT_QUALIFIED -> word(Outcome.NOT_QUALIFIED);
        };
    }

    String nominee(Dossier dossier) {
        return phrases.nominee(dossier);
    }

    String field(String field) {
        return capital(phrases.field(field));
    }

    /** Name of a list: award and stratum. */
    String list(NominationList list) {
        return phrases.list(list);
    }

    String instrument(String id) {
        return phrases.instrument(id);
    }

    String criterionSet(String id) {
        return phrases.criterionSet(id);
    }

    /** Why the entry stands where it stands, in one sentence. */
    String oneLine(Entry entry, NominationList list) {
        return phrases.oneLine(list, entry);
    }

    /** The key that put it after the one before; empty if nothing did. */
    Optional<String> separatedBy(Entry entry, NominationList list) {
        boolean first = entry.decidedBy() == null || entry.decidedBy().before() == null;
        return first ? Optional.empty() : phrases.separation(list, entry);
    }

    /** The constraint that moved it; empty if none did. */
    Optional<String> constraint(Entry entry, NominationList list) {
        return phrases.constraint(list, entry);
    }

    Optional<String> proposal(NominationList list) {
        return phrases.proposal(list);
    }

    /** Why a list has fewer places than the round gives it. */
    Optional<String> ceiling(NominationList list) {
        return phrases.ceiling(list);
    }

    /** The constraints of a list in words, with the reason the province gives. */
    List<String> constraintRules(NominationList list) {
        var rules = new ArrayList<String>();
        for (int i = 0; i < list.opened().constraints().size(); i++) {
            rules.add(capital(phrases.constraintRule(list, i)));
        }
        return rules;
    }

    /** Several places of the law. */
    String citations(List<Citation> citations) {
        return phrases.citations(citations);
    }

    /** Name of an award of the rulebook. */
    String award(String id, RoundResult result) {
        return result.rulebook().awards().containsKey(id)
                ? result.rulebook().awards().get(id).name().in(words.language())
                : id;
    }

    /** How firm the cut of a list is. */
    List<String> firmness(NominationList list) {
        return phrases.firmness(list);
    }

    /** A floor nobody can fill. */
    String lowered(NominationList.Lowered lowered, NominationList list) {
        return capital(phrases.lowered(list, lowered));
    }

    /** What the council or the unit did, on which day and why. */
    String act(Decision act) {
        return phrases.act(act);
    }

    /** Number, date and issuer of a document; empty if nothing of it is known. */
    Optional<String> document(Round.Act document) {
        return Optional.ofNullable(phrases.document(document));
    }

    String preference(RankingRules.Preference preference) {
        return phrases.preference(preference);
    }

    /** What the law asks. */
    String law(Finding finding) {
        return phrases.law(finding);
    }

    /** The proof of an entry on one page; its first line is the title, which the page has as its heading. */
    List<Line> proof(Entry entry, NominationList list) {
        List<Line> all = explanations.page(list, entry).lines(Depth.PAGE);
        return all.subList(1, all.size());
    }

    String pointsCriterion(Points.Line line) {
        return phrases.pointsCriterion(line);
    }

    String pointsHow(Points.Line line) {
        return capital(phrases.pointsHow(line));
    }

    String problem(Problem problem) {
        return capital(sentences.sentence(problem));
    }

    String where(Problem.Where where) {
        return Sentences.place(where, words);
    }

    String decision(DecisionNeeded needed) {
        return phrases.decision(needed);
    }

    List<ReturnSlip> returnSlips() {
        return explanations.returnSlips();
    }

    Words words() {
        return words;
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    String number(int number) {
        return words.whole(number);
    }

    String points(BigDecimal points) {
        return words.decimal(points);
    }

    /** {@code part} of {@code whole} in percent. */
    String percent(int part, int whole) {
        return whole == 0 ? "–" : words.percent(part, whole);
    }
}
