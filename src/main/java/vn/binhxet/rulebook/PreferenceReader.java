package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Period;
import vn.binhxet.round.RankingRules.PreferenceKind;

/** Reads {@code general/preferences.yaml}. */
final class PreferenceReader {
    private final Registers registers;
    private final LawCalendar calendar;
    private final Faults faults;

    PreferenceReader(Registers registers, LawCalendar calendar, Faults faults) {
        this.calendar = calendar;
        this.registers = registers;
        this.faults = faults;
    }

    Map<PreferenceKind, PreferenceDraft> read(Yaml root) {
        var preferences = new EnumMap<PreferenceKind, PreferenceDraft>(PreferenceKind.class);
        if (root == null) {
            return preferences;
        }
        var file = new Entry(root, faults);
        for (Yaml part : file.list("preferences")) {
            var entry = new Entry(part, faults);
            PreferenceKind kind = entry.constant("kind", PreferenceKind.class);
            var revisions = new ArrayList<PreferenceDraft.Revision>();
            for (Yaml revision : entry.list("revisions")) {
                revisions.add(revision(revision));
            }
            entry.nothingElse();
            new Succession(calendar, faults)
                    .check(
                            revisions.stream()
                                    .map(PreferenceDraft.Revision::span)
                                    .toList(),
                            Layer.NATIONAL);
            if (preferences.put(kind, new PreferenceDraft(kind, List.copyOf(revisions))) != null) {
                faults.add(
                        "rulebook-duplicate-id",
                        part,
                        "ưu tiên '" + kind + "' có hai lần.",
                        "preference '" + kind + "' is given twice.");
            }
        }
        file.nothingElse();
        return preferences;
    }

    private PreferenceDraft.Revision revision(Yaml at) {
        var entry = new Entry(at, faults);
        Period period = RegisterReader.period(entry, faults);
        String source = entry.text("source");
        var citations =
                new CitationReader(source, registers.instruments().keySet(), faults).read(entry.required("citation"));
        var numbers = new TreeMap<String, DatedNumber>();
        if (entry.has("percent")) {
            numbers.put("percent", Entry.dated(entry.required("percent"), faults));
        }
        entry.constant("verified", Verification.class);
        entry.date("checked_on");
        var revision = new PreferenceDraft.Revision(
                new Succession.Span(period.from(), period.until(), source, at),
                citations,
                numbers,
                entry.localized("wording"));
        entry.nothingElse();
        return revision;
    }
}
