package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.round.Decision;

/** Decisions about a list the round does not have: they would otherwise silently do nothing. */
final class Targets {
    private Targets() {}

    static List<Problem> unknown(List<Decision> decisions, List<NominationList> lists) {
        Set<String> ids = new TreeSet<>();
        lists.forEach(l -> ids.add(l.id()));
        lists.forEach(l -> ids.add(l.award().id()));
        var problems = new ArrayList<Problem>();
        for (Decision d : decisions) {
            if (d.list() != null && !ids.contains(d.list())) {
                String pointer = d.place() == null ? null : d.place().pointer();
                problems.add(Problem.of(
                        "unknown-decision-target",
                        Severity.WARNING,
                        new Problem.Where("decisions.yaml", null, 0, null, pointer),
                        null,
                        "value",
                        d.list(),
                        "act",
                        d.act().name()));
            }
        }
        return problems;
    }
}
