package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Problem;
import vn.binhxet.lawcheck.CheckFinding.Kind;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Rulebook;

/** What stands in the rulebook and nobody asks for: rules, conditions, parameters, statements, forms, papers, laws. */
final class UseCheck {
    /** The body whose word nobody asks for. */
    private static final String UNHEARD = "Đảng ủy xã Nậm Hương";

    private final Rulebook rulebook;
    private final Epochs epochs;
    private final Verbs verbs;
    private final Stage stage;
    private final Set<Criterion> criteria = new HashSet<>();
    private int invented;

    UseCheck(Epochs epochs, Verbs verbs, Stage stage) {
        this.rulebook = epochs.rulebook();
        this.epochs = epochs;
        this.verbs = verbs;
        this.stage = stage;
        epochs.all().forEach(e -> criteria.addAll(e.text().criteria().values()));
    }

    void run(List<Problem> faults) {
        conditions();
        faults.stream()
                .filter(f -> f.code().equals("rulebook-unused-leaf"))
                .forEach(f -> put(
                        Kind.CRITERION_NOT_IN_TREE,
                        f.where().file() + f.where().pointer(),
                        untouched(d -> {}),
                        t -> t.assessment() != null,
                        "fault",
                        f));
        statements();
        forms();
        papers();
        instruments();
    }

    private void conditions() {
        Set<String> asked = new TreeSet<>();
        criteria.forEach(c -> asked.add(c.condition()));
        for (String condition : asked) {
            if (!verbs.rules().contains(condition)) {
                put(
                        Kind.CONDITION_WITHOUT_RULE,
                        condition,
                        asking(condition),
                        // A criterion nobody answers stops the evaluation.
                        t -> t.assessment() == null,
                        "condition",
                        condition);
            }
        }
        for (String rule : verbs.rules()) {
            if (!rulebook.conditions().containsKey(rule)) {
                unasked(Kind.RULE_NEVER_USED, rule);
            }
        }
        rulebook.conditions().forEach((condition, parameters) -> {
            if (!asked.contains(condition)) {
                boolean answered = verbs.rules().contains(condition);
                unasked(answered ? Kind.CONDITION_NEVER_USED : Kind.CONDITION_WITHOUT_RULE, condition);
                return;
            }
            for (String parameter : parameters) {
                boolean given = criteria.stream()
                        .filter(c -> c.condition().equals(condition))
                        .anyMatch(c ->
                                c.numbers().containsKey(parameter) || c.codes().containsKey(parameter));
                if (!given) {
                    put(
                            Kind.PARAMETER_NEVER_USED,
                            condition + "." + parameter,
                            asking(condition),
                            t -> t.assessment() != null,
                            "condition",
                            condition,
                            "name",
                            parameter);
                }
            }
        });
    }

    private void unasked(Kind kind, String condition) {
        put(
                kind,
                condition,
                untouched(d -> {}),
                t -> t.assessment() != null
                        && t.assessment().findings().values().stream()
                                .noneMatch(f -> f.criterion().condition().equals(condition)),
                "condition",
                condition);
    }

    private void statements() {
        Set<String> used = new HashSet<>();
        criteria.forEach(c -> c.codes("statement").forEach(s -> used.addAll(rulebook.statementsEntailing(s))));
        rulebook.statements().keySet().stream()
                .filter(s -> !used.contains(s))
                .forEach(s -> put(
                        Kind.STATEMENT_NEVER_USED,
                        s,
                        untouched(
                                Said.of(
                                        "nominee.attested",
                                        "statement",
                                        rulebook.statement(s).wording()),
                                sketch -> sketch.withArray("/attestations")
                                        .addObject()
                                        .put("statement", s)
                                        .put("holds", true)
                                        .put("by", UNHEARD)),
                        t -> unmoved(t, UNHEARD),
                        "statement",
                        rulebook.statement(s).wording()));
    }

    private void forms() {
        Set<String> used = new HashSet<>();
        rulebook.awards().values().forEach(a -> used.add(a.gives()));
        Stream.of("forms", "after")
                .forEach(code -> criteria.forEach(c -> c.codes(code).stream()
                        .filter(form -> rulebook.forms().containsKey(form))
                        .forEach(f -> used.addAll(rulebook.formsCountingAs(f)))));
        criteria.stream()
                .filter(c -> c.within() != null && c.within().forms() != null)
                .forEach(c -> c.within().forms().forEach(f -> used.addAll(rulebook.formsCountingAs(f))));
        rulebook.forms().keySet().stream()
                .filter(f -> !used.contains(f))
                .forEach(f -> put(
                        Kind.FORM_NEVER_USED,
                        f,
                        untouched(
                                Said.of("nominee.title", "form", f, "years", List.of(2024)),
                                d -> d.withArray("/awards")
                                        .addObject()
                                        .put("form", f)
                                        .put("year", 2024)),
                        t -> unmoved(t, f),
                        "form",
                        rulebook.form(f).name()));
    }

    /** No finding mentions what was put into the dossier. */
    private static boolean unmoved(TriedCase t, String what) {
        return t.assessment() != null
                && t.assessment().findings().values().stream()
                        .flatMap(f -> f.evidence().stream())
                        .noneMatch(e -> what.equals(e.what()));
    }

    private void papers() {
        Set<String> used = new HashSet<>();
        rulebook.statements().values().forEach(s -> s.papers().forEach(p -> used.add(p.name())));
        criteria.forEach(c -> used.addAll(c.codes("papers")));
        for (PaperType type : PaperType.values()) {
            if (!used.contains(type.name())) {
                put(
                        Kind.PAPER_NEVER_USED,
                        type.name(),
                        untouched(
                                Said.of("nominee.handsin", "paper", rulebook.paperName(type)),
                                d -> d.withArray("/papers").addObject().put("type", type.name())),
                        t -> unmoved(t, type.name()),
                        "paper",
                        rulebook.paperName(type));
            }
        }
    }

    private void instruments() {
        Set<String> used = new HashSet<>();
        Consumer<List<Citation>> cite = all -> all.forEach(c -> used.add(c.instrument()));
        criteria.forEach(c -> cite.accept(c.citations()));
        rulebook.awards().values().forEach(a -> cite.accept(a.authority()));
        epochs.all()
                .forEach(e ->
                        Trees.nodes(e.text().standard()).map(Node::label).forEach(l -> cite.accept(l.citations())));
        rulebook.instruments().values().stream()
                .filter(i -> i.formalised() && !used.contains(i.id()))
                .forEach(i -> put(
                        Kind.INSTRUMENT_NEVER_CITED,
                        i.id(),
                        untouched(d -> {}),
                        t -> t.assessment() != null
                                && t.assessment().award().criteria().values().stream()
                                        .flatMap(c -> c.citations().stream())
                                        .noneMatch(c -> c.instrument().equals(i.id())),
                        "instrument",
                        i.id()));
    }

    /** A nominee of some award with one fact more. */
    private Nominee untouched(Said told, Consumer<ObjectNode> more) {
        Nominee n = untouched(more);
        if (n == null) {
            return null;
        }
        var all = new ArrayList<>(n.told());
        all.add(told);
        return new Nominee(n.written(), List.copyOf(all));
    }

    private Nominee untouched(Consumer<ObjectNode> more) {
        return epochs.all().stream()
                .filter(e -> e.text().criteria().values().stream()
                        .allMatch(c -> verbs.rules().contains(c.condition())))
                .reduce((a, b) -> b)
                .map(e -> {
                    Nominee n = simple(e);
                    more.accept((ObjectNode) n.written().node().get("given"));
                    return n;
                })
                .orElse(null);
    }

    private Nominee asking(String condition) {
        return epochs.all().stream()
                .filter(e -> e.text().criteria().values().stream()
                        .anyMatch(c -> c.condition().equals(condition)))
                .findFirst()
                .map(this::simple)
                .orElse(null);
    }

    private Nominee simple(Epoch epoch) {
        return epoch.nominee(rulebook, Map.of(), Map.of(), invented++);
    }

    private void put(Kind kind, String about, Nominee nominee, Function<TriedCase, Boolean> proof, Object... values) {
        stage.put(
                new CheckFinding(kind, about, null, Said.of("check." + kind.name(), values), null, null, false, null),
                nominee,
                proof);
    }
}
