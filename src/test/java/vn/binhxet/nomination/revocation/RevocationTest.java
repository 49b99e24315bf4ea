package vn.binhxet.nomination.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.revocation.Revocation.Concerned;
import vn.binhxet.nomination.revocation.Revocation.Fate;

/** What falls when something is struck, against rounds from whose files it was deleted by hand. */
class RevocationTest {
    private static final Path ROUND = Path.of("fixtures/lai-chau-2020-2025");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CHOSEN = Set.of("NOMINATED", "ADDED_BY_COUNCIL");

    @TempDir
    Path temp;

    private int runs;

    @Test
    void strikingAFactGivesWhatARoundWithoutItGives() throws Exception {
        Path run = run(ROUND);
        var random = new Random(93);
        List<ObjectNode> nominated = nominated(run);
        var fates = new TreeSet<Fate>();
        for (int i = 0; i < 5; i++) {
            ObjectNode dossier = nominated.get(random.nextInt(nominated.size()));
            String id = dossier.path("id").asText();
            List<String> facts = facts(dossier);
            // The report proves nearly everything: the first pick is one that must fall.
            String fact = i == 0 ? "/papers/0" : facts.get(random.nextInt(facts.size()));
            Path without = run(changed(ROUND, d -> d.path("id").asText().equals(id) ? deleted(d, fact) : d));
            Revocation revocation = revocation(List.of(run), struck(null, id, fact, null));
            assertThat(revocation.runs()).singleElement().satisfies(r -> {
                assertThat(r.concerned()).isNotEmpty();
                for (Concerned c : r.concerned()) {
                    fates.add(c.fate());
                    assertThat(c.dossier()).isEqualTo(id);
                    asInTheRoundWithout(c, run, without);
                }
            });
        }
        assertThat(fates).contains(Fate.FALLS);
    }

    private static void asInTheRoundWithout(Concerned c, Path run, Path without) throws IOException {
        String key = c.list() + " " + c.dossier();
        Map<String, String> before = stands(run);
        Map<String, String> after = stands(without);
        assertThat(c.status() + " " + c.outcome()).isEqualTo(after.get(key));
        boolean was = chosen(before.get(key));
        boolean is = chosen(after.get(key));
        assertThat(c.fate() == Fate.WAS_NOT_NOMINATED).isEqualTo(!was);
        if (was) {
            assertThat(is).isEqualTo(c.fate() == Fate.SURVIVES || c.fate() == Fate.SURVIVES_ON_OTHER_GROUNDS);
            assertThat(after.get(key).endsWith(" QUALIFIED")).isEqualTo(c.fate() != Fate.FALLS);
        }
        long cameIn = after.entrySet().stream()
                .filter(e -> e.getKey().startsWith(c.list() + " ") && chosen(e.getValue()))
                .filter(e -> !chosen(before.get(e.getKey())))
                .count();
        if (was && !is) {
            assertThat(c.cameIn()).hasSize((int) cameIn);
        }
    }

    @Test
    void anotherGroundCarriesWhatThePaperNoLongerDoes() throws Exception {
        ObjectNode titled = nominated(run(ROUND)).stream()
                .filter(d -> d.path("kind").asText().equals("INDIVIDUAL"))
                .findFirst()
                .orElseThrow();
        String id = titled.path("id").asText();
        Path round = changed(ROUND, d -> d.path("id").asText().equals(id) ? titled(d) : d);
        Path yaml = round.resolve("round.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceAll("(?m)^    path: \\[a\\]\\n", ""));
        List<Concerned> survivors = revocation(
                        List.of(run(round)), struck("77/QĐ-SNV", id, null, "Chiến sĩ thi đua cơ sở"))
                .runs()
                .get(0)
                .concerned();
        assertThat(survivors).isNotEmpty().allSatisfy(c -> {
            assertThat(c.fate()).isEqualTo(Fate.SURVIVES_ON_OTHER_GROUNDS);
            assertThat(c.groundsBefore()).contains("điểm a và d");
            assertThat(c.groundsBefore()).isNotEqualTo(c.groundsAfter());
            assertThat(c.groundsAfter()).contains("Điều 74");
            assertThat(c.restedOn()).isNotEmpty();
        });
    }

    /** Two titles in a row: point d holds beside point a. */
    private static ObjectNode titled(ObjectNode dossier) {
        ObjectNode titled = dossier.deepCopy();
        ArrayNode awards = titled.path("awards") instanceof ArrayNode a ? a : titled.putArray("awards");
        for (int year : new int[] {2023, 2024}) {
            awards.addObject()
                    .put("form", "grassroots-emulation-fighter")
                    .put("year", year)
                    .putObject("paper")
                    .put("type", "DECISION")
                    .put("number", year == 2024 ? "77/QĐ-SNV" : "66/QĐ-SNV")
                    .put("date", year + 1 + "-01-15")
                    .put("issuer", "Sở Nội vụ");
        }
        return titled;
    }

    @Test
    void aFallenAwardIsStruckWhereALaterDossierHoldsIt() throws Exception {
        Path earlier = run(ROUND);
        ObjectNode fallen = nominated(earlier).stream()
                .filter(d -> d.path("kind").asText().equals("INDIVIDUAL"))
                .findFirst()
                .orElseThrow();
        String id = fallen.path("id").asText();
        Path later = run(changed(ROUND, d -> d.path("id").asText().equals(id) ? holding(d) : d));
        Revocation revocation = revocation(List.of(earlier, later), struck(null, id, "/papers/0", null));
        assertThat(revocation.waves()).isPositive();
        assertThat(revocation.runs().get(0).concerned())
                .filteredOn(c -> c.fate() == Fate.FALLS)
                .isNotEmpty()
                .allMatch(c -> c.wave() == 0);
        assertThat(revocation.runs().get(1).concerned())
                .isNotEmpty()
                .allMatch(c -> c.dossier().equals("later-" + id));
        assertThat(revocation.runs().get(1).concerned().get(0).wave()).isEqualTo(1);
        assertThat(text(revocation)).contains("Kéo theo", "Điều 93");
    }

    private static ObjectNode holding(ObjectNode dossier) {
        ObjectNode later = dossier.deepCopy();
        later.put("id", "later-" + dossier.path("id").asText());
        ArrayNode awards = later.path("awards") instanceof ArrayNode a ? a : later.putArray("awards");
        awards.addObject()
                .put("form", "provincial-certificate")
                .put("year", 2025)
                .put("type", "MOVEMENT")
                .putObject("paper")
                .put("type", "DECISION")
                .put("number", "2001/QĐ-UBND")
                .put("date", "2025-10-20")
                .put("issuer", "UBND tỉnh");
        return later;
    }

    @Test
    void theSameNumberOfTwoIssuersIsSaid() throws Exception {
        Path run = run(ROUND);
        Revocation both = revocation(List.of(run), struck("234/QĐ-UBND", null, null, null));
        assertThat(both.issuers()).hasSizeGreaterThan(1);
        assertThat(text(both)).contains("--issuer");
        var one = new Struck("234/qđ-ubnd", both.issuers().get(0), null, null, null, null, null, Set.of(), null);
        Revocation single = revocation(List.of(run), one);
        assertThat(single.issuers()).containsExactly(both.issuers().get(0));
        assertThat(single.runs().get(0).concerned().size())
                .isPositive()
                .isLessThan(both.runs().get(0).concerned().size());
        Revocation nothing = revocation(List.of(run), struck("không có số này", null, null, null));
        assertThat(nothing.runs().get(0).concerned()).isEmpty();
        assertThat(text(nothing)).contains("Không hồ sơ nào");
    }

    private static Struck struck(String paper, String nominee, String fact, String form) {
        return new Struck(paper, null, null, nominee, fact, null, form, Set.of(), null);
    }

    private static Revocation revocation(List<Path> runs, Struck struck) throws Exception {
        return Revocation.of(runs, struck, "vi", 2, Evaluation.Steps.unwatched());
    }

    private static String text(Revocation revocation) {
        return RevocationText.lines(revocation, Words.in("vi")).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> facts(ObjectNode dossier) {
        var facts = new ArrayList<String>();
        for (String section : List.of("ratings", "awards", "papers", "scores", "minutes", "attestations", "models")) {
            for (int i = 0; i < dossier.path(section).size(); i++) {
                facts.add("/" + section + "/" + i);
            }
        }
        return facts;
    }

    private static ObjectNode deleted(ObjectNode dossier, String fact) {
        String[] parts = fact.split("/");
        ObjectNode without = dossier.deepCopy();
        ((ArrayNode) without.path(parts[1])).remove(Integer.parseInt(parts[2]));
        return without;
    }

    private static boolean chosen(String stand) {
        return stand != null && CHOSEN.contains(stand.split(" ")[0]);
    }

    private static Map<String, String> stands(Path run) throws IOException {
        var stands = new TreeMap<String, String>();
        for (JsonNode list :
                JSON.readTree(run.resolve("nominations.json").toFile()).path("lists")) {
            for (JsonNode e : list.path("entries")) {
                stands.put(
                        list.path("id").asText() + " " + e.at("/nominee/id").asText(),
                        e.path("status").asText() + " " + e.path("outcome").asText());
            }
        }
        return stands;
    }

    private static List<ObjectNode> nominated(Path run) throws IOException {
        Set<String> ids = stands(run).entrySet().stream()
                .filter(e -> chosen(e.getValue()) && e.getKey().startsWith("provincial"))
                .map(e -> e.getKey().substring(e.getKey().indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        var dossiers = new ArrayList<ObjectNode>();
        try (Stream<Path> files = Files.walk(run.resolve("inputs/round/submissions"))) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted()::iterator) {
                for (String line : Files.readAllLines(file)) {
                    ObjectNode dossier = (ObjectNode) JSON.readTree(line);
                    if (ids.contains(dossier.path("id").asText())) {
                        dossiers.add(dossier);
                    }
                }
            }
        }
        return dossiers;
    }

    private Path run(Path round) throws Exception {
        Path out = temp.resolve("run-" + ++runs);
        Evaluation.run(
                new Evaluation.Request(round, Path.of("rules"), out, "vi", List.of(), 2, false),
                Evaluation.Steps.unwatched());
        return out;
    }

    private Path changed(Path round, UnaryOperator<ObjectNode> change) throws IOException {
        Path copy = temp.resolve("round-" + ++runs);
        try (Stream<Path> files = Files.walk(round)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path to = copy.resolve(round.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    if (!file.toString().endsWith(".jsonl")) {
                        Files.copy(file, to);
                        return;
                    }
                    var lines = new ArrayList<String>();
                    for (String line : Files.readAllLines(file)) {
                        lines.add(JSON.writeValueAsString(change.apply((ObjectNode) JSON.readTree(line))));
                    }
                    Files.write(to, lines, StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return copy;
    }
}
