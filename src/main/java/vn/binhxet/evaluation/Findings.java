package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.binhxet.dossier.Overlap.Ruling;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.rulebook.Criterion;

/**
 * The verbs rules speak: each turns a measure into MET, NOT_MET or UNDETERMINED, so that no rule can forget the
 * unknown. Collects the findings of the dossiers of one session.
 */
public final class Findings {
    private static final List<String> SMALL =
            IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).toList();

    private final Map<DossierFacts, Map<String, Finding>> byDossier = new HashMap<>();

    /** At least {@code min} is asked. */
    public void atLeast(Criterion c, Measure m, int min) {
        String required = text(min);
        if (m.proven() >= min) {
            add(c, m, Verdict.MET, null, required);
        } else if (m.succeeding() >= min) {
            add(c, m, Verdict.UNDETERMINED, Cause.SUCCESSION, required);
        } else if (m.possible() >= min) {
            add(c, m, Verdict.UNDETERMINED, Cause.UNPROVEN, required);
        } else if (!m.submitted()) {
            add(c, m, Verdict.UNDETERMINED, Cause.MISSING, required);
        } else if (m.damaged()) {
            add(c, m, Verdict.UNDETERMINED, Cause.UNREADABLE, required);
        } else {
            add(c, m, Verdict.NOT_MET, null, required);
        }
    }

    /** One is enough, and a submitted section without it says no. */
    public void one(Criterion c, Measure m) {
        atLeast(c, m, 1);
    }

    /** None is allowed, and only a submitted section can say so. */
    public void none(Criterion c, Measure m) {
        if (m.proven() > 0) {
            add(c, m, Verdict.NOT_MET, null, "0");
        } else if (m.succeeding() > 0) {
            add(c, m, Verdict.UNDETERMINED, Cause.SUCCESSION, "0");
        } else if (m.possible() > 0) {
            add(c, m, Verdict.UNDETERMINED, Cause.UNPROVEN, "0");
        } else if (!m.submitted()) {
            add(c, m, Verdict.UNDETERMINED, Cause.MISSING, "0");
        } else if (m.damaged()) {
            add(c, m, Verdict.UNDETERMINED, Cause.UNREADABLE, "0");
        } else {
            add(c, m, Verdict.MET, null, "0");
        }
    }

    /** Clear unless something is known; a matter is the office's to know, so silence is clear. */
    public void clear(Criterion c, Measure m) {
        if (m.possible() > 0) {
            add(c, m, Verdict.NOT_MET, null, "0");
        } else if (m.damaged()) {
            add(c, m, Verdict.UNDETERMINED, Cause.UNREADABLE, "0");
        } else {
            add(c, m, Verdict.MET, null, "0");
        }
    }

    /** Something must be there; its absence is a gap to be filled, never a refusal. */
    public void present(Criterion c, Measure m) {
        if (m.proven() > 0) {
            add(c, m, Verdict.MET, null, "1");
        } else if (m.possible() > 0) {
            add(c, m, Verdict.UNDETERMINED, Cause.UNPROVEN, "1");
        } else {
            add(c, m, Verdict.UNDETERMINED, m.damaged() ? Cause.UNREADABLE : Cause.MISSING, "1");
        }
    }

    /** A share of at least {@code percent}; a year without a roster says nothing. */
    public void share(Criterion c, Share s, int percent) {
        String required = text(percent);
        String observed = s.part() == null ? null : s.part() + "/" + s.total();
        Verdict verdict = Verdict.UNDETERMINED;
        Cause cause = null;
        if (observed == null) {
            cause = s.damaged() ? Cause.UNREADABLE : Cause.MISSING;
        } else if (!s.possible()) {
            verdict = Verdict.NOT_MET;
        } else if (!s.certain() || s.footing() == Footing.STATED) {
            cause = Cause.UNPROVEN;
        } else if (s.footing() == Footing.SUCCESSION) {
            cause = Cause.SUCCESSION;
        } else {
            verdict = Verdict.MET;
        }
        put(s.of(), finding(c, verdict, cause, observed, required, s.evidence(), null));
    }

    /** One of the dossier's codes must be among those allowed. */
    public void among(Criterion c, Codes codes, List<String> allowed) {
        String required = String.join(" ", allowed);
        if (codes.values().isEmpty()) {
            put(codes.of(), finding(c, Verdict.UNDETERMINED, Cause.MISSING, null, required, List.of(), null));
            return;
        }
        Verdict verdict = codes.values().stream().anyMatch(allowed::contains) ? Verdict.MET : Verdict.NOT_MET;
        put(codes.of(), finding(c, verdict, null, String.join(" ", codes.values()), required, codes.evidence(), null));
    }

    /** A body must attest it: yes with paper, or no; anything else is for a person to judge. */
    public void attested(Criterion c, Attested a) {
        if (a.denied() && a.affirmed() == null) {
            put(a.of(), finding(c, Verdict.NOT_MET, null, "no", "yes", a.evidence(), null));
        } else if (a.denied() || a.affirmed() == null) {
            Cause cause = a.damaged() && !a.denied() ? Cause.UNREADABLE : Cause.JUDGEMENT;
            put(a.of(), finding(c, Verdict.UNDETERMINED, cause, null, "yes", a.evidence(), null));
        } else if (a.proven()) {
            put(a.of(), finding(c, Verdict.MET, null, "yes", "yes", a.evidence(), null));
        } else {
            put(a.of(), finding(c, Verdict.UNDETERMINED, Cause.UNPROVEN, "yes", "yes", a.evidence(), null));
        }
    }

    /** Nothing shared that is one achievement. */
    public void distinct(Criterion c, Shared s) {
        Verdict verdict;
        Cause cause = null;
        if (s.rulings().contains(Ruling.SAME_ACHIEVEMENT)) {
            verdict = Verdict.NOT_MET;
        } else if (s.rulings().contains(Ruling.UNDECIDED)) {
            verdict = Verdict.UNDETERMINED;
            cause = Cause.COUNCIL;
        } else {
            verdict = Verdict.MET;
        }
        put(s.of(), finding(c, verdict, cause, text(s.rulings().size()), "0", s.evidence(), null));
    }

    /** Findings of {@code dossier} by criterion id. */
    Map<String, Finding> of(DossierFacts dossier) {
        return byDossier.getOrDefault(dossier, Map.of());
    }

    private void add(Criterion c, Measure m, Verdict verdict, Cause cause, String required) {
        LocalDate earliest = verdict == Verdict.MET ? null : m.earliest();
        put(m.of(), finding(c, verdict, cause, text(m.proven()), required, m.evidence(), earliest));
    }

    private static Finding finding(
            Criterion c,
            Verdict verdict,
            Cause cause,
            String observed,
            String required,
            List<Evidence> evidence,
            LocalDate earliest) {
        if (!c.verification().decides()) {
            return new Finding(c, Verdict.UNDETERMINED, Cause.UNVERIFIED_LAW, observed, required, evidence, null);
        }
        return new Finding(c, verdict, cause, observed, required, evidence, earliest);
    }

    /** The number as text; the same text for the small ones, which nearly all are. */
    private static String text(int number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
    }

    private void put(DossierFacts dossier, Finding finding) {
        Finding before = byDossier
                .computeIfAbsent(dossier, d -> new TreeMap<>())
                .put(finding.criterion().id(), finding);
        if (before != null && !Objects.equals(before, finding)) {
            throw new IllegalStateException(
                    "two rules answer criterion " + finding.criterion().id());
        }
    }

    /** Codes a dossier states about itself. */
    public record Codes(DossierFacts of, List<String> values, List<Evidence> evidence) {}

    /**
     * What was attested about one statement.
     *
     * @param affirmed the best grade of a yes, {@code null} if nobody said yes
     * @param proven whether that yes is proven
     */
    public record Attested(
            DossierFacts of,
            ProofGrade affirmed,
            boolean proven,
            boolean denied,
            boolean damaged,
            List<Evidence> evidence) {}

    /**
     * A share of the members in one year.
     *
     * @param part members counted for certain, {@code null} where no roster of the year says
     * @param certain whether it is enough by every roster of the year
     * @param possible whether it is enough by any
     * @param footing how firmly the weakest of the rosters stands
     */
    public record Share(
            DossierFacts of,
            boolean damaged,
            Integer part,
            Integer total,
            boolean certain,
            boolean possible,
            Footing footing,
            List<Evidence> evidence) {}

    /** Overlaps and what the council ruled on them. */
    public record Shared(DossierFacts of, List<Ruling> rulings, List<Evidence> evidence) {}
}
