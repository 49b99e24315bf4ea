package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Decision.Act;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.RankingRules.WomensMode;

/** Makes the entries of one list: order, cut, the council's acts, and the reason for every place. */
final class Listing {
    private final String list;
    private final OpenedAward opened;
    private final RankingRules rules;
    private final Acts acts;
    private final List<Contender> all;
    private final List<Contender> ranked;
    private final List<Contender> free;
    private final Limits limits;
    private final List<int[]> memberships;
    private final Selection selection;
    private final Cut cut;
    private final Cut otherMode;
    private final Effects effects;
    private final List<Entry> entries = new ArrayList<>();
    private List<String> nextInLine;
    private boolean exact;

    /** @param all everybody in the list, by id */
    Listing(String list, OpenedAward opened, RankingRules rules, Acts acts, List<Contender> all, Traits traits) {
        this.list = list;
        this.opened = opened;
        this.rules = rules;
        this.acts = acts;
        this.all = all;
        List<Contender> added =
                all.stream().filter(c -> acts.is(c.id(), Act.INCLUDE)).toList();
        this.ranked = all.stream().filter(this::isRanked).toList();
        this.free = ranked.stream().filter(c -> !acts.is(c.id(), Act.INCLUDE)).toList();
        int quota = opened.quota() == null ? free.size() + added.size() : opened.quota();
        this.limits = new Limits(opened.constraints(), quota, dossiers(all), traits);
        this.memberships = dossiers(free).stream().map(limits::of).toList();
        int[] counted = new int[limits.all().size()];
        dossiers(added).forEach(dossier -> {
            for (int limit : limits.of(dossier)) {
                counted[limit]++;
            }
        });
        this.selection = new Selection(limits, memberships, Math.max(0, quota - added.size()), counted);
        WomensMode mode = Key.womensMode(rules);
        this.cut = cut(mode);
        this.otherMode = mode == null || !opened.chooses()
                ? null
                : cut(mode == WomensMode.AMONG_EQUAL ? WomensMode.AMONG_QUALIFIED : WomensMode.AMONG_EQUAL);
        this.exact = cut.result().exact();
        this.effects = new Effects(cut, selection, limits, memberships, free, opened.quota() != null);
        makeEntries();
    }

    List<Entry> entries() {
        return entries;
    }

    List<NominationList.Lowered> lowered() {
        return cut.result().lowered();
    }

    boolean exact() {
        return exact;
    }

    /** Ties, lowered floors and additions against the findings. */
    List<DecisionNeeded> decisions() {
        List<DecisionNeeded> needed = new ArrayList<>();
        for (Selected.Contested contested : cut.result().contested()) {
            List<String> ids =
                    contested.members().stream().map(i -> free.get(i).id()).toList();
            TreeMap<String, String> values = new TreeMap<>(Map.of(
                    "count", String.valueOf(ids.size()),
                    "places", String.valueOf(contested.places()),
                    "rank", String.valueOf(entry(ids.get(0)).rank())));
            needed.add(new DecisionNeeded(DecisionNeeded.Kind.TIE_AT_CUT, list, ids, values));
        }
        for (NominationList.Lowered lowered : lowered()) {
            TreeMap<String, String> values = new TreeMap<>(Map.of(
                    "asked", String.valueOf(lowered.asked()),
                    "possible", String.valueOf(lowered.possible()),
                    "constraint", String.valueOf(lowered.constraint())));
            if (lowered.group() != null) {
                values.put("group", lowered.group());
            }
            needed.add(new DecisionNeeded(DecisionNeeded.Kind.FLOOR_LOWERED, list, List.of(), values));
        }
        for (Entry entry : entries) {
            if (entry.againstFindings()) {
                TreeMap<String, String> values = new TreeMap<>(
                        Map.of("outcome", entry.candidate().outcome().name()));
                needed.add(new DecisionNeeded(DecisionNeeded.Kind.AGAINST_FINDINGS, list, List.of(entry.id()), values));
            }
        }
        return needed;
    }

    private Entry entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private boolean isRanked(Contender contender) {
        Decision fixing = acts.fixing(contender.id());
        return contender.candidate().outcome() == Outcome.QUALIFIED && (fixing == null || fixing.act() == Act.INCLUDE);
    }

    private Cut cut(WomensMode mode) {
        return new Cut(
                new Standing(ranked, opened.chooses() ? Key.of(rules, mode) : List.of(), acts),
                free,
                selection,
                opened.reserve());
    }

    private void makeEntries() {
        Map<String, Integer> index = Cut.index(free);
        int rank = 1;
        Contender before = null;
        for (List<Contender> tier : cut.standing().tiers()) {
            List<String> ids = tier.stream().map(Contender::id).toList();
            Integer shown = opened.chooses() ? rank : null;
            for (int i = 0; i < ids.size(); i++) {
                Contender contender = tier.get(i);
                DecidedBy decidedBy = opened.chooses() ? cut.standing().decidedBy(before, contender, i > 0) : null;
                List<String> tied = opened.chooses() ? new Others(ids, i) : List.of();
                Integer at = index.get(contender.id());
                entries.add(
                        at == null
                                ? added(contender, shown, tied, decidedBy)
                                : competing(contender, at, shown, tied, decidedBy));
                before = contender;
            }
            rank += tier.size();
        }
        all.stream().filter(c -> !isRanked(c)).forEach(c -> entries.add(notRanked(c)));
        entries.sort(Comparator.comparingInt(Listing::section));
    }

    private Entry competing(Contender contender, int at, Integer rank, List<String> tied, DecidedBy decidedBy) {
        Status status = cut.status(at);
        Status other = otherMode == null || otherMode.status(at) == status ? null : otherMode.status(at);
        String reason = null;
        if (status == Status.NOT_SELECTED) {
            reason = cut.result().states().get(at) == Selected.State.KEPT_OUT ? "CONSTRAINT" : "BELOW_CUT";
        }
        return new Entry(
                contender.candidate(),
                status,
                rank,
                tied,
                contender.points(),
                decidedBy,
                effects.on(at),
                reason,
                acts.move(contender.id()),
                false,
                status == Status.NOMINATED && opened.quota() != null ? replacedBy(at) : List.of(),
                other);
    }

    /** Who is taken instead if one is struck; without limits that is the same whoever it is. */
    private List<String> replacedBy(int struck) {
        if (!limits.all().isEmpty()) {
            return taken(struck);
        }
        nextInLine = nextInLine == null ? taken(struck) : nextInLine;
        return nextInLine;
    }

    /** Who is taken without {@code struck}; where that is open between equals, all of them. */
    private List<String> taken(int struck) {
        Selected without = selection.again(cut.tiers(), struck, Selection.NONE);
        exact &= without.exact();
        List<Integer> come = without.taken().stream().filter(i -> !cut.taken(i)).toList();
        if (come.isEmpty()) {
            come = without.contested().stream()
                    .flatMap(contested -> contested.members().stream())
                    .filter(i -> !cut.taken(i) && cut.status(i) != Status.TIED_AT_CUT)
                    .toList();
        }
        return come.stream().map(i -> free.get(i).id()).toList();
    }

    private Entry added(Contender contender, Integer rank, List<String> tied, DecidedBy decidedBy) {
        return new Entry(
                contender.candidate(),
                Status.ADDED_BY_COUNCIL,
                rank,
                tied,
                contender.points(),
                decidedBy,
                null,
                null,
                acts.fixing(contender.id()),
                contender.candidate().outcome() != Outcome.QUALIFIED,
                List.of(),
                null);
    }

    private Entry notRanked(Contender contender) {
        Decision fixing = acts.fixing(contender.id());
        if (fixing != null && fixing.act() == Act.INCLUDE) {
            return added(contender, null, List.of(), null);
        }
        return new Entry(
                contender.candidate(),
                fixing == null ? Status.NOT_RANKED : status(fixing.act()),
                null,
                List.of(),
                contender.points(),
                null,
                null,
                null,
                fixing,
                false,
                List.of(),
                null);
    }

    private static Status status(Act act) {
        return switch (act) {
            case WITHDRAW -> Status.WITHDRAWN;
            case EXCLUDE -> Status.EXCLUDED_BY_COUNCIL;
            case DEFER -> Status.DEFERRED;
            case INCLUDE -> Status.ADDED_BY_COUNCIL;
            case OVERLAP,
                    READING,
                    ORDER_TIE,
                    REORDER,
                    RECUSAL,
                    RETURN,
                    VOTE,
                    SUCCESSION,
                    DECISION_SIGNED,
                    NOT_AWARDED,
                    ALSO_AWARDED -> Status.NOT_RANKED;
        };
    }

    private static int section(Entry entry) {
        return switch (entry.status()) {
            case NOMINATED, ADDED_BY_COUNCIL -> 0;
            case RESERVE -> 1;
            case TIED_AT_CUT, NOT_SELECTED -> 2;
            case EXCLUDED_BY_COUNCIL, DEFERRED, WITHDRAWN, NOT_RANKED -> 3;
        };
    }

    private static List<Dossier> dossiers(List<Contender> contenders) {
        return contenders.stream().map(c -> c.candidate().dossier()).toList();
    }
}
