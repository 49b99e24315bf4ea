package vn.binhxet.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhxet.dossier.Overlap.OverlapKind;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.DecisionNeeded.Kind;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Node;

/** What only a person can decide, one sentence each: who, what for, and what the decision changes. */
final class DecisionText {
    private final Wording wording;
    private final ListText lists;
    private final RoundResult result;
    private final FindingText findings;

    DecisionText(Wording wording, ListText lists, FindingText findings, RoundResult result) {
        this.wording = wording;
        this.lists = lists;
        this.findings = findings;
        this.result = result;
    }

    String sentence(DecisionNeeded needed) {
        Map<String, String> values = needed.values();
        Optional<NominationList> list = result.lists().stream()
                .filter(l -> l.id().equals(needed.list()))
                .findFirst();
        return Words.sentence(wording.say(
                key(needed),
                "names",
                needed.dossiers().isEmpty() ? null : wording.nominees(needed.dossiers()),
                "n",
                needed.dossiers().size(),
                "list",
                list.map(lists::name).orElse(null),
                "clause",
                clause(values.get("clause")),
                "reading",
                reading(needed),
                "other",
                needed.dossiers().size() > 1 ? null : other(values),
                "shared",
                shared(values),
                "held",
                held(needed),
                "papers",
                values.get("papers"),
                "received",
                date(values.getOrDefault("receivedOn", values.get("value"))),
                "due",
                date(values.getOrDefault("submitBy", values.get("due"))),
                "places",
                values.get("places"),
                "asked",
                values.get("asked"),
                "possible",
                values.get("possible"),
                "constraint",
                list.flatMap(l -> constraint(l, values)).orElse(null),
                "outcome",
                outcome(needed)));
    }

    /** Papers may lack somebody's eyes, or be named too poorly: what the round asks of the nominated decides which. */
    private static String key(DecisionNeeded needed) {
        String key = "decision." + needed.kind().name();
        boolean named = needed.kind() == Kind.PAPER_NOT_SEEN
                && ProofGrade.CITED.name().equals(needed.values().get("proof"));
        return named ? key + ".CITED" : key;
    }

    private Optional<String> constraint(NominationList list, Map<String, String> values) {
        String index = values.get("constraint");
        boolean known = index != null
                && index.matches("[0-9]{1,4}")
                && Integer.parseInt(index) < list.opened().constraints().size();
        return known
                ? Optional.of(new PlaceText(wording).constraint(list, Integer.parseInt(index), values.get("group")))
                : Optional.empty();
    }

    private String clause(String compact) {
        if (compact == null) {
            return null;
        }
        int space = compact.indexOf(' ');
        return space < 0
                ? null
                : wording.names().citation(new Citation(compact.substring(0, space), compact.substring(space + 1)));
    }

    private String reading(DecisionNeeded needed) {
        String clause = needed.values().get("clause");
        String name = needed.values().get("reading");
        if (clause == null || name == null) {
            return null;
        }
        for (String id : needed.dossiers()) {
            for (Assessment assessment : result.assessments().getOrDefault(id, List.of())) {
                Node.Readings node = TreeText.readings(assessment.award().standard(), new TreeMap<>())
                        .get(clause);
                if (node != null && node.wordings() != null && node.wordings().get(name) != null) {
                    return node.wordings().get(name).in(wording.words().language());
                }
            }
        }
        return null;
    }

    private String other(Map<String, String> values) {
        String other = values.get("other");
        if (other == null) {
            return null;
        }
        return wording.dossier(other).isPresent()
                ? wording.say("overlap.dossier", "name", wording.nominee(other))
                : wording.say("overlap.decision", "number", other);
    }

    private String shared(Map<String, String> values) {
        for (OverlapKind kind : OverlapKind.values()) {
            if (kind.name().equals(values.get("overlap"))) {
                return StandingText.shared(wording, kind, values.get("shared"));
            }
        }
        return null;
    }

    /** The matters that hold the dossier, in the words of its assessment. */
    private String held(DecisionNeeded needed) {
        for (String id : needed.dossiers()) {
            for (Assessment assessment : result.assessments().getOrDefault(id, List.of())) {
                if (!assessment.held().isEmpty() && wording.dossier(id).isPresent()) {
                    return findings.fact(
                            assessment.held().get(0), wording.dossier(id).get());
                }
            }
        }
        return null;
    }

    private String outcome(DecisionNeeded needed) {
        for (NominationList list : result.lists()) {
            if (list.id().equals(needed.list())) {
                return list.entries().stream()
                        .filter(e -> needed.dossiers().contains(e.id()))
                        .map(e -> wording.words().of(e.candidate().outcome()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static Object date(String iso) {
        if (iso == null) {
            return null;
        }
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
