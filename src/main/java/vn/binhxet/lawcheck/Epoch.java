package vn.binhxet.lawcheck;

import java.util.Map;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/**
 * A text of an award with the first day it stands so.
 *
 * @param province whose own regulation is in it, or {@code null} for the nation's text alone
 */
record Epoch(AwardInForce text, LawDates dates, String province) {
    String award() {
        return text.award().id();
    }

    /** A nominee of this text; see {@link Nominee#of}. */
    Nominee nominee(Rulebook rulebook, Map<String, Side> sides, Map<String, String> readings, int which) {
        return Nominee.of(rulebook, this, sides, readings, which);
    }
}
