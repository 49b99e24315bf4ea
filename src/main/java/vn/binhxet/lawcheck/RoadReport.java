package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.lawcheck.Road.State;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Rulebook;

/** The roads of one nominee, for that nominee to read, and for machines. */
public final class RoadReport {
    private final Rulebook rulebook;
    private final Dossier dossier;
    private final List<Road> roads;
    private final LocalDate on;

    /** A report on {@code roads} of {@code dossier}, nearest first, as the law stands on {@code on}. */
    public RoadReport(Rulebook rulebook, Dossier dossier, List<Road> roads, LocalDate on) {
        this.on = on;
        this.rulebook = rulebook;
        this.dossier = dossier;
        this.roads = List.copyOf(roads);
    }

    /** What the nominee reads: what it qualifies for, what is within reach, and the road to the rest. */
    public List<Line> lines(Words words) {
        var law = new LawWords(rulebook, words);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(
                0,
                Mark.NONE,
                words.say(
                        "road.nominee",
                        "name",
                        Words.capital(dossier.name()),
                        "unit",
                        dossier.unit() == null || dossier.unit().name().equals(dossier.name())
                                ? null
                                : dossier.unit().name(),
                        "id",
                        dossier.id())));
        for (State state : State.values()) {
            List<Road> own = roads.stream()
                    .filter(r -> r.state() == state && !r.unstated())
                    .toList();
            if (!own.isEmpty() || state == State.QUALIFIES) {
                group("road.head." + state.name(), own, law, lines);
            }
            List<Road> unstated = roads.stream()
                    .filter(r -> r.state() == state && r.unstated())
                    .toList();
            if (!unstated.isEmpty()) {
                group("road.head.unstated", unstated, law, lines);
            }
        }
        return lines;
    }

    private void group(String heading, List<Road> own, LawWords law, List<Line> lines) {
        lines.add(Line.of(0, Mark.HEADING, law.words().say(heading)));
        if (own.isEmpty()) {
            lines.add(Line.of(1, Mark.NONE, law.words().say("road.none")));
        }
        own.forEach(r -> road(r, law, lines));
    }

    private void road(Road road, LawWords law, List<Line> lines) {
        Words words = law.words();
        AwardInForce text = road.assessment().award();
        List<String> points = road.assessment().grounds().stream()
                .map(g -> g.point())
                .filter(p -> p != null)
                .distinct()
                .toList();
        List<Citation> cited = text.standard().label().citations();
        Mark mark = road.state() == State.QUALIFIES
                ? Mark.MET
                : road.state() == State.NOT_FOR_IT ? Mark.NOT_MET : Mark.UNDETERMINED;
        lines.add(new Line(
                1,
                mark,
                words.say(
                        "road.award",
                        "award",
                        law.award(text.award().id()),
                        "points",
                        road.state() == State.QUALIFIES && !points.isEmpty() ? points(words, points) : null,
                        "year",
                        road.year(),
                        "body",
                        words.or(text.award().deciders(on).stream()
                                .map(d -> law.body(d.body()))
                                .toList())),
                cited.isEmpty() ? null : law.citation(cited.get(0)),
                null,
                List.of(),
                text.provisional() != null));
        if (road.state() == State.NOT_FOR_IT) {
            road.missing().stream().limit(1).forEach(f -> finding(f, Mark.NOT_MET, law, lines));
            return;
        }
        if (road.state() != State.QUALIFIES) {
            road.met().forEach(f -> finding(f, Mark.MET, law, lines));
        }
        road.missing()
                .forEach(
                        f -> finding(f, f.verdict() == Verdict.NOT_MET ? Mark.NOT_MET : Mark.UNDETERMINED, law, lines));
        road.held().forEach(f -> finding(f, Mark.HELD, law, lines));
        if (road.lasts() != null) {
            lines.add(Line.of(2, Mark.DETAIL, words.say("road.lasts", "on", road.lasts())));
        }
        List<String> papers =
                papers(road).stream().map(f -> law.criterion(f.criterion())).toList();
        if (!papers.isEmpty()) {
            lines.add(
                    Line.of(2, Mark.DETAIL, words.say("road.papers", "n", papers.size(), "papers", words.and(papers))));
        }
    }

    private static String points(Words words, List<String> points) {
        boolean clauses = points.stream().allMatch(p -> Character.isDigit(p.charAt(0)));
        return words.say(clauses ? "road.clauses" : "road.points", "points", words.and(points));
    }

    /** Papers of the dossier still to be drawn up. */
    private static List<Finding> papers(Road road) {
        return Trees.criteria(road.assessment().award().dossierParts()).stream()
                .map(id -> road.assessment().findings().get(id))
                .filter(f -> f.verdict() != Verdict.MET)
                .toList();
    }

    private static void finding(Finding f, Mark mark, LawWords law, List<Line> lines) {
        Words words = law.words();
        boolean counted = f.observed() != null
                && f.observed().matches("[0-9]+")
                && !f.criterion().numbers().isEmpty();
        String state = mark == Mark.HELD
                ? words.say("road.held")
                : switch (f.verdict()) {
                    case MET -> words.say("road.met");
                    case NOT_MET ->
                        counted
                                ? words.say("road.has", "observed", f.observed(), "required", f.required())
                                : words.say("road.not");
                    case UNDETERMINED -> Road.unattested(f) ? words.say("road.unstated") : words.of(f.cause());
                };
        lines.add(new Line(
                2,
                mark,
                words.say("road.finding", "criterion", law.wording(f.criterion()), "state", state),
                law.citation(f.criterion().citations().get(0)),
                null,
                List.of(),
                false));
    }

    /** The same for machines. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("dossier", dossier.id());
        json.put("name", dossier.name());
        var all = new ArrayList<Object>();
        for (Road r : roads) {
            var one = new LinkedHashMap<String, Object>();
            one.put("award", r.assessment().award().award().id());
            one.put("state", r.state().name());
            one.put("unstated", r.unstated());
            if (r.year() != null) {
                one.put("earliestYear", r.year());
            }
            one.put("provisional", r.assessment().award().provisional() != null);
            one.put("outcome", r.assessment().outcome().name());
            one.put("met", r.met().stream().map(RoadReport::json).toList());
            one.put("missing", r.missing().stream().map(RoadReport::json).toList());
            one.put("held", r.held().stream().map(RoadReport::json).toList());
            one.put("papersToDrawUp", papers(r).size());
            one.put("papers", papers(r).stream().map(RoadReport::json).toList());
            all.add(one);
        }
        json.put("awards", all);
        return json;
    }

    private static Map<String, Object> json(Finding f) {
        var one = new TreeMap<String, Object>();
        one.put("criterion", f.criterion().id());
        one.put("verdict", f.verdict().name());
        if (f.cause() != null) {
            one.put("cause", f.cause().name());
        }
        if (f.observed() != null) {
            one.put("observed", f.observed());
        }
        if (f.required() != null) {
            one.put("required", f.required());
        }
        one.put(
                "citations",
                f.criterion().citations().stream().map(Citation::compact).toList());
        return one;
    }
}
