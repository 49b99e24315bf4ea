package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.Award.Category;
import vn.binhxet.rulebook.Award.Decider;
import vn.binhxet.rulebook.Award.Subject;

/** Reads awards and what all awards share; an award that another refers to is read first. */
final class AwardReader {
    private static final Pattern RULE_NAME = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]+)\"");

    private final Texts texts;
    private final Registers registers;
    private final Vocabulary vocabulary;
    private final Succession succession;
    private final Faults faults;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, AwardDraft> read = new TreeMap<>();
    private final TreeSet<String> open = new TreeSet<>();

    AwardReader(Texts texts, Registers registers, Vocabulary vocabulary, Faults faults) {
        this.texts = texts;
        this.registers = registers;
        this.vocabulary = vocabulary;
        this.succession = new Succession(new LawCalendar(registers.instruments().values()), faults);
        this.faults = faults;
    }

    SortedMap<String, AwardDraft> awards() {
        for (String file : files(texts)) {
            String id = id(file);
            String earlier = files.putIfAbsent(id, file);
            if (earlier != null) {
                faults.add(
                        "rulebook-duplicate-id",
                        file,
                        0,
                        null,
                        "mã '" + id + "' đã có ở " + earlier + ".",
                        "id '" + id + "' is already used in " + earlier + ".");
            }
        }
        files.keySet().forEach(this::award);
        return read;
    }

    /** The files of awards. */
    static Collection<String> files(Texts texts) {
        return texts.matching("(.*/)?awards/[^/]+/award\\.yaml");
    }

    /** The award a file is about: the name of its folder. */
    static String id(String file) {
        String[] folders = file.split("/", -1);
        return folders[folders.length - 2];
    }

    private AwardDraft award(String id) {
        if (read.containsKey(id)) {
            return read.get(id);
        }
        String file = files.get(id);
        Yaml root = texts.yaml(file, faults);
        if (root == null) {
            return null;
        }
        open.add(id);
        var entry = new Entry(root, faults);
        if (!entry.text("id").equals(id)) {
            faults.add(
                    "rulebook-wrong-folder",
                    root,
                    "mã '" + entry.text("id") + "' phải trùng tên thư mục '" + id + "'.",
                    "id '" + entry.text("id") + "' must be the name of its folder, '" + id + "'.");
        }
        Layer layer = file.startsWith("programmes/") ? Layer.PROGRAMME : Layer.NATIONAL;
        Text name = entry.localized("name");
        Category category = entry.constant("category", Category.class);
        String gives = entry.text("gives");
        faults.known("form", gives, registers.forms().keySet(), root);
        List<Subject> subjects =
                entry.list("subjects").stream().map(this::subject).toList();
        if (subjects.isEmpty()) {
            entry.required("subjects");
        }
        List<Decider> deciders = deciders(entry.required("decided_by"));
        List<RevisionDraft> revisions = revisions(entry, id, layer);
        entry.nothingElse();
        open.remove(id);
        var award = new Award(id, name, category, gives, subjects, deciders, layer);
        read.put(id, new AwardDraft(award, revisions));
        return read.get(id);
    }

    /** One body, or several, each with the time in which it decides. */
    private List<Decider> deciders(Yaml at) {
        if (at == null) {
            return List.of();
        }
        var all = new ArrayList<Decider>();
        for (Yaml part : at.isList() ? at.parts() : List.of(at)) {
            var entry = new Entry(part, faults);
            String body = entry.text("body");
            faults.known("body", body, registers.bodies().keySet(), part);
            var citing = new CitationReader("", registers.instruments().keySet(), faults);
            all.add(new Decider(
                    body,
                    citing.read(entry.required("citation")),
                    entry.optionalDate("from"),
                    entry.optionalDate("until")));
            entry.nothingElse();
        }
        return List.copyOf(all);
    }

    private Subject subject(Yaml at) {
        if (at.isScalar()) {
            return new Subject(Entry.constant(at, Kind.class, faults), List.of(), List.of());
        }
        var entry = new Entry(at, faults);
        var subject = new Subject(
                entry.constant("kind", Kind.class),
                entry.constants("forms", CollectiveForm.class),
                entry.constants("occupations", Occupation.class));
        entry.nothingElse();
        return subject;
    }

    /** The shared conditions of one file of {@code general/}. */
    List<SharedDraft> shared(String file, String key) {
        Yaml root = texts.yaml(file, faults);
        if (root == null) {
            return new ArrayList<>();
        }
        var outer = new Entry(root, faults);
        List<SharedDraft> all = shared(outer, key, "general", Layer.NATIONAL);
        outer.nothingElse();
        return all;
    }

    /** Shared conditions under {@code key}; their leaves are called {@code owner/…}. */
    List<SharedDraft> shared(Entry outer, String key, String owner, Layer layer) {
        var all = new ArrayList<SharedDraft>();
        var seen = new TreeSet<String>();
        for (Yaml part : outer.list(key)) {
            var entry = new Entry(part, faults);
            String id = entry.text("id");
            if (!seen.add(id)) {
                faults.duplicate(id, part);
            }
            List<Category> categories = entry.constants("categories", Category.class);
            if (categories.isEmpty()) {
                entry.required("categories");
            }
            List<String> only = entry.texts("awards");
            only.forEach(award -> faults.known("award", award, files.keySet(), part));
            all.add(new SharedDraft(
                    id, categories, entry.constants("kinds", Kind.class), only, revisions(entry, owner, layer)));
            entry.nothingElse();
        }
        return all;
    }

    List<RevisionDraft> revisions(Entry owner, String id, Layer layer) {
        var revisions = new ArrayList<RevisionDraft>();
        for (Yaml part : owner.list("revisions")) {
            revisions.add(revision(part, id, layer));
        }
        if (revisions.isEmpty()) {
            owner.required("revisions");
        }
        succession.check(
                revisions.stream()
                        .map(r -> new Succession.Span(r.from(), r.until(), r.source(), r.at()))
                        .toList(),
                layer);
        for (int i = 1; i < revisions.size(); i++) {
            rises(revisions.get(i), revisions.get(i - 1));
        }
        return List.copyOf(revisions);
    }

    private RevisionDraft revision(Yaml at, String id, Layer layer) {
        var entry = new Entry(at, faults);
        int number = entry.whole("revision");
        Period period = RegisterReader.period(entry, faults);
        String source = entry.text("source");
        faults.known("instrument", source, registers.instruments().keySet(), at);
        Verification verified = entry.constant("verified", Verification.class);
        entry.date("checked_on");
        var origin = new LeafReader.Source(id, number, source, verified, layer);
        var leaves = new LeafReader(origin, registers, vocabulary, faults);
        var reader = new TreeReader(origin, leaves, faults, (other, where) -> covering(id, other, period, where));
        Yaml tree = id.startsWith("general") ? entry.required("leaf") : entry.required("tree");
        Node root = tree == null ? new Node.All(Node.Label.NONE, List.of()) : reader.read(tree, entry.list("leaves"));
        entry.nothingElse();
        var draft = new RevisionDraft(number, period.from(), period.until(), source, root, reader.leaves(), at);
        new StreakCheck(draft.leaves(), faults).check(root, at);
        numbers(draft);
        return draft;
    }

    private void rises(RevisionDraft revision, RevisionDraft before) {
        if (revision.number() <= before.number()) {
            faults.add(
                    "rulebook-revision-number",
                    revision.at(),
                    "số sửa đổi " + revision.number() + " không lớn hơn " + before.number() + ".",
                    "revision " + revision.number() + " is not above " + before.number() + ".");
        }
    }

    /** Every number and citation has a value from the revision's first day, and changes only on days the calendar can decide. */
    private void numbers(RevisionDraft revision) {
        for (LeafDraft leaf : revision.leaves().values()) {
            var dated = new ArrayList<>(leaf.numbers().values());
            if (leaf.within() != null && leaf.within().min() != null) {
                dated.add(leaf.within().min());
            }
            leaf.citations().keySet().stream()
                    .filter(day -> !day.equals(LocalDate.MIN) && day.isAfter(revision.from()))
                    .forEach(day -> succession.decidable(day, revision.source(), leaf.layer(), leaf.at()));
            if (leaf.citations().firstKey().isAfter(revision.from())) {
                faults.add(
                        "rulebook-missing",
                        leaf.at(),
                        "không có trích dẫn cho ngày " + revision.from() + ".",
                        "there is no citation for " + revision.from() + ".");
            }
            for (DatedNumber number : dated) {
                if (!number.byDate().isEmpty() && number.byDate().firstKey().isAfter(revision.from())) {
                    faults.add(
                            "rulebook-number-too-late",
                            leaf.at(),
                            "số chỉ có từ " + number.byDate().firstKey() + ", sau ngày " + revision.from() + ".",
                            "a number begins on " + number.byDate().firstKey() + ", after " + revision.from() + ".");
                }
                number.byDate().keySet().stream()
                        .filter(day -> !day.equals(number.byDate().firstKey()))
                        .forEach(day -> succession.decidable(day, revision.source(), leaf.layer(), leaf.at()));
            }
        }
    }

    /** The revision of {@code other} that covers the whole {@code period}. */
    private RevisionDraft covering(String id, String other, Period period, Yaml at) {
        if (!files.containsKey(other)) {
            faults.known("award", other, files.keySet(), at);
            return null;
        }
        if (open.contains(other)) {
            faults.add(
                    "rulebook-cycle",
                    at,
                    "'" + id + "' và '" + other + "' dẫn chiếu lẫn nhau.",
                    "'" + id + "' and '" + other + "' refer to each other.");
            return null;
        }
        AwardDraft draft = award(other);
        if (draft == null) {
            return null;
        }
        for (RevisionDraft revision : draft.revisions()) {
            boolean ends = revision.until() == null
                    || (period.until() != null && !revision.until().isBefore(period.until()));
            if (!revision.from().isAfter(period.from()) && ends) {
                return revision;
            }
        }
        faults.add(
                "rulebook-reference-not-covered",
                at,
                "'" + other + "' không có một bản hiệu lực suốt thời gian này; cần tách bản theo ngày.",
                "'" + other + "' has no one revision for the whole of this time; split this one by date.");
        return null;
    }

    /** Conditions named by a leaf but answered by no rule text; nothing is said while there is no rule text at all. */
    void rules(Map<String, String> drl, Iterable<RevisionDraft> revisions) {
        if (drl.isEmpty()) {
            return;
        }
        var named = new TreeSet<String>();
        drl.values().forEach(text -> RULE_NAME.matcher(text).results().forEach(m -> named.add(m.group(1))));
        var told = new TreeSet<String>();
        for (RevisionDraft revision : revisions) {
            for (LeafDraft leaf : revision.leaves().values()) {
                boolean known = vocabulary.kinds().containsKey(leaf.condition());
                if (known && !named.contains(leaf.condition()) && told.add(leaf.condition())) {
                    faults.add(
                            "rulebook-condition-without-rule",
                            leaf.at(),
                            "điều kiện '" + leaf.condition() + "' chưa có quy tắc trong conditions/*.drl."
                                    + Faults.maybe(leaf.condition(), named, "vi"),
                            "condition '" + leaf.condition() + "' has no rule in conditions/*.drl."
                                    + Faults.maybe(leaf.condition(), named, "en"));
                }
            }
        }
    }
}
