package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.binhxet.rulebook.Criterion;

/** The roster of a collective of one hundred, so that every whole percentage can be met exactly. */
final class RosterFacts {
    private static final int MEMBERS = 100;
    private static final List<String> ASKING = List.of("member-share", "member-count", "no-member-disciplined");

    private final Sketch sketch;
    private final List<Criterion> asking;
    private final Map<Criterion, Side> wanted;

    RosterFacts(Sketch sketch, List<Criterion> all, Map<Criterion, Side> wanted) {
        this.sketch = sketch;
        this.asking = all.stream().filter(c -> ASKING.contains(c.condition())).toList();
        this.wanted = wanted;
    }

    void put() {
        if (asking.isEmpty()) {
            return;
        }
        if (asking.stream().anyMatch(c -> wanted.get(c) == Side.MISSING)) {
            sketch.tell("nominee.missing", "section", "section.rosters");
            return;
        }
        ObjectNode roster =
                sketch.fact("rosters").put("year", sketch.lastYear()).put("total", MEMBERS);
        roster.put("completed", 0).put("disciplined", 0);
        ObjectNode titles = roster.putObject("titles");
        for (Criterion c : asking) {
            Side side = wanted.get(c) == null ? Side.NOT_MET : wanted.get(c);
            switch (c.condition()) {
                case "member-share" -> share(c, side, roster, titles);
                case "member-count" ->
                    raise(titles, c.codes("forms").get(0), HistoryFacts.amount(side, c.number("min")));
                default -> {
                    if (!side.met()) {
                        roster.put("disciplined", 1);
                    }
                }
            }
        }
        sketch.paper(roster, "LIST", sketch.receipt.minusDays(9));
        sketch.tell(
                "nominee.roster",
                "total",
                MEMBERS,
                "completed",
                roster.path("completed").asInt(),
                "disciplined",
                roster.path("disciplined").asInt());
        titles.properties()
                .forEach(t -> sketch.tell(
                        "nominee.rostertitle",
                        "form",
                        t.getKey(),
                        "n",
                        t.getValue().asInt()));
    }

    private static void share(Criterion c, Side side, ObjectNode roster, ObjectNode titles) {
        int asked = c.number("percent") + (c.is("strict") ? 1 : 0);
        int part = Math.min(MEMBERS, HistoryFacts.amount(side, asked));
        switch (c.codes("of").get(0)) {
            case "COMPLETED" -> raise(roster, "completed", part);
            case "TITLE" -> raise(titles, c.codes("forms").get(0), part);
            default -> roster.put("disciplined", MEMBERS - part);
        }
    }

    private static void raise(ObjectNode node, String key, int value) {
        node.put(key, Math.max(node.path(key).asInt(), value));
    }
}
