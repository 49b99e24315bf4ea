package vn.binhxet.evaluation;

import java.util.Comparator;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;

/**
 * A fact a finding rests on.
 *
 * @param year year of the fact, or {@code null}
 * @param what code or submitted words: a rating level, form id, statement id, or title
 * @param counted whether it counted towards the observed value
 */
public record Evidence(Place place, ProofGrade grade, Integer year, String what, Paper paper, boolean counted) {
    /** Order in results: year, what, place; never the order of submission. */
    public static final Comparator<Evidence> ORDER = Comparator.comparing(
                    Evidence::year, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Evidence::what, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(e -> e.place().file())
            .thenComparing(e -> e.place().pointer());

    /** The same fact, counted or not. */
    Evidence counted(boolean counts) {
        return counts == counted ? this : new Evidence(place, grade, year, what, paper, counts);
    }
}
