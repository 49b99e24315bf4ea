package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Node;

/**
 * The road from a dossier to each award: the way through the tree that can be gone earliest, with least to be done. A year
 * that has closed is never added to; a streak goes on from the years that end it.
 */
public final class Roads {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Comparator<Way> NEAREST = Comparator.comparingInt(Way::year)
            .thenComparingInt(w -> w.missing().size())
            .thenComparingInt(w -> -w.met().size());

    private final int lastYear;
    private final LocalDate asOf;
    private final Map<String, Integer> firstYears = new TreeMap<>();

    /** A way through a tree: the year it can be gone in, what is met on it and what is not. */
    private record Way(int year, Set<Finding> met, Set<Finding> missing) {}

    private Roads(int lastYear, LocalDate asOf) {
        this.lastYear = lastYear;
        this.asOf = asOf;
    }

    /** Every road of {@code dossier}, nearest first. */
    public static List<Road> of(Dossier dossier, List<Assessment> assessments, LocalDate asOf) {
        LocalDate receipt = dossier.receivedOn(asOf);
        var roads = new Roads(receipt.getYear() - 1, asOf);
        roads.forms(assessments);
        return assessments.stream()
                .map(roads::road)
                .sorted(Comparator.comparing(Road::state)
                        .thenComparing(r -> r.year() == null ? 0 : r.year())
                        .thenComparing(r -> r.missing().size())
                        .thenComparing(r -> r.assessment().award().award().id()))
                .toList();
    }

    /**
     * The first year each form could be given for, so that what asks for a form comes no earlier than the road to it. A
     * form that waits for another one waits for that one's wait too: years only grow, and end where nothing changes.
     */
    private void forms(List<Assessment> assessments) {
        for (int round = 0; round <= assessments.size(); round++) {
            var found = new TreeMap<String, Integer>();
            for (Assessment a : assessments) {
                List<Proof> parts = a.proof().parts();
                int year = Math.max(way(parts.get(0)).year(), way(parts.get(2)).year());
                found.merge(a.award().award().gives(), year, Math::min);
            }
            if (found.equals(firstYears)) {
                return;
            }
            firstYears.clear();
            firstYears.putAll(found);
        }
    }

    /** The first year one of the forms {@code c} asks for could be given; years that have closed are not added to. */
    private int firstYear(Criterion c) {
        int first = c.codes("forms").stream()
                .mapToInt(f -> firstYears.getOrDefault(f, 0))
                .min()
                .orElse(0);
        return first == NEVER ? lastYear + 1 : Math.max(lastYear + 1, first);
    }

    private Road road(Assessment a) {
        List<Proof> parts = a.proof().parts();
        Way bars = way(parts.get(0));
        Way standard = way(parts.get(2));
        int year = Math.max(bars.year(), standard.year());
        var met = new ArrayList<>(standard.met());
        var missing = new ArrayList<>(bars.missing());
        missing.addAll(standard.missing());
        LocalDate lasts = bars.missing().stream()
                .map(Finding::earliest)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        Road.State state = year == NEVER
                ? Road.State.NOT_FOR_IT
                : year > lastYear
                        ? Road.State.IN_TIME
                        : missing.isEmpty() && a.held().isEmpty() ? Road.State.QUALIFIES : Road.State.TO_BE_SHOWN;
        return new Road(
                a,
                state,
                state == Road.State.IN_TIME ? year : null,
                List.copyOf(met),
                List.copyOf(missing),
                a.held(),
                lasts,
                state == Road.State.TO_BE_SHOWN && standard.missing().stream().anyMatch(Road::unstated));
    }

    private Way way(Proof proof) {
        if (proof.node() instanceof Node.Leaf) {
            Finding f = proof.finding();
            boolean met = f.verdict() == Verdict.MET;
            return new Way(year(f), met ? Set.of(f) : Set.of(), met ? Set.of() : Set.of(f));
        }
        List<Way> ways =
                proof.parts().stream().filter(Proof::counts).map(this::way).toList();
        if (proof.node() instanceof Node.Any || proof.node() instanceof Node.AtLeast) {
            int k = proof.node() instanceof Node.AtLeast least ? least.k() : 1;
            return together(ways.stream().sorted(NEAREST).limit(k).toList());
        }
        return together(ways);
    }

    private Way together(List<Way> ways) {
        var met = new LinkedHashSet<Finding>();
        var missing = new LinkedHashSet<Finding>();
        int year = 0;
        for (Way w : ways) {
            year = Math.max(year, w.year());
            met.addAll(w.met());
            missing.addAll(w.missing());
        }
        return new Way(Math.max(year, afterAwards(missing)), met, missing);
    }

    /** Years that count only after an award nobody has given yet come after that award. */
    private int afterAwards(Set<Finding> missing) {
        int year = 0;
        for (Finding award : missing) {
            Criterion held = award.criterion();
            if (held.condition().equals("award-count") && award.verdict() == Verdict.NOT_MET) {
                for (Finding f : missing) {
                    boolean later = f.verdict() == Verdict.NOT_MET
                            && f.criterion().condition().equals("year-streak")
                            && HistoryFacts.opening(f.criterion()).stream().anyMatch(held.codes("forms")::contains);
                    year = later ? Math.max(year, year(award) + f.criterion().number("min")) : year;
                }
            }
        }
        return year;
    }

    /** The first year whose results could meet the criterion; 0 where nothing has to pass. */
    private int year(Finding f) {
        if (f.verdict() != Verdict.NOT_MET) {
            return 0;
        }
        if (f.earliest() != null) {
            return Math.max(lastYear + 1, f.earliest().getYear());
        }
        Criterion c = f.criterion();
        return switch (c.condition()) {
            case "occupation", "collective-form", "nominee-kind", "movement-launched", "movement-lasted" -> NEVER;
            case "not-proposed-for" -> 0;
            case "year-streak" -> lastYear + c.number("min") - tail(f);
            case "award-count", "award-run" -> firstYear(c) + c.number("min") - observed(f) - 1;
            case "rating-count" -> lastYear + c.number("min") - observed(f);
            case "organisation-age" -> Math.max(lastYear + 1, asOf.getYear() + c.number("years") - observed(f));
            case "production-model" -> Math.max(lastYear + 1, asOf.getYear() + c.number("years") - observed(f));
            case "service-months" -> lastYear + 1 + Math.max(0, c.number("months") - observed(f) - 1) / 12;
            case "model-field", "model-status", "model-owned-once" -> NEVER;
            default -> lastYear + 1;
        };
    }

    /** Years of the run that ends with the last year, stated or proven: only that run can go on. */
    private int tail(Finding f) {
        var years = new TreeSet<Integer>();
        f.evidence().stream().map(Evidence::year).filter(y -> y != null).forEach(years::add);
        int n = 0;
        while (years.contains(lastYear - n)) {
            n++;
        }
        return Math.min(n, f.criterion().number("min") - 1);
    }

    private static int observed(Finding f) {
        return f.observed() != null && f.observed().matches("[0-9]+") ? Integer.parseInt(f.observed()) : 0;
    }
}
