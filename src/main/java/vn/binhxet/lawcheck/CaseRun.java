package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.lawcheck.TriedCase.Failure;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/** Tries every case of a rulebook: given these facts, is this found. */
public final class CaseRun {
    private CaseRun() {}

    /**
     * Tries all cases on {@code threads} threads; no result depends on the number.
     *
     * @return in the order of files and cases
     */
    public static List<TriedCase> of(Rulebook rulebook, RuleEngine engine, int threads) {
        return of(CaseReader.all(rulebook), rulebook, engine, threads);
    }

    static List<TriedCase> of(List<RuleCase> cases, Rulebook rulebook, RuleEngine engine, int threads) {
        var tried = new TriedCase[cases.size()];
        var dossiers = new Dossier[cases.size()];
        var byRound = new LinkedHashMap<Round, List<Integer>>();
        for (int i = 0; i < tried.length; i++) {
            RuleCase c = cases.get(i);
            try {
                Round round = CaseReader.round(c, programme(rulebook));
                dossiers[i] = CaseReader.dossier(c);
                byRound.computeIfAbsent(round, r -> new ArrayList<>()).add(i);
            } catch (IOException | RuntimeException e) {
                tried[i] = unreadable(c, e);
            }
        }
        byRound.forEach((round, members) -> {
            try {
                var evaluator = new Evaluator(engine, rulebook, round, List.of());
                List<List<Assessment>> assessed = evaluator.assessAll(
                        members.stream().map(i -> dossiers[i]).toList(), threads, done -> {});
                for (int k = 0; k < members.size(); k++) {
                    int i = members.get(k);
                    tried[i] = judged(
                            cases.get(i), assessed.get(k).stream().findFirst().orElse(null));
                }
            } catch (RuntimeException e) {
                members.forEach(i -> tried[i] = unreadable(cases.get(i), e));
            }
        });
        return List.of(tried);
    }

    /** Cases are tried as in a round of the only programme, where there is but one. */
    static String programme(Rulebook rulebook) {
        return rulebook.programmes().size() == 1 ? rulebook.programmes().firstKey() : null;
    }

    private static TriedCase unreadable(RuleCase c, Exception e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new TriedCase(
                c.award(),
                c.file(),
                c.name(),
                null,
                false,
                List.of(),
                List.of(),
                List.of(new Failure("case", "readable", why)));
    }

    private static TriedCase judged(RuleCase c, Assessment found) {
        var failures = new ArrayList<Failure>();
        JsonNode expect = c.expect();
        if (found == null) {
            boolean none = expect.path("outcome").asText().equals("NOT_IN_FORCE");
            if (!none) {
                failures.add(new Failure("outcome", expect.path("outcome").asText(), "NOT_IN_FORCE"));
            }
            return new TriedCase(c.award(), c.file(), c.name(), null, true, List.of(), List.of(), failures);
        }
        if (expect.has("outcome")
                && !found.outcome().name().equals(expect.get("outcome").asText())) {
            failures.add(new Failure(
                    "outcome", expect.get("outcome").asText(), found.outcome().name()));
        }
        grounds(expect, found, failures);
        var exercised = new LinkedHashSet<Citation>();
        var named = new ArrayList<Criterion>();
        for (var e : expect.path("findings").properties()) {
            String id = e.getKey().startsWith("general/") ? e.getKey() : c.award() + "/" + e.getKey();
            Finding finding = found.findings().get(id);
            finding(id, e.getValue(), finding, failures);
            if (finding != null) {
                named.add(finding.criterion());
                first(finding.criterion()).ifPresent(exercised::add);
            }
        }
        if (exercised.isEmpty()) {
            found.grounds().forEach(g -> exercised.addAll(g.citations()));
        }
        if (exercised.isEmpty()) {
            exercised.addAll(found.award().standard().label().citations());
        }
        return new TriedCase(
                c.award(),
                c.file(),
                c.name(),
                found,
                expect.has("outcome"),
                List.copyOf(named),
                List.copyOf(exercised),
                List.copyOf(failures));
    }

    private static Optional<Citation> first(Criterion criterion) {
        return criterion.citations().stream().findFirst();
    }

    private static void grounds(JsonNode expect, Assessment found, List<Failure> failures) {
        if (!expect.has("grounds")) {
            return;
        }
        var points = new ArrayList<String>();
        expect.get("grounds").forEach(g -> points.add(g.asText()));
        List<String> holding = found.grounds().stream()
                .map(Ground::point)
                .map(p -> p == null ? "null" : p)
                .toList();
        if (!holding.equals(points)) {
            failures.add(new Failure("grounds", String.join(", ", points), String.join(", ", holding)));
        }
    }

    private static void finding(String id, JsonNode want, Finding finding, List<Failure> failures) {
        String verdict = want.isTextual() ? want.asText() : want.path("verdict").asText(Verdict.UNDETERMINED.name());
        String cause = want.path("cause").asText("");
        if (finding == null) {
            failures.add(new Failure(id, verdict, null));
            return;
        }
        String foundCause = finding.cause() == null ? "" : finding.cause().name();
        boolean same = finding.verdict().name().equals(verdict) && (cause.isEmpty() || foundCause.equals(cause));
        if (!same) {
            failures.add(new Failure(
                    id, (verdict + " " + cause).strip(), (finding.verdict().name() + " " + foundCause).strip()));
        }
    }

    /** How many cases each clause of each award is exercised by, clauses in the order of their law. */
    public static Map<String, Map<Citation, Integer>> counts(List<TriedCase> tried) {
        var counts = new LinkedHashMap<String, Map<Citation, Integer>>();
        for (TriedCase t : tried) {
            Map<Citation, Integer> own = counts.computeIfAbsent(t.award(), a -> new TreeMap<>(Locators.BY_INSTRUMENT));
            Set<Citation> clauses = new LinkedHashSet<>(t.clauses());
            clauses.forEach(c -> own.merge(c, 1, Integer::sum));
        }
        return counts;
    }
}
