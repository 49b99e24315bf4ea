package vn.binhxet.ranking;

import java.util.List;
import java.util.Map;
import vn.binhxet.ranking.NominationList.Lowered;

/**
 * What a selection came to.
 *
 * @param states by contender
 * @param taken those taken, in order of rank
 * @param blames by contender, the limit that kept him out; only to be asked, it has no order
 * @param contested equals who wait, in order of rank
 * @param exact whether every answer was searched to the end
 */
record Selected(
        List<State> states,
        List<Integer> taken,
        Map<Integer, World.Blame> blames,
        List<Contested> contested,
        List<Lowered> lowered,
        boolean exact) {

    /** What became of one contender. */
    enum State {
        TAKEN,
        EQUAL,
        /** The places were filled before his turn. */
        BELOW,
        /** Places were open, a limit kept him out. */
        KEPT_OUT
    }

    /** Equals who wait, the places they contend for, and the limit in the way, {@code null} for the number of places. */
    record Contested(List<Integer> members, int places, World.Blame blame) {}
}
