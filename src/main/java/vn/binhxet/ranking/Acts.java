package vn.binhxet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Decision.Act;

/**
 * The acts that concern one list, by date. An act that names neither list nor award concerns the dossier wherever it
 * stands. The unit's withdrawal is final; of the council's acts on one dossier the last one stands.
 */
final class Acts {
    private final Map<String, Decision> fixing = new TreeMap<>();
    private final List<Decision> moves = new ArrayList<>();
    private final List<Decision> tieOrders = new ArrayList<>();

    Acts(List<Decision> decisions, String list, String award) {
        Stream<Decision> here = decisions.stream()
                .filter(d -> d.list() == null || d.list().equals(list))
                .filter(d -> d.award() == null || d.award().equals(award))
                .sorted(Comparator.comparing(Decision::on, Comparator.nullsFirst(Comparator.naturalOrder())));
        here.forEach(this::sort);
    }

    private void sort(Decision decision) {
        switch (decision.act()) {
            case WITHDRAW, INCLUDE, EXCLUDE, DEFER -> {
                if (decision.dossier() != null) {
                    fixing.merge(decision.dossier(), decision, (old, late) -> old.act() == Act.WITHDRAW ? old : late);
                }
            }
            case REORDER -> {
                if (decision.dossier() != null && decision.rank() != null) {
                    moves.add(decision);
                }
            }
            case ORDER_TIE -> tieOrders.add(0, decision);
            case OVERLAP, READING, RECUSAL, RETURN, VOTE, SUCCESSION, DECISION_SIGNED, NOT_AWARDED, ALSO_AWARDED -> {
                // Decided before, beside or after the order of a list.
            }
        }
    }

    /** The act that fixes the status of a dossier, or {@code null}. */
    Decision fixing(String dossier) {
        return fixing.get(dossier);
    }

    boolean is(String dossier, Act act) {
        Decision decision = fixing.get(dossier);
        return decision != null && decision.act() == act;
    }

    /** Whether the council changed the order of anybody. */
    boolean reorder() {
        return !moves.isEmpty() || !tieOrders.isEmpty();
    }

    /** Moves to a rank, in the order they were decided. */
    List<Decision> moves() {
        return moves;
    }

    /** The latest order the council gave that separates at least two of {@code equals}, or {@code null}. */
    Decision tieOrder(List<Contender> equals) {
        for (Decision decision : tieOrders) {
            long named = equals.stream()
                    .filter(c -> decision.order().contains(c.id()))
                    .count();
            if (named >= 2) {
                return decision;
            }
        }
        return null;
    }

    /** The last move of a dossier, or {@code null}. */
    Decision move(String dossier) {
        Decision last = null;
        for (Decision decision : moves) {
            if (decision.dossier().equals(dossier)) {
                last = decision;
            }
        }
        return last;
    }
}
