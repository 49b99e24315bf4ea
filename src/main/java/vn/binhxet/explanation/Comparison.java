package vn.binhxet.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Place;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.Status;

/** Why one of two nominees stands above the other in a list, down to the cells the values came from. */
public final class Comparison {
    private final Wording wording;
    private final EvidenceText evidence;
    private final PlaceText places;
    private final OneLine oneLine;
    private final NominationList list;
    private final Entry first;
    private final Entry second;
    private final DecidedBy decidedBy;

    /**
     * Of two entries of one list.
     *
     * @param decidedBy what puts {@code second} behind {@code first}; {@code null} where one of them is not ranked
     */
    Comparison(
            Wording wording,
            EvidenceText evidence,
            OneLine oneLine,
            NominationList list,
            Entry first,
            Entry second,
            DecidedBy decidedBy) {
        this.wording = wording;
        this.evidence = evidence;
        this.places = new PlaceText(wording);
        this.oneLine = oneLine;
        this.list = list;
        this.first = first;
        this.second = second;
        this.decidedBy = decidedBy;
    }

    /** The lines people read. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(0, Mark.NONE, new ListText(wording).name(list)));
        lines.add(Line.of(0, Mark.VERDICT, verdict()));
        if (reversed()) {
            lines.add(Line.of(0, Mark.NONE, Words.sentence(reversal())));
        }
        if (decidedBy != null) {
            values(lines);
        }
        lines.add(Line.of(0, Mark.HEADING, wording.say("compare.results")));
        for (Entry entry : List.of(first, second)) {
            lines.add(Line.of(1, Mark.NONE, name(entry) + ": " + oneLine.of(list, entry, false)));
        }
        return List.copyOf(lines);
    }

    private String verdict() {
        if (decidedBy == null) {
            String key = first.rank() == null && second.rank() == null ? "compare.unranked" : "compare.oneranked";
            return Words.sentence(wording.say(
                    key,
                    "first",
                    name(first),
                    "second",
                    wording.nominee(second.candidate().dossier()),
                    "rank",
                    first.rank(),
                    "outcome",
                    second.status() == Status.NOT_RANKED ? second.candidate().outcome() : second.status()));
        }
        String above = wording.say(
                decidedBy.key().equals("EQUAL") ? "compare.equal" : "compare.above",
                "first",
                name(first),
                "second",
                wording.nominee(second.candidate().dossier()),
                "rank",
                first.rank(),
                "other",
                second.rank());
        return Words.sentence(above) + " "
                + places.separation(list, second, decidedBy)
                        .map(s -> Words.sentence(wording.say("compare.because", "name", name(second), "why", s)))
                        .orElse("");
    }

    private String name(Entry entry) {
        return Words.capital(wording.nominee(entry.candidate().dossier()));
    }

    /** Whether the one further down has a place and the one above has none. */
    private boolean reversed() {
        return decidedBy != null && second.status() == Status.NOMINATED && first.status() != Status.NOMINATED;
    }

    private String reversal() {
        String why = Optional.ofNullable(first.constraint())
                .or(() -> Optional.ofNullable(second.constraint()))
                .map(effect -> places.constraint(list, effect))
                .orElse(null);
        return wording.say(
                "compare.reversed",
                "first",
                wording.nominee(first.candidate().dossier()),
                "second",
                wording.nominee(second.candidate().dossier()),
                "why",
                why);
    }

    private record Value(String what, String first, String second, List<Place> ofFirst, List<Place> ofSecond) {}

    private void values(List<Line> lines) {
        List<Value> values = values();
        if (values.isEmpty()) {
            return;
        }
        lines.add(
                Line.of(0, Mark.HEADING, wording.say("compare.values", "first", name(first), "second", name(second))));
        for (Value value : values) {
            lines.add(Line.of(
                    1,
                    Mark.NONE,
                    wording.say(
                            "compare.value", "what", value.what(), "first", value.first(), "second", value.second())));
            source("compare.source", first, value.ofFirst(), lines);
            source("compare.source", second, value.ofSecond(), lines);
        }
    }

    private void source(String key, Entry entry, List<Place> from, List<Line> lines) {
        Dossier dossier = entry.candidate().dossier();
        for (Place place : from) {
            lines.add(Line.of(
                    2,
                    Mark.DETAIL,
                    wording.say(key, "name", name(entry), "source", evidence.source(dossier.id(), place))));
        }
    }

    private List<Value> values() {
        return switch (decidedBy.key()) {
            case "POINTS", "EQUAL" -> points();
            case "UNIT_PRIORITY" -> List.of(value("/priority"));
            case "WOMENS_PREFERENCE", "DIRECT_WORKERS", "DIFFICULT_AREAS" -> List.of(value(null));
            default -> List.of();
        };
    }

    private List<Value> points() {
        var values = new ArrayList<Value>();
        if (first.points() == null || second.points() == null) {
            return values;
        }
        var sheet = new PointsText(wording, evidence);
        var names = new LinkedHashMap<String, String>();
        first.points().lines().forEach(l -> names.putIfAbsent(l.criterion(), sheet.criterion(l.criterion())));
        second.points().lines().forEach(l -> names.putIfAbsent(l.criterion(), sheet.criterion(l.criterion())));
        names.forEach((id, name) -> {
            BigDecimal a = sum(first.points(), id);
            BigDecimal b = sum(second.points(), id);
            if (a.compareTo(b) != 0) {
                values.add(new Value(
                        wording.say(
                                "compare.criterion",
                                "name",
                                name,
                                "by",
                                (a.compareTo(b) > 0 ? "+" : "-")
                                        + wording.words().decimal(a.subtract(b).abs())),
                        wording.words().decimal(a),
                        wording.words().decimal(b),
                        from(first.points(), id),
                        from(second.points(), id)));
            }
        });
        return values;
    }

    private static BigDecimal sum(Points points, String criterion) {
        return points.lines().stream()
                .filter(l -> l.criterion().equals(criterion))
                .map(Points.Line::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Place> from(Points points, String criterion) {
        return points.lines().stream()
                .filter(l -> l.criterion().equals(criterion))
                .map(Points.Line::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Value value(String below) {
        return new Value(
                wording.say("compare.key." + decidedBy.key()),
                shown(first, decidedBy.valueBefore()),
                shown(second, decidedBy.value()),
                List.of(place(first, below)),
                List.of(place(second, below)));
    }

    private String shown(Entry entry, String value) {
        String key = decidedBy.key();
        if (key.equals("UNIT_PRIORITY")) {
            return value == null ? wording.say("compare.nopriority") : value;
        }
        if (key.equals("WOMENS_PREFERENCE")) {
            String women = places.women(entry.candidate().dossier());
            return women == null ? wording.say("compare." + value) : women;
        }
        return wording.say("compare." + value);
    }

    private Place place(Entry entry, String below) {
        Dossier d = entry.candidate().dossier();
        String file = d.place() == null ? "" : d.place().file();
        if (below != null) {
            Place proposal = entry.candidate().proposal().place();
            return new Place(file, (proposal == null ? "/proposals" : proposal.pointer()) + below);
        }
        return switch (decidedBy.key()) {
            case "DIFFICULT_AREAS" -> new Place(file, "/unit/areas");
            case "DIRECT_WORKERS" ->
                new Place(
                        file,
                        d.person() != null && d.person().statClass() != null
                                ? "/person/statClass"
                                : "/person/occupation");
            default ->
                d.person() != null || d.members().facts().isEmpty()
                        ? new Place(file, "/person/gender")
                        : d.members()
                                .facts()
                                .get(d.members().facts().size() - 1)
                                .place();
        };
    }

    /** What a machine reads of it; ids and codes stay. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("list", list.id());
        json.put("first", entry(first));
        json.put("second", entry(second));
        if (decidedBy != null) {
            json.put("key", decidedBy.key());
            if (decidedBy.valueBefore() != null) {
                json.put("valueOfFirst", decidedBy.valueBefore());
            }
            if (decidedBy.value() != null) {
                json.put("valueOfSecond", decidedBy.value());
            }
            json.put(
                    "values",
                    values().stream()
                            .map(v -> Map.of(
                                    "what", v.what(),
                                    "first", v.first(),
                                    "second", v.second(),
                                    "sourcesOfFirst", places(first, v.ofFirst()),
                                    "sourcesOfSecond", places(second, v.ofSecond())))
                            .toList());
        }
        json.put("reversed", reversed());
        if (reversed()) {
            json.put("because", reversal());
        }
        json.put("text", lines().stream().map(Line::text).toList());
        return json;
    }

    private List<String> places(Entry entry, List<Place> from) {
        String id = entry.id();
        return from.stream().map(p -> evidence.source(id, p)).toList();
    }

    private static Map<String, Object> entry(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("dossier", entry.id());
        json.put("outcome", entry.candidate().outcome().name());
        json.put("status", entry.status().name());
        if (entry.rank() != null) {
            json.put("rank", entry.rank());
        }
        if (entry.points() != null) {
            json.put("points", entry.points().total().toPlainString());
        }
        return json;
    }
}
