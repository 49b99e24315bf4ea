package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.round.Decision;

/** Decisions that would silently do nothing, or that do not say who decided and why. */
final class Targets {
    private final List<Members> lists;
    private final Set<String> dossiers;
    private final Set<String> listed = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Targets(List<NominationList> lists, Set<String> dossiers) {
        this.lists = lists.stream().map(Members::of).toList();
        this.dossiers = dossiers;
        lists.forEach(l -> listed.add(l.id()));
        lists.forEach(l -> listed.add(l.award().id()));
    }

    /**
     * What is wrong with {@code decisions}.
     *
     * @param dossiers ids of the dossiers evaluated; that others are unknown was said when they were read
     */
    static List<Problem> check(List<Decision> decisions, List<NominationList> lists, Set<String> dossiers) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        var targets = new Targets(lists, dossiers);
        decisions.forEach(targets::check);
        return targets.problems;
    }

    private void check(Decision d) {
        boolean list = known(d, d.list());
        boolean award = known(d, d.award());
        boolean known = list && award;
        switch (d.act()) {
            case WITHDRAW -> effect(d, known);
            case INCLUDE, EXCLUDE, DEFER, REORDER, ORDER_TIE -> {
                effect(d, known);
                if (isBlank(d.why()) || (isBlank(d.by()) && isBlank(d.minutes()))) {
                    add("act-without-reason", d, null);
                }
            }
            case OVERLAP, READING, RECUSAL, RETURN, VOTE, SUCCESSION, DECISION_SIGNED, NOT_AWARDED, ALSO_AWARDED -> {
                // They change no list by a dossier's place in it.
            }
        }
    }

    private boolean known(Decision d, String target) {
        if (target == null || listed.contains(target)) {
            return true;
        }
        add("unknown-decision-target", d, null, "value", target, "maybe", Nearest.of(target, listed));
        return false;
    }

    /** Every dossier an act names has to stand in a list the act is about. */
    private void effect(Decision d, boolean known) {
        var named = new TreeSet<>(d.order());
        if (d.dossier() != null) {
            named.add(d.dossier());
        }
        for (String id : named) {
            if (known && dossiers.contains(id) && !stands(d, id)) {
                add("act-without-effect", d, id);
            }
        }
    }

    private boolean stands(Decision d, String id) {
        return lists.stream().anyMatch(list -> list.concernedBy(d) && list.ids().contains(id));
    }

    private void add(String code, Decision d, String dossier, String... values) {
        String pointer = d.place() == null ? null : d.place().pointer();
        var where = new Problem.Where("decisions.yaml", null, 0, null, pointer);
        Problem problem = Problem.of(code, Severity.WARNING, where, dossier, values);
        problem.values().put("act", d.act().name());
        problems.add(problem);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Who stands in a list. */
    private record Members(String list, String award, Set<String> ids) {
        static Members of(NominationList list) {
            return new Members(
                    list.id(),
                    list.award().id(),
                    list.entries().stream().map(Entry::id).collect(Collectors.toSet()));
        }

        boolean concernedBy(Decision d) {
            return (d.list() == null || d.list().equals(list))
                    && (d.award() == null || d.award().equals(award));
        }
    }
}
