package vn.binhxet.lawcheck;

import vn.binhxet.dossier.Text;
import vn.binhxet.evaluation.Assessment;

/**
 * Something the check found.
 *
 * @param kind what sort of fault
 * @param about what it is about, by ids that stay: kind and this name it in {@code accepted.yaml}
 * @param award the award concerned, or {@code null}
 * @param message what is wrong
 * @param nominee an invented nominee that shows it, or {@code null} where none could be made
 * @param shown what the program finds about that nominee, or {@code null}
 * @param proven whether the nominee was evaluated and does show it
 * @param accepted why somebody accepted it, or {@code null}
 */
record CheckFinding(
        Kind kind,
        String about,
        String award,
        Said message,
        Nominee nominee,
        Assessment shown,
        boolean proven,
        Text accepted) {

    /** What sort of fault, in the order reported. */
    enum Kind {
        UNREACHABLE,
        SUBSUMED,
        REDUNDANT,
        ALWAYS,
        OVERLAP_IN_TIME,
        GAP_IN_TIME,
        NUMBER_NEVER_APPLIES,
        CITATION_OUT_OF_FORCE,
        CONDITION_WITHOUT_RULE,
        RULE_NEVER_USED,
        CONDITION_NEVER_USED,
        PARAMETER_NEVER_USED,
        CRITERION_NOT_IN_TREE,
        STATEMENT_NEVER_USED,
        FORM_NEVER_USED,
        PAPER_NEVER_USED,
        INSTRUMENT_NEVER_CITED,
        CASE_MISSING
    }

    CheckFinding acceptedFor(Text why) {
        return new CheckFinding(kind, about, award, message, nominee, shown, proven, why);
    }

    CheckFinding shown(Nominee by, Assessment found, boolean really) {
        return new CheckFinding(kind, about, award, message, by, found, really, accepted);
    }
}
