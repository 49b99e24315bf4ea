package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.round.Decision;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/**
 * Assesses dossiers against every award the round opens for them. Pure: the same dossier gives the same assessments,
 * whatever stands beside it, in whatever order and on however many threads.
 */
public final class Evaluator {
    /** Small sessions are fastest, and a fault is found within one. */
    private static final int BATCH = 10;

    private final Rulebook rulebook;
    private final Round round;
    private final Setting setting;
    private final Map<String, String> readings;
    private final RuleEngine engine;
    private final Map<AwardInForce, Asked> asks = new ConcurrentHashMap<>();

    /** Evaluates for {@code round} with the rules of {@code rulebook}, compiled; the caller closes {@code engine}. */
    public Evaluator(RuleEngine engine, Rulebook rulebook, Round round, List<Decision> decisions) {
        this.rulebook = rulebook;
        this.round = round;
        this.setting = new Setting(
                round.proof(),
                round.asOf(),
                round.receivedOn(),
                round.period(),
                round.movement(),
                Successions.confirmed(decisions),
                new RulebookVocabulary(rulebook, round.programme()));
        this.readings = chosenReadings(rulebook, round, decisions);
        this.engine = engine;
    }

    /** Awards the round opens that {@code dossier} could receive, under the law of its dates, by award id. */
    public SortedMap<String, AwardInForce> awardsFor(Dossier dossier) {
        var dates = dates(dossier);
        var awards = new TreeMap<String, AwardInForce>();
        for (OpenedAward opened : round.awards()) {
            boolean known = rulebook.awards().containsKey(opened.award());
            if (known && Subjects.fits(rulebook.awards().get(opened.award()), dossier)) {
                rulebook.whereInForce(opened.award(), dates, round)
                        .or(() ->
                                rulebook.otherText(opened.award(), dates, round).map(Rulebook.OtherText::award))
                        .ifPresent(a -> awards.put(opened.award(), a));
            }
        }
        return awards;
    }

    /** Whether {@code dossier} is put to two texts of an award, so that the outcome decides which of them applies. */
    public boolean comparesTexts(Dossier dossier) {
        return rulebook.comparesTexts()
                && !new MoreFavourable(rulebook, round)
                        .others(dates(dossier), List.copyOf(awardsFor(dossier).values()))
                        .isEmpty();
    }

    /** The dates that decide which text applies to {@code dossier}. */
    public LawDates dates(Dossier dossier) {
        LocalDate receipt = dossier.receivedOn(round.receivedOn());
        return new LawDates(receipt, round.decisionOn() == null ? receipt : round.decisionOn());
    }

    /** Assessments of one dossier, in award id order. */
    public List<Assessment> assess(Dossier dossier) {
        List<AwardInForce> awards = List.copyOf(awardsFor(dossier).values());
        List<Assessment> own = assess(List.of(dossier), awards).get(0);
        if (!rulebook.comparesTexts()) {
            return own;
        }
        var favourable = new MoreFavourable(rulebook, round);
        List<AwardInForce> others = favourable.others(dates(dossier), awards);
        return favourable.better(
                dates(dossier), own, assess(List.of(dossier), others).get(0));
    }

    /** Assessments of one dossier against every award of the rulebook it could receive, opened or not, in award id order. */
    public List<Assessment> everyAward(Dossier dossier) {
        var dates = dates(dossier);
        var awards = new ArrayList<AwardInForce>();
        rulebook.awards().values().stream()
                .filter(award -> Subjects.fits(award, dossier))
                .forEach(
                        award -> rulebook.whereInForce(award.id(), dates, round).ifPresent(awards::add));
        return assess(List.of(dossier), awards).get(0);
    }

    /**
     * Assessments of many dossiers on {@code threads} threads, in the order given.
     *
     * @param done told how many more dossiers are finished
     */
    public List<List<Assessment>> assessAll(List<Dossier> dossiers, int threads, IntConsumer done) {
        List<List<AwardInForce>> awards =
                dossiers.stream().map(d -> List.copyOf(awardsFor(d).values())).toList();
        List<List<Assessment>> own = run(dossiers, awards, threads, done);
        if (!rulebook.comparesTexts()) {
            return own;
        }
        var favourable = new MoreFavourable(rulebook, round);
        var others = new ArrayList<List<AwardInForce>>();
        for (int i = 0; i < dossiers.size(); i++) {
            others.add(favourable.others(dates(dossiers.get(i)), awards.get(i)));
        }
        List<List<Assessment>> other = run(dossiers, others, threads, n -> {});
        var better = new ArrayList<List<Assessment>>();
        for (int i = 0; i < dossiers.size(); i++) {
            better.add(favourable.better(dates(dossiers.get(i)), own.get(i), other.get(i)));
        }
        return better;
    }

    private List<List<Assessment>> run(
            List<Dossier> dossiers, List<List<AwardInForce>> awardsOf, int threads, IntConsumer done) {
        // A session may only hold dossiers that answer the same criteria.
        var groups = new LinkedHashMap<List<AwardInForce>, List<Integer>>();
        for (int i = 0; i < dossiers.size(); i++) {
            groups.computeIfAbsent(awardsOf.get(i), a -> new ArrayList<>()).add(i);
        }
        var results = new ArrayList<List<Assessment>>(Collections.nCopies(dossiers.size(), List.of()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            var running = new ArrayList<Future<?>>();
            groups.forEach((awards, members) -> {
                for (int from = 0; from < members.size(); from += BATCH) {
                    List<Integer> batch = members.subList(from, Math.min(from + BATCH, members.size()));
                    running.add(workers.submit(() -> {
                        var assessed = assess(batch.stream().map(dossiers::get).toList(), awards);
                        for (int k = 0; k < batch.size(); k++) {
                            results.set(batch.get(k), assessed.get(k));
                        }
                        done.accept(batch.size());
                    }));
                }
            });
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("evaluation was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return results;
    }

    private List<List<Assessment>> assess(List<Dossier> batch, List<AwardInForce> awards) {
        var criteria = new LinkedHashMap<String, Criterion>();
        awards.forEach(a -> criteria.putAll(a.criteria()));
        List<DossierFacts> facts =
                batch.stream().map(d -> new DossierFacts(d, setting)).toList();
        List<Map<String, Finding>> found = engine.findings(facts, criteria.values());
        List<Asked> asked =
                awards.stream().map(a -> asks.computeIfAbsent(a, Asked::new)).toList();
        var results = new ArrayList<List<Assessment>>();
        for (int i = 0; i < batch.size(); i++) {
            var assessments = new ArrayList<Assessment>();
            for (int k = 0; k < awards.size(); k++) {
                assessments.add(assess(batch.get(i), awards.get(k), asked.get(k), found.get(i)));
            }
            results.add(List.copyOf(assessments));
        }
        return results;
    }

    private Assessment assess(Dossier dossier, AwardInForce award, Asked asked, Map<String, Finding> findings) {
        String id = award.award().id();
        Proposal proposal = dossier.proposals().stream()
                .filter(p -> p.award().equals(id))
                .findFirst()
                .orElse(null);
        List<String> path = round.awards().stream()
                .filter(o -> o.award().equals(id))
                .findFirst()
                .map(OpenedAward::path)
                .orElse(List.of());
        return Assessor.assess(dossier.id(), award, asked, findings, proposal, path, readings);
    }

    /**
     * The round's setting stands over what the province settled, a decision of the council over both; the last one of a
     * clause over earlier ones.
     */
    private static Map<String, String> chosenReadings(Rulebook rulebook, Round round, List<Decision> decisions) {
        var chosen = new TreeMap<String, String>();
        rulebook.province(round)
                .ifPresent(p ->
                        p.readings().forEach((clause, reading) -> chosen.put(rulebook.clause(clause), reading.use())));
        round.readings().forEach((clause, reading) -> chosen.put(rulebook.clause(clause), reading.use()));
        decisions.stream()
                .filter(d -> d.act() == Decision.Act.READING)
                .sorted(Comparator.comparing(Decision::on))
                .forEach(d -> chosen.put(rulebook.clause(d.clause()), d.use()));
        return chosen;
    }
}
