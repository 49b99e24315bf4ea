package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhxet.dossier.Roster;
import vn.binhxet.dossier.Section;
import vn.binhxet.rulebook.Criterion;

/**
 * What the rosters of the year judged say of the members. Where several rosters of one year contradict each other, only
 * what all of them say is certain.
 */
final class Rosters {
    private final DossierFacts of;
    private final Section<Roster> section;
    private final Grading grading;
    private final Calendar calendar;

    Rosters(DossierFacts of, Grading grading, Calendar calendar) {
        this.of = of;
        this.section = of.dossier().rosters();
        this.grading = grading;
        this.calendar = calendar;
    }

    /**
     * A number of members: {@code low} for certain, {@code high} at most. The two differ where several forms count and
     * one member may hold more than one of them.
     */
    private record Part(Roster roster, int low, int high, Footing footing) {}

    /** The share asked for by {@code of}: members who completed, hold a title, or were not disciplined. */
    Findings.Share share(Criterion c) {
        Set<String> forms = of.countingAs(c.codes("forms"));
        var parts = new ArrayList<Part>();
        for (Roster r : ofYear(c)) {
            if (r.total() > 0) {
                part(r, String.join("", c.codes("of")), forms).ifPresent(parts::add);
            }
        }
        var evidence = new ArrayList<Evidence>();
        Footing footing = Footing.PROVEN;
        boolean all = !parts.isEmpty();
        boolean any = false;
        for (Part p : parts) {
            evidence.add(evidence(p));
            footing = footing.or(p.footing);
            all &= enough(c, p.low, p.roster.total());
            any |= enough(c, p.high, p.roster.total());
        }
        evidence.sort(Evidence.ORDER);
        Part shown = parts.stream().min(Rosters::byShare).orElse(null);
        return new Findings.Share(
                of,
                section.submitted() && section.damaged(),
                shown == null ? null : shown.low,
                shown == null ? null : shown.roster.total(),
                all,
                any,
                footing,
                List.copyOf(evidence));
    }

    private static int byShare(Part a, Part b) {
        int share = Long.compare((long) a.low * b.roster.total(), (long) b.low * a.roster.total());
        return share != 0 ? share : Integer.compare(a.roster.total(), b.roster.total());
    }

    /** Exact: no share is ever rounded. */
    private static boolean enough(Criterion c, int part, int total) {
        long has = part * 100L;
        long asked = (long) c.number("percent") * total;
        return c.is("strict") ? has > asked : has >= asked;
    }

    private Optional<Part> part(Roster r, String asked, Set<String> forms) {
        return switch (asked) {
            case "COMPLETED" -> Optional.ofNullable(r.completed()).map(n -> exactly(r, n));
            case "NOT_DISCIPLINED" -> Optional.ofNullable(r.disciplined()).map(n -> exactly(r, r.total() - n));
            default -> holders(r, forms);
        };
    }

    private Part exactly(Roster r, int members) {
        return new Part(r, members, members, of.footing(r.paper(), r.unit()));
    }

    private Optional<Part> holders(Roster r, Set<String> forms) {
        if (r.titles() == null) {
            return Optional.empty();
        }
        int most = 0;
        int sum = 0;
        for (String form : forms) {
            int members = r.titles().getOrDefault(form, 0);
            most = Math.max(most, members);
            sum = Math.min(r.total(), sum + members);
        }
        return Optional.of(new Part(r, most, Math.max(most, sum), of.footing(r.paper(), r.unit())));
    }

    /** Members who hold one of the criterion's forms for the year. */
    Measure holders(Criterion c) {
        Set<String> forms = of.countingAs(c.codes("forms"));
        var parts = new ArrayList<Part>();
        ofYear(c).forEach(r -> holders(r, forms).ifPresent(parts::add));
        int[] at = new int[Footing.values().length];
        for (Footing level : Footing.values()) {
            at[level.ordinal()] = parts.stream()
                    .mapToInt(p -> p.footing.within(level) ? (level == Footing.STATED ? p.high : p.low) : 0)
                    .reduce(level == Footing.STATED ? Math::max : Math::min)
                    .orElse(0);
        }
        return measure(parts, at);
    }

    /** Members disciplined by warning or worse in the year: a roster that is only stated is believed against the unit. */
    Measure disciplined(Criterion c) {
        var parts = new ArrayList<Part>();
        for (Roster r : ofYear(c)) {
            if (r.disciplined() != null) {
                parts.add(exactly(r, r.disciplined()));
            }
        }
        int[] at = new int[Footing.values().length];
        for (Footing level : Footing.values()) {
            at[level.ordinal()] = parts.stream()
                    .mapToInt(p -> p.footing.within(level) ? p.low : 0)
                    .max()
                    .orElse(0);
        }
        return measure(parts, at);
    }

    private Measure measure(List<Part> parts, int[] at) {
        // Where the row of the year may be the one that could not be read, nothing is missing: it is unreadable.
        boolean submitted = !parts.isEmpty() || (section.submitted() && section.damaged());
        List<Evidence> evidence = parts.stream().map(this::evidence).toList();
        return new Measure(of, submitted, section.damaged(), at[0], at[1], at[2], evidence, null);
    }

    private Evidence evidence(Part p) {
        return grading.evidence(p.roster.place(), p.roster.year(), null, p.roster.paper());
    }

    private List<Roster> ofYear(Criterion c) {
        int year = calendar.yearJudged(c);
        return section.facts().stream().filter(r -> r.year() == year).toList();
    }
}
