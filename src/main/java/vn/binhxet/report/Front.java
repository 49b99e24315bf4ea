package vn.binhxet.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Provisional;

/** The top of the report: which round, which law, which ranking rule, and what a reader must know before anything else. */
final class Front {
    private final Html html;
    private final View view;

    Front(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    void write(String digest) {
        Round round = view.result.round();
        html.open("header", "class", "front");
        html.line("p", Wording.office(round, view.result.rulebook(), view.words.language()), "class", "office");
        html.line("h1", view.label("title"));
        html.line("p", round.name().in(view.words.language()), "class", "round");
        html.open("dl", "class", "facts");
        facts(round);
        html.close("dl");
        view.words.trial().ifPresent(text -> banner("trial", text));
        banners(round);
        view.words.aboutTheRun().stream()
                .filter(text -> !text.equals(view.words.trial().orElse(null)))
                .forEach(text -> banner("seal", text));
        if (digest != null) {
            html.line("p", view.words.fingerprint().orElseGet(() -> view.label("digest", digest)), "class", "digest");
        }
        html.close("header");
    }

    private void facts(Round round) {
        if (round.period() != null) {
            fact("period", period(round));
        }
        if (round.movement() != null && round.movement().name() != null) {
            String act = round.movement().act() == null
                    ? ""
                    : view.words
                            .document(round.movement().act())
                            .map(d -> " (" + d + ")")
                            .orElse("");
            fact("movement", round.movement().name().in(view.words.language()) + act);
        }
        BiConsumer<String, java.time.LocalDate> day = (label, date) -> {
            if (date != null) {
                fact(label, view.words.date(date));
            }
        };
        day.accept("received-on", round.receivedOn());
        day.accept("submit-by", round.submitBy());
        day.accept("supply-by", round.supplyBy());
        day.accept("as-of", round.asOf());
        day.accept("decision-on", round.decisionOn());
        if (round.deliberation() != null && round.deliberation().body() != null) {
            fact("deliberation", round.deliberation().body());
        }
        wide("law", instruments());
        List<String> province = view.words.province();
        if (!province.isEmpty()) {
            wide("province", province);
        }
        wide("ranking", List.of(ranking(round)));
    }

    private String period(Round round) {
        String from = round.period().from() == null
                ? "…"
                : view.words.date(round.period().from());
        // The period ends before its last date; people write the last day in it.
        String until = round.period().until() == null
                ? "…"
                : view.words.date(round.period().until().minusDays(1));
        return from + " – " + until;
    }

    private String ranking(Round round) {
        var points = round.ranking().points();
        String first = points == null
                ? view.label("ranking.without-points")
                : view.label("ranking.points", view.words.criterionSet(points.set()))
                        + view.words
                                .document(points.issued())
                                .map(d -> " – " + d)
                                .orElse("");
        var all = new StringBuilder(first);
        for (var p : round.ranking().then()) {
            all.append("; ").append(view.words.preference(p));
        }
        return all.append("; ").append(view.label("ranking.council")).toString();
    }

    /** Every instrument a criterion of this round was read from. */
    private List<String> instruments() {
        Set<String> ids = new TreeSet<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (List<Assessment> all : view.result.assessments().values()) {
            for (Assessment a : all) {
                if (a.award() != null && seen.add(a.award())) {
                    a.award()
                            .criteria()
                            .values()
                            .forEach(c -> c.citations().stream()
                                    .map(Citation::instrument)
                                    .forEach(ids::add));
                }
            }
        }
        return ids.stream().map(view.words::instrument).toList();
    }

    private void banners(Round round) {
        for (Provisional p : view.provisional()) {
            boolean ended = view.result.rulebook().byItsEnd(p);
            String key = ended ? "provisional.ended" : "provisional.banner";
            banner("provisional", view.label(key, view.words.instrument(p.instrument()), view.words.date(p.since())));
        }
        view.words.instruments().forEach(text -> banner("instrument", text));
        if (round.ranking().points() != null && round.ranking().points().issued() == null) {
            banner("not-issued", view.label("not-issued.banner"));
        }
        int decisions = view.result.decisionsNeeded().size();
        if (decisions > 0) {
            html.open("p", "class", "banner decisions").open("a", "href", "#decisions");
            html.text(view.label("decisions.banner", view.number(decisions)))
                    .close("a")
                    .close("p");
        }
        if (view.large()) {
            banner("large", view.label("large.banner", view.number(view.lines.size())));
        }
    }

    private void banner(String kind, String text) {
        html.open("p", "class", "banner " + kind, "role", "note").text(text).close("p");
    }

    private void fact(String label, String value) {
        entry(null, label, List.of(value));
    }

    private void wide(String label, List<String> values) {
        entry("wide", label, values);
    }

    private void entry(String style, String label, List<String> values) {
        html.open("div", "class", style).line("dt", view.label("front." + label));
        values.forEach(v -> html.line("dd", v));
        html.close("div");
    }
}
