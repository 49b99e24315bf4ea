package vn.binhxet.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.ranking.Entry;

/** Where an entry stands in the end: its status, and for those not ranked their outcome. Each entry has exactly one. */
enum Standing {
    NOMINATED,
    ADDED_BY_COUNCIL,
    RESERVE,
    TIED_AT_CUT,
    NOT_SELECTED,
    DEFERRED,
    EXCLUDED_BY_COUNCIL,
    WITHDRAWN,
    INCOMPLETE,
    ON_HOLD,
    NOT_QUALIFIED;

    static Standing of(Entry entry) {
        return switch (entry.status()) {
            case NOMINATED -> NOMINATED;
            case ADDED_BY_COUNCIL -> ADDED_BY_COUNCIL;
            case RESERVE -> RESERVE;
            case TIED_AT_CUT -> TIED_AT_CUT;
            case NOT_SELECTED -> NOT_SELECTED;
            case DEFERRED -> DEFERRED;
            case EXCLUDED_BY_COUNCIL -> EXCLUDED_BY_COUNCIL;
            case WITHDRAWN -> WITHDRAWN;
            case NOT_RANKED ->
                switch (entry.candidate().outcome()) {
                    case INCOMPLETE -> INCOMPLETE;
                    case ON_HOLD -> ON_HOLD;
                    case NOT_QUALIFIED -> NOT_QUALIFIED;
                    case QUALIFIED -> throw new IllegalStateException(entry.id() + " qualifies and is not ranked");
                };
        };
    }

    /** On the list that goes to the council: nominated, in reserve, or equal at the cut. */
    boolean listed() {
        return ordinal() <= TIED_AT_CUT.ordinal();
    }

    boolean nominated() {
        return this == NOMINATED || this == ADDED_BY_COUNCIL;
    }

    /** How many entries stand where; every standing is present. */
    static Map<Standing, Integer> count(List<Entry> entries) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        for (Standing s : values()) {
            counts.put(s, 0);
        }
        for (Entry e : entries) {
            counts.merge(of(e), 1, Integer::sum);
        }
        return counts;
    }
}
