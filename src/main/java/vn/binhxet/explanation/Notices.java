package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.RankingRules;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Ended;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Provisional;
import vn.binhxet.rulebook.Watch;

/** Sentences that must stand on every page of a round. */
final class Notices {
    /** How early an end is worth a word. */
    private static final int MONTHS_BEFORE_THE_END = 6;

    private Notices() {}

    /** That law is in force whose text is not formalised. */
    static String provisional(Wording wording, Provisional provisional) {
        return wording.say(
                wording.names().ended(provisional) ? "notice.provisional.ended" : "notice.provisional",
                "instrument",
                wording.names().instrument(provisional.instrument()).orElse(null),
                "since",
                provisional.since());
    }

    /** That the outcome was worked out under two texts, and which of them decided. */
    static String favour(Wording wording, Assessment.Favour favour) {
        return wording.say(
                favour.own() == null
                        ? "notice.favour.only"
                        : favour.used() ? "notice.favour.used" : "notice.favour.kept",
                "instrument",
                wording.names().instrument(favour.instrument()).orElse(favour.instrument()),
                "own",
                favour.own(),
                "other",
                favour.other());
    }

    /** That the criterion set was issued by no document, where points are used all the same. */
    static Optional<String> pointsNotIssued(Wording wording) {
        RankingRules.Points points = wording.round().ranking().points();
        if (points == null || points.issued() != null) {
            return Optional.empty();
        }
        return Optional.of(wording.say("notice.notissued", "set", setName(wording, points)));
    }

    /** Instruments the results rest on that have ended, end soon after the round's day, or were not looked at for a year. */
    static List<String> instruments(Wording wording, RoundResult result) {
        // Thousands of entries share a few texts.
        Set<AwardInForce> awards = Collections.newSetFromMap(new IdentityHashMap<>());
        result.lists()
                .forEach(list -> list.entries()
                        .forEach(e -> awards.add(e.candidate().assessment().award())));
        var used = new TreeSet<String>();
        awards.forEach(award -> used.addAll(award.instruments()));
        if (result.round().asOf() == null) {
            return List.of();
        }
        var said = new ArrayList<String>();
        var dates = new LawDates(result.round().receivedOn(), result.round().decisionOn());
        if (dates.receipt() != null) {
            result.rulebook().ended(used, dates).forEach(e -> said.add(ended(wording.words(), e)));
        }
        result.rulebook()
                .watch(used, result.round().asOf(), MONTHS_BEFORE_THE_END)
                .forEach(watch -> said.add(watch(wording.words(), watch)));
        return List.copyOf(said);
    }

    /** That an instrument in use has ended, since when, and what is known to stand in its place. */
    static String ended(Words words, Ended ended) {
        return words.say(
                ended.successors().isEmpty() ? "notice.over" : "notice.over.replaced",
                "instrument",
                ended.instrument().name().in(words.language()),
                "since",
                ended.instrument().inForceUntil(),
                "successors",
                words.and(ended.successors().stream()
                        .map(i -> words.say(
                                i.formalised() ? "notice.successor" : "notice.successor.unread",
                                "instrument",
                                i.name().in(words.language())))
                        .toList()));
    }

    /** What is to be looked at about an instrument. */
    static String watch(Words words, Watch watch) {
        return words.say(
                watch.ends() == null ? "notice.unchecked" : "notice.ends",
                "instrument",
                watch.instrument().name().in(words.language()),
                "on",
                watch.ends() == null ? watch.instrument().checkedOn() : watch.ends());
    }

    private static String setName(Wording wording, RankingRules.Points points) {
        return wording.names()
                .set(points.set())
                .map(s -> s.name().in(wording.words().language()))
                .orElse(null);
    }

    /** Which set and which document the points come from. */
    static Optional<String> pointsIssued(Wording wording) {
        RankingRules.Points points = wording.round().ranking().points();
        if (points == null || points.issued() == null) {
            return Optional.empty();
        }
        return Optional.of(
                wording.say("notice.issued", "set", setName(wording, points), "act", wording.act(points.issued())));
    }
}
