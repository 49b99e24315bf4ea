package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables being filled from the sheets of one folder: each sheet has its own of every name it needs. */
final class FormDrafts {
    private final IdentityHashMap<SheetLayout, Map<String, TableDraft>> bySheet = new IdentityHashMap<>();
    private final List<TableDraft> all = new ArrayList<>();

    TableDraft of(SheetLayout layout, String name) {
        Map<String, TableDraft> drafts = bySheet.computeIfAbsent(layout, l -> new LinkedHashMap<>());
        TableDraft draft = drafts.get(name);
        if (draft == null) {
            draft = new TableDraft(name, layout);
            drafts.put(name, draft);
            all.add(draft);
        }
        return draft;
    }

    /** The tables with rows, in the order they were begun. */
    List<CsvTable> tables() {
        return all.stream().filter(d -> !d.isEmpty()).map(TableDraft::table).toList();
    }
}
