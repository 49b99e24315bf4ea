package vn.binhxet.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.remedy.Carrier;
import vn.binhxet.remedy.Change;
import vn.binhxet.remedy.Remedy;
import vn.binhxet.remedy.Way;
import vn.binhxet.rulebook.Criterion;

/** Least change and what a result rests on, for machines: codes and ids kept. */
final class RemedyJson {
    private RemedyJson() {}

    static Map<String, Object> of(Explanation.Further further) {
        var json = new LinkedHashMap<String, Object>();
        json.put("leastChange", remedy(further.remedy()));
        json.put("distance", further.distance());
        json.put("restsOn", further.carriers().stream().map(RemedyJson::carrier).toList());
        return json;
    }

    private static Map<String, Object> remedy(Remedy remedy) {
        return ordered(
                "ways",
                remedy.ways().stream().map(RemedyJson::way).toList(),
                "more",
                remedy.more(),
                "complete",
                remedy.counted(),
                "obstacles",
                remedy.obstacles().stream()
                        .map(o -> ordered(
                                "criterion",
                                o.finding().criterion().id(),
                                "why",
                                o.why().name()))
                        .toList());
    }

    private static Map<String, Object> way(Way way) {
        return ordered(
                "changes",
                way.changes().stream().map(RemedyJson::change).toList(),
                "from",
                way.from() == null ? null : way.from().toString(),
                "proof",
                way.proof().name());
    }

    private static Map<String, Object> change(Change change) {
        return ordered(
                "means",
                change.means().name(),
                "kind",
                change.kind().name(),
                "what",
                change.what(),
                "year",
                change.year(),
                "nth",
                change.nth() == 1 ? null : change.nth(),
                "from",
                change.from() == null ? null : change.from().toString(),
                "file",
                file(change.place()),
                "pointer",
                change.place() == null ? null : change.place().pointer(),
                "criteria",
                change.criteria().stream().map(Criterion::id).toList());
    }

    private static Map<String, Object> carrier(Carrier carrier) {
        Paper paper = carrier.paper();
        return ordered(
                "paper",
                paper == null
                        ? null
                        : ordered(
                                "type",
                                paper.type() == null ? null : paper.type().name(),
                                "number",
                                paper.number(),
                                "date",
                                paper.date() == null ? null : paper.date().toString(),
                                "issuer",
                                paper.issuer()),
                "places",
                carrier.facts().stream()
                        .map(e -> ordered(
                                "file", file(e.place()), "pointer", e.place().pointer()))
                        .toList(),
                "criteria",
                List.copyOf(carrier.criteria()),
                "without",
                carrier.without().name());
    }

    private static String file(Place place) {
        return place == null ? null : place.file();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                map.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return map;
    }
}
