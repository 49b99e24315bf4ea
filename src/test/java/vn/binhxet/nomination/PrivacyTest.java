package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.explanation.Depth;
import vn.binhxet.explanation.Explanation;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.explanation.Words;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.report.PublicList;

/** What the public may read, and what one nominee may read of the others. */
class PrivacyTest {
    private static final Path ROUND = Path.of("fixtures/ninh-thuan-2023");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void thePublicReadsOfTheProposedAloneAndNothingOfTheirBirthNumberAndEthnicity(String language) throws Exception {
        RoundResult result = RoundEvaluation.of(withSecrets(), Path.of("rules"), 2, Evaluation.Steps.unwatched());
        Explanations told = Explanations.of(result, language);
        var proposed = new TreeSet<String>();
        var others = new TreeSet<String>();
        for (Entry e : Rounds.entries(result).values()) {
            boolean in = e.status() == Status.NOMINATED || e.status() == Status.ADDED_BY_COUNCIL;
            (in ? proposed : others).add(e.candidate().dossier().name());
        }
        others.removeAll(proposed);
        assertThat(proposed).isNotEmpty();
        assertThat(others).isNotEmpty();
        for (String list : List.of(PublicList.page(result, told), PublicList.text(result, told))) {
            String text = list.replaceAll("\\s+", " ").replace("&quot;", "\"");
            assertThat(proposed).allSatisfy(name -> assertThat(text).contains(name.replaceAll("\\s+", " ")));
            String without = proposed.stream().reduce(text, (t, name) -> t.replace(name, "·"));
            assertThat(others).allSatisfy(name -> assertThat(without).doesNotContain(name));
            assertThat(text)
                    .contains("giữ rừng")
                    .contains("đồng bào dân tộc Thử")
                    .doesNotContain("001185012345", "185012345", "31/12/1971", "1971", "Dân tộc: Thử", "CCCD");
        }
    }

    /** The round with birth days, numbers and ethnicities, also where they do not belong. */
    private Path withSecrets() throws IOException {
        Path copy = temp.resolve("round");
        try (Stream<Path> files = Files.walk(ROUND)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = copy.resolve(ROUND.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (file.toString().endsWith(".jsonl")) {
                    var lines = new ArrayList<String>();
                    for (String line : Files.readAllLines(file)) {
                        lines.add(secretive(line));
                    }
                    Files.write(to, lines, StandardCharsets.UTF_8);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }

    private static String secretive(String line) throws IOException {
        ObjectNode dossier = (ObjectNode) JSON.readTree(line);
        if (dossier.path("person") instanceof ObjectNode person) {
            person.put("birthDate", "1971-12-31").put("ethnicity", "Thử");
            person.put("position", "Trưởng bản (sinh năm 1971, CCCD số 001185012345)");
        }
        if (dossier.path("proposals") instanceof ArrayNode proposals) {
            for (JsonNode p : proposals) {
                ((ObjectNode) p)
                        .put(
                                "citationText",
                                "Vận động đồng bào dân tộc Thử giữ rừng; CCCD 001185012345, CMND 185012345,"
                                        + " sinh ngày 31/12/1971; Dân tộc: Thử");
            }
        }
        return JSON.writeValueAsString(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixtures/ninh-thuan-2023",
                "fixtures/lai-chau-2020-2025",
                "fixtures/tie-at-the-cut-left-to-the-council",
                "fixtures/tie-separated-by-womens-preference",
                "fixtures/cap-per-unit-passes-over-the-third",
                "fixtures/floor-forces-a-pass-over",
                "fixtures/two-units-propose-the-same-person"
            })
    void aNomineesOwnExplanationTellsNothingOfAnyOther(String round) throws Exception {
        RoundResult result = Rounds.evaluated(Path.of(round));
        var ids = new ArrayList<>(result.dossiers().keySet());
        Collections.shuffle(ids, new Random(7));
        for (String id : ids.subList(0, Math.min(ids.size() > 500 ? 6 : 12, ids.size()))) {
            for (String language : List.of("vi", "en")) {
                OwnView view = OwnView.of(result, id, Words.in(language));
                Explanations told = Explanations.of(view.result(), language);
                var text = new StringBuilder();
                for (Explanation e : told.of(id)) {
                    for (Depth depth : Depth.values()) {
                        text.append(new PlainText(100, told.words()).render(e.lines(depth)));
                    }
                    text.append(JSON.writeValueAsString(e.json()));
                }
                tellsNothingOfOthers(
                        view.scrubbed(text.toString()),
                        result,
                        result.dossiers().get(id),
                        told);
            }
        }
    }

    private static void tellsNothingOfOthers(String text, RoundResult result, Dossier own, Explanations told) {
        String flat = text.replaceAll("\\s+", " ");
        String ownWords = own.name() + " " + own.unit();
        for (Dossier other : result.dossiers().values()) {
            if (!other.id().equals(own.id())) {
                if (flat.contains(other.id())) {
                    assertThat(flat)
                            .as("told to %s", own.id())
                            .doesNotContainPattern("(?<![\\p{L}\\p{N}-])" + java.util.regex.Pattern.quote(other.id())
                                    + "(?![\\p{L}\\p{N}-])");
                }
                if (!ownWords.contains(other.name())) {
                    assertThat(flat).as("told to %s", own.id()).doesNotContain(other.name());
                }
            }
        }
        var ownPoints = Rounds.entries(result).values().stream()
                .filter(e -> e.id().equals(own.id()) && e.points() != null)
                .flatMap(e -> Stream.concat(
                        Stream.of(e.points().total()),
                        e.points().lines().stream().map(l -> l.points())))
                .map(told.words()::decimal)
                .collect(Collectors.toSet());
        Rounds.entries(result).values().stream()
                .filter(e -> !e.id().equals(own.id()) && e.points() != null)
                .map(e -> told.words().decimal(e.points().total()))
                .filter(points -> !ownPoints.contains(points) && flat.contains(points))
                .distinct()
                .forEach(points -> assertThat(flat)
                        .as("told to %s", own.id())
                        .doesNotContainPattern("(?<![0-9,.])" + java.util.regex.Pattern.quote(points) + "(?![0-9])"));
    }

    @Test
    void whoeverReadsTheOwnExplanationStillReadsWhyAndWhere() {
        RoundResult result = Rounds.evaluated(Path.of("fixtures/tie-at-the-cut-left-to-the-council"));
        OwnView view = OwnView.of(result, "D2", Words.in("vi"));
        Explanations told = Explanations.of(view.result(), "vi");
        String page =
                new PlainText(100, told.words()).render(told.of("D2").get(0).lines(Depth.PAGE));
        assertThat(page).contains("01 hồ sơ khác").contains("Điều 74");
    }
}
