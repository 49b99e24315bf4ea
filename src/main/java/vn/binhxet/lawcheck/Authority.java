package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Power;

/** Who decides an award, in words. */
final class Authority {
    private final LawWords law;

    Authority(LawWords law) {
        this.law = law;
    }

    /** "Thẩm quyền quyết định: … (khoản 4 Điều 79 …)", each body on its day, and who of the province proposes. */
    List<String> sentences(Award award, LocalDate on) {
        var sentences = new ArrayList<String>();
        for (Award.Decider decider : award.deciders(on)) {
            sentences.add(law.words()
                    .say(
                            "rules.decides",
                            "body",
                            law.body(decider.body()),
                            "citation",
                            decider.authority().isEmpty() ? null : law.citations(decider.authority())));
            Power power = law.rulebook().power(decider.body());
            if (power.proposedBy() != null) {
                sentences.add(law.words()
                        .say(
                                "rules.proposes",
                                "by",
                                law.body(power.proposedBy()),
                                "citation",
                                law.citations(power.citations())));
            }
        }
        return sentences;
    }
}
