package vn.binhxet.lawcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.lawcheck.Coverage.Citer;
import vn.binhxet.lawcheck.Coverage.Clause;
import vn.binhxet.lawcheck.Coverage.State;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Rulebook;

/** The clause ledger in words and for machines. */
public final class CoverageReport {
    private final Rulebook rulebook;
    private final List<Clause> clauses;
    private final List<String> unlisted;

    /** A report on the ledger of {@code rulebook} beside its tried cases. */
    public CoverageReport(Rulebook rulebook, List<TriedCase> tried) {
        this.rulebook = rulebook;
        this.clauses = Coverage.of(rulebook, tried);
        this.unlisted = Coverage.unlisted(rulebook);
    }

    /** Whether every clause is spoken for and every clause cited is listed. */
    public boolean clean() {
        return Coverage.complete(clauses) && unlisted.isEmpty();
    }

    /** What a person reads; who cites a clause with which cases only below {@code within}, a clause or article. */
    public List<Line> lines(Words words, String within) {
        var law = new LawWords(rulebook, words);
        var lines = new ArrayList<Line>();
        String instrument = Ledger.of(rulebook).law();
        List<Clause> shown = clauses.stream()
                .filter(c -> within == null || Locators.within(c.entry().locator(), within))
                .toList();
        for (int i = 0; i < shown.size(); ) {
            Clause c = shown.get(i);
            if (i == 0 || !article(shown.get(i - 1)).equals(article(c))) {
                lines.add(Line.of(0, Mark.HEADING, Words.capital(law.citation(new Citation(instrument, article(c))))));
            }
            int next = within == null ? endOfRun(shown, i) : i + 1;
            lines.add(Line.of(1, mark(c.state()), clause(shown.subList(i, next), instrument, law)));
            if (within != null) {
                c.citers().forEach(citer -> citer(citer, law, instrument, lines));
            }
            i = next;
        }
        if (within == null) {
            unlisted.forEach(l -> lines.add(Line.of(
                    0,
                    Mark.NOT_MET,
                    words.say("coverage.unlisted", "clause", law.citation(new Citation(instrument, l))))));
            lines.add(Line.of(0, Mark.HEADING, total(words)));
        } else if (lines.isEmpty()) {
            lines.add(Line.of(0, Mark.NONE, words.say("coverage.nosuch", "clause", within)));
        }
        return lines;
    }

    private static String article(Clause c) {
        return c.entry().locator().split("\\.", -1)[0];
    }

    /** Neighbours with one reason are told in one line. */
    private static int endOfRun(List<Clause> shown, int from) {
        Clause first = shown.get(from);
        int to = from + 1;
        while (to < shown.size()
                && first.entry().why() != null
                && first.entry().why().equals(shown.get(to).entry().why())
                && first.state() == shown.get(to).state()
                && article(first).equals(article(shown.get(to)))
                && first.citers().isEmpty()
                && shown.get(to).citers().isEmpty()) {
            to++;
        }
        return to;
    }

    private String total(Words words) {
        return words.say(
                "coverage.total",
                "n",
                clauses.size(),
                "formalised",
                count(State.FORMALISED),
                "human",
                count(State.HUMAN),
                "out",
                count(State.OUT),
                "blank",
                count(State.BLANK) + count(State.CONTRADICTED));
    }

    private long count(State state) {
        return clauses.stream().filter(c -> c.state() == state).count();
    }

    private static Mark mark(State state) {
        return switch (state) {
            case FORMALISED -> Mark.MET;
            case HUMAN -> Mark.UNDETERMINED;
            case OUT -> Mark.DETAIL;
            case BLANK, CONTRADICTED -> Mark.NOT_MET;
        };
    }

    private static String clause(List<Clause> run, String instrument, LawWords law) {
        Words words = law.words();
        Clause c = run.get(0);
        List<String> places = run.stream()
                .map(one -> law.citations(
                        List.of(new Citation(instrument, one.entry().locator())), instrument))
                .map(place -> run.size() == 1 ? place : place.replaceFirst(",? (Điều|Article) [0-9]+$", ""))
                .toList();
        String where = Words.capital(String.join("; ", places));
        String why = c.entry().why() == null ? null : c.entry().why().in(words.language());
        int citers = (int) c.citers().stream().map(Citer::id).distinct().count();
        long cases = c.citers().stream()
                .flatMap(citer -> citer.cases().stream().map(name -> citer.award() + " " + name))
                .distinct()
                .count();
        return switch (c.state()) {
            case FORMALISED -> words.say("coverage.formalised", "clause", where, "citers", citers, "cases", cases);
            case HUMAN ->
                words.say("coverage.human", "clause", where, "why", why, "citers", citers == 0 ? null : citers);
            case OUT -> words.say("coverage.out", "clause", where, "why", why);
            case BLANK -> words.say("coverage.blank", "clause", where);
            case CONTRADICTED -> words.say("coverage.contradicted", "clause", where, "citers", citers);
        };
    }

    private static void citer(Citer citer, LawWords law, String instrument, List<Line> lines) {
        Words words = law.words();
        String award = citer.award() == null ? null : law.award(citer.award());
        String key = switch (citer.role()) {
            case CRITERION -> "coverage.criterion";
            case SHARED -> "coverage.shared";
            case STANDARD -> "coverage.standard";
            case AUTHORITY -> "coverage.authority";
            case PREFERENCE -> "coverage.preference";
        };
        lines.add(new Line(
                2,
                Mark.DETAIL,
                words.say(
                        key,
                        "award",
                        award,
                        "text",
                        citer.text().in(words.language()),
                        "n",
                        citer.cases().size()),
                law.citations(List.of(new Citation(instrument, citer.locator())), instrument),
                null,
                List.of(),
                false));
        citer.cases().stream()
                .limit(6)
                .forEach(name -> lines.add(Line.of(3, Mark.DETAIL, words.say("rulestest.case", "name", name))));
    }

    /** The same for machines. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("law", Ledger.of(rulebook).law());
        json.put("formalised", (int) count(State.FORMALISED));
        json.put("human", (int) count(State.HUMAN));
        json.put("out", (int) count(State.OUT));
        json.put("blank", (int) (count(State.BLANK) + count(State.CONTRADICTED)));
        json.put("unlisted", unlisted);
        var all = new ArrayList<Object>();
        for (Clause c : clauses) {
            var one = new LinkedHashMap<String, Object>();
            one.put("clause", c.entry().locator());
            one.put("state", c.state().name());
            if (c.entry().why() != null) {
                one.put("why", c.entry().why().vi());
            }
            one.put(
                    "citedBy",
                    c.citers().stream()
                            .map(citer -> {
                                var by = new LinkedHashMap<String, Object>();
                                by.put("role", citer.role().name());
                                by.put("id", citer.id());
                                by.put("locator", citer.locator());
                                by.put("cases", citer.cases());
                                return by;
                            })
                            .toList());
            all.add(one);
        }
        json.put("clauses", all);
        return json;
    }
}
