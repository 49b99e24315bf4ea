package vn.binhxet.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Membership;
import vn.binhxet.ranking.ConstraintEffect;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.rulebook.LawDates;

/** Why an entry stands where it stands in its list. */
final class PlaceText {
    private final Wording wording;
    private final Map<String, Optional<BigDecimal>> lowest = new ConcurrentHashMap<>();

    PlaceText(Wording wording) {
        this.wording = wording;
    }

    /** "xếp thứ 3, 87,50 điểm"; {@code null} when not ranked. */
    String standing(Entry entry) {
        if (entry.rank() == null) {
            return null;
        }
        long missing = entry.points() == null
                ? 0
                : entry.points().lines().stream()
                        .filter(l -> "missing".equals(l.how()))
                        .count();
        boolean unscored = entry.points() != null
                && missing > 0
                && missing == entry.points().lines().size();
        if (unscored) {
            return wording.say("place.unscored", "rank", entry.rank());
        }
        return wording.say(
                "place.standing",
                "rank",
                entry.rank(),
                "points",
                entry.points() == null ? null : entry.points().total(),
                "missing",
                missing == 0 ? null : missing);
    }

    /** Fewest points among the nominated of the list, or {@code null}; found once per list, asked for every line. */
    BigDecimal lowestNominated(NominationList list) {
        return lowest.computeIfAbsent(
                        list.id(),
                        id -> list.entries().stream()
                                .filter(e -> e.status() == Status.NOMINATED && e.points() != null)
                                .map(e -> e.points().total())
                                .min(BigDecimal::compareTo))
                .orElse(null);
    }

    /** Which place among the reserve, from 1. */
    int reservePlace(NominationList list, Entry entry) {
        return (int) list.entries().stream()
                        .filter(e -> e.status() == Status.RESERVE)
                        .takeWhile(e -> !e.id().equals(entry.id()))
                        .count()
                + 1;
    }

    /** What a constraint asks: "tối đa 02 cho mỗi đơn vị". */
    String constraint(NominationList list, int index, String group) {
        Constraint constraint = list.opened().constraints().get(index);
        var of = new ArrayList<String>();
        constraint
                .of()
                .forEach((trait, values) -> of.add(wording.words()
                        .or(values.stream().map(v -> wording.trait(trait, v)).toList())));
        Constraint.Amount amount = constraint.atMost() != null ? constraint.atMost() : constraint.atLeast();
        Integer quota = list.opened().quota();
        String number = amount.number() != null || quota != null
                ? wording.words().count(amount.of(quota == null ? 0 : quota))
                : amount.percent() + "%";
        return wording.say(
                constraint.atMost() != null ? "constraint.cap" : "constraint.floor",
                "n",
                number,
                "percent",
                amount.percent() == null || quota == null ? null : amount.percent() + "%",
                "group",
                group == null || constraint.per() == null ? null : wording.trait(constraint.per(), group),
                "per",
                group == null && constraint.per() != null ? wording.words().of(constraint.per()) : null,
                "of",
                of.isEmpty() ? null : String.join(", ", of));
    }

    String constraint(NominationList list, ConstraintEffect effect) {
        return wording.say(
                "constraint.effect." + effect.effect(),
                "constraint",
                constraint(list, effect.constraint(), effect.group()),
                "others",
                effect.others().isEmpty() ? null : wording.nominees(effect.others()));
    }

    /** Every sentence about the place: what separates, who shares it, constraints, replacement, the other mode. */
    List<String> sentences(NominationList list, Entry entry) {
        var said = new ArrayList<String>();
        separation(list, entry).ifPresent(said::add);
        if (!entry.tiedWith().isEmpty() && entry.status() != Status.TIED_AT_CUT) {
            said.add(wording.say("place.tied", "rank", entry.rank(), "others", wording.nominees(entry.tiedWith())));
        }
        if (entry.constraint() != null) {
            said.add(constraint(list, entry.constraint()));
        }
        if (entry.status() == Status.NOMINATED || entry.status() == Status.ADDED_BY_COUNCIL) {
            replacement(list, entry).ifPresent(said::add);
        }
        if (entry.womensOther() != null) {
            said.add(wording.say("place.womensother", "status", entry.womensOther()));
        }
        return said.stream().map(Words::sentence).toList();
    }

    private Optional<String> replacement(NominationList list, Entry entry) {
        if (list.opened().quota() == null) {
            return Optional.empty();
        }
        String name = wording.nominee(entry.candidate().dossier());
        return Optional.of(
                entry.replacedBy().isEmpty()
                        ? wording.say("place.noreplacement", "name", name)
                        : wording.say(
                                "place.replacement", "name", name, "others", wording.nominees(entry.replacedBy())));
    }

    /** What put the entry after the one before. */
    Optional<String> separation(NominationList list, Entry entry) {
        return separation(list, entry, entry.decidedBy());
    }

    /** What put the entry after the one {@code decidedBy} names. */
    Optional<String> separation(NominationList list, Entry entry, DecidedBy decidedBy) {
        if (decidedBy == null) {
            return Optional.empty();
        }
        String key = decidedBy.key();
        if (key.equals("FIRST")) {
            return Optional.of(wording.say("separated.FIRST"));
        }
        if (decidedBy.before() == null) {
            return Optional.empty();
        }
        Optional<Entry> before = list.entries().stream()
                .filter(e -> e.id().equals(decidedBy.before()))
                .findFirst();
        return Optional.of(
                key.equals("WOMENS_PREFERENCE") && before.isPresent()
                        ? womens(before.get(), entry)
                        : wording.say(
                                "separated." + key,
                                "before",
                                wording.nominee(decidedBy.before()),
                                "values",
                                values(key, entry, before),
                                "citation",
                                citation(entry, key)));
    }

    private String values(String key, Entry entry, Optional<Entry> before) {
        if (key.equals("POINTS")
                && entry.points() != null
                && before.isPresent()
                && before.get().points() != null) {
            return wording.say(
                    "separated.points",
                    "value",
                    entry.points().total(),
                    "before",
                    before.get().points().total());
        }
        Integer own = entry.candidate().proposal() == null
                ? null
                : entry.candidate().proposal().priority();
        Integer other =
                before.map(e -> e.candidate().proposal()).map(p -> p.priority()).orElse(null);
        return key.equals("UNIT_PRIORITY") && own != null && other != null
                ? wording.say("separated.priorities", "value", own, "before", other)
                : null;
    }

    private String womens(Entry before, Entry entry) {
        return wording.say(
                "separated.WOMENS_PREFERENCE",
                "before",
                wording.nominee(before.candidate().dossier()),
                "women",
                women(before.candidate().dossier()),
                "others",
                women(entry.candidate().dossier()),
                "points",
                samePoints(before, entry),
                "percent",
                preference(entry, "WOMENS_PREFERENCE")
                        .map(Names.PreferenceInLaw::percent)
                        .orElse(null),
                "citation",
                citation(entry, "WOMENS_PREFERENCE"));
    }

    private static BigDecimal samePoints(Entry before, Entry entry) {
        return before.points() != null
                        && entry.points() != null
                        && before.points().total().compareTo(entry.points().total()) == 0
                ? entry.points().total()
                : null;
    }

    /** "nữ", or "tỷ lệ nữ 9/12 = 75%"; {@code null} when the dossier does not say. */
    String women(Dossier dossier) {
        if (dossier.person() != null && dossier.person().gender() != null) {
            return wording.say("women." + dossier.person().gender().name());
        }
        if (dossier.household() != null && dossier.household().headGender() != null) {
            return wording.say(
                    "women." + Gender.valueOf(dossier.household().headGender().name()));
        }
        Membership last = dossier.members().facts().stream()
                .filter(m -> m.women() != null && m.count() > 0)
                .reduce((a, b) -> b)
                .orElse(null);
        return last == null
                ? null
                : wording.say(
                        "women.share",
                        "women",
                        last.women(),
                        "count",
                        last.count(),
                        "share",
                        wording.words().percent(last.women(), last.count()));
    }

    /** Where the law that applies to the entry has the preference; {@code null} where none does. */
    private String citation(Entry entry, String key) {
        return preference(entry, key)
                .map(p -> wording.citations(p.citations()))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private Optional<Names.PreferenceInLaw> preference(Entry entry, String key) {
        LocalDate receipt =
                entry.candidate().dossier().receivedOn(wording.round().receivedOn());
        LawDates dates = new LawDates(receipt, wording.round().decisionOn());
        return Arrays.stream(PreferenceKind.values())
                .filter(kind -> kind.name().equals(key))
                .findFirst()
                .flatMap(kind -> wording.names().preference(kind, dates));
    }
}
