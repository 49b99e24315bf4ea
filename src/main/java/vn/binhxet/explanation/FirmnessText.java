package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.remedy.Cuts;
import vn.binhxet.remedy.Firmness;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Node;

/** How firm the cut of a list is, and how far an entry stands from it. */
final class FirmnessText {
    private final Wording wording;
    private final RoundResult result;
    private final Map<String, Cuts> cuts = new ConcurrentHashMap<>();
    private final Map<String, Optional<Firmness>> known = new ConcurrentHashMap<>();

    FirmnessText(Wording wording, RoundResult result) {
        this.wording = wording;
        this.result = result;
    }

    Optional<Firmness> firmness(NominationList list) {
        return known.computeIfAbsent(list.id(), id -> cuts(list).firmness());
    }

    private Cuts cuts(NominationList list) {
        return cuts.computeIfAbsent(list.id(), id -> new Cuts(result, list));
    }

    /** The sentences about the cut of a list, the grey band first; empty where nothing is chosen. */
    List<String> of(NominationList list) {
        var said = new ArrayList<String>();
        firmness(list).ifPresent(f -> {
            if (f.lowestNominated() != null && f.highestOutside() != null) {
                said.add(band(f));
            }
            if (!f.byWomensMode().isEmpty()) {
                said.add(wording.say("firm.women", "names", wording.nominees(f.byWomensMode())));
            }
            for (Firmness.Moved moved : f.byReading()) {
                said.add(wording.say(
                        "firm.reading",
                        "clause",
                        clause(moved.reading()),
                        "reading",
                        reading(list, moved.reading()),
                        "names",
                        wording.nominees(moved.ids())));
            }
        });
        return said.stream().map(Words::sentence).toList();
    }

    private String band(Firmness f) {
        if (f.band() == null) {
            return wording.say(
                    "firm.none",
                    "lowest",
                    f.lowestNominated(),
                    "highest",
                    f.highestOutside(),
                    "partly",
                    f.complete() ? null : wording.say("firm.partly"));
        }
        return wording.say(
                "firm.band",
                "from",
                f.band().from(),
                "to",
                f.band().to(),
                "n",
                f.band().ids().size(),
                "names",
                wording.nominees(f.band().ids()),
                "step",
                f.byOneStep().isEmpty() ? null : f.byOneStep().size(),
                "weight",
                f.byOneWeight().isEmpty() ? null : f.byOneWeight().size(),
                "partly",
                f.complete() ? null : wording.say("firm.partly"));
    }

    private String clause(ReadingOutcome reading) {
        int space = reading.clause().indexOf(' ');
        return space < 0
                ? reading.clause()
                : wording.names()
                        .citation(new Citation(
                                reading.clause().substring(0, space),
                                reading.clause().substring(space + 1)));
    }

    private String reading(NominationList list, ReadingOutcome reading) {
        for (Entry entry : list.entries()) {
            Node.Readings node = TreeText.readings(
                            entry.candidate().assessment().award().standard(), new TreeMap<>())
                    .get(reading.clause());
            if (node != null && node.wordings() != null && node.wordings().get(reading.reading()) != null) {
                return node.wordings().get(reading.reading()).in(wording.words().language());
            }
        }
        return wording.say("reading.unnamed");
    }

    /** How far one entry stands from the cut, and whether it is in the grey band; empty where points do not decide. */
    List<String> of(NominationList list, Entry entry) {
        var said = new ArrayList<String>();
        Firmness f = firmness(list).orElse(null);
        if (f == null || entry.points() == null || entry.rank() == null) {
            return said;
        }
        if (entry.status() == Status.NOMINATED && f.highestOutside() != null) {
            boolean fewer = entry.points().total().compareTo(f.highestOutside()) < 0;
            said.add(wording.say(
                    fewer ? "firm.below" : "firm.above",
                    "by",
                    entry.points().total().subtract(f.highestOutside()).abs(),
                    "highest",
                    f.highestOutside()));
        }
        boolean outside = entry.status() == Status.NOT_SELECTED
                || entry.status() == Status.RESERVE
                || entry.status() == Status.TIED_AT_CUT;
        if (outside) {
            said.add(cuts(list)
                    .enough(entry.id())
                    .map(e -> wording.say(
                            entry.status() == Status.TIED_AT_CUT ? "firm.enough.tied" : "firm.enough",
                            "more",
                            e.more(),
                            "total",
                            e.total()))
                    .orElseGet(() -> wording.say("firm.never")));
        }
        if (f.isGrey(entry.id())) {
            said.add(wording.say(
                    "firm.grey", "from", f.band().from(), "to", f.band().to()));
        }
        return said.stream().map(Words::sentence).toList();
    }
}
