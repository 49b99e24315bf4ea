package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.Instrument.ClauseState;
import vn.binhxet.rulebook.Instrument.Decides;
import vn.binhxet.rulebook.Instrument.Favour;
import vn.binhxet.rulebook.Instrument.State;
import vn.binhxet.rulebook.Instrument.Transition;

/** Reads the lists: instruments, forms, statements, papers, bodies, programmes. */
final class RegisterReader {
    private final Texts texts;
    private final Faults faults;

    RegisterReader(Texts texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    Registers read() {
        var instruments = byId("instruments.yaml", "instruments", Instrument::id, this::instrument);
        for (String own : texts.matching("provinces/[^/]+/instruments\\.yaml")) {
            each(own, "instruments", (id, entry) -> {
                if (instruments.put(id, instrument(id, entry)) != null) {
                    faults.duplicate(id, entry.at());
                }
            });
        }
        var forms = byId("forms.yaml", "forms", Form::id, this::form);
        var statements = byId("statements.yaml", "statements", Statement::id, this::statement);
        var papers = new TreeMap<PaperType, Text>();
        var numbered = new TreeSet<PaperType>();
        papers(papers, numbered);
        var bodies = new TreeMap<String, Text>();
        var powers = new TreeMap<String, Power>();
        each("bodies.yaml", "bodies", (id, entry) -> {
            bodies.put(id, entry.localized("name"));
            powers.put(id, power(entry, instruments.keySet()));
        });
        powers.values().stream()
                .filter(p -> p.proposedBy() != null)
                .forEach(p -> faults.known("body", p.proposedBy(), bodies.keySet(), texts.yaml("bodies.yaml", faults)));
        var programmes = new ProgrammeReader(texts, faults).read(instruments.keySet());
        var fields = new TreeSet<String>();
        programmes.values().forEach(p -> p.fields().forEach(f -> fields.add(f.id())));
        references(instruments, forms, statements);
        var awards = new TreeSet<String>();
        AwardReader.files(texts).forEach(file -> awards.add(AwardReader.id(file)));
        return new Registers(
                instruments, forms, statements, papers, numbered, bodies, powers, programmes, fields, awards);
    }

    private Power power(Entry entry, Collection<String> instruments) {
        var citing = new CitationReader("", Set.copyOf(instruments), faults);
        Yaml outside = entry.optional("outside");
        Yaml proposed = entry.optional("proposed_by");
        if (outside != null) {
            return new Power(null, true, citing.read(outside));
        }
        if (proposed == null) {
            return Power.OWN;
        }
        var by = new Entry(proposed, faults);
        var power = new Power(by.text("body"), false, citing.read(by.required("citation")));
        by.nothingElse();
        return power;
    }

    private Instrument instrument(String id, Entry entry) {
        Text name = entry.localized("name");
        String number = entry.text("number");
        LocalDate enacted = entry.optionalDate("enacted");
        Period force = period(entry, faults);
        Transition transition = new Transition(Decides.RECEIPT, "", false, Favour.NONE);
        Yaml given = entry.required("transition");
        if (given != null) {
            var t = new Entry(given, faults);
            transition = new Transition(
                    t.constant("by", Decides.class),
                    t.optionalText("citation"),
                    t.flag("settled", false),
                    t.optionalConstant("more_favourable", Favour.class, Favour.NONE));
            t.nothingElse();
        }
        var clauses = new TreeMap<String, ClauseState>();
        Yaml states = entry.optional("clauses");
        if (states != null) {
            for (var clause : new Entry(states, faults).open().entrySet()) {
                clauses.put(clause.getKey(), clause(clause.getValue()));
            }
        }
        return new Instrument(
                id,
                name,
                number,
                enacted,
                force.from(),
                force.until(),
                transition,
                entry.flag("formalised", true),
                entry.texts("amends"),
                entry.texts("replaces"),
                Collections.unmodifiableSortedMap(clauses),
                entry.date("checked_on"),
                entry.text("note"));
    }

    private ClauseState clause(Yaml at) {
        var entry = new Entry(at, faults);
        var state = new ClauseState(
                entry.constant("state", State.class),
                entry.optionalText("confirmed_by"),
                entry.optionalDate("confirmed_on"),
                entry.optionalText("page"));
        entry.nothingElse();
        if (state.state() == State.UNCHANGED
                && (state.confirmedBy() == null || state.confirmedOn() == null || state.page() == null)) {
            faults.add(
                    "rulebook-clause-not-confirmed",
                    at,
                    "khoản ghi là không đổi nhưng thiếu người xác nhận, ngày hoặc trang.",
                    "a clause said to be unchanged needs confirmed_by, confirmed_on and page.");
        }
        return state;
    }

    /** The key {@code in_force}, half-open. */
    static Period period(Entry entry, Faults faults) {
        Yaml given = entry.required("in_force");
        return given == null ? new Period(LocalDate.MIN, null) : period(given, faults);
    }

    private static Period period(Yaml at, Faults faults) {
        var entry = new Entry(at, faults);
        var period = new Period(entry.date("from"), entry.optionalDate("until"));
        entry.nothingElse();
        if (period.until() != null && !period.from().isBefore(period.until())) {
            faults.add(
                    "rulebook-empty-period",
                    at,
                    "ngày hết hiệu lực " + period.until() + " không sau ngày bắt đầu " + period.from() + ".",
                    "until " + period.until() + " is not after from " + period.from() + ".");
        }
        return period;
    }

    private Form form(String id, Entry entry) {
        return new Form(id, entry.localized("name"), entry.texts("counts_as"));
    }

    private Statement statement(String id, Entry entry) {
        return new Statement(
                id, entry.localized("wording"), entry.texts("entails"), entry.constants("papers", PaperType.class));
    }

    private void papers(SortedMap<PaperType, Text> names, Set<PaperType> numbered) {
        Yaml root = texts.yaml("papers.yaml", faults);
        if (root == null) {
            return;
        }
        var file = new Entry(root, faults);
        for (Yaml part : file.list("papers")) {
            var entry = new Entry(part, faults);
            PaperType type = entry.constant("type", PaperType.class);
            names.put(type, entry.localized("name"));
            if (entry.flag("bears_number", false)) {
                numbered.add(type);
            }
            entry.nothingElse();
        }
        file.nothingElse();
        for (PaperType type : PaperType.values()) {
            if (!names.containsKey(type)) {
                faults.add(
                        "rulebook-missing",
                        root,
                        "thiếu loại văn bản '" + type + "'.",
                        "paper type '" + type + "' is missing.");
            }
        }
    }

    /** Ids named by instruments, forms and statements exist, and nothing counts as or entails itself. */
    private void references(
            SortedMap<String, Instrument> instruments,
            SortedMap<String, Form> forms,
            SortedMap<String, Statement> statements) {
        instruments
                .values()
                .forEach(i -> Stream.concat(i.amends().stream(), i.replaces().stream())
                        .forEach(a -> faults.known(
                                "instrument", a, instruments.keySet(), texts.yaml("instruments.yaml", faults))));
        Yaml formsFile = texts.yaml("forms.yaml", faults);
        forms.values().forEach(f -> f.countsAs().forEach(c -> faults.known("form", c, forms.keySet(), formsFile)));
        acyclic(forms.keySet(), f -> forms.get(f).countsAs(), formsFile);
        Yaml statementsFile = texts.yaml("statements.yaml", faults);
        statements
                .values()
                .forEach(s ->
                        s.entails().forEach(e -> faults.known("statement", e, statements.keySet(), statementsFile)));
        acyclic(statements.keySet(), s -> statements.get(s).entails(), statementsFile);
    }

    private void acyclic(Collection<String> ids, Function<String, List<String>> next, Yaml at) {
        for (String id : ids) {
            var reached = new TreeSet<String>();
            var open = new ArrayDeque<String>(next.apply(id));
            while (!open.isEmpty()) {
                String other = open.pop();
                if (ids.contains(other) && reached.add(other)) {
                    open.addAll(next.apply(other));
                }
            }
            if (reached.contains(id)) {
                faults.add(
                        "rulebook-cycle",
                        at,
                        "'" + id + "' dẫn trở lại chính nó.",
                        "'" + id + "' leads back to itself.");
            }
        }
    }

    private <T> SortedMap<String, T> byId(
            String file, String key, Function<T, String> idOf, BiFunction<String, Entry, T> read) {
        var all = new TreeMap<String, T>();
        each(file, key, (id, entry) -> all.put(id, read.apply(id, entry)));
        return all;
    }

    private void each(String file, String key, BiConsumer<String, Entry> read) {
        Yaml root = texts.yaml(file, faults);
        if (root == null) {
            return;
        }
        var outer = new Entry(root, faults);
        var seen = new TreeSet<String>();
        for (Yaml part : outer.list(key)) {
            var entry = new Entry(part, faults);
            String id = entry.text("id");
            if (!id.isEmpty() && !seen.add(id)) {
                faults.duplicate(id, part);
            }
            read.accept(id, entry);
            entry.nothingElse();
        }
        outer.nothingElse();
    }
}
