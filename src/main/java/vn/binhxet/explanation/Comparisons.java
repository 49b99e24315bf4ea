package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.ranking.Basis;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Rehearsal;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Trait;

/** Two nominees of one round side by side: in every list both stand in, or why there is none. */
public final class Comparisons {
    private final RoundResult result;
    private final Wording wording;
    private final EvidenceText evidence;
    private final OneLine oneLine;
    private final ListText lists;

    Comparisons(RoundResult result, Wording wording, EvidenceText evidence, OneLine oneLine) {
        this.result = result;
        this.wording = wording;
        this.evidence = evidence;
        this.oneLine = oneLine;
        this.lists = new ListText(wording);
    }

    /** One comparison per list in which both stand. */
    public List<Comparison> of(String a, String b) {
        var all = new ArrayList<Comparison>();
        for (NominationList list : result.lists()) {
            Entry one = entry(list, a);
            Entry other = entry(list, b);
            if (one != null && other != null) {
                all.add(compare(list, one, other));
            }
        }
        return List.copyOf(all);
    }

    private Comparison compare(NominationList list, Entry a, Entry b) {
        boolean turn = a.rank() == null ? b.rank() != null : b.rank() != null && b.rank() < a.rank();
        Entry first = turn ? b : a;
        Entry second = turn ? a : b;
        DecidedBy decidedBy = first.rank() == null || second.rank() == null
                ? null
                : new Rehearsal(list, result.round(), result.decisions(), Basis.of(result.rulebook(), result.round()))
                        .separation(first.id(), second.id());
        return new Comparison(wording, evidence, oneLine, list, first, second, decidedBy);
    }

    private static Entry entry(NominationList list, String id) {
        return list.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Where the two stand, and why they are in no list together. */
    public List<Line> apart(String a, String b) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(
                0,
                Mark.VERDICT,
                Words.sentence(wording.say(
                        "compare.apart", "first", Words.capital(wording.nominee(a)), "second", wording.nominee(b)))));
        for (String id : List.of(a, b)) {
            boolean found = false;
            for (NominationList list : result.lists()) {
                Entry entry = entry(list, id);
                if (entry != null) {
                    found = true;
                    lines.add(Line.of(
                            1,
                            Mark.NONE,
                            Words.capital(wording.nominee(id)) + " – " + lists.name(list) + ": "
                                    + oneLine.of(list, entry, false)));
                }
            }
            if (!found) {
                lines.add(Line.of(
                        1,
                        Mark.NONE,
                        Words.sentence(wording.say("compare.nolist", "name", Words.capital(wording.nominee(id))))));
            }
        }
        lines.add(Line.of(0, Mark.NONE, Words.sentence(why(a, b))));
        return List.copyOf(lines);
    }

    private String why(String a, String b) {
        Dossier one = result.dossiers().get(a);
        Dossier other = result.dossiers().get(b);
        if (one.kind() != other.kind()) {
            return wording.say("compare.kinds", "first", one.kind(), "second", other.kind());
        }
        for (NominationList x : result.lists()) {
            for (NominationList y : result.lists()) {
                boolean same = !x.id().equals(y.id())
                        && x.award().id().equals(y.award().id());
                if (same && entry(x, a) != null && entry(y, b) != null) {
                    List<String> traits = x.stratum().keySet().stream()
                            .filter(t -> !x.stratum().get(t).equals(y.stratum().get(t)))
                            .map((Trait t) -> wording.words().of(t))
                            .toList();
                    return wording.say(
                            "compare.strata", "traits", wording.words().and(traits));
                }
            }
        }
        return wording.say("compare.awards");
    }

    /** Ids of the lists each stands in, for machines, where there is no comparison. */
    public Map<String, Object> apartJson(String a, String b) {
        var json = new LinkedHashMap<String, Object>();
        for (String id : List.of(a, b)) {
            json.put(
                    id,
                    result.lists().stream()
                            .filter(l -> entry(l, id) != null)
                            .map(NominationList::id)
                            .toList());
        }
        json.put("text", apart(a, b).stream().map(Line::text).toList());
        return json;
    }
}
