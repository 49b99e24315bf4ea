package vn.binhxet.evaluation;

import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;

/** How well a paper proves a fact. */
final class Grading {
    private final Setting setting;

    Grading(Setting setting) {
        this.setting = setting;
    }

    /** SEEN when someone held it; CITED when type, date, issuer and, where the type bears one, number are named. */
    ProofGrade grade(Paper paper) {
        if (paper == null) {
            return ProofGrade.CLAIMED;
        }
        if (paper.seen() != null && filled(paper.seen().by()) && paper.seen().on() != null) {
            return ProofGrade.SEEN;
        }
        boolean named = paper.type() != null && paper.date() != null && filled(paper.issuer());
        boolean numbered = named && (filled(paper.number()) || !setting.words().bearsNumber(paper.type()));
        return numbered ? ProofGrade.CITED : ProofGrade.CLAIMED;
    }

    boolean proven(Paper paper) {
        return grade(paper).atLeast(setting.proof());
    }

    Evidence evidence(Place place, Integer year, String what, Paper paper) {
        return new Evidence(place, grade(paper), year, what, paper, true);
    }

    Evidence unproven(Evidence e) {
        return new Evidence(e.place(), ProofGrade.CLAIMED, e.year(), e.what(), e.paper(), e.counted());
    }

    static boolean filled(String s) {
        return s != null && !s.isBlank();
    }
}
