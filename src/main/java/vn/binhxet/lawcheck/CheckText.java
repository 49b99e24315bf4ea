package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Text;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.RulebookRefused;

/** Findings of the check and their nominees in words. */
final class CheckText {
    private final LawWords law;
    private final Words words;

    CheckText(LawWords law) {
        this.law = law;
        this.words = law.words();
    }

    String message(CheckFinding f) {
        String message = said(f.message());
        return f.award() == null ? message : words.say("check.of", "award", law.award(f.award()), "message", message);
    }

    /** "Bà Lò Thị Mẫn (UBND xã Nậm Hương): …; hồ sơ nhận ngày …". */
    String nominee(CheckFinding f) {
        List<String> told = f.nominee().told().stream().map(this::said).toList();
        var node = f.nominee().written().node();
        return words.say(
                "nominee",
                "award",
                f.award() == null ? law.award(f.nominee().written().award()) : null,
                "facts",
                Words.capital(String.join("; ", told)),
                "receipt",
                LocalDate.parse(node.path("receipt").asText()),
                "decision",
                LocalDate.parse(node.path("decision").asText()));
    }

    String outcome(CheckFinding f) {
        if (f.shown() == null) {
            return words.say(f.proven() ? "nominee.noanswer" : "nominee.notshown");
        }
        List<String> points = f.shown().grounds().stream()
                .map(Ground::point)
                .filter(p -> p != null)
                .distinct()
                .toList();
        String finding = null;
        for (Object value : f.message().values()) {
            if (value instanceof Criterion c && f.shown().findings().containsKey(c.id())) {
                Finding found = f.shown().findings().get(c.id());
                finding = words.say("nominee.finding", "verdict", found.verdict(), "observed", observed(found));
            }
        }
        return words.say(
                f.proven() ? "nominee.shown" : "nominee.shown.not",
                "outcome",
                f.shown().outcome(),
                "points",
                points.isEmpty() ? null : words.and(points),
                "finding",
                finding);
    }

    private static String observed(Finding found) {
        return found.observed() != null && found.observed().matches("[0-9]+")
                ? found.observed() + "/" + found.required()
                : null;
    }

    private String said(Said said) {
        var named = new ArrayList<Object>();
        for (int i = 0; i + 1 < said.values().size(); i += 2) {
            named.add(said.values().get(i));
            named.add(value((String) said.values().get(i), said.values().get(i + 1)));
        }
        return words.say(said.key(), named.toArray());
    }

    private Object value(String name, Object value) {
        if (value instanceof TreeFault fault) {
            return name.equals("others") ? others(fault) : part(fault);
        }
        if (value instanceof Criterion c) {
            return law.criterion(c);
        }
        if (value instanceof Text text) {
            return text.in(words.language());
        }
        if (value instanceof Side side) {
            return words.say("side." + side.name());
        }
        if (value instanceof Problem fault) {
            return RulebookRefused.sentence(fault, words.language());
        }
        if (value instanceof List<?> list) {
            return words.and(list.stream()
                    .map(one -> one instanceof Enum<?> e ? words.of(e) : one.toString())
                    .toList());
        }
        if (value instanceof String text) {
            return switch (name) {
                case "instrument" -> law.instrument(text);
                case "form" -> law.form(text);
                case "award" -> law.award(text);
                case "section" -> sectionName(text);
                default -> text;
            };
        }
        return value;
    }

    private String sectionName(String key) {
        return words.say(key);
    }

    /** The part by its point and words; a part without either by its first criterion. */
    private String part(TreeFault fault) {
        Node.Label label = fault.node().label();
        List<String> criteria = Trees.criteria(List.of(fault.node())).stream()
                .distinct()
                .map(id -> law.wording(fault.award().criteria().get(id)))
                .toList();
        String cited = label.citations().isEmpty()
                ? Trees.criteria(List.of(fault.node())).stream()
                        .findFirst()
                        .map(id -> law.citation(
                                fault.award().criteria().get(id).citations().get(0)))
                        .orElse(null)
                : law.citation(label.citations().get(0));
        return words.say(
                "check.part",
                "point",
                label.point(),
                "criteria",
                criteria.isEmpty() ? null : String.join("; ", criteria),
                "citation",
                cited);
    }

    private String others(TreeFault fault) {
        if (fault.others().isEmpty()) {
            return words.say("check.nothing");
        }
        return String.join(
                "; ",
                fault.others().stream()
                        .map(id -> law.criterion(fault.award().criteria().get(id)))
                        .toList());
    }
}
