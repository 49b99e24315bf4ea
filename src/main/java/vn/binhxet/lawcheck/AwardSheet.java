package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Ended;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Node;
import vn.binhxet.rulebook.Revision;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.Verification;

/** One award as an officer reads it beside the Law: its text on one day, every criterion with number and citation. */
public final class AwardSheet {
    private final Rulebook rulebook;
    private final Award award;
    private final LocalDate on;
    private final Optional<AwardInForce> inForce;

    /** The sheet of {@code award} for a dossier received and decided on {@code on}. */
    public AwardSheet(Rulebook rulebook, String award, LocalDate on) {
        this.rulebook = rulebook;
        this.award = rulebook.awards().get(award);
        this.on = on;
        this.inForce = rulebook.whereInForce(award, new LawDates(on, on), null);
    }

    /** What a person reads. */
    public List<Line> lines(Words words) {
        var law = new LawWords(rulebook, words);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(0, Mark.HEADING, Words.capital(award.name().in(words.language()))));
        say(lines, words, "rules.gives", "category", award.category(), "form", law.form(award.gives()));
        say(lines, words, "rules.subjects", "subjects", subjects(words));
        new Authority(law).sentences(award, on).forEach(text -> lines.add(Line.of(0, Mark.NONE, text)));
        revisions(lines, law);
        if (inForce.isEmpty()) {
            say(lines, words, "rules.notinforce", "on", on);
            return lines;
        }
        AwardInForce text = inForce.get();
        if (text.provisional() != null) {
            say(
                    lines,
                    words,
                    rulebook.byItsEnd(text.provisional()) ? "notice.provisional.ended" : "notice.provisional",
                    "since",
                    text.provisional().since(),
                    "instrument",
                    law.instrument(text.provisional().instrument()));
        }
        ended(text).forEach(e -> lines.add(Line.of(0, Mark.NONE, Explanations.ended(words, e))));
        String home = source(text);
        say(lines, words, "rules.home", "instrument", law.instrument(home));
        part(lines, law, "rules.standard", List.of(text.standard()));
        part(lines, law, "rules.parts", text.dossierParts());
        part(lines, law, "rules.bars", text.bars());
        part(lines, law, "rules.holds", text.holds());
        return lines;
    }

    /** Instruments this text rests on although they have ended by the day asked. */
    private List<Ended> ended(AwardInForce text) {
        return rulebook.ended(text.instruments(), new LawDates(on, on));
    }

    private static void say(List<Line> lines, Words words, String key, Object... named) {
        lines.add(Line.of(0, Mark.NONE, words.say(key, named)));
    }

    private String subjects(Words words) {
        var all = new ArrayList<String>();
        for (Award.Subject s : award.subjects()) {
            var only = new ArrayList<String>();
            s.forms().forEach(f -> only.add(words.of(f)));
            s.occupations().forEach(o -> only.add(words.of(o)));
            all.add(words.say("rules.subject", "kind", s.kind(), "only", only.isEmpty() ? null : words.or(only)));
        }
        return String.join("; ", all);
    }

    private void revisions(List<Line> lines, LawWords law) {
        Words words = law.words();
        lines.add(Line.of(0, Mark.HEADING, words.say("rules.texts")));
        for (Revision r : rulebook.revisions(award.id())) {
            boolean this_ = inForce.isPresent() && inForce.get().revision() == r.number();
            lines.add(Line.of(
                    1,
                    this_ ? Mark.MET : Mark.DETAIL,
                    words.say(
                            "rules.text",
                            "n",
                            r.number(),
                            "source",
                            law.instrument(r.source()),
                            "from",
                            r.from(),
                            "until",
                            r.until() == null ? null : r.until().minusDays(1),
                            "shown",
                            this_ ? words.date(on) : null)));
        }
    }

    private String source(AwardInForce text) {
        return rulebook.revisions(award.id()).stream()
                .filter(r -> r.number() == text.revision())
                .map(Revision::source)
                .findFirst()
                .orElseThrow();
    }

    private String cited(LawWords law, List<Citation> citations) {
        return law.citations(citations, source(inForce.orElseThrow()));
    }

    private void part(List<Line> lines, LawWords law, String heading, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            lines.add(Line.of(0, Mark.HEADING, law.words().say(heading)));
            nodes.forEach(n -> node(n, 1, null, law, lines));
        }
    }

    private void node(Node node, int level, Citation under, LawWords law, List<Line> lines) {
        Words words = law.words();
        if (node instanceof Node.Leaf leaf) {
            leaf(leaf, level, law, lines);
            return;
        }
        Node.Label label = node.label();
        Citation here = label.citations().isEmpty() ? under : label.citations().get(0);
        if (node instanceof Node.Readings readings) {
            lines.add(Line.of(
                    level,
                    Mark.NONE,
                    words.say(
                            "rules.readings",
                            "point",
                            label.point(),
                            "clause",
                            cited(law, label.citations()),
                            "n",
                            readings.readings().size())));
            readings.readings().forEach((name, tree) -> {
                boolean active = name.equals(readings.use());
                lines.add(Line.of(
                        level + 1,
                        active ? Mark.MET : Mark.DETAIL,
                        words.say(
                                active
                                        ? readings.settled() ? "rules.reading.settled" : "rules.reading.unsettled"
                                        : "rules.reading.other",
                                "reading",
                                readings.wordings().get(name).in(words.language()))));
                node(tree, level + 2, here, law, lines);
            });
            return;
        }
        List<Node> parts = Trees.parts(node);
        boolean bare = label.point() == null && label.wording() == null && parts.size() == 1;
        if (!bare) {
            Integer k = node instanceof Node.AtLeast least ? least.k() : null;
            String key = node instanceof Node.Any ? "tree.any" : k != null ? "tree.atleast" : "tree.all";
            String head = label.wording() != null
                    ? label.wording().in(words.language())
                    : here == null || here.equals(under) || label.point() != null
                            ? null
                            : cited(law, label.citations());
            String text = words.say(key, "head", head, "k", k);
            lines.add(Line.of(
                    level,
                    Mark.NONE,
                    label.point() == null ? Words.capital(text) : point(words, label.point()) + " " + text));
        }
        parts.forEach(p -> node(p, bare ? level : level + 1, here, law, lines));
    }

    /** Where clauses stand as alternatives they are numbered, points have letters. */
    private static String point(Words words, String point) {
        return words.say(Character.isDigit(point.charAt(0)) ? "tree.clause" : "tree.point", "point", point);
    }

    private void leaf(Node.Leaf leaf, int level, LawWords law, List<Line> lines) {
        Words words = law.words();
        Criterion c = inForce.orElseThrow().criteria().get(leaf.criterion());
        String point =
                leaf.label().point() == null ? "" : point(words, leaf.label().point()) + " ";
        var remarks = new ArrayList<String>();
        if (c.verification() != Verification.PRIMARY_TEXT) {
            remarks.add(words.of(c.verification()));
        }
        if (c.layer() != Layer.NATIONAL && c.verification() != Verification.CONFIGURATION) {
            remarks.add(words.of(c.layer()));
        }
        String text = point
                + Words.capital(law.wording(c))
                + (remarks.isEmpty() ? "" : " – " + String.join("; ", remarks).toUpperCase(Locale.ROOT));
        lines.add(new Line(level, Mark.DETAIL, text, cited(law, c.citations()), null, List.of(), false));
    }

    /** The same for machines: ids and codes stay. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", award.id());
        json.put("name", award.name().vi());
        json.put("category", award.category().name());
        json.put("gives", award.gives());
        json.put("decidedBy", award.decidedBy());
        json.put("authority", award.authority().stream().map(Citation::compact).toList());
        json.put("on", on.toString());
        json.put(
                "revisions",
                rulebook.revisions(award.id()).stream()
                        .map(r -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("revision", r.number());
                            one.put("from", r.from().toString());
                            if (r.until() != null) {
                                one.put("until", r.until().toString());
                            }
                            one.put("source", r.source());
                            return one;
                        })
                        .toList());
        inForce.ifPresent(text -> {
            json.put("revision", text.revision());
            if (text.provisional() != null) {
                json.put("provisional", text.provisional().instrument());
            }
            json.put("ended", ended(text).stream().map(AwardSheet::json).toList());
            json.put("standard", json(text.standard()));
            json.put(
                    "dossierParts", text.dossierParts().stream().map(this::json).toList());
            json.put("bars", text.bars().stream().map(this::json).toList());
            json.put("holds", text.holds().stream().map(this::json).toList());
        });
        return json;
    }

    static Map<String, Object> json(Ended ended) {
        var json = new LinkedHashMap<String, Object>();
        json.put("instrument", ended.instrument().id());
        json.put("since", ended.instrument().inForceUntil().toString());
        json.put("successors", ended.successors().stream().map(i -> i.id()).toList());
        return json;
    }

    private Map<String, Object> json(Node node) {
        var json = new LinkedHashMap<String, Object>();
        if (node.label().point() != null) {
            json.put("point", node.label().point());
        }
        if (node instanceof Node.Leaf leaf) {
            Criterion c = inForce.orElseThrow().criteria().get(leaf.criterion());
            json.put("criterion", c.id());
            json.put("condition", c.condition());
            json.put("wording", c.wording().vi());
            var numbers = new LinkedHashMap<String, Object>();
            c.numbers().forEach((name, value) -> numbers.put(name, value.toPlainString()));
            json.put("numbers", numbers);
            json.put("codes", new LinkedHashMap<>(c.codes()));
            json.put("citations", c.citations().stream().map(Citation::compact).toList());
            json.put("verified", c.verification().name());
            json.put("layer", c.layer().name());
            return json;
        }
        if (node instanceof Node.Readings readings) {
            json.put("clause", readings.clause());
            json.put("use", readings.use());
            json.put("settled", readings.settled());
            var trees = new LinkedHashMap<String, Object>();
            readings.readings().forEach((name, tree) -> trees.put(name, json(tree)));
            json.put("readings", trees);
            return json;
        }
        String key = node instanceof Node.Any ? "any" : node instanceof Node.AtLeast ? "atLeast" : "all";
        if (node instanceof Node.AtLeast least) {
            json.put("k", least.k());
        }
        json.put(key, Trees.parts(node).stream().map(this::json).toList());
        return json;
    }
}
