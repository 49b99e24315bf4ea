package vn.binhxet.evaluation;

import java.util.Collections;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.rulebook.Award;

/** Whether a nominee is among an award's subjects; what the dossier does not say excludes nobody. */
public final class Subjects {
    private Subjects() {}

    /** Whether {@code dossier} can be proposed for {@code award}. */
    public static boolean fits(Award award, Dossier dossier) {
        return award.subjects().stream().anyMatch(s -> fits(s, dossier));
    }

    private static boolean fits(Award.Subject subject, Dossier dossier) {
        if (subject.kind() != dossier.kind()) {
            return false;
        }
        boolean form = subject.forms().isEmpty()
                || dossier.form() == null
                || subject.forms().contains(dossier.form());
        boolean occupation = subject.occupations().isEmpty()
                || dossier.person() == null
                || dossier.person().occupation().isEmpty()
                || !Collections.disjoint(subject.occupations(), dossier.person().occupation());
        return form && occupation;
    }
}
