package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/** Ratings, titles, awards, works and service of past years, ending with the last year before receipt. */
final class HistoryFacts {
    /** Sections declared empty only where somebody asks for them. */
    private static final Map<String, String> SECTIONS = Map.of(
            "combat-ingenuity", "ingenuities",
            "production-model", "productions",
            "cluster-lead", "leads",
            "movement-lead", "leads");

    private final Rulebook rulebook;
    private final Sketch sketch;
    private final List<Criterion> all;
    private final Map<Criterion, Side> wanted;
    private final Map<Integer, RatingLevel> ratings = new TreeMap<>();
    /** Form to the years it is held for. */
    private final Map<String, TreeSet<Integer>> titles = new TreeMap<>();

    HistoryFacts(Rulebook rulebook, Sketch sketch, List<Criterion> all, Map<Criterion, Side> wanted) {
        this.rulebook = rulebook;
        this.sketch = sketch;
        this.all = all;
        this.wanted = wanted;
    }

    void put() {
        for (Criterion c : all) {
            String section = SECTIONS.get(c.condition());
            if (section != null && wanted.get(c) == null) {
                sketch.section(section);
            }
        }
        windows();
        each(List.of("year-streak"), this::streak);
        each(List.of("year-rating"), this::yearRating);
        each(List.of("rating-count"), this::ratingCount);
        each(List.of("title-in-year"), this::titleInYear);
        each(List.of("award-count"), this::awardCount);
        each(List.of("initiative-count"), (c, side) -> works(c, side, "initiatives"));
        each(List.of("research-count"), (c, side) -> works(c, side, "research"));
        each(List.of("combat-ingenuity"), (c, side) -> works(c, side, "ingenuities"));
        each(List.of("production-model"), this::production);
        each(List.of("service-months"), this::service);
        each(List.of("organisation-age"), this::age);
        each(List.of("cluster-lead", "movement-lead"), this::lead);
        write();
    }

    private interface Maker {
        void make(Criterion c, Side side);
    }

    private void each(List<String> conditions, Maker maker) {
        for (Criterion c : all) {
            Side side = wanted.get(c);
            if (conditions.contains(c.condition()) && side != null) {
                maker.make(c, side);
            }
        }
    }

    /** How many are given for a side of {@code asked}. */
    static int amount(Side side, int asked) {
        return switch (side) {
            case BELOW -> asked - 1;
            case AT, MET -> asked;
            case ABOVE -> asked + 1;
            case NOT_MET, MISSING -> 0;
        };
    }

    private void streak(Criterion c, Side side) {
        boolean unrated = side == Side.MISSING;
        if (unrated && !c.codes("ratings").isEmpty()) {
            missing("ratings");
        }
        if (unrated && (!c.codes("forms").isEmpty() || !opening(c).isEmpty())) {
            missing("awards");
        }
        years(c, amount(side, c.number("min")));
    }

    /** {@code n} years in a row, the last one just ended, each with what the streak asks. */
    private void years(Criterion streak, int n) {
        years(streak.codes("ratings"), streak.codes("forms"), n);
    }

    private void years(List<String> levels, List<String> forms, int n) {
        for (int i = 0; i < n; i++) {
            int year = sketch.lastYear() - i;
            if (levels.isEmpty()) {
                title(forms.get(0), year);
            } else {
                rate(year, lowest(levels));
            }
        }
    }

    /** Forms whose award opens the window of a streak, or of the run a criterion counts in. */
    static List<String> opening(Criterion c) {
        if (c.within() != null) {
            return c.within().after().isEmpty()
                    ? c.within().anchoring().afterAny()
                    : c.within().after();
        }
        return c.codes("after").isEmpty() ? c.codes("after_any") : c.codes("after");
    }

    /** The award that opens each window, given in the year before the longest run wanted in it. */
    private void windows() {
        var longest = new TreeMap<String, Integer>();
        for (Criterion c : all) {
            Side side = wanted.get(c);
            if (side != null && side != Side.MISSING && !opening(c).isEmpty()) {
                int n = c.within() != null
                        ? c.within().min()
                        : c.condition().equals("year-streak") ? amount(side, c.number("min")) : 1;
                longest.merge(opening(c).get(0), Math.max(1, n), Math::max);
            }
        }
        longest.forEach((form, n) -> title(form, sketch.lastYear() - n));
    }

    private static RatingLevel lowest(List<String> levels) {
        return levels.stream()
                .map(RatingLevel::valueOf)
                .max(RatingLevel::compareTo)
                .orElseThrow();
    }

    private void rate(int year, RatingLevel level) {
        ratings.merge(year, level, (a, b) -> a.atLeast(b) ? a : b);
    }

    private void title(String form, int year) {
        titles.computeIfAbsent(form, f -> new TreeSet<>()).add(year);
    }

    private void yearRating(Criterion c, Side side) {
        if (side == Side.MISSING) {
            missing("ratings");
        } else if (side.met()) {
            rate(sketch.lastYear(), lowest(c.codes("ratings")));
        } else {
            ratings.putIfAbsent(sketch.lastYear(), RatingLevel.FAILED);
        }
    }

    private void ratingCount(Criterion c, Side side) {
        if (side == Side.MISSING) {
            missing("ratings");
            return;
        }
        run(c);
        for (int i = 0; i < amount(side, c.number("min")); i++) {
            rate(sketch.lastYear() - i, lowest(c.codes("ratings")));
        }
    }

    private void titleInYear(Criterion c, Side side) {
        if (side == Side.MISSING) {
            missing("awards");
        } else if (side.met()) {
            title(c.codes("forms").get(0), sketch.lastYear());
        }
    }

    private void awardCount(Criterion c, Side side) {
        if (side == Side.MISSING) {
            missing("awards");
            return;
        }
        run(c);
        int n = amount(side, c.number("min"));
        int held = c.codes("forms").stream()
                .flatMap(f -> rulebook.formsCountingAs(f).stream())
                .distinct()
                .mapToInt(f -> counted(c, titles.getOrDefault(f, new TreeSet<>())))
                .sum();
        for (int year = sketch.lastYear(); held < n; year--) {
            String form = c.codes("forms").get(0);
            if (!titles.computeIfAbsent(form, f -> new TreeSet<>()).contains(year)) {
                title(form, year);
                held++;
            }
        }
    }

    /** Of these years, those of the run the criterion counts in: the award that opens the run lies before it. */
    private int counted(Criterion c, NavigableSet<Integer> years) {
        return c.within() == null
                ? years.size()
                : years.tailSet(sketch.lastYear() - c.within().min(), false).size();
    }

    private void works(Criterion c, Side side, String section) {
        if (side == Side.MISSING) {
            missing(section);
        }
        run(c);
        int n = amount(side, c.number("min"));
        String scope =
                c.codes("scope").isEmpty() ? "GRASSROOTS" : c.codes("scope").get(0);
        for (int i = 0; i < n; i++) {
            ObjectNode work = sketch.fact(section);
            work.put("title", "Công trình " + sketch.section(section).size()).put("year", sketch.lastYear());
            work.put("scope", scope);
            if (section.equals("ingenuities")) {
                work.put("recognisedBy", "Bộ Chỉ huy quân sự tỉnh");
            } else {
                work.put("applied", true);
            }
            sketch.decision(work, sketch.lastYear());
        }
        if (n > 0) {
            sketch.tell("nominee." + section, "n", n, "year", sketch.lastYear());
        } else if (side != Side.MISSING) {
            sketch.section(section);
        }
    }

    /** What is counted in the years of a run needs the run. */
    private void run(Criterion c) {
        if (c.within() == null) {
            return;
        }
        years(
                c.within().rating() == null ? List.of() : List.of(c.within().rating()),
                c.within().forms() == null ? List.of() : c.within().forms(),
                c.within().min());
    }

    private void production(Criterion c, Side side) {
        if (side == Side.MISSING) {
            missing("productions");
            return;
        }
        int years = amount(side, c.number("years"));
        ObjectNode fact = sketch.fact("productions");
        LocalDate since = sketch.decision.minusYears(years).minusDays(side == Side.BELOW ? 30 : 0);
        fact.put("name", "Mô hình trồng mắc ca xen chè")
                .put("since", since.toString())
                .put("stable", true)
                .put(
                        "scope",
                        c.codes("scope").isEmpty()
                                ? "GRASSROOTS"
                                : c.codes("scope").get(0));
        sketch.confirmation(fact, "CONFIRMATION");
        sketch.tell("nominee.production", "since", since);
    }

    private void service(Criterion c, Side side) {
        ObjectNode person = sketch.dossier.withObject("/person");
        if (side != Side.MISSING) {
            LocalDate since =
                    LocalDate.of(sketch.receipt.getYear(), 1, 1).minusMonths(amount(side, c.number("months")));
            person.put("employedSince", since.toString());
            sketch.tell("nominee.service", "since", since);
        }
    }

    private void age(Criterion c, Side side) {
        if (side != Side.MISSING) {
            LocalDate founded =
                    sketch.receipt.minusYears(amount(side, c.number("years"))).minusDays(side == Side.BELOW ? 30 : 0);
            sketch.dossier.put("foundedOn", founded.toString());
            sketch.tell("nominee.founded", "on", founded);
        }
    }

    private void lead(Criterion c, Side side) {
        if (side == Side.MISSING) {
            missing("leads");
            return;
        }
        sketch.section("leads");
        if (!side.met() && side != Side.BELOW) {
            return;
        }
        ObjectNode fact = sketch.fact("leads");
        fact.put("year", sketch.lastYear());
        if (c.condition().equals("cluster-lead")) {
            fact.put("kind", "CLUSTER").put("organiser", c.codes("organisers").get(0));
            sketch.tell("nominee.cluster", "year", sketch.lastYear());
        } else {
            int years = c.numbers().containsKey("years") ? amount(side, c.number("years")) : 5;
            LocalDate until = LocalDate.of(sketch.lastYear(), 12, 1);
            fact.put("kind", "MOVEMENT")
                    .put("launchedBy", c.codes("launchers").get(0))
                    .put("stage", c.codes("stages").get(0))
                    .put("from", until.minusYears(years).toString())
                    .put("until", until.toString())
                    .put("thematic", c.is("thematic"));
            sketch.tell("nominee.movementlead", "n", years, "year", sketch.lastYear());
        }
        sketch.decision(fact, sketch.lastYear());
    }

    private void missing(String section) {
        sketch.leaveOut(section);
        sketch.tell("nominee.missing", "section", "section." + section);
    }

    private void write() {
        ratings.forEach((year, level) -> {
            ObjectNode fact = sketch.fact("ratings").put("year", year).put("level", level.name());
            sketch.decision(fact, year);
        });
        var byLevel = new TreeMap<RatingLevel, List<Integer>>();
        ratings.forEach((year, level) ->
                byLevel.computeIfAbsent(level, l -> new ArrayList<>()).add(year));
        byLevel.forEach((level, years) -> sketch.tell("nominee.rating", "level", level, "years", years));
        titles.forEach((form, years) -> {
            for (int year : years) {
                ObjectNode fact = sketch.fact("awards")
                        .put("form", form)
                        .put("year", year)
                        .put("type", type(form));
                fact.putObject("achievementPeriod").put("from", year + "-01-01").put("until", (year + 1) + "-01-01");
                sketch.decision(fact, year);
            }
            if (!years.isEmpty()) {
                sketch.tell("nominee.title", "form", form, "years", List.copyOf(years));
            }
        });
    }

    private String type(String form) {
        return all.stream()
                .filter(c -> wanted.containsKey(c)
                        && (opening(c).contains(form)
                                || (c.condition().equals("award-count")
                                        && c.codes("forms").contains(form))))
                .flatMap(c -> c.codes("types").stream())
                .findFirst()
                .orElse("MERIT");
    }
}
