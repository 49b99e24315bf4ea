package vn.binhxet.lawcheck;

import vn.binhxet.rulebook.Award;

/** Who decides an award, in words. */
final class Authority {
    private final LawWords law;

    Authority(LawWords law) {
        this.law = law;
    }

    /** "Thẩm quyền quyết định: … (khoản 4 Điều 79 …)". */
    String sentence(Award award) {
        return law.words()
                .say(
                        "rules.decides",
                        "body",
                        law.body(award.decidedBy()),
                        "citation",
                        law.citations(award.authority()));
    }
}
