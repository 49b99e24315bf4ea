package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;

/**
 * What the chair reads after a round was evaluated.
 *
 * @param lists counts of each list, in the round's order
 * @param decisions decisions needed, how many of each kind
 * @param refused records that could not be taken
 * @param merged records that were a copy or an earlier version of another
 * @param unlisted proposals that stand in no list
 */
public record RoundSummary(
        String name,
        List<ListCount> lists,
        Map<DecisionNeeded.Kind, Integer> decisions,
        int records,
        int dossiers,
        int refused,
        int merged,
        int unlisted,
        int problems,
        List<String> notices) {

    /**
     * One list in numbers. {@code submitted} is the sum of the outcomes, and the sum of the statuses.
     *
     * @param quota places, or {@code null} where everyone who qualifies is nominated
     * @param first the first nominated with the reason, or {@code null}
     * @param remarks who decides, why there are fewer places than the round gives
     * @param last the last nominated with the reason, or {@code null} where there are fewer than two
     */
    public record ListCount(
            String id,
            String name,
            Integer quota,
            int submitted,
            Map<Outcome, Integer> outcomes,
            Map<Status, Integer> statuses,
            String first,
            String last,
            List<String> remarks) {
        /** How many have this outcome. */
        public int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        /** How many have this status. */
        public int count(Status status) {
            return statuses.getOrDefault(status, 0);
        }
    }

    static RoundSummary of(RoundResult result, Explanations explanations, Wording wording) {
        var lists = new ArrayList<ListCount>();
        for (NominationList list : result.lists()) {
            lists.add(count(list, explanations));
        }
        Map<DecisionNeeded.Kind, Integer> decisions = new EnumMap<>(DecisionNeeded.Kind.class);
        result.decisionsNeeded().forEach(d -> decisions.merge(d.kind(), 1, Integer::sum));
        return new RoundSummary(
                result.round().name().in(wording.words().language()),
                List.copyOf(lists),
                decisions,
                result.records(),
                result.dossiers().size(),
                result.refused(),
                result.merged(),
                result.unlisted().size(),
                result.problems().size(),
                explanations.notices());
    }

    private static ListCount count(NominationList list, Explanations explanations) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        Entry first = null;
        Entry last = null;
        for (Entry entry : list.entries()) {
            outcomes.merge(entry.candidate().outcome(), 1, Integer::sum);
            statuses.merge(entry.status(), 1, Integer::sum);
            if (entry.status() == Status.NOMINATED || entry.status() == Status.ADDED_BY_COUNCIL) {
                first = first == null ? entry : first;
                last = entry;
            }
        }
        return new ListCount(
                list.id(),
                explanations.listName(list),
                list.opened().quota(),
                list.entries().size(),
                outcomes,
                statuses,
                first == null ? null : explanations.nameAndLine(list, first),
                last == null || last.equals(first) ? null : explanations.nameAndLine(list, last),
                Stream.of(explanations.proposal(list), explanations.ceiling(list))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The lines a person reads; {@code files} are the files written, each with what it is for. */
    public List<Line> lines(Words words, List<String> files) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(0, Mark.NONE, name));
        lines.add(Line.of(
                0,
                Mark.NONE,
                words.say(
                        "summary.records",
                        "records",
                        words.whole(records),
                        "dossiers",
                        words.whole(dossiers),
                        "refused",
                        words.whole(refused),
                        "merged",
                        words.whole(merged))));
        notices.forEach(notice -> lines.add(Line.of(0, Mark.NONE, notice)));
        for (ListCount list : lists) {
            list(list, words, lines);
        }
        if (lists.size() > 1 || unlisted > 0) {
            total(words, lines);
        }
        lines.add(Line.of(0, Mark.HEADING, words.say("summary.decisions")));
        if (decisions.isEmpty()) {
            lines.add(Line.of(1, Mark.NONE, words.say("summary.nodecisions")));
        }
        decisions.forEach((kind, n) ->
                lines.add(Line.of(1, Mark.NONE, words.say("summary.decision", "n", words.whole(n), "kind", kind))));
        if (problems > 0) {
            lines.add(Line.of(1, Mark.NONE, words.say("summary.problems", "n", words.whole(problems))));
        }
        if (!files.isEmpty()) {
            lines.add(Line.of(0, Mark.HEADING, words.say("summary.files")));
            files.forEach(file -> lines.add(Line.of(1, Mark.NONE, file)));
        }
        return List.copyOf(lines);
    }

    private static void list(ListCount list, Words words, List<Line> lines) {
        lines.add(Line.of(
                0,
                Mark.HEADING,
                words.say(
                        list.quota() == null ? "summary.list.noquota" : "summary.list",
                        "name",
                        list.name(),
                        "quota",
                        list.quota())));
        list.remarks().forEach(remark -> lines.add(Line.of(1, Mark.NONE, remark)));
        var outcomes = new ArrayList<String>();
        for (Outcome outcome : List.of(Outcome.QUALIFIED, Outcome.INCOMPLETE, Outcome.ON_HOLD, Outcome.NOT_QUALIFIED)) {
            outcomes.add(words.say("summary.part", "n", words.whole(list.count(outcome)), "what", words.of(outcome)));
        }
        var statuses = new ArrayList<String>();
        for (Status status : Status.values()) {
            boolean always = status == Status.NOMINATED || status == Status.RESERVE;
            if (list.count(status) > 0 || always) {
                statuses.add(words.say("summary.part", "n", words.whole(list.count(status)), "what", words.of(status)));
            }
        }
        String submitted = words.whole(list.submitted());
        lines.add(Line.of(
                1, Mark.NONE, words.say("summary.outcomes", "n", submitted, "parts", String.join(" + ", outcomes))));
        lines.add(Line.of(
                1, Mark.NONE, words.say("summary.statuses", "n", submitted, "parts", String.join(" + ", statuses))));
        if (list.first() != null) {
            lines.add(Line.of(1, Mark.NONE, words.say("summary.first", "line", list.first())));
        }
        if (list.last() != null) {
            lines.add(Line.of(1, Mark.NONE, words.say("summary.last", "line", list.last())));
        }
    }

    private void total(Words words, List<Line> lines) {
        var parts = new ArrayList<String>();
        int sum = unlisted;
        for (ListCount list : lists) {
            parts.add(words.whole(list.submitted()));
            sum += list.submitted();
        }
        lines.add(Line.of(
                0,
                Mark.NONE,
                words.say(
                        "summary.total",
                        "sum",
                        words.whole(sum),
                        "parts",
                        String.join(" + ", parts),
                        "unlisted",
                        unlisted == 0 ? null : words.whole(unlisted))));
    }
}
