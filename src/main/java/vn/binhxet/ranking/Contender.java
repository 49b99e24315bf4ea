package vn.binhxet.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Membership;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.StatClass;

/** A candidate with everything the keys compare, worked out once. */
record Contender(
        Candidate candidate,
        Points points,
        Integer priority,
        boolean womensPreference,
        boolean directWorker,
        boolean difficultArea) {

    private static final List<Occupation> DIRECT = List.of(Occupation.WORKER, Occupation.FARMER, Occupation.LABOURER);

    static Contender of(Candidate candidate, boolean byPoints, Basis basis) {
        Dossier dossier = candidate.dossier();
        return new Contender(
                candidate,
                byPoints ? Scoring.unchecked(basis.criterionSet(), dossier) : null,
                candidate.proposal() == null ? null : candidate.proposal().priority(),
                preferred(dossier, basis.womensPercent()),
                direct(dossier),
                dossier.unit() != null && !dossier.unit().areas().isEmpty());
    }

    /** As it stands in a list already, with its points as they were worked out. */
    static Contender of(Entry entry, Basis basis) {
        Dossier dossier = entry.candidate().dossier();
        return new Contender(
                entry.candidate(),
                entry.points() == null && basis.criterionSet() != null
                        ? Scoring.unchecked(basis.criterionSet(), dossier)
                        : entry.points(),
                entry.candidate().proposal() == null
                        ? null
                        : entry.candidate().proposal().priority(),
                preferred(dossier, basis.womensPercent()),
                direct(dossier),
                dossier.unit() != null && !dossier.unit().areas().isEmpty());
    }

    /** The same with another total. */
    Contender withTotal(BigDecimal total) {
        return new Contender(
                candidate,
                new Points(total, points == null || points.complete(), points == null ? List.of() : points.lines()),
                priority,
                womensPreference,
                directWorker,
                difficultArea);
    }

    String id() {
        return candidate.dossier().id();
    }

    /** A woman, or a collective that reaches the share; a household is no woman, whoever heads it. */
    private static boolean preferred(Dossier dossier, int percent) {
        if (dossier.kind() == Kind.INDIVIDUAL) {
            return dossier.person() != null && dossier.person().gender() == Gender.FEMALE;
        }
        if (dossier.kind() != Kind.COLLECTIVE) {
            return false;
        }
        // Of several counts of one day the one with fewest women decides: the preference must be beyond doubt.
        return dossier.members().facts().stream()
                .max(Comparator.comparing(Membership::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(m -> reaches(m, percent) ? 0 : 1))
                .filter(m -> reaches(m, percent))
                .isPresent();
    }

    private static boolean reaches(Membership members, int percent) {
        return members.women() != null
                && members.count() > 0
                && 100L * members.women() >= (long) percent * members.count();
    }

    private static boolean direct(Dossier dossier) {
        return dossier.person() != null
                && (dossier.person().statClass() == StatClass.DIRECT_WORKER
                        || dossier.person().occupation().stream().anyMatch(DIRECT::contains));
    }
}
