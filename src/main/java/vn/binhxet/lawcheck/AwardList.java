package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/** Every award of the rulebook on one day: what it is, who can be proposed, who decides, whether it is in force. */
public final class AwardList {
    private final Rulebook rulebook;
    private final LocalDate on;

    /** The list for dossiers received and decided on {@code on}. */
    public AwardList(Rulebook rulebook, LocalDate on) {
        this.rulebook = rulebook;
        this.on = on;
    }

    private Optional<AwardInForce> inForce(Award award) {
        return rulebook.whereInForce(award.id(), new LawDates(on, on), null);
    }

    /** Instruments that any award in force on the day rests on. */
    private Set<String> used() {
        var used = new TreeSet<String>();
        rulebook.awards().values().forEach(a -> inForce(a).ifPresent(t -> used.addAll(t.instruments())));
        return used;
    }

    /** What a person reads, by category. */
    public List<Line> lines(Words words) {
        var law = new LawWords(rulebook, words);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(
                0, Mark.NONE, words.say("ruleslist.head", "n", rulebook.awards().size(), "on", on)));
        rulebook.ended(used(), new LawDates(on, on))
                .forEach(e -> lines.add(Line.of(0, Mark.UNDETERMINED, Explanations.ended(words, e))));
        for (Award.Category category : Award.Category.values()) {
            List<Award> own = rulebook.awards().values().stream()
                    .filter(a -> a.category() == category)
                    .toList();
            if (!own.isEmpty()) {
                lines.add(Line.of(0, Mark.HEADING, Words.capital(words.of(category))));
            }
            for (Award award : own) {
                Optional<AwardInForce> text = inForce(award);
                lines.add(Line.of(
                        1,
                        text.isPresent() ? Mark.MET : Mark.NOT_MET,
                        words.say("ruleslist.award", "name", law.award(award.id()), "id", award.id())));
                lines.add(Line.of(
                        2,
                        Mark.NONE,
                        text.map(t -> words.say(
                                        t.provisional() == null ? "ruleslist.text" : "ruleslist.text.provisional",
                                        "clause",
                                        law.citations(t.standard().label().citations()),
                                        "body",
                                        law.body(award.decidedBy())))
                                .orElseGet(() -> words.say("rules.notinforce", "on", on))));
            }
        }
        lines.add(Line.of(0, Mark.HEADING, words.say("ruleslist.hint")));
        return lines;
    }

    /** The same for machines. */
    public List<Map<String, Object>> json() {
        var all = new ArrayList<Map<String, Object>>();
        for (Award award : rulebook.awards().values()) {
            var one = new LinkedHashMap<String, Object>();
            one.put("id", award.id());
            one.put("name", award.name().vi());
            one.put("category", award.category().name());
            one.put("gives", award.gives());
            one.put("decidedBy", award.decidedBy());
            Optional<AwardInForce> text = inForce(award);
            one.put("inForce", text.isPresent());
            text.ifPresent(t -> {
                one.put("revision", t.revision());
                one.put("provisional", t.provisional() != null);
                one.put(
                        "ended",
                        rulebook.ended(t.instruments(), new LawDates(on, on)).stream()
                                .map(AwardSheet::json)
                                .toList());
                one.put(
                        "citations",
                        t.standard().label().citations().stream()
                                .map(Citation::compact)
                                .toList());
            });
            all.add(one);
        }
        return all;
    }
}
