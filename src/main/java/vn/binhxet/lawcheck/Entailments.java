package vn.binhxet.lawcheck;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Criterion.Anchoring;
import vn.binhxet.rulebook.Rulebook;

/**
 * What one criterion says about another, whatever the dossier: thresholds on one measure are ordered, statements and forms
 * entail others, and one collective has one form only. Says yes only where it is certain.
 */
final class Entailments {
    private final Rulebook rulebook;
    private final Verbs verbs;

    Entailments(Rulebook rulebook, Verbs verbs) {
        this.rulebook = rulebook;
        this.verbs = verbs;
    }

    /** Whether {@code b} is met whenever {@code a} is. */
    boolean implies(Criterion a, Criterion b) {
        if (a.id().equals(b.id())) {
            return true;
        }
        if (!a.condition().equals(b.condition())) {
            return a.condition().equals("year-streak")
                    && a.codes("ratings").isEmpty()
                    && b.condition().equals("award-count")
                    && b.codes("types").isEmpty()
                    && b.within() == null
                    && years(a, b)
                    && formsWithin(a.codes("forms"), b.codes("forms"));
        }
        return switch (a.condition()) {
            case "attestation" ->
                rulebook.statementsEntailing(String.join("", b.codes("statement")))
                        .contains(String.join("", a.codes("statement")));
            case "occupation", "collective-form", "nominee-kind", "model-status" -> in(a, b, "any_of");
            case "movement-launched" -> in(a, b, "launchers");
            case "cluster-lead" -> in(a, b, "organisers");
            case "year-rating" -> ratingsWithin(a.codes("ratings"), b.codes("ratings"));
            case "title-in-year", "member-count" -> formsWithin(a.codes("forms"), b.codes("forms")) && numbers(a, b);
            case "year-streak" ->
                years(a, b)
                        && a.codes("after").equals(b.codes("after"))
                        && Anchoring.of(a.codes()).equals(Anchoring.of(b.codes()))
                        && yearsWithin(a.codes("ratings"), a.codes("forms"), b.codes("ratings"), b.codes("forms"));
            case "initiative-count", "research-count", "combat-ingenuity" ->
                years(a, b) && (a.is("unused") || !b.is("unused")) && scope(a, b) && runWithin(a, b);
            case "rating-count" ->
                years(a, b) && ratingsWithin(a.codes("ratings"), b.codes("ratings")) && runWithin(a, b);
            case "award-count" ->
                years(a, b)
                        && formsWithin(a.codes("forms"), b.codes("forms"))
                        && (b.codes("types").isEmpty() || (!a.codes("types").isEmpty() && in(a, b, "types")))
                        && runWithin(a, b);
            case "production-model" -> numbers(a, b) && scope(a, b);
            default ->
                same(a, b) && (a.numbers().equals(b.numbers()) || (verbs.counts(a.condition()) && numbers(a, b)));
        };
    }

    /**
     * Whether {@code b} is written beside {@code a} only to be said: what is counted in the years of a run needs the run, and
     * years after an award need the award.
     */
    boolean carries(Criterion a, Criterion b) {
        boolean run = a.within() != null
                && b.condition().equals("year-streak")
                && b.codes("forms").equals(forms(a))
                && b.number("min") <= a.within().min();
        List<String> opening = HistoryFacts.opening(a);
        boolean anchor = a.condition().equals("year-streak")
                && !opening.isEmpty()
                && b.condition().equals("award-count")
                && b.number("min") <= 1
                && formsWithin(opening, b.codes("forms"));
        return run || anchor;
    }

    /** Whether no dossier can meet both. */
    boolean exclude(Criterion a, Criterion b) {
        if (!a.condition().equals(b.condition())) {
            return false;
        }
        return switch (a.condition()) {
            case "collective-form", "nominee-kind", "model-status" ->
                Collections.disjoint(a.codes("any_of"), b.codes("any_of"));
            case "movement-launched" -> Collections.disjoint(a.codes("launchers"), b.codes("launchers"));
            default -> false;
        };
    }

    /** Whether no nominee of the award can ever meet {@code c}. */
    boolean impossible(Criterion c, Award award) {
        Set<Kind> kinds = new HashSet<>();
        Set<CollectiveForm> forms = new HashSet<>();
        award.subjects().forEach(s -> {
            kinds.add(s.kind());
            forms.addAll(s.forms().isEmpty() ? List.of(CollectiveForm.values()) : s.forms());
        });
        BigDecimal percent = c.numbers().get("percent");
        BigDecimal hundred = BigDecimal.valueOf(100);
        return switch (c.condition()) {
            case "occupation" -> !kinds.contains(Kind.INDIVIDUAL);
            case "nominee-kind" -> c.codes("any_of").stream().noneMatch(code -> kinds.contains(Kind.valueOf(code)));
            case "collective-form" ->
                !kinds.contains(Kind.COLLECTIVE)
                        || c.codes("any_of").stream().noneMatch(code -> forms.contains(CollectiveForm.valueOf(code)));
            case "member-share" ->
                percent.compareTo(hundred) > 0 || (c.is("strict") && percent.compareTo(hundred) == 0);
            case "not-proposed-for" -> c.codes("awards").contains(award.id());
            default -> c.condition().startsWith("model-") && !kinds.contains(Kind.MODEL);
        };
    }

    /** Whether every nominee meets {@code c}: nothing is asked. */
    boolean always(Criterion c) {
        return verbs.counts(c.condition())
                && !c.numbers().isEmpty()
                && c.numbers().values().stream().allMatch(n -> n.signum() <= 0);
    }

    /** The same years count for both, and at least as many are asked of {@code a}. */
    private static boolean years(Criterion a, Criterion b) {
        return numbers(a, b)
                && (a.is("after_discipline") || !b.is("after_discipline"))
                && (a.is("until_proposal") || !b.is("until_proposal"));
    }

    private static boolean numbers(Criterion a, Criterion b) {
        return b.numbers().entrySet().stream()
                .allMatch(e -> a.numbers().containsKey(e.getKey())
                        && a.numbers().get(e.getKey()).compareTo(e.getValue()) >= 0);
    }

    private static boolean same(Criterion a, Criterion b) {
        return a.codes().equals(b.codes()) && Objects.equals(a.within(), b.within());
    }

    private static boolean in(Criterion a, Criterion b, String code) {
        return !a.codes(code).isEmpty() && b.codes(code).containsAll(a.codes(code));
    }

    private static boolean scope(Criterion a, Criterion b) {
        return level(a).compareTo(level(b)) <= 0;
    }

    private static Level level(Criterion c) {
        return c.codes("scope").isEmpty()
                ? Level.GRASSROOTS
                : Level.valueOf(c.codes("scope").get(0));
    }

    private boolean runWithin(Criterion a, Criterion b) {
        if (b.within() == null) {
            return true;
        }
        if (a.within() == null || a.within().equals(b.within())) {
            return a.within() != null;
        }
        boolean sameWindow = a.within().after().equals(b.within().after())
                && a.within().anchoring().equals(b.within().anchoring())
                && (a.within().untilProposal() || !b.within().untilProposal())
                && (a.within().afterDiscipline() || !b.within().afterDiscipline());
        return sameWindow
                && a.within().min() >= b.within().min()
                && yearsWithin(ratings(a), forms(a), ratings(b), forms(b));
    }

    private static List<String> ratings(Criterion c) {
        return c.within().rating() == null ? List.of() : List.of(c.within().rating());
    }

    private static List<String> forms(Criterion c) {
        return c.within().forms() == null ? List.of() : c.within().forms();
    }

    private boolean yearsWithin(
            List<String> ratings, List<String> forms, List<String> otherRatings, List<String> otherForms) {
        return ratingsWithin(ratings, otherRatings) && formsWithin(forms, otherForms);
    }

    private static boolean ratingsWithin(List<String> ratings, List<String> others) {
        return ratings.stream()
                .map(RatingLevel::valueOf)
                .allMatch(r -> others.stream().map(RatingLevel::valueOf).anyMatch(r::atLeast));
    }

    private boolean formsWithin(List<String> forms, List<String> others) {
        var counting = new HashSet<String>();
        others.forEach(f -> counting.addAll(rulebook.formsCountingAs(f)));
        return forms.stream().allMatch(f -> counting.containsAll(rulebook.formsCountingAs(f)));
    }
}
