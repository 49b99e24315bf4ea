package vn.binhxet.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything in {@code round.yaml} that can change an outcome or a place, as setting to value: what is sealed, and what
 * two runs are compared by. Names, signers and publicity are not among it.
 */
public final class RoundSettings {
    private final SortedMap<String, String> settings = new TreeMap<>();

    private RoundSettings() {}

    /** The settings of {@code round}; what is not set is left out, a quota that is not set is {@code none}. */
    public static SortedMap<String, String> of(Round round) {
        var all = new RoundSettings();
        all.put("programme", round.programme());
        all.put("province", round.province());
        all.put(
                "period",
                round.period() == null
                        ? null
                        : round.period().from() + "/" + round.period().until());
        all.put("asOf", round.asOf());
        all.put("receivedOn", round.receivedOn());
        all.put("submitBy", round.submitBy());
        all.put("supplyBy", round.supplyBy());
        all.put("decisionOn", round.decisionOn());
        all.put("proof", round.proof());
        all.put("proofOfNominated", round.proofOfNominated());
        if (round.movement() != null) {
            all.put("movement.launchedBy", round.movement().launchedBy());
            all.put("movement.thematic", round.movement().thematic());
            all.put("movement.act", act(round.movement().act()));
        }
        round.awards().forEach(all::award);
        all.ranking(round.ranking());
        round.readings().forEach((clause, reading) -> all.put("reading." + clause, reading.use()));
        round.parameters().forEach(all::put);
        return all.settings;
    }

    /** Where two rounds' settings differ, by setting. */
    public static List<Provenance.Change> changes(SortedMap<String, String> before, SortedMap<String, String> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changes = new ArrayList<Provenance.Change>();
        for (String key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                changes.add(new Provenance.Change(key, before.get(key), after.get(key)));
            }
        }
        return changes;
    }

    private void award(OpenedAward opened) {
        String award = opened.award();
        put("quota." + award, opened.quota() == null ? "none" : opened.quota());
        if (opened.reserve() > 0) {
            put("reserve." + award, opened.reserve());
        }
        if (!opened.path().isEmpty()) {
            put("path." + award, String.join(",", opened.path()));
        }
        if (!opened.strata().isEmpty()) {
            put("strata." + award, joined(opened.strata()));
        }
        int n = 0;
        for (Constraint c : opened.constraints()) {
            var text = new ArrayList<String>();
            text.add(c.atMost() != null ? "at-most " + amount(c.atMost()) : "at-least " + amount(c.atLeast()));
            if (c.per() != null) {
                text.add("per " + c.per());
            }
            c.of().forEach((trait, values) -> text.add("of " + trait + " " + String.join(",", values)));
            put("constraint." + award + "." + ++n, String.join(" ", text));
        }
    }

    private void ranking(RankingRules ranking) {
        if (ranking.points() != null) {
            put("points", ranking.points().set());
            put("points.issued", act(ranking.points().issued()));
        }
        int n = 0;
        for (RankingRules.Preference p : ranking.then()) {
            put("preference." + ++n, p.mode() == null ? p.kind().name() : p.kind() + " " + p.mode());
        }
    }

    private static String amount(Constraint.Amount amount) {
        return amount.number() != null ? amount.number().toString() : amount.percent() + "%";
    }

    private static String act(Round.Act act) {
        return act == null ? null : act.number() + " " + act.date() + " " + act.issuer();
    }

    private static String joined(List<?> values) {
        return String.join(",", values.stream().map(Object::toString).toList());
    }

    private void put(String setting, Object value) {
        if (value != null) {
            settings.put(setting, value.toString());
        }
    }
}
