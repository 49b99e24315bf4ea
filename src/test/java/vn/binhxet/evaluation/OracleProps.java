package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Criterion;

/** The rules and the independent interpreter agree on everything, and each dossier is answered for itself alone. */
class OracleProps {
    private static final int BATCH = 10;
    private static RuleEngine engine;

    @BeforeContainer
    static void compile() {
        engine = RuleEngine.compiled(Shipped.conditions());
    }

    @AfterContainer
    static void close() {
        engine.close();
    }

    @Example
    void everyConditionHasAnAnswerInBothAndIsAskedAtRandom() {
        var rules = new java.util.TreeSet<String>();
        var name = java.util.regex.Pattern.compile("(?m)^rule \"([^\"]+)\"");
        Shipped.conditions().values().forEach(t -> name.matcher(t).results().forEach(m -> rules.add(m.group(1))));
        assertThat(new Oracle(Shipped.setting()).conditions()).isEqualTo(rules);
        assertThat(RandomCriteria.CONDITIONS).containsExactlyInAnyOrderElementsOf(rules);
    }

    /** 150 batches of 10 dossiers and 40 criteria: 60,000 answers. */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void rulesAndOracleGiveTheSameVerdictAndCause(@ForAll long seed) {
        var round = new RandomRound(seed);
        Oracle oracle = new Oracle(round.setting);
        var found = engine.findings(round.facts(), round.criteria);
        for (int i = 0; i < BATCH; i++) {
            for (Criterion c : round.criteria) {
                Dossier d = round.dossiers.get(i);
                Finding finding = found.get(i).get(c.id());
                assertThat(Oracle.Answer.of(finding))
                        .as("%s%nabout %s%nproof %s%nfound %s", c, d, round.setting.proof(), finding)
                        .isEqualTo(oracle.answer(c, d));
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void dossiersOfOneSessionCannotSeeEachOther(@ForAll long seed) {
        var round = new RandomRound(seed);
        var together = engine.findings(round.facts(), round.criteria);
        for (int i = 0; i < BATCH; i++) {
            var alone = engine.findings(List.of(round.facts().get(i)), round.criteria);
            assertThat(together.get(i)).isEqualTo(alone.get(0));
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void orderOfFactsChangesNoFinding(@ForAll long seed) {
        var round = new RandomRound(seed);
        var turned = round.dossiers.stream()
                .map(d -> new DossierFacts(Rewritten.reversed(d), round.setting))
                .toList();
        assertThat(engine.findings(turned, round.criteria)).isEqualTo(engine.findings(round.facts(), round.criteria));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void betterPapersTurnNothingThatIsMetIntoAnythingElse(@ForAll long seed) {
        var round = new RandomRound(seed);
        var before = engine.findings(round.facts(), round.criteria);
        var proven = round.dossiers.stream()
                .map(d -> new DossierFacts(Rewritten.withEveryPaperSeen(d), round.setting))
                .toList();
        var after = engine.findings(proven, round.criteria);
        for (int i = 0; i < BATCH; i++) {
            for (Criterion c : round.criteria) {
                Finding was = before.get(i).get(c.id());
                Finding is = after.get(i).get(c.id());
                // What is proven bars, so proof of it is no proof in favour; a proven award may begin a later window.
                if (was.verdict() == Verdict.MET && !isClearance(c) && !opensWindow(c)) {
                    assertThat(is.verdict()).as("%s", c).isEqualTo(Verdict.MET);
                }
                // A type of award nobody stated stays open whatever paper is shown.
                boolean open = c.codes().containsKey("types")
                        || isClearance(c)
                        || opensWindow(c)
                        || LEFT_OPEN.contains(c.condition());
                if (is.verdict() == Verdict.UNDETERMINED && !open) {
                    assertThat(is.cause()).as("%s", c).isNotEqualTo(Cause.UNPROVEN);
                }
            }
        }
    }

    /** Conditions that stay open for want of a word, whatever paper is shown: a date, a launcher, a second roster. */
    private static final Set<String> LEFT_OPEN =
            Set.of("cluster-lead", "movement-lead", "production-model", "member-share", "member-count");

    private static boolean opensWindow(Criterion c) {
        return c.codes().containsKey("after")
                || (c.within() != null && !c.within().after().isEmpty());
    }

    private static boolean isClearance(Criterion c) {
        return Set.of("discipline-served", "not-disciplined-in-year", "no-member-disciplined")
                .contains(c.condition());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void oneMoreFactTurnsNoCountThatIsMetIntoAnythingElse(@ForAll long seed) {
        var round = new RandomRound(seed);
        var counted = round.criteria.stream()
                .filter(c -> c.numbers().containsKey("min") && !c.condition().startsWith("model"))
                // A later award begins a new window, a later roster may say less of the members.
                .filter(c -> !opensWindow(c) && !c.condition().equals("member-count"))
                .toList();
        var more = new RandomDossiers(new Random(~seed));
        var before = engine.findings(round.facts(), counted);
        var richer = round.dossiers.stream()
                .map(d -> new DossierFacts(Rewritten.withHistoryOf(d, more.next()), round.setting))
                .toList();
        var after = engine.findings(richer, counted);
        for (int i = 0; i < BATCH; i++) {
            for (Criterion c : counted) {
                if (before.get(i).get(c.id()).verdict() == Verdict.MET) {
                    assertThat(after.get(i).get(c.id()).verdict()).as("%s", c).isEqualTo(Verdict.MET);
                }
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void theDayWaitingIsSaidToEndIsTheFirstOnWhichTheModelIsKeptUpLongEnough(@ForAll long seed) {
        var round = new RandomRound(seed);
        var keptUp = List.of(new RandomCriteria(new Random(seed)).of("model-kept-up", "test/kept-up"));
        for (Dossier d : round.dossiers) {
            Finding now = one(d, round.setting, keptUp);
            if (now.earliest() == null || now.cause() == Cause.UNVERIFIED_LAW) {
                continue;
            }
            Setting then = at(round.setting, now.earliest());
            Setting dayBefore = at(round.setting, now.earliest().minusDays(1));
            assertThat(one(d, then, keptUp).verdict()).isEqualTo(Verdict.MET);
            assertThat(one(d, dayBefore, keptUp).verdict()).isEqualTo(Verdict.NOT_MET);
        }
    }

    private static Finding one(Dossier d, Setting setting, List<Criterion> asked) {
        return engine.findings(List.of(new DossierFacts(d, setting)), asked)
                .get(0)
                .get(asked.get(0).id());
    }

    private static Setting at(Setting s, java.time.LocalDate day) {
        return new Setting(s.proof(), day, s.receivedByDefault(), s.period(), s.movement(), s.successions(), s.words());
    }

    /** Random dossiers are of use only if every verdict and cause occurs for every condition that can give it. */
    @Example
    void randomDossiersReachEveryVerdictOfEveryCondition() {
        var seen = new TreeMap<String, Map<Verdict, Integer>>();
        for (long seed = 0; seed < 60; seed++) {
            var round = new RandomRound(seed);
            var oracle = new Oracle(round.setting);
            for (Dossier d : round.dossiers) {
                round.criteria.forEach(c -> seen.computeIfAbsent(c.condition(), x -> new EnumMap<>(Verdict.class))
                        .merge(oracle.answer(c, d).verdict(), 1, Integer::sum));
            }
        }
        var never = List.of("model-named", "model-registered", "paper-present");
        seen.forEach((condition, verdicts) -> assertThat(verdicts.keySet())
                .as(condition)
                .containsExactlyElementsOf(
                        never.contains(condition)
                                ? List.of(Verdict.MET, Verdict.UNDETERMINED)
                                : List.of(Verdict.values())));
    }

    /** Ten dossiers, two criteria of each condition, and a round's setting, all from one seed. */
    private static final class RandomRound {
        final List<Dossier> dossiers = new ArrayList<>();
        final List<Criterion> criteria = new ArrayList<>();
        final Setting setting;

        RandomRound(long seed) {
            var random = new Random(seed);
            var dice = new Dice(random);
            Round.Launcher launcher = dice.maybe(20, () -> dice.one(Round.Launcher.values()));
            setting = Shipped.setting(
                    dice.one(ProofGrade.values()),
                    launcher == null ? null : movement(launcher, dice),
                    dice.maybe(50, () -> RandomDossiers.period(dice)),
                    dice.chance(60) ? Map.of() : Map.of("unit", Set.of("former-2")));
            var maker = new RandomDossiers(random);
            for (int i = 0; i < BATCH; i++) {
                dossiers.add(maker.next());
            }
            var asker = new RandomCriteria(random);
            for (String condition : RandomCriteria.CONDITIONS) {
                criteria.add(asker.of(condition, condition + "/1"));
                criteria.add(asker.of(condition, condition + "/2"));
            }
        }

        private static Round.Movement movement(Round.Launcher launcher, Dice dice) {
            LocalDate from = dice.maybe(15, () -> LocalDate.of(2017, 3, 1).plusDays(dice.between(0, 900)));
            LocalDate until = dice.maybe(15, () -> LocalDate.of(2020, 3, 1).plusDays(dice.between(0, 1200)));
            return new Round.Movement(null, launcher, null, false, from, until);
        }

        List<DossierFacts> facts() {
            return dossiers.stream().map(d -> new DossierFacts(d, setting)).toList();
        }
    }
}
