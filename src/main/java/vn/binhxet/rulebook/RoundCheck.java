package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;

/** Whether what a round names exists in the rulebook: awards, points, programme, criterion set, readings. */
final class RoundCheck {
    private final Rulebook rulebook;
    private final SortedMap<String, AwardDraft> drafts;
    private final List<Problem> problems = new ArrayList<>();
    private String file = "round.yaml";

    RoundCheck(Rulebook rulebook, SortedMap<String, AwardDraft> drafts) {
        this.rulebook = rulebook;
        this.drafts = drafts;
    }

    List<Problem> check(Round round, List<Decision> decisions) {
        for (int i = 0; i < round.awards().size(); i++) {
            var opened = round.awards().get(i);
            String at = "/awards/" + i;
            if (known("award", opened.award(), drafts.keySet(), at + "/award")) {
                within(round, drafts.get(opened.award()).award(), at + "/award");
                for (String point : opened.path()) {
                    known("point", point, points(opened.award()), at + "/path");
                }
            }
        }
        if (round.programme() != null
                && known("programme", round.programme(), rulebook.programmes().keySet(), "/programme")
                && round.ranking().points() != null
                && rulebook.criterionSet(
                                round.programme(), round.ranking().points().set())
                        .isEmpty()) {
            fault("criterion set", round.ranking().points().set(), Set.of(), "/ranking/points/set");
        }
        SortedMap<String, Set<String>> readings = readings();
        round.readings().forEach((clause, chosen) -> {
            if (known("clause with readings", clause, readings.keySet(), "/readings")) {
                known("reading", chosen.use(), readings.get(clause), "/readings/" + clause);
            }
        });
        file = "decisions.yaml";
        for (Decision d : decisions) {
            String at = d.place() == null ? null : d.place().pointer();
            if (d.act() == Decision.Act.READING
                    && known("clause with readings", String.valueOf(d.clause()), readings.keySet(), at)) {
                known("reading", String.valueOf(d.use()), readings.get(d.clause()), at);
            }
        }
        return problems;
    }

    /** An award nobody of the province decides or proposes cannot be considered in its round. */
    private void within(Round round, Award award, String pointer) {
        List<Award.Decider> deciders = award.deciders(round.decisionOn() == null ? round.asOf() : round.decisionOn());
        boolean outside = !deciders.isEmpty()
                && deciders.stream().allMatch(d -> rulebook.power(d.body()).outside());
        if (outside) {
            String body = deciders.get(0).body();
            List<Citation> cited = deciders.get(0).authority();
            problems.add(Problem.of(
                    "award-outside-province",
                    Problem.Severity.REFUSED,
                    new Problem.Where(file, null, 0, null, pointer),
                    null,
                    "value",
                    award.id(),
                    "vi",
                    award.name().vi() + " do " + rulebook.bodyName(body).vi() + " quyết định ("
                            + CitationText.of(cited, rulebook, "vi")
                            + "); tỉnh không quyết định và không đề nghị, nên không mở được trong đợt này.",
                    "en",
                    award.name().en() + " is decided by "
                            + rulebook.bodyName(body).en() + " ("
                            + CitationText.of(cited, rulebook, "en")
                            + "); the province neither decides nor proposes it, so this round cannot open it."));
        }
    }

    private Set<String> points(String award) {
        var points = new TreeSet<String>();
        drafts.get(award)
                .revisions()
                .forEach(r -> TreeReader.nodes(r.tree())
                        .map(n -> n.label().point())
                        .filter(p -> p != null)
                        .forEach(points::add));
        return points;
    }

    /** Clauses with readings, by compact citation and by locator alone. */
    private SortedMap<String, Set<String>> readings() {
        var readings = new TreeMap<String, Set<String>>();
        drafts.values()
                .forEach(d -> d.revisions()
                        .forEach(r -> TreeReader.nodes(r.tree()).forEach(n -> {
                            if (n instanceof Node.Readings clause) {
                                readings.put(clause.clause(), clause.readings().keySet());
                                readings.put(
                                        clause.clause()
                                                .substring(clause.clause().indexOf(' ') + 1),
                                        clause.readings().keySet());
                            }
                        })));
        return readings;
    }

    private boolean known(String what, String id, Set<String> ids, String pointer) {
        if (ids.contains(id)) {
            return true;
        }
        fault(what, id, ids, pointer);
        return false;
    }

    private static String maybe(String id, Set<String> ids, String words) {
        String nearest = Nearest.of(id, ids);
        return nearest == null ? "" : " " + words + " “" + nearest + "”?";
    }

    private void fault(String what, String id, Set<String> ids, String pointer) {
        problems.add(Problem.of(
                "unknown-in-rulebook",
                Problem.Severity.REFUSED,
                new Problem.Where(file, null, 0, null, pointer),
                null,
                "what",
                what,
                "value",
                id,
                "vi",
                "bộ quy định không có “" + id + "”." + maybe(id, ids, "Có phải là"),
                "en",
                "the rulebook has no " + what + " “" + id + "”." + maybe(id, ids, "Maybe")));
    }
}
