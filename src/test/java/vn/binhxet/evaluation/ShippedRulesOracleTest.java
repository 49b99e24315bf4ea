package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.intake.Submitted;
import vn.binhxet.overlap.OverlapPass;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/** The criteria of the shipped law, asked of random dossiers and of every campaign: rules and oracle answer the same. */
class ShippedRulesOracleTest {
    private static final String PROGRAMME = "skilled-mass-mobilization";
    private static final List<LocalDate> RECEIPTS = List.of(
            LocalDate.of(2021, 6, 1), LocalDate.of(2024, 6, 1), LocalDate.of(2025, 9, 15), LocalDate.of(2026, 11, 20));
    private static Rulebook rulebook;

    @BeforeAll
    static void load() throws Exception {
        rulebook = Rulebook.load(Path.of("rules"));
    }

    static Stream<Path> campaigns() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("fixtures"))) {
            return found.filter(p -> Files.exists(p.resolve("round.yaml"))).sorted().toList().stream();
        }
    }

    /** As many findings as the law needs to be tried everywhere: at each receipt, batches of ten until so many. */
    private static final int FINDINGS_OF_EACH_RECEIPT = 26_000;

    @Test
    void everyShippedCriterionIsAnsweredAlikeOnRandomDossiers() {
        var asked = new TreeSet<String>();
        int compared = 0;
        try (var engine = RuleEngine.compiled(rulebook.drl())) {
            for (LocalDate receipt : RECEIPTS) {
                List<Criterion> criteria = criteria(receipt);
                criteria.forEach(c -> asked.add(c.condition()));
                var setting = new Setting(
                        ProofGrade.CITED,
                        receipt.plusDays(40),
                        receipt,
                        null,
                        new Round.Movement(null, Round.Launcher.PROVINCIAL_CHAIRMAN, null, false),
                        Map.of("unit", Set.of("former-2")),
                        new RulebookVocabulary(rulebook, PROGRAMME));
                var oracle = new Oracle(setting);
                var maker = new RandomDossiers(new Random(receipt.toEpochDay()), words(criteria));
                int here = 0;
                while (here < FINDINGS_OF_EACH_RECEIPT) {
                    List<DossierFacts> facts = Stream.generate(() -> new DossierFacts(maker.next(), setting))
                            .limit(10)
                            .toList();
                    var found = engine.findings(facts, criteria);
                    for (int i = 0; i < facts.size(); i++) {
                        compare(oracle, facts.get(i).dossier(), found.get(i));
                        here += found.get(i).size();
                    }
                }
                compared += here;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(100_000);
        assertThat(asked).contains("year-streak", "initiative-count", "research-count", "attestation", "model-kept-up");
    }

    /** Forms and statements that criteria ask about are spoken of, and a few that none asks about. */
    private static RandomDossiers.Words words(List<Criterion> criteria) {
        var forms = new TreeSet<String>();
        var statements = new TreeSet<String>();
        var awards = new TreeSet<String>();
        for (Criterion c : criteria) {
            c.codes("forms").stream()
                    .filter(form -> rulebook.forms().containsKey(form))
                    .forEach(f -> {
                        forms.addAll(rulebook.formsCountingAs(f));
                    });
            forms.addAll(c.codes("after"));
            c.codes("statement").forEach(s -> statements.addAll(rulebook.statementsEntailing(s)));
            awards.add(c.id().substring(0, c.id().indexOf('/')));
        }
        rulebook.forms().keySet().stream().limit(3).forEach(forms::add);
        return new RandomDossiers.Words(List.copyOf(forms), List.copyOf(statements), List.copyOf(awards));
    }

    private static List<Criterion> criteria(LocalDate receipt) {
        var criteria = new LinkedHashMap<String, Criterion>();
        for (String award : rulebook.awards().keySet()) {
            rulebook.whereInForce(award, new LawDates(receipt, receipt), null)
                    .map(AwardInForce::criteria)
                    .ifPresent(criteria::putAll);
        }
        return List.copyOf(criteria.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("campaigns")
    void everyFindingOfACampaignIsTheOraclesToo(Path campaign) throws Exception {
        Submitted submitted = RoundDirectory.read(campaign);
        Round round = submitted.round();
        List<Dossier> dossiers = OverlapPass.attach(submitted.dossiers(), submitted.register(), submitted.decisions());
        var successions = new HashMap<String, Set<String>>();
        submitted.decisions().stream()
                .filter(d -> d.act() == Decision.Act.SUCCESSION)
                .forEach(d -> successions
                        .computeIfAbsent(d.pair().get(1), u -> new TreeSet<>())
                        .add(d.pair().get(0)));
        var setting = new Setting(
                round.proof(),
                round.asOf(),
                round.receivedOn(),
                round.period(),
                round.movement(),
                successions,
                new RulebookVocabulary(rulebook, round.programme()));
        var oracle = new Oracle(setting);
        var compared = new ArrayList<String>();
        try (var engine = RuleEngine.of(rulebook)) {
            var evaluator = new Evaluator(engine, rulebook, round, submitted.decisions());
            var assessed = evaluator.assessAll(dossiers, 1, done -> {});
            for (int i = 0; i < dossiers.size(); i++) {
                for (Assessment a : assessed.get(i)) {
                    compare(oracle, dossiers.get(i), a.findings());
                    compared.add(a.dossier());
                }
            }
        }
        assertThat(compared).hasSizeGreaterThanOrEqualTo(dossiers.size());
    }

    private static void compare(Oracle oracle, Dossier dossier, Map<String, Finding> findings) {
        findings.forEach((id, finding) -> {
            var expected = oracle.answer(finding.criterion(), dossier);
            // Told only where they differ: wording every answer of a campaign would take longer than giving it.
            if (!expected.equals(Oracle.Answer.of(finding))) {
                assertThat(Oracle.Answer.of(finding))
                        .as("%s%nabout %s%nfound %s", finding.criterion(), dossier, finding)
                        .isEqualTo(expected);
            }
        });
    }
}
