package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.ranking.Candidate;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;

/** A result without the findings: who stands where with which outcome, in a fraction of the memory. */
final class Outline {
    private Outline() {}

    static RoundResult of(RoundResult whole) {
        var assessments = new TreeMap<String, List<Assessment>>();
        whole.assessments()
                .forEach((id, all) -> assessments.put(
                        id, all.stream().map(Outline::outcomeOnly).toList()));
        var lists = new ArrayList<NominationList>();
        for (NominationList list : whole.lists()) {
            lists.add(new NominationList(
                    list.id(),
                    list.award(),
                    list.kind(),
                    list.stratum(),
                    list.opened(),
                    list.lowered(),
                    list.provisional(),
                    list.exact(),
                    list.entries().stream().map(e -> outlined(e, assessments)).toList()));
        }
        return with(whole, assessments, List.copyOf(lists));
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

    private static Entry outlined(Entry entry, Map<String, List<Assessment>> assessments) {
        return assessed(entry, assessments.get(entry.id()));
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
        return new Assessment(
                a.dossier(),
                a.award(),
                a.proposed(),
                a.outcome(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                List.of());
    }
}
