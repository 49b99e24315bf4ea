package vn.binhxet.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.ModelLink;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Decision;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Register;

/**
 * A round after its decisions were signed: everybody who was nominated or awarded, and the rows the register gains.
 *
 * @param lines one for each nominated or awarded, in protocol order
 * @param unknown ids a signed decision names that stand in none of the lists it covers
 * @param rows what was awarded, as next year's register needs it
 */
public record Closing(List<Line> lines, List<String> unknown, List<PastDecision> rows) {
    /** What became of a nomination. */
    public enum Kind {
        /** Nominated and awarded. */
        AS_NOMINATED,
        NOT_AWARDED,
        ALSO_AWARDED,
        /** Nominated, and no signed decision covers the list. */
        NO_DECISION
    }

    /**
     * One nominee.
     *
     * @param decision number of the signed decision, or {@code null}
     * @param why the reason decisions.yaml gives for a difference, or {@code null} where it gives none
     */
    public record Line(
            Kind kind,
            String dossier,
            String name,
            String unit,
            String award,
            Outcome outcome,
            String decision,
            String why) {}

    /** How many lines are of this kind. */
    public int count(Kind kind) {
        return (int) lines.stream().filter(l -> l.kind() == kind).count();
    }

    /** The rows of next year's register: those it has and those it gains. */
    public List<PastDecision> with(Register register) {
        var all = new ArrayList<>(register.decisions());
        all.addAll(rows);
        return all;
    }

    /** Compares what was nominated with what the signed decisions say. */
    public static Closing of(RoundResult result, Register register) {
        return new Comparing(Case.of(result, register, new java.util.TreeMap<>())).closing();
    }

    private static final class Comparing {
        private final Case the;
        private final List<Line> lines = new ArrayList<>();
        private final List<PastDecision> rows = new ArrayList<>();
        private final Set<String> found = new HashSet<>();

        Comparing(Case the) {
            this.the = the;
        }

        private Closing closing() {
            for (Nominee n : new Protocol(the.result()).of(list -> true, n -> true)) {
                Decision signed = signed(n.list());
                boolean awarded = signed != null && isAwarded(signed, n);
                if (awarded) {
                    found.add(n.entry().id());
                    rows.add(row(signed, n));
                }
                if (awarded || (n.nominated() && isDecidedHere(n.list(), signed))) {
                    lines.add(line(n, signed, awarded));
                }
            }
            return new Closing(List.copyOf(lines), unknown(), List.copyOf(rows));
        }

        /** Recognition by other bodies is no part of the decision unless one was entered for it. */
        private static boolean isDecidedHere(NominationList list, Decision signed) {
            return signed != null || Level.of(list) != Level.OTHERS;
        }

        /** The latest signed decision about this list. */
        private Decision signed(NominationList list) {
            Decision last = null;
            for (Decision d : the.result().decisions()) {
                if (d.act() == Decision.Act.DECISION_SIGNED && covers(d, list)) {
                    last = d;
                }
            }
            return last;
        }

        private static boolean covers(Decision d, NominationList list) {
            if (d.award() == null && d.list() == null) {
                return Level.of(list) != Level.OTHERS;
            }
            return list.award().id().equals(d.award())
                    || list.id().equals(d.list())
                    || list.award().id().equals(d.list());
        }

        private boolean isAwarded(Decision signed, Nominee n) {
            if (act(Decision.Act.ALSO_AWARDED, n) != null) {
                return true;
            }
            if (act(Decision.Act.NOT_AWARDED, n) != null) {
                return false;
            }
            return signed.order().isEmpty()
                    ? n.nominated()
                    : signed.order().contains(n.entry().id());
        }

        private Decision act(Decision.Act act, Nominee n) {
            return the.result().decisions().stream()
                    .filter(d -> d.act() == act && n.entry().id().equals(d.dossier()))
                    .filter(d -> d.award() == null
                            || d.award().equals(n.list().award().id()))
                    .reduce((a, b) -> b)
                    .orElse(null);
        }

        private Line line(Nominee n, Decision signed, boolean awarded) {
            Kind kind = signed == null
                    ? Kind.NO_DECISION
                    : !awarded ? Kind.NOT_AWARDED : n.nominated() ? Kind.AS_NOMINATED : Kind.ALSO_AWARDED;
            Decision act = switch (kind) {
                case NOT_AWARDED -> act(Decision.Act.NOT_AWARDED, n);
                case ALSO_AWARDED -> act(Decision.Act.ALSO_AWARDED, n);
                case AS_NOMINATED, NO_DECISION -> null;
            };
            return new Line(
                    kind,
                    n.entry().id(),
                    n.fullName(),
                    n.unitName(),
                    the.formName(n.list().award().gives()),
                    n.entry().candidate().outcome(),
                    signed == null || signed.document() == null
                            ? null
                            : signed.document().number(),
                    act == null ? null : act.why());
        }

        private PastDecision row(Decision signed, Nominee n) {
            var document = signed.document();
            Proposal proposal = n.entry().candidate().proposal();
            AwardType type = proposal == null ? null : proposal.type();
            Period period = proposal == null ? null : proposal.period();
            return new PastDecision(
                    document == null ? null : document.number(),
                    document == null || document.date() == null ? signed.on() : document.date(),
                    document == null ? null : document.issuer(),
                    n.list().award().gives(),
                    n.list().kind(),
                    n.dossier().name(),
                    n.unitName().isEmpty() ? null : n.unitName(),
                    type == null && the.round().movement() != null ? AwardType.MOVEMENT : type,
                    n.achievement(the.achievement()),
                    period == null ? the.round().period() : period,
                    n.dossier().models().facts().stream()
                            .map(ModelLink::ref)
                            .filter(Objects::nonNull)
                            .distinct()
                            .sorted()
                            .toList(),
                    false,
                    null);
        }

        private List<String> unknown() {
            var ids = new ArrayList<String>();
            for (Decision d : the.result().decisions()) {
                boolean names = d.act() == Decision.Act.DECISION_SIGNED || d.act() == Decision.Act.ALSO_AWARDED;
                if (names) {
                    ids.addAll(d.order());
                    if (d.dossier() != null) {
                        ids.add(d.dossier());
                    }
                }
            }
            return ids.stream()
                    .filter(id -> !found.contains(id))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
