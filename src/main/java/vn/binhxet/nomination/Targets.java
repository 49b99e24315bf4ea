package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.intake.Submitted;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.round.Decision;

/** Decisions that name something the round does not have: they would otherwise silently do nothing. */
final class Targets {
    private Targets() {}

    static List<Problem> unknown(Submitted submitted, List<NominationList> lists) {
        Set<String> listIds = new TreeSet<>();
        lists.forEach(l -> listIds.add(l.id()));
        lists.forEach(l -> listIds.add(l.award().id()));
        Set<String> dossiers = new TreeSet<>();
        submitted.dossiers().stream().map(Dossier::id).forEach(dossiers::add);
        Set<String> past = new TreeSet<>();
        submitted.register().decisions().forEach(p -> past.add(p.number()));
        var problems = new ArrayList<Problem>();
        for (Decision d : submitted.decisions()) {
            var named = new ArrayList<>(d.order());
            if (d.dossier() != null) {
                named.add(d.dossier());
            }
            named.addAll(d.pair());
            for (String id : named) {
                if (!dossiers.contains(id) && !past.contains(id)) {
                    problems.add(unknown(d, id));
                }
            }
            if (d.list() != null && !listIds.contains(d.list())) {
                problems.add(unknown(d, d.list()));
            }
        }
        return problems;
    }

    private static Problem unknown(Decision d, String target) {
        String pointer = d.place() == null ? null : d.place().pointer();
        var where = new Problem.Where("decisions.yaml", null, 0, null, pointer);
        return Problem.of(
                "unknown-decision-target",
                Severity.WARNING,
                where,
                null,
                "value",
                target,
                "act",
                d.act().name());
    }
}
