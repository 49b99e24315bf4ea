package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.Rulebook;

/**
 * The clause ledger, {@code ledger.yaml}: every clause of the articles the rulebook answers for, and what is said of it.
 *
 * @param law instrument whose clauses are listed
 * @param entries in the order of the law
 */
public record Ledger(String law, List<Entry> entries) {
    /** What the ledger says of a clause. */
    public enum Kept {
        /** Nothing: the rules must cite it. */
        FORMALISED,
        /** Left to human judgement. */
        HUMAN,
        /** Out of scope. */
        OUT
    }

    /**
     * One clause.
     *
     * @param locator article, clause and point joined by dots
     * @param why the reason, or {@code null} for a clause the rules must cite
     */
    public record Entry(String locator, Kept kept, Text why) {}

    /** The ledger of a rulebook; empty where it has none or its text is not a ledger. */
    public static Ledger of(Rulebook rulebook) {
        byte[] text = rulebook.about().get("ledger.yaml");
        if (text == null) {
            return new Ledger("", List.of());
        }
        try {
            return read(CaseReader.YAML.readTree(text));
        } catch (IOException e) {
            return new Ledger("", List.of());
        }
    }

    private static Ledger read(JsonNode root) {
        Map<String, Text> reasons = new TreeMap<>();
        root.path("reasons")
                .properties()
                .forEach(r -> reasons.put(
                        r.getKey(),
                        new Text(
                                r.getValue().path("vi").asText(),
                                r.getValue().path("en").asText())));
        var entries = new ArrayList<Entry>();
        for (var clause : root.path("clauses").properties()) {
            String human = clause.getValue().path("human").asText("");
            String out = clause.getValue().path("out").asText("");
            Kept kept = !human.isEmpty() ? Kept.HUMAN : !out.isEmpty() ? Kept.OUT : Kept.FORMALISED;
            String reason = human.isEmpty() ? out : human;
            Text why = kept == Kept.FORMALISED ? null : reasons.getOrDefault(reason, new Text(reason, reason));
            entries.add(new Entry(clause.getKey(), kept, why));
        }
        return new Ledger(root.path("law").asText(), List.copyOf(entries));
    }
}
