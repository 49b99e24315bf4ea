package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Rulebook;

/** The clause ledger beside the rules: who cites each clause, and how many cases try it. */
public final class Coverage {
    private Coverage() {}

    /** What cites a clause. */
    public enum Role {
        CRITERION,
        SHARED,
        STANDARD,
        AUTHORITY,
        PREFERENCE
    }

    /**
     * One thing of the rulebook that cites a clause.
     *
     * @param id criterion id, award id, or name of the preference
     * @param text its words
     * @param locator the place it cites
     * @param cases names of the cases that try it
     */
    public record Citer(Role role, String award, String id, Text text, String locator, List<String> cases) {}

    /** State of a clause. */
    public enum State {
        FORMALISED,
        HUMAN,
        OUT,
        /** The ledger gives no reason and nothing cites it. */
        BLANK,
        /** The ledger says out of scope, but a criterion rests on it. */
        CONTRADICTED
    }

    /** One clause of the ledger with everything that cites it or a point of it. */
    public record Clause(Ledger.Entry entry, State state, List<Citer> citers) {}

    /** Every clause of the ledger. */
    public static List<Clause> of(Rulebook rulebook, List<TriedCase> tried) {
        Ledger ledger = Ledger.of(rulebook);
        List<Citer> citers = citers(rulebook, ledger.law(), tried);
        var clauses = new ArrayList<Clause>();
        for (Ledger.Entry e : ledger.entries()) {
            List<Citer> own = citers.stream()
                    .filter(c -> Locators.within(c.locator(), e.locator()))
                    .toList();
            clauses.add(new Clause(e, state(e, own), own));
        }
        return List.copyOf(clauses);
    }

    private static State state(Ledger.Entry e, List<Citer> citers) {
        boolean exactly = citers.stream().anyMatch(c -> c.locator().equals(e.locator()));
        return switch (e.kept()) {
            case HUMAN -> State.HUMAN;
            case OUT -> exactly ? State.CONTRADICTED : State.OUT;
            case FORMALISED -> citers.isEmpty() ? State.BLANK : State.FORMALISED;
        };
    }

    /** Clauses the rules cite and the ledger does not know, of the articles it lists. */
    public static List<String> unlisted(Rulebook rulebook) {
        Ledger ledger = Ledger.of(rulebook);
        Set<String> listed = new LinkedHashSet<>();
        Set<String> articles = new LinkedHashSet<>();
        ledger.entries().forEach(e -> {
            listed.add(e.locator());
            articles.add(article(e.locator()));
        });
        return citers(rulebook, ledger.law(), List.of()).stream()
                .map(Citer::locator)
                .distinct()
                .filter(l -> articles.contains(article(l)) && !known(l, listed))
                .sorted(Locators.ORDER)
                .toList();
    }

    /** A clause as a whole may be cited, and a paragraph of it too. */
    private static boolean known(String locator, Set<String> listed) {
        return listed.stream().anyMatch(l -> Locators.within(l, locator))
                || listed.contains(locator.replaceFirst("\\.p[0-9]+$", ""));
    }

    private static String article(String locator) {
        return locator.split("\\.", -1)[0];
    }

    private static List<Citer> citers(Rulebook rulebook, String law, List<TriedCase> tried) {
        var found = new LinkedHashMap<String, Citer>();
        var cases = new Cases(tried);
        for (LocalDate day : rulebook.days()) {
            var dates = new LawDates(day, day);
            for (String award : rulebook.awards().keySet()) {
                rulebook.whereInForce(award, dates, null).ifPresent(text -> {
                    criteria(text, law, cases, found);
                    labels(text, law, cases, found);
                });
            }
            for (PreferenceKind kind : PreferenceKind.values()) {
                rulebook.preference(kind, dates)
                        .ifPresent(p -> cited(p.citations(), law)
                                .forEach(l -> found.putIfAbsent(
                                        l + " " + kind,
                                        new Citer(Role.PREFERENCE, null, kind.name(), p.wording(), l, List.of()))));
            }
        }
        rulebook.awards()
                .values()
                .forEach(a -> cited(a.authority(), law)
                        .forEach(l -> found.putIfAbsent(
                                l + " authority " + a.id(),
                                new Citer(Role.AUTHORITY, a.id(), a.id(), a.name(), l, List.of()))));
        rulebook.awards()
                .values()
                .forEach(a -> a.deciders()
                        .forEach(d -> cited(rulebook.power(d.body()).citations(), law)
                                .forEach(l -> found.putIfAbsent(
                                        l + " proposal " + a.id(),
                                        new Citer(Role.AUTHORITY, a.id(), a.id(), a.name(), l, List.of())))));
        return List.copyOf(found.values());
    }

    private static void criteria(AwardInForce text, String law, Cases cases, Map<String, Citer> found) {
        String award = text.award().id();
        for (Criterion c : text.criteria().values()) {
            boolean shared = c.id().startsWith("general/");
            for (String l : cited(c.citations(), law)) {
                found.putIfAbsent(
                        l + " " + c.id(),
                        new Citer(
                                shared ? Role.SHARED : Role.CRITERION,
                                shared ? null : award,
                                c.id(),
                                c.wording(),
                                l,
                                cases.naming(c)));
            }
        }
    }

    private static void labels(AwardInForce text, String law, Cases cases, Map<String, Citer> found) {
        Trees.nodes(text.standard())
                .map(Node::label)
                .forEach(label -> cited(label.citations(), law)
                        .forEach(l -> found.putIfAbsent(
                                l + " node " + text.award().id(),
                                new Citer(
                                        Role.STANDARD,
                                        text.award().id(),
                                        text.award().id(),
                                        label.wording() == null ? text.award().name() : label.wording(),
                                        l,
                                        cases.exercising(text.award().id(), new Citation(law, l))))));
    }

    private static List<String> cited(List<Citation> citations, String law) {
        return citations.stream()
                .filter(c -> c.instrument().equals(law))
                .map(Citation::locator)
                .toList();
    }

    /** Which case tries which criterion. */
    private static final class Cases {
        private final Map<String, List<String>> naming = new LinkedHashMap<>();
        private final Map<String, List<String>> exercising = new LinkedHashMap<>();

        Cases(List<TriedCase> tried) {
            for (TriedCase t : tried) {
                t.criteria()
                        .forEach(c -> naming.computeIfAbsent(key(c), k -> new ArrayList<>())
                                .add(t.name()));
                t.clauses()
                        .forEach(c -> exercising
                                .computeIfAbsent(t.award() + " " + c.compact(), k -> new ArrayList<>())
                                .add(t.name()));
            }
        }

        private static String key(Criterion c) {
            return c.id() + "@" + c.revision();
        }

        List<String> naming(Criterion c) {
            return List.copyOf(naming.getOrDefault(key(c), List.of()));
        }

        List<String> exercising(String award, Citation clause) {
            return List.copyOf(exercising.getOrDefault(award + " " + clause.compact(), List.of()));
        }
    }

    /** Whether every clause is spoken for. */
    public static boolean complete(List<Clause> clauses) {
        return !clauses.isEmpty()
                && clauses.stream().noneMatch(c -> c.state() == State.BLANK || c.state() == State.CONTRADICTED);
    }
}
