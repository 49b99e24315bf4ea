package vn.binhxet.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.ranking.Entry;

/** How a nominee is shown wherever one appears. Birth date, numbers of papers of identity and ethnicity never are. */
final class People {
    private People() {}

    static Dossier dossier(View.Line line) {
        return line.entry().candidate().dossier();
    }

    static String unit(View.Line line) {
        var unit = dossier(line).unit();
        return unit == null || unit.name() == null ? "" : unit.name();
    }

    /** Name with a link to the proof page, if there is one. */
    static void link(Html html, View view, View.Line line) {
        if (view.hasPage(line)) {
            html.line("a", dossier(line).name(), "href", "#" + line.pageId());
        } else {
            html.text(dossier(line).name());
        }
    }

    /** Unit, position and field on one line, leaving out what is not given. */
    static String about(View view, View.Line line) {
        Dossier d = dossier(line);
        String position = d.person() == null ? null : d.person().position();
        String field = d.field() == null ? null : view.words.field(d.field());
        return Stream.of(position, unit(line), field)
                .filter(Objects::nonNull)
                .filter(s -> !s.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Names of these dossiers, in the order given. */
    static String names(View view, List<String> ids) {
        return ids.stream().map(view::name).collect(Collectors.joining(", "));
    }

    /** How it stands, as a mark in words. */
    static void standing(Html html, View view, View.Line line) {
        html.line(
                "span",
                view.words.standing(line.standing()),
                "class",
                "badge b-" + line.standing().ordinal());
        if (line.provisional() != null) {
            html.text(" ").line("span", view.label("provisional"), "class", "badge b-provisional");
        }
    }

    /** What a reader must know beside the one sentence, which tells grounds, quota, constraint and acts. */
    static void marks(Html html, View view, View.Line line) {
        Entry e = line.entry();
        boolean tiedInSentence = line.standing() == Standing.TIED_AT_CUT;
        boolean moved = line.standing() == Standing.RESERVE || tiedInSentence;
        view.words.separatedBy(e, line.list()).ifPresent(s -> mark(html, view.label("mark.separated"), s));
        if (!e.tiedWith().isEmpty() && !tiedInSentence) {
            mark(html, view.label("mark.tied"), names(view, e.tiedWith()));
        }
        if (moved) {
            view.words.constraint(e, line.list()).ifPresent(s -> mark(html, view.label("mark.constraint"), s));
        }
        if (e.womensOther() != null) {
            mark(html, view.label("mark.womens"), view.words.word(e.womensOther()));
        }
        if (line.standing() == Standing.NOMINATED) {
            mark(
                    html,
                    view.label("mark.struck"),
                    e.replacedBy().isEmpty() ? view.label("mark.struck.nobody") : names(view, e.replacedBy()));
        }
    }

    /** What the council or the unit did about it. */
    static void acts(Html html, View view, View.Line line) {
        Entry e = line.entry();
        if (e.act() != null) {
            mark(html, view.label("mark.act"), view.words.act(e.act()));
        }
        if (e.againstFindings()) {
            String found = view.words.word(e.candidate().outcome());
            mark(html, view.label("mark.against"), view.label("mark.against.text", found));
        }
    }

    private static void mark(Html html, String label, String text) {
        html.open("p", "class", "mark").line("b", label + ":").text(" " + text).close("p");
    }
}
