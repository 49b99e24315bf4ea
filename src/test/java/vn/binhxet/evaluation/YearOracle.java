package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Roster;
import vn.binhxet.evaluation.Oracle.Answer;
import vn.binhxet.evaluation.Oracle.World;
import vn.binhxet.rulebook.Criterion;

/** The oracle's answers about the year judged, written from the specification like the rest of it. */
final class YearOracle {
    private final Oracle oracle;
    private final Setting setting;

    YearOracle(Oracle oracle, Setting setting) {
        this.oracle = oracle;
        this.setting = setting;
    }

    /** The last year of the proposal's period, else of the round's, else the last that can count. */
    private int judged(Criterion c, Dossier d) {
        for (Proposal p : d.proposals()) {
            if (c.id().startsWith(p.award() + "/") && p.period() != null) {
                if (p.period().until() != null) {
                    return p.period().until().minusDays(1).getYear();
                }
                break;
            }
        }
        if (setting.period() != null && setting.period().until() != null) {
            return setting.period().until().minusDays(1).getYear();
        }
        LocalDate receipt = d.receivedOn(setting.receivedByDefault());
        var reported = new ArrayList<Paper>();
        d.ratings().facts().stream().filter(r -> r.year() == receipt.getYear()).forEach(r -> reported.add(r.paper()));
        d.rosters().facts().stream().filter(r -> r.year() == receipt.getYear()).forEach(r -> reported.add(r.paper()));
        boolean running = reported.stream()
                .anyMatch(p -> p != null && p.date() != null && !p.date().isAfter(receipt));
        return running ? receipt.getYear() : receipt.getYear() - 1;
    }

    Answer rating(Criterion c, Dossier d) {
        int year = judged(c, d);
        return oracle.atLeast(
                world -> (int) d.ratings().facts().stream()
                        .filter(r -> r.year() == year && r.level() != null)
                        .filter(r -> c.codes("ratings").stream()
                                .anyMatch(x -> r.level().atLeast(RatingLevel.valueOf(x))))
                        .filter(r -> oracle.holds(world, d, r.paper(), true, r.unit()))
                        .count(),
                1,
                d.ratings());
    }

    Answer title(Criterion c, Dossier d) {
        int year = judged(c, d);
        return oracle.atLeast(
                world -> (int) d.awards().facts().stream()
                        .filter(a -> a.year() == year && oracle.isOne(a, c.codes("forms")))
                        .filter(a -> oracle.holds(world, d, a.paper(), true, a.unit()))
                        .count(),
                1,
                d.awards());
    }

    Answer cluster(Criterion c, Dossier d) {
        int year = judged(c, d);
        return led(d, lead -> {
            if (lead.kind() != Lead.LeadKind.CLUSTER) {
                return false;
            }
            Boolean organised = lead.organiser() == null
                    ? null
                    : (Boolean) c.codes("organisers").contains(lead.organiser().name());
            Boolean then = lead.year() == null ? null : (Boolean) (lead.year() == year);
            return together(organised, then);
        });
    }

    Answer movement(Criterion c, Dossier d) {
        int receipt = d.receivedOn(setting.receivedByDefault()).getYear();
        return led(d, lead -> {
            if (lead.kind() != Lead.LeadKind.MOVEMENT || (lead.year() != null && lead.year() > receipt)) {
                return false;
            }
            Boolean launched = lead.launchedBy() == null
                    ? null
                    : (Boolean) c.codes("launchers").contains(lead.launchedBy());
            Boolean stage = lead.stage() == null
                    ? null
                    : (Boolean) c.codes("stages").contains(lead.stage().name());
            Boolean theme = c.is("thematic") ? lead.thematic() : (Boolean) true;
            Boolean duration = true;
            if (c.numbers().containsKey("years")) {
                duration = (lead.from() == null || lead.until() == null)
                        ? null
                        : (Boolean) !lead.until().isBefore(lead.from().plusYears(c.number("years")));
            }
            return together(launched, stage, theme, duration);
        });
    }

    /** Kleene's and: false if any is false, else unknown if any is. */
    private static Boolean together(Boolean... parts) {
        Boolean all = true;
        for (Boolean part : parts) {
            if (Boolean.FALSE.equals(part)) {
                return false;
            }
            all = part == null ? null : all;
        }
        return all;
    }

    private Answer led(Dossier d, Function<Lead, Boolean> fits) {
        boolean proven = false;
        boolean possible = false;
        for (Lead lead : d.leads().facts()) {
            Boolean fit = fits.apply(lead);
            possible |= !Boolean.FALSE.equals(fit);
            proven |= !Boolean.FALSE.equals(fit) && oracle.proven(lead.paper(), fit != null);
        }
        if (proven) {
            return Answer.MET;
        }
        return possible ? Answer.open(Cause.UNPROVEN) : Oracle.silent(Answer.NOT_MET, d.leads());
    }

    // Members.

    private List<Roster> rosters(Criterion c, Dossier d, Function<Roster, Object> says) {
        int year = judged(c, d);
        return d.rosters().facts().stream()
                .filter(r -> r.year() == year && says.apply(r) != null)
                .toList();
    }

    private Answer unsaid(Dossier d) {
        boolean lost = d.rosters().submitted() && d.rosters().damaged();
        return lost ? Answer.open(Cause.UNREADABLE) : Oracle.missing();
    }

    Answer share(Criterion c, Dossier d) {
        String of = c.codes("of").get(0);
        List<Roster> rosters = rosters(c, d, r -> switch (of) {
            case "COMPLETED" -> r.completed();
            case "TITLE" -> r.titles();
            default -> r.disciplined();
        });
        rosters = rosters.stream().filter(r -> r.total() > 0).toList();
        if (rosters.isEmpty()) {
            return unsaid(d);
        }
        boolean certain = rosters.stream().allMatch(r -> enough(c, part(of, c, r, true), r.total()));
        boolean possible = rosters.stream().anyMatch(r -> enough(c, part(of, c, r, false), r.total()));
        if (!certain) {
            return possible ? Answer.open(Cause.UNPROVEN) : Answer.NOT_MET;
        }
        if (!rosters.stream().allMatch(r -> oracle.proven(r.paper()))) {
            return Answer.open(Cause.UNPROVEN);
        }
        return rosters.stream().allMatch(r -> oracle.follows(d, r.unit())) ? Answer.MET : Answer.open(Cause.SUCCESSION);
    }

    private static boolean enough(Criterion c, int part, int total) {
        int compared = Integer.compare(part * 100, c.number("percent") * total);
        return c.is("strict") ? compared > 0 : compared >= 0;
    }

    private int part(String of, Criterion c, Roster r, boolean forCertain) {
        return switch (of) {
            case "COMPLETED" -> r.completed();
            case "TITLE" -> holders(c, r, forCertain);
            default -> r.total() - r.disciplined();
        };
    }

    /** A member may hold two of the forms: for certain the most that one form has, at most all of them together. */
    private int holders(Criterion c, Roster r, boolean forCertain) {
        Set<String> forms = new TreeSet<>();
        c.codes("forms").forEach(f -> forms.addAll(setting.words().formsCountingAs(f)));
        var numbers = forms.stream()
                .map(f -> r.titles().get(f))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        return forCertain ? numbers.max().orElse(0) : Math.min(numbers.sum(), r.total());
    }

    Answer members(Criterion c, Dossier d) {
        List<Roster> rosters = rosters(c, d, Roster::titles);
        if (rosters.isEmpty()) {
            return unsaid(d);
        }
        int least = rosters.stream().mapToInt(r -> holders(c, r, true)).min().orElseThrow();
        int most = rosters.stream()
                .mapToInt(r -> Math.max(holders(c, r, true), holders(c, r, false)))
                .max()
                .orElseThrow();
        boolean papers = rosters.stream().allMatch(r -> oracle.proven(r.paper()));
        boolean units = rosters.stream().allMatch(r -> oracle.follows(d, r.unit()));
        if (least >= c.number("min") && papers) {
            return units ? Answer.MET : Answer.open(Cause.SUCCESSION);
        }
        if (most >= c.number("min")) {
            return Answer.open(Cause.UNPROVEN);
        }
        return d.rosters().damaged() ? Answer.open(Cause.UNREADABLE) : Answer.NOT_MET;
    }

    Answer noMemberDisciplined(Criterion c, Dossier d) {
        List<Roster> rosters = rosters(c, d, Roster::disciplined);
        List<Roster> against = rosters.stream().filter(r -> r.disciplined() > 0).toList();
        if (against.stream().anyMatch(r -> oracle.holds(World.AS_PROVEN, d, r.paper(), true, r.unit()))) {
            return Answer.NOT_MET;
        }
        if (against.stream().anyMatch(r -> oracle.proven(r.paper()))) {
            return Answer.open(Cause.SUCCESSION);
        }
        if (!against.isEmpty()) {
            return Answer.open(Cause.UNPROVEN);
        }
        if (rosters.isEmpty()) {
            return unsaid(d);
        }
        return d.rosters().damaged() ? Answer.open(Cause.UNREADABLE) : Answer.MET;
    }

    // The nominee.

    Answer notDisciplined(Criterion c, Dossier d) {
        int year = judged(c, d);
        List<String> forms = c.codes("forms");
        boolean proven = false;
        boolean possible = false;
        for (Discipline x : d.disciplines().facts()) {
            boolean coded = List.of("REPRIMAND", "WARNING", "SALARY_REDUCTION", "DEMOTION", "REMOVAL", "DISMISSAL")
                    .contains(String.valueOf(x.form()));
            Boolean form = forms.isEmpty() ? (Boolean) true : coded ? (Boolean) forms.contains(x.form()) : null;
            Boolean then =
                    x.decidedOn() == null ? null : (Boolean) (x.decidedOn().getYear() == year);
            Boolean fits = together(form, then);
            if (Oracle.aboutNominee(x) && !Boolean.FALSE.equals(fits)) {
                possible = true;
                proven |= oracle.proven(x.paper(), fits != null);
            }
        }
        if (proven) {
            return Answer.NOT_MET;
        }
        return possible ? Answer.open(Cause.UNPROVEN) : Oracle.silent(Answer.MET, d.disciplines());
    }

    Answer service(Criterion c, Dossier d) {
        if (d.person() == null || d.person().employedSince() == null) {
            return Oracle.missing();
        }
        LocalDate newYear = LocalDate.of(judged(c, d), 12, 31).plusDays(1);
        long months = Period.between(d.person().employedSince(), newYear).toTotalMonths();
        return months >= c.number("months") ? Answer.MET : Answer.NOT_MET;
    }
}
