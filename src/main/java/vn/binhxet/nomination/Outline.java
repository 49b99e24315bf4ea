package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.Candidate;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.StoredOutcomes;
import vn.binhxet.rulebook.AwardInForce;

/** A result without the findings: who stands where with which outcome, in a fraction of the memory. */
final class Outline {
    private Outline() {}

    static RoundResult of(RoundResult whole) {
        var assessments = new TreeMap<String, List<Assessment>>();
        whole.assessments()
                .forEach((id, all) -> assessments.put(
                        id, all.stream().map(Outline::outcomeOnly).toList()));
        List<NominationList> lists = whole.lists().stream()
                .map(list -> list.with(list.entries().stream()
                        .map(e -> assessed(e, assessments.get(e.id())))
                        .toList()))
                .toList();
        return with(whole, assessments, lists);
    }

    private static RoundResult with(
            RoundResult whole, SortedMap<String, List<Assessment>> assessments, List<NominationList> lists) {
        return new RoundResult(
                whole.round(),
                whole.rulebook(),
                whole.dossiers(),
                assessments,
                lists,
                whole.decisions(),
                whole.decisionsNeeded(),
                whole.problems(),
                whole.records(),
                whole.refused(),
                whole.merged(),
                whole.unlisted());
    }

    /** The entry with the one of {@code assessments} that is about its award. */
    static Entry assessed(Entry entry, List<Assessment> assessments) {
        Candidate candidate = entry.candidate();
        String award = candidate.proposal().award();
        Assessment assessment = assessments.stream()
                .filter(a -> a.award().award().id().equals(award))
                .findFirst()
                .orElseThrow();
        return new Entry(
                new Candidate(candidate.dossier(), candidate.proposal(), assessment),
                entry.status(),
                entry.rank(),
                entry.tiedWith(),
                entry.points(),
                entry.decidedBy(),
                entry.constraint(),
                entry.reason(),
                entry.act(),
                entry.againstFindings(),
                entry.replacedBy(),
                entry.womensOther());
    }

    private static Assessment outcomeOnly(Assessment a) {
        return outcomeOnly(a.dossier(), a.award(), a.proposed(), a.outcome(), List.of());
    }

    private static Assessment outcomeOnly(
            String dossier, AwardInForce award, boolean proposed, Outcome outcome, List<ReadingOutcome> readings) {
        return new Assessment(
                dossier, award, proposed, outcome, List.of(), List.of(), List.of(), Map.of(), null, readings);
    }

    /**
     * What was found of the awards proposed, without asking the rules; empty unless {@code stored} has all of it and no
     * outcome decides which text applies.
     */
    static Optional<List<List<Assessment>>> recalled(
            List<Dossier> dossiers, Evaluator evaluator, StoredOutcomes stored) {
        var recalled = new ArrayList<List<Assessment>>();
        for (Dossier dossier : dossiers) {
            if (evaluator.comparesTexts(dossier)) {
                return Optional.empty();
            }
            SortedMap<String, AwardInForce> awards = evaluator.awardsFor(dossier);
            var own = new ArrayList<Assessment>();
            for (Proposal p : dossier.proposals()) {
                Optional<StoredOutcomes.Stored> known = stored.of(dossier.id(), p.award());
                AwardInForce award = awards.get(p.award());
                if (known.isEmpty() || award == null) {
                    return Optional.empty();
                }
                own.add(outcomeOnly(
                        dossier.id(),
                        award,
                        true,
                        known.get().outcome(),
                        known.get().readings()));
            }
            recalled.add(own);
        }
        return Optional.of(recalled);
    }

    /** The result with the whole assessments of some dossiers in place of their outcomes. */
    static RoundResult filled(RoundResult outline, Map<String, List<Assessment>> found) {
        var assessments = new TreeMap<>(outline.assessments());
        assessments.putAll(found);
        List<NominationList> lists = outline.lists().stream()
                .map(list -> list.with(list.entries().stream()
                        .map(e -> found.containsKey(e.id()) ? assessed(e, found.get(e.id())) : e)
                        .toList()))
                .toList();
        return with(outline, assessments, lists);
    }
}
