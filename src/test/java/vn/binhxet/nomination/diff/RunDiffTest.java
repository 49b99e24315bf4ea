package vn.binhxet.nomination.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.diff.RunDiff.Kind;
import vn.binhxet.nomination.diff.RunDiff.Mover;
import vn.binhxet.round.WhatIf;

/** Two runs side by side; who moved is read by hand from the two files of lists. */
class RunDiffTest {
    private static final Path ROUND = Path.of("fixtures/lai-chau-2020-2025");
    private static final Path MODELS = Path.of("fixtures/ninh-thuan-2023");
    private static final Path RULES = Path.of("rules");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private int runs;

    @Test
    void aRunDiffersInNothingFromItself() throws Exception {
        Path run = run(ROUND, RULES, Map.of());
        RunDiff diff = diff(run, run);
        assertThat(diff.movers()).isEmpty();
        assertThat(diff.files()).isEmpty();
        assertThat(diff.settings()).isEmpty();
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.dossiers()).isEmpty();
        assertThat(diff.lists()).allMatch(l -> l.moved() == 0 && l.reranked() == 0);
        assertThat(text(diff)).contains("không có gì khác", "không ai đổi kết quả");
    }

    @Test
    void aLargerQuotaMovesTheNextInLineAndNobodyElse() throws Exception {
        Path before = run(ROUND, RULES, Map.of());
        String award = listWithQuota(before);
        int quota = quota(before, award);
        Path after = run(ROUND, RULES, Map.of("quota." + award, Integer.toString(quota + 1)));
        RunDiff diff = diff(before, after);
        assertThat(diff.movers()).isNotEmpty().allSatisfy(m -> {
            assertThat(m.list()).startsWith(award);
            assertThat(m.causes())
                    .anyMatch(c -> c.kind() == Kind.SETTING && c.ref().equals("quota." + award));
        });
        asReadByHand(diff, before, after);
        assertThat(text(diff)).contains("chỉ tiêu “").contains(quota + " → " + (quota + 1));
    }

    @Test
    void aChangedNumberOfTheRulesIsNamedWithItsCriterion() throws Exception {
        Path other = copy(
                RULES,
                temp.resolve("rules"),
                "model-recognition/award.yaml",
                t -> t.replace("months: 12", "months: 40"));
        Path before = run(MODELS, RULES, Map.of());
        Path after = run(MODELS, other, Map.of());
        RunDiff diff = diff(before, after);
        assertThat(diff.rules()).anySatisfy(r -> {
            assertThat(r.criterion()).isEqualTo("model-recognition/kept-up");
            assertThat(r.number()).isEqualTo("months");
            assertThat(r.before()).isEqualTo("12");
            assertThat(r.after()).isEqualTo("40");
        });
        assertThat(diff.movers())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.causes())
                        .anyMatch(c -> c.kind() == Kind.NUMBER && c.ref().equals("model-recognition/kept-up")));
        asReadByHand(diff, before, after);
    }

    @Test
    void aChangedFactIsNamedWithWhatItWasAndIs() throws Exception {
        Path before = run(ROUND, RULES, Map.of());
        String id = nominated(before);
        Path changed = copy(
                ROUND,
                temp.resolve("round"),
                ".jsonl",
                text -> text.lines().map(line -> withoutPapers(line, id)).collect(Collectors.joining("\n", "", "\n")));
        Path after = run(changed, RULES, Map.of());
        RunDiff diff = diff(before, after);
        assertThat(diff.dossiers()).singleElement().satisfies(d -> {
            assertThat(d.dossier()).isEqualTo(id);
            assertThat(d.parts()).contains("papers");
        });
        Mover moved = diff.movers().stream()
                .filter(m -> m.dossier().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(moved.causes()).isNotEmpty().allMatch(c -> c.kind() == Kind.FACT);
        assertThat(diff.movers())
                .filteredOn(m -> !m.dossier().equals(id))
                .allSatisfy(m -> assertThat(m.causes())
                        .anyMatch(c -> c.kind() == Kind.OTHERS && c.text().contains(moved.name())));
        asReadByHand(diff, before, after);
    }

    @Test
    void aStruckNomineeIsAnActAndAGoneDossierIsNamed() throws Exception {
        Path scenario = Path.of("fixtures/council-strikes-one");
        Path without = copy(scenario, temp.resolve("no act"), "decisions.yaml", text -> "[]\n");
        Path before = run(without, RULES, Map.of());
        Path after = run(scenario, RULES, Map.of());
        RunDiff diff = diff(before, after);
        assertThat(diff.acts()).singleElement().matches(a -> a.how() == RunDiff.How.ADDED);
        assertThat(diff.movers()).anySatisfy(m -> assertThat(m.causes()).anyMatch(c -> c.kind() == Kind.ACT));
        asReadByHand(diff, before, after);
    }

    @Test
    void whateverIsSetEveryMoverHasItsCausesAndTheWayBackMovesTheSame() throws Exception {
        var random = new Random(11);
        Path plain = run(ROUND, RULES, Map.of());
        String award = listWithQuota(plain);
        for (int i = 0; i < 2; i++) {
            var set = new TreeMap<String, String>();
            set.put("quota." + award, random.nextInt(5) == 0 ? "none" : Integer.toString(random.nextInt(12)));
            set.put("model-recognition/kept-up.months", Integer.toString(random.nextInt(60)));
            set.put("proof", random.nextBoolean() ? "CLAIMED" : "SEEN");
            Path trial = run(ROUND, RULES, set);
            RunDiff there = diff(plain, trial);
            RunDiff back = diff(trial, plain);
            assertThat(there.movers()).allMatch(m -> !m.causes().isEmpty());
            assertThat(moves(there, false)).isEqualTo(moves(back, true));
            asReadByHand(there, plain, trial);
        }
    }

    /** Large runs are compared without holding the findings of both: nobody may see it in the answer. */
    @ParameterizedTest
    @MethodSource("rounds")
    void lettingTheFindingsGoChangesNoWord(Path round) throws Exception {
        Path plain = run(round, RULES, Map.of());
        var set = new TreeMap<String, String>();
        for (JsonNode list : lists(plain)) {
            set.put("quota." + list.path("award").asText(), "1");
            if (list.path("award").asText().equals("model-recognition")) {
                set.put("model-recognition/kept-up.months", "40");
            }
        }
        set.put("proof", "SEEN");
        Path trial = run(round, RULES, set);
        KeptRun before = open(plain);
        KeptRun after = open(trial);
        KeptRun little = KeptRun.outline(plain, "vi", 2, Evaluation.Steps.unwatched());
        KeptRun less = KeptRun.outline(trial, "vi", 2, Evaluation.Steps.unwatched());
        RunDiff whole = RunDiff.of(before, after);
        assertThat(RunDiff.of(little, after)).isEqualTo(whole);
        assertThat(RunDiff.of(little, less)).isEqualTo(whole);
        assertThat(RunDiff.of(less, before)).isEqualTo(RunDiff.of(after, before));
        asReadByHand(RunDiff.of(little, after), plain, trial);
    }

    private static Stream<Path> rounds() {
        return Stream.of(
                        "ninh-thuan-2023",
                        "lai-chau-2020-2025",
                        "council-adds-one-against-the-findings",
                        "floor-forces-a-pass-over",
                        "on-hold-with-gaps",
                        "proposed-to-the-prime-minister-and-the-president",
                        "last-year-only-good-before-and-after-decree-152",
                        "tie-at-the-cut-left-to-the-council",
                        "two-units-propose-the-same-person")
                .map(Path.of("fixtures")::resolve);
    }

    private static Set<String> moves(RunDiff diff, boolean back) {
        return diff.movers().stream()
                .map(m -> m.dossier() + " " + (back ? m.after() : m.before()).status() + " "
                        + (back ? m.before() : m.after()).status())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Movers and counts against the two nominations.json, which the diff does not read. */
    private static void asReadByHand(RunDiff diff, Path before, Path after) throws IOException {
        Map<String, String> was = stands(before);
        Map<String, String> is = stands(after);
        var expected = new TreeSet<String>();
        var all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String key : all) {
            if (!Objects.equals(was.get(key), is.get(key))) {
                expected.add(key);
            }
        }
        assertThat(diff.movers().stream().map(m -> m.list() + " " + m.dossier()).collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThat(diff.lists().stream().mapToInt(l -> l.same() + l.moved()).sum())
                .isEqualTo(all.size());
    }

    private static Map<String, String> stands(Path run) throws IOException {
        var stands = new TreeMap<String, String>();
        for (JsonNode list : lists(run)) {
            for (JsonNode e : list.path("entries")) {
                stands.put(
                        list.path("id").asText() + " " + e.at("/nominee/id").asText(),
                        e.path("status").asText() + " " + e.path("outcome").asText());
            }
        }
        return stands;
    }

    private static JsonNode lists(Path run) throws IOException {
        return JSON.readTree(run.resolve("nominations.json").toFile()).path("lists");
    }

    private static String listWithQuota(Path run) throws IOException {
        for (JsonNode list : lists(run)) {
            if (list.path("quota").isInt()
                    && list.at("/counts/byStatus/RESERVE").asInt() > 0) {
                return list.path("award").asText();
            }
        }
        throw new AssertionError("no list with a quota and a reserve");
    }

    private static int quota(Path run, String award) throws IOException {
        for (JsonNode list : lists(run)) {
            if (list.path("award").asText().equals(award)) {
                return list.path("quota").asInt();
            }
        }
        throw new AssertionError(award);
    }

    private static String nominated(Path run) throws IOException {
        String award = listWithQuota(run);
        for (JsonNode list : lists(run)) {
            for (JsonNode e : list.path("entries")) {
                if (list.path("award").asText().equals(award)
                        && e.path("status").asText().equals("NOMINATED")) {
                    return e.at("/nominee/id").asText();
                }
            }
        }
        throw new AssertionError("nobody nominated");
    }

    private static String withoutPapers(String line, String id) {
        try {
            if (line.isBlank() || !JSON.readTree(line).path("id").asText().equals(id)) {
                return line;
            }
            ObjectNode dossier = (ObjectNode) JSON.readTree(line);
            dossier.remove("papers");
            return JSON.writeValueAsString(dossier);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path run(Path round, Path rules, Map<String, String> set) throws Exception {
        Path out = temp.resolve("run-" + ++runs);
        var whatIf = new WhatIf(!rules.equals(RULES), new TreeMap<>(set));
        Evaluation.run(
                new Evaluation.Request(round, rules, out, "vi", List.of(), 2, false, whatIf, null),
                Evaluation.Steps.unwatched());
        return out;
    }

    private static RunDiff diff(Path before, Path after) throws Exception {
        return RunDiff.of(open(before), open(after));
    }

    private static KeptRun open(Path run) throws Exception {
        return KeptRun.open(run, "vi", 2, Evaluation.Steps.unwatched());
    }

    private static String text(RunDiff diff) {
        return DiffText.lines(diff, Words.in("vi")).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static Path copy(Path from, Path to, String ending, java.util.function.UnaryOperator<String> change)
            throws IOException {
        var changed = new ArrayList<Path>();
        Consumer<Path> copied = file -> {
            try {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String name = file.toString();
                if (name.endsWith(ending)) {
                    Files.writeString(target, change.apply(Files.readString(file)), StandardCharsets.UTF_8);
                    changed.add(file);
                } else {
                    Files.copy(file, target);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(copied);
        }
        assertThat(changed).isNotEmpty();
        return to;
    }
}
