package vn.binhxet.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.PaperType;

/** A small hand-made vocabulary: the forms, statements and fields the random dossiers speak of. */
record Words() implements Setting.Vocabulary {
    private static final Map<String, Set<String>> ENTAILS = Map.of(
            "exemplary-compliance", Set.of("compliance"),
            "many-achievements-in-a-field", Set.of("many-or-sudden-achievements-in-a-field"),
            "sudden-achievement-in-a-field", Set.of("many-or-sudden-achievements-in-a-field"),
            "model-spread", Set.of("model-effective"),
            "model-selected-for-replication", Set.of("model-spread"));
    private static final Map<String, Set<String>> COUNTS_AS =
            Map.of("ministry-certificate", Set.of("provincial-certificate"));

    @Override
    public Set<String> formsCountingAs(String form) {
        var forms = new TreeSet<>(Set.of(form));
        COUNTS_AS.forEach((held, counts) -> {
            if (counts.contains(form)) {
                forms.add(held);
            }
        });
        return forms;
    }

    @Override
    public Set<String> statementsEntailing(String statement) {
        var found = new TreeSet<>(Set.of(statement));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var e : ENTAILS.entrySet()) {
                if (e.getValue().stream().anyMatch(found::contains)) {
                    grown |= found.add(e.getKey());
                }
            }
        }
        return found;
    }

    @Override
    public Set<String> statementsEntailedBy(String statement) {
        var found = new TreeSet<String>();
        var todo = new java.util.ArrayDeque<>(Set.of(statement));
        while (!todo.isEmpty()) {
            String next = todo.pop();
            if (found.add(next)) {
                todo.addAll(ENTAILS.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    @Override
    public boolean bearsNumber(PaperType type) {
        return switch (type) {
            case DECISION, CERTIFICATE, SUBMISSION_LETTER, OFFICIAL_LETTER, CONTRACT -> true;
            case CONFIRMATION, ACHIEVEMENT_REPORT, MINUTES, PLAN, REGISTRATION, LIST, OTHER -> false;
        };
    }

    /** Two statements are carried by some papers only. */
    @Override
    public boolean carries(String statement, PaperType type) {
        return switch (statement) {
            case "model-effective" -> type != PaperType.DECISION;
            case "exemplary-compliance" -> type == PaperType.CONFIRMATION || type == PaperType.ACHIEVEMENT_REPORT;
            default -> true;
        };
    }

    @Override
    public Set<String> programmeFields() {
        return new TreeSet<>(Set.of("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM"));
    }
}
