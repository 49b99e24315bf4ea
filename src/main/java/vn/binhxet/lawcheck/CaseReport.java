package vn.binhxet.lawcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.lawcheck.TriedCase.Failure;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Rulebook;

/** Tried cases in words and for machines: counts per award and clause, and every failure with what was expected. */
public final class CaseReport {
    private final Rulebook rulebook;
    private final List<TriedCase> tried;

    /** A report on {@code tried} cases of {@code rulebook}. */
    public CaseReport(Rulebook rulebook, List<TriedCase> tried) {
        this.rulebook = rulebook;
        this.tried = List.copyOf(tried);
    }

    /** Whether every case holds. */
    public boolean clean() {
        return tried.stream().allMatch(TriedCase::holds);
    }

    /** What a person reads; each single case too where {@code every}. */
    public List<Line> lines(Words words, boolean every) {
        var lawWords = new LawWords(rulebook, words);
        var lines = new ArrayList<Line>();
        Map<String, Map<Citation, Integer>> counts = CaseRun.counts(tried);
        counts.forEach((award, clauses) -> {
            List<TriedCase> own =
                    tried.stream().filter(t -> t.award().equals(award)).toList();
            long failed = own.stream().filter(t -> !t.holds()).count();
            lines.add(Line.of(
                    0,
                    Mark.HEADING,
                    words.say(
                            "rulestest.award",
                            "award",
                            lawWords.award(award),
                            "n",
                            own.size(),
                            "failed",
                            failed == 0 ? null : failed)));
            clauses.forEach((clause, n) -> lines.add(Line.of(
                    1, Mark.DETAIL, words.say("rulestest.clause", "clause", lawWords.citation(clause), "n", n))));
            own.stream().filter(t -> every || !t.holds()).forEach(t -> one(t, lawWords, lines));
        });
        long failed = tried.stream().filter(t -> !t.holds()).count();
        lines.add(Line.of(
                0,
                Mark.HEADING,
                failed == 0
                        ? words.say("rulestest.clean", "n", tried.size())
                        : words.say("rulestest.failed", "n", tried.size(), "failed", failed)));
        return lines;
    }

    private void one(TriedCase t, LawWords lawWords, List<Line> lines) {
        Words words = lawWords.words();
        String clauses =
                String.join("; ", t.clauses().stream().map(lawWords::citation).toList());
        lines.add(new Line(
                1,
                t.holds() ? Mark.MET : Mark.NOT_MET,
                words.say("rulestest.case", "name", t.name().isEmpty() ? t.file() : t.name()),
                clauses.isEmpty() ? null : clauses,
                null,
                List.of(),
                false));
        t.failures().forEach(f -> lines.add(Line.of(2, Mark.DETAIL, failure(t, f, lawWords))));
    }

    private static String failure(TriedCase t, Failure f, LawWords lawWords) {
        Words words = lawWords.words();
        return switch (f.subject()) {
            case "case" -> words.say("rulestest.unreadable", "file", t.file(), "why", f.found());
            case "grounds" ->
                words.say("rulestest.grounds", "expected", blank(f.expected()), "found", blank(f.found()));
            case "outcome" ->
                words.say(
                        "rulestest.outcome",
                        "expected",
                        lawWords.outcome(f.expected()),
                        "found",
                        lawWords.outcome(f.found()));
            default ->
                f.found() == null
                        ? words.say("rulestest.nosuch", "criterion", f.subject())
                        : words.say(
                                "rulestest.finding",
                                "criterion",
                                lawWords.criterion(t.assessment(), f.subject()),
                                "expected",
                                lawWords.verdict(f.expected()),
                                "found",
                                lawWords.verdict(f.found()));
        };
    }

    private static String blank(String points) {
        return points.isEmpty() ? "–" : points;
    }

    /** The same for machines; ids and codes stay. */
    public Map<String, Object> json() {
        var awards = new LinkedHashMap<String, Object>();
        CaseRun.counts(tried).forEach((award, clauses) -> {
            var byClause = new LinkedHashMap<String, Object>();
            clauses.forEach((clause, n) -> byClause.put(clause.compact(), n));
            var one = new LinkedHashMap<String, Object>();
            Award known = rulebook.awards().get(award);
            one.put("name", known == null ? award : known.name().vi());
            one.put("clauses", byClause);
            one.put(
                    "cases",
                    tried.stream()
                            .filter(t -> t.award().equals(award))
                            .map(CaseReport::json)
                            .toList());
            awards.put(award, one);
        });
        var json = new LinkedHashMap<String, Object>();
        json.put("cases", tried.size());
        json.put("failed", (int) tried.stream().filter(t -> !t.holds()).count());
        json.put("awards", awards);
        return json;
    }

    private static Map<String, Object> json(TriedCase t) {
        var one = new LinkedHashMap<String, Object>();
        one.put("case", t.name());
        one.put("file", t.file());
        one.put("holds", t.holds());
        one.put("clauses", t.clauses().stream().map(Citation::compact).toList());
        if (!t.holds()) {
            one.put(
                    "failures",
                    t.failures().stream()
                            .map(f -> {
                                var failure = new LinkedHashMap<String, Object>();
                                failure.put("subject", f.subject());
                                failure.put("expected", f.expected());
                                if (f.found() != null) {
                                    failure.put("found", f.found());
                                }
                                return failure;
                            })
                            .toList());
        }
        return one;
    }
}
