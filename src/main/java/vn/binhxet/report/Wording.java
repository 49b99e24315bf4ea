package vn.binhxet.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;

/** The sentences a report needs about a result, in one language: the only door through which words of the law enter. */
interface Wording {
    /** {@code vi} or {@code en}. */
    String language();

    String standing(Standing standing);

    String status(Status status);

    String outcome(Outcome outcome);

    String kind(Kind kind);

    String level(Level level);

    String field(String field);

    /** Name of a list: award and stratum. */
    String list(NominationList list);

    String citation(Citation citation);

    String instrument(String id);

    String criterionSet(String id);

    /** Why the entry stands where it stands, in one sentence. */
    String oneLine(Entry entry, NominationList list);

    /** The key that put it after the one before; empty if nothing did. */
    Optional<String> separatedBy(Entry entry);

    /** The constraint that moved it; empty if none did. */
    Optional<String> constraint(Entry entry, NominationList list);

    /** A constraint of the round in words, with the reason the province gives. */
    String constraintRule(Constraint constraint);

    /** A floor nobody can fill. */
    String lowered(NominationList.Lowered lowered, NominationList list);

    /** What the council or the unit did, on which day and why. */
    String act(Decision act);

    String document(Round.Act document);

    /** What the law asks. */
    String law(Finding finding);

    /** Law, fact and conclusion in one sentence. */
    String finding(Finding finding, Dossier dossier);

    /** What a unit must hand in so that the finding can be determined. */
    String supply(Finding finding, Dossier dossier);

    /** The whole proof of an entry, in the order people read. */
    List<ProofLine> proof(Entry entry, NominationList list);

    String preference(RankingRules.Preference preference);

    String reading(ReadingOutcome reading, Entry entry);

    String pointsCriterion(Points.Line line);

    String pointsHow(Points.Line line);

    String problem(Problem problem);

    String where(Problem.Where where);

    String decisionKind(DecisionNeeded.Kind kind);

    String decision(DecisionNeeded decision);

    String date(LocalDate date);

    String number(int number);

    String points(BigDecimal points);

    /** {@code part} of {@code whole} in percent, one decimal. */
    String percent(int part, int whole);
}
