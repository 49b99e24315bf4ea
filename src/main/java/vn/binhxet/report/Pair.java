package vn.binhxet.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.rulebook.Citation;

/** Two sides that may be one achievement, beside each other, for the council to rule on. */
final class Pair {
    private static final int TEXT = 700;

    private final Html html;
    private final View view;

    Pair(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    /** Writes the table; nothing where a side is no dossier and has nothing to show. */
    void write(DecisionNeeded needed) {
        String first = needed.dossiers().get(0);
        String second = needed.dossiers().size() > 1
                ? needed.dossiers().get(1)
                : needed.values().get("other");
        if (second == null) {
            return;
        }
        Table table = Table.start(
                html, "pair", citation(first), List.of(view.label("pair.what"), view.name(first), side(second)));
        row(table, "pair.unit", unit(first), unit(second));
        row(table, "pair.award", awards(first), awards(second));
        // Of a past decision the register knows what it was for.
        String rewarded = dossier(second) == null ? needed.values().getOrDefault("shared", "") : summary(second);
        row(table, "pair.text", summary(first), rewarded);
        table.end();
    }

    private String side(String id) {
        return view.result.dossiers().containsKey(id) ? view.name(id) : view.label("pair.decision", id);
    }

    private void row(Table table, String label, String first, String second) {
        if (!first.isEmpty() || !second.isEmpty()) {
            table.row(null, null).headText(view.label(label));
            table.cell(null, first).cell(null, second).endRow();
        }
    }

    private Dossier dossier(String id) {
        return view.result.dossiers().get(id);
    }

    private String unit(String id) {
        Dossier d = dossier(id);
        return d == null || d.unit() == null || d.unit().name() == null
                ? ""
                : d.unit().name();
    }

    private String awards(String id) {
        Dossier d = dossier(id);
        if (d == null) {
            return "";
        }
        var names = new ArrayList<String>();
        for (Proposal p : d.proposals()) {
            names.add(view.words.award(p.award(), view.result));
        }
        return String.join("; ", names);
    }

    private String summary(String id) {
        Dossier d = dossier(id);
        String text = d == null || d.summary() == null ? "" : d.summary();
        return text.length() <= TEXT ? text : text.substring(0, text.lastIndexOf(' ', TEXT)) + " …";
    }

    /** The clause by which one achievement is not rewarded twice, as the dossier's own law has it. */
    private String citation(String id) {
        var cited = new LinkedHashSet<Citation>();
        for (Assessment a : view.result.assessments().getOrDefault(id, List.of())) {
            for (Finding f : a.findings().values()) {
                String condition = f.criterion().condition();
                if (condition.equals("no-double-use") || condition.equals("model-owned-once")) {
                    cited.addAll(f.criterion().citations());
                }
            }
        }
        return cited.stream().filter(Objects::nonNull).toList().isEmpty()
                ? view.label("pair.caption")
                : view.label("pair.caption") + " – " + view.words.citations(List.copyOf(cited));
    }
}
