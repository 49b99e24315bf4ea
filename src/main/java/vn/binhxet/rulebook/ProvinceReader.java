package vn.binhxet.rulebook;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.Round;
import vn.binhxet.round.Round.ChosenReading;
import vn.binhxet.rulebook.ProvinceDraft.Detail;

/** Reads {@code provinces/<id>/}: the province's own regulation and the conditions it adds to awards. */
final class ProvinceReader {
    private final Texts texts;
    private final Registers registers;
    private final AwardReader awards;
    private final SortedMap<String, AwardDraft> drafts;
    private final Faults faults;
    private final CitationReader citing;

    ProvinceReader(
            Texts texts, Registers registers, AwardReader awards, SortedMap<String, AwardDraft> drafts, Faults faults) {
        this.texts = texts;
        this.registers = registers;
        this.awards = awards;
        this.drafts = drafts;
        this.faults = faults;
        this.citing = new CitationReader("", registers.instruments().keySet(), faults);
    }

    SortedMap<String, ProvinceDraft> read() {
        var provinces = new TreeMap<String, ProvinceDraft>();
        for (String file : texts.matching("provinces/[^/]+/province\\.yaml")) {
            Yaml root = texts.yaml(file, faults);
            if (root != null) {
                String id = file.split("/", -1)[1];
                provinces.put(id, province(id, new Entry(root, faults)));
            }
        }
        for (String file : texts.matching("provinces/[^/]+/awards/.*")) {
            if (!provinces.containsKey(file.split("/", -1)[1])) {
                faults.add(
                        "rulebook-missing-file",
                        file,
                        0,
                        null,
                        "thư mục của tỉnh thiếu tệp province.yaml.",
                        "the province's folder has no province.yaml.");
            }
        }
        return provinces;
    }

    private ProvinceDraft province(String id, Entry entry) {
        if (!entry.text("id").equals(id)) {
            faults.add(
                    "rulebook-wrong-folder",
                    entry.at(),
                    "mã tỉnh phải trùng tên thư mục '" + id + "'.",
                    "the province's id must be the name of its folder, '" + id + "'.");
        }
        Text name = entry.localized("name");
        var notes = new ArrayList<Province.Note>();
        for (Yaml part : entry.list("notes")) {
            var note = new Entry(part, faults);
            notes.add(new Province.Note(note.localized("text"), citing.read(note.required("citation"))));
            note.nothingElse();
        }
        var province = new Province(
                id,
                name,
                readings(entry.optional("readings")),
                council(entry.optional("council")),
                filings(entry),
                attesting(entry),
                new QuotaReader(drafts.keySet(), citing, faults).read(entry),
                notes);
        List<SharedDraft> parts = awards.shared(entry, "dossier_parts", "general/" + id, Layer.PROVINCE);
        entry.nothingElse();
        return new ProvinceDraft(province, parts, details(id));
    }

    private List<Detail> details(String province) {
        var details = new ArrayList<Detail>();
        for (String file : texts.matching("provinces/" + province + "/awards/[^/]+/conditions\\.yaml")) {
            Yaml root = texts.yaml(file, faults);
            if (root == null) {
                continue;
            }
            String award = file.split("/", -1)[3];
            faults.known("award", award, drafts.keySet(), root);
            var outer = new Entry(root, faults);
            for (Yaml part : outer.list("conditions")) {
                details.add(detail(province, award, new Entry(part, faults)));
            }
            outer.nothingElse();
        }
        return List.copyOf(details);
    }

    private Detail detail(String province, String award, Entry entry) {
        String point = entry.optionalText("point");
        Yaml basis = entry.optional("legal_basis");
        if (point != null && drafts.containsKey(award) && !hasPoint(award, point)) {
            faults.add(
                    "rulebook-unknown-reference",
                    entry.at(),
                    "'" + award + "' không có điểm '" + point + "'.",
                    "'" + award + "' has no point '" + point + "'.");
        }
        List<RevisionDraft> revisions = awards.revisions(entry, award + "/" + province, Layer.PROVINCE);
        entry.nothingElse();
        return new Detail(award, point, basis == null ? List.of() : citing.read(basis), revisions, entry.at());
    }

    private boolean hasPoint(String award, String point) {
        return drafts.get(award).revisions().stream()
                .flatMap(r -> TreeReader.nodes(r.tree()))
                .anyMatch(n -> point.equals(n.label().point()));
    }

    private Map<String, ChosenReading> readings(Yaml at) {
        var chosen = new TreeMap<String, ChosenReading>();
        if (at == null) {
            return chosen;
        }
        for (var reading : new Entry(at, faults).open().entrySet()) {
            var entry = new Entry(reading.getValue(), faults);
            String use = entry.text("use");
            String by = entry.text("by");
            String instrument = entry.text("instrument");
            faults.known("instrument", instrument, registers.instruments().keySet(), reading.getValue());
            entry.nothingElse();
            Instrument document = registers.instruments().get(instrument);
            Round.Act act = document == null ? null : new Round.Act(document.number(), document.enacted(), by);
            chosen.put(reading.getKey(), new ChosenReading(use, by, act));
            known(reading.getKey(), use, reading.getValue());
        }
        return chosen;
    }

    private void known(String clause, String use, Yaml at) {
        List<Node.Readings> clauses = drafts.values().stream()
                .flatMap(d -> d.revisions().stream())
                .flatMap(r -> TreeReader.nodes(r.tree()))
                .filter(Node.Readings.class::isInstance)
                .map(Node.Readings.class::cast)
                .toList();
        List<String> names = clauses.stream()
                .map(c -> c.clause().substring(c.clause().indexOf(' ') + 1))
                .toList();
        if (!names.contains(clause)) {
            faults.unknown("clause with readings", clause, names, at);
            return;
        }
        List<String> uses = clauses.stream()
                .filter(c -> c.clause().endsWith(" " + clause))
                .flatMap(c -> c.readings().keySet().stream())
                .toList();
        faults.known("reading", use, uses, at);
    }

    private Province.Council council(Yaml at) {
        if (at == null) {
            return null;
        }
        var entry = new Entry(at, faults);
        var council = new Province.Council(
                quorum(entry.required("quorum")),
                quorum(entry.required("award_session")),
                awardIds(entry, "full_council"),
                awardIds(entry, "standing_body"),
                ballots(entry),
                citing.read(entry.required("citation")));
        entry.nothingElse();
        return council;
    }

    private List<Province.Ballot> ballots(Entry council) {
        var ballots = new ArrayList<Province.Ballot>();
        for (Yaml part : council.list("votes")) {
            var entry = new Entry(part, faults);
            List<String> about = awardIds(entry, "awards");
            var vote = new Vote(entry.whole("percent"), citing.read(entry.required("citation")));
            ballots.add(new Province.Ballot(about, vote));
            entry.nothingElse();
        }
        return List.copyOf(ballots);
    }

    /** A fraction of all members, as the regulation writes it: {@code 2/3} or {@code 80%}. */
    private Province.Quorum quorum(Yaml at) {
        if (at == null) {
            return new Province.Quorum(0, 1);
        }
        String written = at.text().endsWith("%") ? at.text().replace("%", "/100") : at.text();
        if (!written.matches("[1-9][0-9]{0,2}/[1-9][0-9]{0,2}")) {
            faults.add(
                    "rulebook-not-a-share",
                    at,
                    "'" + at.text() + "' không phải tỷ lệ; ghi như 2/3 hoặc 80%.",
                    "'" + at.text() + "' is no share; write 2/3 or 80%.");
            return new Province.Quorum(0, 1);
        }
        String[] parts = written.split("/", -1);
        return new Province.Quorum(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private List<String> awardIds(Entry entry, String key) {
        List<String> ids = entry.texts(key);
        ids.forEach(id -> faults.known("award", id, drafts.keySet(), entry.at()));
        return List.copyOf(ids);
    }

    private List<Province.Filing> filings(Entry province) {
        var filings = new ArrayList<Province.Filing>();
        for (Yaml part : province.list("filings")) {
            var entry = new Entry(part, faults);
            filings.add(new Province.Filing(
                    entry.text("id"),
                    entry.localized("what"),
                    monthDay(entry.required("before")),
                    citing.read(entry.required("citation"))));
            entry.nothingElse();
        }
        return filings;
    }

    private List<Province.Attesting> attesting(Entry province) {
        var attesting = new ArrayList<Province.Attesting>();
        for (Yaml part : province.list("attesting")) {
            var entry = new Entry(part, faults);
            List<String> statements = entry.texts("statements");
            statements.forEach(
                    id -> faults.known("statement", id, registers.statements().keySet(), part));
            attesting.add(
                    new Province.Attesting(statements, entry.texts("bodies"), citing.read(entry.required("citation"))));
            entry.nothingElse();
        }
        return attesting;
    }

    private MonthDay monthDay(Yaml at) {
        String written = at == null ? "01-01" : at.text();
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException e) {
            faults.add(
                    "rulebook-not-a-date",
                    at,
                    "'" + written + "' không phải ngày dạng tháng-ngày, ví dụ 12-10.",
                    "'" + written + "' is not a day written month-day, e.g. 12-10.");
            return MonthDay.of(1, 1);
        }
    }
}
