package vn.binhxet.nomination;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Progress;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.Places;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.intake.Submitted;
import vn.binhxet.overlap.OverlapPass;
import vn.binhxet.ranking.Basis;
import vn.binhxet.ranking.Candidate;
import vn.binhxet.ranking.Ranked;
import vn.binhxet.ranking.Ranking;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.StoredOutcomes;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** From what was submitted to what follows from it, step by step as the procedure goes. Writes nothing. */
public final class RoundEvaluation {
    private RoundEvaluation() {}

    /**
     * Reads a round directory and a rulebook, side by side where there is a thread to spare, and evaluates.
     *
     * @param threads how many threads may work; no result depends on it
     * @throws InputRefused if the round cannot be read, or asks of the rulebook what it does not have
     * @throws RulebookRefused if the rulebook has faults
     */
    public static RoundResult of(Path round, Path rules, int threads, Evaluation.Steps steps)
            throws InputRefused, RulebookRefused {
        return of(round, rules, threads, steps, UnaryOperator.identity());
    }

    /** The same with every dossier changed by {@code change} before anything follows from it. */
    public static RoundResult of(
            Path round, Path rules, int threads, Evaluation.Steps steps, UnaryOperator<Dossier> change)
            throws InputRefused, RulebookRefused {
        try (Evaluated evaluated = open(round, rules, threads, steps, change)) {
            return evaluated.result();
        }
    }

    /**
     * A round evaluated, with its rules still ready to be asked; to be closed.
     *
     * @param outlined whether the result has outcomes without findings, and no decisions to take
     */
    record Evaluated(RoundResult result, PreparedRules rules, boolean outlined) implements AutoCloseable {
        @Override
        public void close() {
            rules.close();
        }
    }

    /** Like {@link #of}, keeping the rules ready. */
    static Evaluated open(Path round, Path rules, int threads, Evaluation.Steps steps, UnaryOperator<Dossier> change)
            throws InputRefused, RulebookRefused {
        return open(round, PreparedRules.begin(rules, threads > 1), threads, steps, change);
    }

    /** The same from outcomes that are known already, where they are all that is needed. */
    static Evaluated outline(Path round, Path rules, int threads, Evaluation.Steps steps, StoredOutcomes known)
            throws InputRefused, RulebookRefused {
        return open(round, PreparedRules.begin(rules, threads > 1), threads, steps, UnaryOperator.identity(), known);
    }

    /** The same with rules that are being made ready already. */
    static Evaluated open(
            Path round,
            FutureTask<PreparedRules> preparing,
            int threads,
            Evaluation.Steps steps,
            UnaryOperator<Dossier> change)
            throws InputRefused, RulebookRefused {
        return open(round, preparing, threads, steps, change, null);
    }

    private static Evaluated open(
            Path round,
            FutureTask<PreparedRules> preparing,
            int threads,
            Evaluation.Steps steps,
            UnaryOperator<Dossier> change,
            StoredOutcomes known)
            throws InputRefused, RulebookRefused {
        Submitted submitted;
        try {
            submitted = RoundDirectory.read(round, threads, steps.reading(), () -> words(preparing));
        } catch (UnusableRules e) {
            throw e.refused;
        } catch (InputRefused e) {
            PreparedRules.await(preparing).close();
            throw e;
        }
        PreparedRules prepared = PreparedRules.await(preparing);
        try {
            return of(round, prepared, submitted, change, threads, steps.evaluating(), known);
        } catch (InputRefused | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    private static Rulebook words(FutureTask<PreparedRules> preparing) {
        try {
            return PreparedRules.await(preparing).rulebook();
        } catch (RulebookRefused e) {
            throw new UnusableRules(e);
        }
    }

    /** Carries a refused rulebook through the reading of forms, which only wanted its words. */
    private static final class UnusableRules extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RulebookRefused refused;

        UnusableRules(RulebookRefused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private static Evaluated of(
            Path directory,
            PreparedRules rules,
            Submitted submitted,
            UnaryOperator<Dossier> change,
            int threads,
            Progress progress,
            StoredOutcomes stored)
            throws InputRefused {
        Rulebook rulebook = rules.rulebook();
        Round round = submitted.round();
        refuseIfAny(Places.inCells(directory, rulebook.check(round, submitted.decisions())));
        var evaluator = new Evaluator(rules.engine(), rulebook, round, submitted.decisions());
        List<Dossier> changed = submitted.dossiers().stream().map(change).toList();
        List<Dossier> known = OverlapPass.attach(changed, submitted.register(), submitted.decisions());
        var proposals = new Proposals(rulebook, round, evaluator);
        List<Dossier> dossiers = known.stream().map(proposals::standing).toList();

        Optional<List<List<Assessment>>> recalled =
                stored == null ? Optional.empty() : Outline.recalled(dossiers, evaluator, stored);
        var done = new AtomicLong();
        List<List<Assessment>> assessed = recalled.orElseGet(() ->
                evaluator.assessAll(dossiers, threads, more -> progress.step(done.addAndGet(more), dossiers.size())));

        Ranked ranked =
                Ranking.rank(candidates(dossiers, assessed), round, submitted.decisions(), basis(rulebook, round));
        SortedMap<String, Dossier> byId = byId(dossiers);
        var problems = new ArrayList<>(submitted.problems());
        var noticed = new ArrayList<>(proposals.problems());
        noticed.addAll(Targets.check(submitted.decisions(), ranked.lists(), byId.keySet()));
        noticed.addAll(new CouncilCheck(rulebook, round, evaluator).of(submitted.decisions(), byId));
        problems.addAll(Places.inCells(directory, noticed));
        List<Problem> sorted = Problem.sorted(problems);
        var result = new RoundResult(
                round,
                rulebook,
                byId,
                byId(dossiers, assessed),
                ranked.lists(),
                submitted.decisions(),
                recalled.isPresent()
                        ? List.of()
                        : DecisionsToTake.of(round, dossiers, ranked.lists(), sorted, ranked.decisions()),
                sorted,
                submitted.records(),
                submitted.refused(),
                submitted.merged(),
                proposals.unlisted());
        return new Evaluated(result, rules, recalled.isPresent());
    }

    private static void refuseIfAny(List<Problem> problems) throws InputRefused {
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private static List<Candidate> candidates(List<Dossier> dossiers, List<List<Assessment>> assessed) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            Map<String, Assessment> byAward = assessed.get(i).stream()
                    .collect(Collectors.toMap(a -> a.award().award().id(), a -> a));
            for (Proposal p : dossier.proposals()) {
                candidates.add(new Candidate(dossier, p, byAward.get(p.award())));
            }
        }
        return candidates;
    }

    private static Basis basis(Rulebook rulebook, Round round) throws InputRefused {
        Basis basis = Basis.of(rulebook, round);
        if (round.ranking().points() != null && basis.criterionSet() == null) {
            throw new InputRefused(List.of(Problem.of(
                    "unknown-criterion-set",
                    Problem.Severity.REFUSED,
                    new Problem.Where("round.yaml", null, 0, null, "/ranking/points/set"),
                    null,
                    "value",
                    round.ranking().points().set())));
        }
        return basis;
    }

    private static SortedMap<String, Dossier> byId(List<Dossier> dossiers) {
        var byId = new TreeMap<String, Dossier>();
        dossiers.forEach(d -> byId.put(d.id(), d));
        return byId;
    }

    private static SortedMap<String, List<Assessment>> byId(List<Dossier> dossiers, List<List<Assessment>> assessed) {
        var byId = new TreeMap<String, List<Assessment>>();
        for (int i = 0; i < dossiers.size(); i++) {
            byId.put(dossiers.get(i).id(), assessed.get(i));
        }
        return byId;
    }
}
