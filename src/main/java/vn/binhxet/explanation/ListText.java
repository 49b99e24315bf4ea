package vn.binhxet.explanation;

import java.util.ArrayList;
import vn.binhxet.ranking.NominationList;

/** What a list is called. */
final class ListText {
    private final Wording wording;

    ListText(Wording wording) {
        this.wording = wording;
    }

    /** Award and stratum: "Công nhận mô hình “Dân vận khéo” – lĩnh vực kinh tế, cấp xã". */
    String name(NominationList list) {
        String award = list.award().name().in(wording.words().language());
        var stratum = new ArrayList<String>();
        list.stratum()
                .forEach((trait, value) -> stratum.add(
                        value == null || value.isEmpty()
                                ? wording.say("list.stratum.none", "trait", trait)
                                : wording.say("list.stratum", "trait", trait, "value", wording.trait(trait, value))));
        return stratum.isEmpty() ? award : award + " – " + String.join(", ", stratum);
    }
}
