package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Text;

/** Reads the leaves of one revision: conditions with parameters, wording and citations. */
final class LeafReader {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

    private final Source source;
    private final Registers registers;
    private final Vocabulary vocabulary;
    private final CitationReader citing;
    private final Faults faults;
    private final Map<String, Yaml> written = new LinkedHashMap<>();
    private final Map<String, LeafDraft> read = new LinkedHashMap<>();

    /** What the leaves of one revision have in common. */
    record Source(String award, int revision, String instrument, Verification verified, Layer layer) {}

    LeafReader(Source source, Registers registers, Vocabulary vocabulary, Faults faults) {
        this.source = source;
        this.registers = registers;
        this.vocabulary = vocabulary;
        this.citing =
                new CitationReader(source.instrument(), registers.instruments().keySet(), faults);
        this.faults = faults;
    }

    /** Finds every leaf below {@code at}, so that it can be named before or after it is written. */
    void collect(Yaml at) {
        if (at.isList()) {
            at.parts().forEach(this::collect);
        } else if (at.isMap()) {
            var entries = at.entries(faults);
            if (!entries.containsKey("condition")) {
                entries.values().forEach(this::collect);
                return;
            }
            String id = entries.containsKey("id") ? entries.get("id").text() : "";
            if (!id.matches("[a-z][a-z0-9-]*")) {
                faults.add(
                        "rulebook-bad-id",
                        at,
                        "mã tiêu chuẩn '" + id + "' phải gồm chữ thường, số và gạch nối.",
                        "leaf id '" + id + "' must be lower case letters, digits and hyphens.");
            }
            if (written.putIfAbsent(id, at) != null) {
                faults.add(
                        "rulebook-duplicate-id",
                        at,
                        "mã tiêu chuẩn '" + id + "' có hai lần.",
                        "leaf id '" + id + "' is given twice.");
            }
        }
    }

    Collection<String> ids() {
        return written.keySet();
    }

    Yaml at(String id) {
        return written.get(id);
    }

    /** The leaf called {@code id}, or {@code null} where there is none. */
    LeafDraft leaf(String id) {
        if (!written.containsKey(id)) {
            return null;
        }
        if (!read.containsKey(id)) {
            read.put(id, read(id, written.get(id)));
        }
        return read.get(id);
    }

    private LeafDraft read(String id, Yaml at) {
        var entry = new Entry(at, faults);
        entry.optional("id");
        entry.optional("point");
        entry.optional("type");
        String condition = entry.text("condition");
        Text wording = entry.localized("wording");
        SortedMap<LocalDate, List<Citation>> citations = citing.byDate(entry.required("citation"));
        Verification verified = entry.optionalConstant("verified", Verification.class, source.verified());
        Vocabulary.Kind kind = vocabulary.kinds().get(condition);
        var numbers = new TreeMap<String, DatedNumber>();
        var codes = new TreeMap<String, List<String>>();
        LeafDraft.WithinDraft within = null;
        if (kind == null) {
            entry.open();
            var known = vocabulary.kinds().keySet();
            faults.add(
                    "rulebook-unknown-condition",
                    at,
                    "không có loại điều kiện '" + condition + "'." + Faults.maybe(condition, known, "vi"),
                    "there is no condition '" + condition + "'." + Faults.maybe(condition, known, "en"));
        } else {
            kind.numbers().forEach((name, required) -> number(entry, name, required, numbers));
            kind.codes()
                    .forEach((name, code) ->
                            codes(entry, name, code, kind.codeRequired().get(name), codes));
            within = kind.within() ? within(entry.optional("within")) : null;
            entry.nothingElse();
        }
        if (kind != null) {
            slots(at, wording, numbers);
        }
        return new LeafDraft(
                source.award() + "/" + id,
                source.award() + "/" + id,
                source.revision(),
                condition,
                numbers,
                Collections.unmodifiableSortedMap(codes),
                within,
                wording,
                citations,
                verified,
                source.layer(),
                source.instrument(),
                at);
    }

    private void number(Entry entry, String name, boolean required, Map<String, DatedNumber> numbers) {
        Yaml value = required ? entry.required(name) : entry.optional(name);
        if (value != null) {
            numbers.put(name, dated(value));
        }
    }

    private DatedNumber dated(Yaml value) {
        DatedNumber number = Entry.dated(value, faults);
        if (number.plain() != null && source.layer() == Layer.NATIONAL) {
            faults.add(
                    "rulebook-undated-number",
                    value,
                    "số của luật phải kèm ngày bắt đầu áp dụng, ví dụ {2024-01-01: " + value.text() + "}.",
                    "a number of the law needs the date it holds from, e.g. {2024-01-01: " + value.text() + "}.");
        }
        return number;
    }

    private void codes(
            Entry entry, String name, Vocabulary.Code code, boolean required, Map<String, List<String>> codes) {
        Yaml given = required ? entry.required(name) : entry.optional(name);
        if (given == null) {
            return;
        }
        var allowed = new TreeSet<>(code.allowed(registers));
        for (Yaml part : entry.list(name)) {
            if (!allowed.contains(part.text())) {
                faults.unknown(code.name().toLowerCase(Locale.ROOT).replace('_', ' '), part.text(), allowed, part);
            }
        }
        codes.put(name, List.copyOf(entry.texts(name)));
    }

    /** Written out, or as the name of the streak's own leaf, so that its length stands in one place. */
    private LeafDraft.WithinDraft within(Yaml at) {
        if (at == null) {
            return null;
        }
        if (at.isMap()) {
            var entry = new Entry(at, faults);
            RatingLevel rating = entry.optionalConstant("rating", RatingLevel.class, null);
            var within = new LeafDraft.WithinDraft(
                    rating == null ? null : rating.name(),
                    entry.texts("forms"),
                    entry.has("min") ? dated(entry.required("min")) : DatedNumber.plain(BigDecimal.ONE),
                    List.of(),
                    false,
                    false,
                    Criterion.Anchoring.PLAIN);
            entry.required("min");
            entry.nothingElse();
            return within;
        }
        LeafDraft streak = leaf(at.text());
        if (streak == null
                || !streak.condition().equals("year-streak")
                || streak.numbers().get("min") == null) {
            faults.add(
                    "rulebook-unknown-reference",
                    at,
                    "'" + at.text() + "' không phải tiêu chuẩn về số năm liên tục."
                            + Faults.maybe(at.text(), ids(), "vi"),
                    "'" + at.text() + "' is not a leaf that counts consecutive years."
                            + Faults.maybe(at.text(), ids(), "en"));
            return null;
        }
        return LeafDraft.WithinDraft.of(streak);
    }

    /** Every {@code {name}} in the wording is a number of the leaf. */
    private void slots(Yaml at, Text wording, Map<String, DatedNumber> numbers) {
        for (String text : List.of(wording.vi(), wording.en())) {
            Matcher slot = SLOT.matcher(text);
            while (slot.find()) {
                if (!numbers.containsKey(slot.group(1))) {
                    faults.add(
                            "rulebook-unknown-slot",
                            at,
                            "câu chữ có {" + slot.group(1) + "} nhưng tiêu chuẩn không có số này.",
                            "the wording has {" + slot.group(1) + "}, which is no number of the leaf.");
                }
            }
        }
    }

    /** The node's own place in the law, on any node of a tree. */
    Node.Label label(Entry entry) {
        String point = entry.optionalText("point");
        List<AwardType> types = entry.constants("type", AwardType.class);
        boolean leaf = entry.has("condition");
        Text wording = leaf ? null : entry.optionalLocalized("wording");
        Yaml cited = entry.optional("citation");
        List<Citation> citations = leaf && point == null ? List.of() : citing.read(cited);
        if (point != null && citations.isEmpty()) {
            faults.add(
                    "rulebook-missing",
                    entry.at(),
                    "điểm '" + point + "' thiếu 'citation'.",
                    "point '" + point + "' has no 'citation'.");
        }
        return new Node.Label(point, types, wording, citations);
    }
}
