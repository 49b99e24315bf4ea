package vn.binhxet.report;

import java.util.EnumMap;
import java.util.Map;

/**
 * Bars drawn as inline SVG in percent of their width, so that they fit a phone and a page without stretching their
 * patterns; each pattern differs also in black and white.
 */
final class Bars {
    /** Standings drawn alike. */
    private enum Group {
        NOMINATED,
        RESERVE,
        TIED,
        NOT_SELECTED,
        INCOMPLETE,
        ON_HOLD,
        NOT_QUALIFIED,
        COUNCIL;

        static Group of(Standing standing) {
            return switch (standing) {
                case NOMINATED, ADDED_BY_COUNCIL -> NOMINATED;
                case RESERVE -> RESERVE;
                case TIED_AT_CUT -> TIED;
                case NOT_SELECTED -> NOT_SELECTED;
                case INCOMPLETE -> INCOMPLETE;
                case ON_HOLD -> ON_HOLD;
                case NOT_QUALIFIED -> NOT_QUALIFIED;
                case DEFERRED, EXCLUDED_BY_COUNCIL, WITHDRAWN -> COUNCIL;
            };
        }

        String style() {
            return "g" + ordinal();
        }
    }

    private static final int HEIGHT = 26;

    private final Html html;
    private final View view;

    Bars(Html html, View view) {
        this.html = html;
        this.view = view;
    }

    /** The fillings, once per page. */
    void patterns() {
        html.open("svg", "width", "0", "height", "0", "aria-hidden", "true", "class", "defs")
                .open("defs");
        pattern(Group.RESERVE, "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4", "p-back-blue", "p-line-white");
        pattern(Group.TIED, "M0,0 l8,8 M0,8 l8,-8", "p-back-amber", "p-line-dark");
        pattern(Group.NOT_SELECTED, "M0,4 l8,0", "p-back-mist", "p-line-blue");
        pattern(Group.INCOMPLETE, "M2,2 h1.5 v1.5 h-1.5 z M6,6 h1.5 v1.5 h-1.5 z", "p-back-sand", "p-dot-dark");
        pattern(Group.ON_HOLD, "M4,0 l0,8", "p-back-rose", "p-line-red");
        pattern(Group.COUNCIL, "M0,4 h8 M4,0 v8", "p-back-white", "p-line-grey");
        html.close("defs").close("svg");
    }

    private void pattern(Group group, String path, String back, String line) {
        html.open(
                "pattern",
                "id",
                "fill-" + group.style(),
                "width",
                "8",
                "height",
                "8",
                "patternUnits",
                "userSpaceOnUse");
        html.empty("rect", "width", "8", "height", "8", "class", back).empty("path", "d", path, "class", line);
        html.close("pattern");
    }

    /** One bar for a list, with its legend in numbers below it. */
    void stacked(String spoken, Map<Standing, Integer> counts) {
        var groups = new EnumMap<Group, Integer>(Group.class);
        counts.forEach((standing, n) -> {
            if (n > 0) {
                groups.merge(Group.of(standing), n, Integer::sum);
            }
        });
        int all = groups.values().stream().mapToInt(Integer::intValue).sum();
        start(spoken, HEIGHT);
        int before = 0;
        for (var e : groups.entrySet()) {
            rect(
                    tenths(before, all),
                    tenths(before + e.getValue(), all),
                    e.getKey().style());
            before += e.getValue();
        }
        html.close("svg");
        html.open("ul", "class", "legend");
        groups.forEach((g, n) -> {
            html.open("li");
            html.open("svg", "width", "16", "height", "12", "aria-hidden", "true", "class", "swatch");
            html.empty("rect", "width", "16", "height", "12", "class", "seg " + g.style())
                    .close("svg");
            html.line("span", name(g)).text(" ").line("strong", view.number(n)).close("li");
        });
        html.close("ul");
    }

    private String name(Group group) {
        return switch (group) {
            case NOMINATED -> view.words.standing(Standing.NOMINATED);
            case RESERVE -> view.words.standing(Standing.RESERVE);
            case TIED -> view.words.standing(Standing.TIED_AT_CUT);
            case NOT_SELECTED -> view.words.standing(Standing.NOT_SELECTED);
            case INCOMPLETE -> view.words.standing(Standing.INCOMPLETE);
            case ON_HOLD -> view.words.standing(Standing.ON_HOLD);
            case NOT_QUALIFIED -> view.words.standing(Standing.NOT_QUALIFIED);
            case COUNCIL -> view.label("legend.council");
        };
    }

    /** Centred bars, each a part of the first. */
    void funnel(String name, Map<String, Integer> steps) {
        int whole = steps.values().iterator().next();
        var spoken = new StringBuilder(name).append(": ");
        steps.forEach((label, n) ->
                spoken.append(label).append(' ').append(view.number(n)).append("; "));
        start(spoken.toString().strip(), steps.size() * 32 - 6);
        int y = 0;
        int step = 0;
        for (int n : steps.values()) {
            int width = tenths(n, whole);
            int x = (1000 - width) / 2;
            html.empty(
                    "rect",
                    "x",
                    percent(x),
                    "y",
                    String.valueOf(y),
                    "width",
                    percent(width),
                    "height",
                    "26",
                    "class",
                    "step s" + step++);
            y += 32;
        }
        html.close("svg").open("ol", "class", "steps");
        steps.forEach((label, n) -> {
            html.open("li").line("span", label).line("strong", view.number(n));
            html.line("small", view.words.percent(n, whole)).close("li");
        });
        html.close("ol");
    }

    /** A part of a whole: a frame with its filled share. */
    void share(String spoken, int part, int whole, boolean strong) {
        start(spoken, 14);
        html.empty("rect", "x", "0", "y", "0", "width", "100%", "height", "14", "class", "frame");
        html.empty(
                "rect",
                "x",
                "0",
                "y",
                "0",
                "width",
                percent(tenths(part, whole)),
                "height",
                "14",
                "class",
                strong ? "seg g0" : "seg g1");
        html.close("svg");
    }

    private void start(String spoken, int height) {
        html.open("svg", "role", "img", "aria-label", spoken, "width", "100%", "height", String.valueOf(height));
    }

    private void rect(int from, int until, String style) {
        html.empty(
                "rect",
                "x",
                percent(from),
                "y",
                "0",
                "width",
                percent(until - from),
                "height",
                String.valueOf(HEIGHT),
                "class",
                "seg " + style);
    }

    private static int tenths(int part, int whole) {
        return whole == 0 ? 0 : (int) (part * 1000L / whole);
    }

    private static String percent(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
