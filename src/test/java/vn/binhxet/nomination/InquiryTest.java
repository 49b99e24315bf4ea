package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.explanation.Comparison;
import vn.binhxet.explanation.Depth;
import vn.binhxet.explanation.Explanation;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.record.NominationsJson;

/** Answers from the outcomes a run wrote are, word for word, those of putting every dossier to the rules again. */
class InquiryTest {
    private static final int EVERY = 4;
    private static final int MOST_ASKED = 6;

    @TempDir
    Path temp;

    private static Stream<Path> rounds() {
        List<Path> scenarios = Rounds.with("expect.yaml");
        return Stream.concat(
                IntStream.range(0, scenarios.size()).filter(i -> i % EVERY == 0).mapToObj(scenarios::get),
                Stream.of("ninh-thuan-2023", "lai-chau-2020-2025").map(Rounds.FIXTURES::resolve));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void theShortWayGivesTheSameWords(Path round) throws Exception {
        Path run = run(round);
        try (Inquiry brief = Inquiry.open(run, "vi", 2, Evaluation.Steps.unwatched());
                Inquiry whole = Inquiry.openWhole(run, "vi", 2, Evaluation.Steps.unwatched())) {
            assertThat(brief.recalls()).isTrue();
            assertThat(whole.recalls()).isFalse();
            List<String> ids = sample(round);
            for (String id : ids) {
                assertThat(told(brief, id)).isNotEmpty().isEqualTo(told(whole, id));
                assertThat(told(brief.own(id), id)).isEqualTo(told(whole.own(id), id));
                for (String other : ids) {
                    if (!other.equals(id)) {
                        assertThat(compared(brief, id, other)).isEqualTo(compared(whole, id, other));
                    }
                }
            }
        }
    }

    @Test
    void whereTheListsAreNotAsWrittenEveryDossierIsPutToTheRulesAgain() throws Exception {
        Path round = Rounds.FIXTURES.resolve("council-adds-one-against-the-findings");
        Path run = run(round);
        String id = sample(round).get(0);
        String before;
        try (Inquiry brief = Inquiry.open(run, "vi", 2, Evaluation.Steps.unwatched())) {
            before = told(brief, id);
        }
        Path lists = run.resolve(NominationsJson.FILE);
        String text = Files.readString(lists);
        Files.writeString(lists, text.replace("\"QUALIFIED\"", "\"NOT_QUALIFIED\""), StandardCharsets.UTF_8);
        assertThat(lists).content(StandardCharsets.UTF_8).isNotEqualTo(text);
        try (Inquiry inquiry = Inquiry.open(run, "vi", 2, Evaluation.Steps.unwatched())) {
            assertThat(inquiry.recalls()).isFalse();
            assertThat(told(inquiry, id)).isEqualTo(before);
        }
    }

    private Path run(Path round) throws Exception {
        Path out = temp.resolve("run");
        Evaluation.run(
                new Evaluation.Request(round, Path.of("rules"), out, "vi", List.of(), 2, false),
                Evaluation.Steps.unwatched());
        return out;
    }

    /** Those asked about: all of a few, some of many. */
    private static List<String> sample(Path round) {
        var ids = new ArrayList<>(Rounds.evaluated(round).dossiers().keySet());
        var random = new Random(70);
        while (ids.size() > MOST_ASKED) {
            ids.remove(random.nextInt(ids.size()));
        }
        return ids;
    }

    private static String told(Inquiry inquiry, String id) {
        var page = new PlainText(100, inquiry.explanations().words());
        var text = new StringBuilder();
        for (Explanation e : inquiry.about(id, null)) {
            text.append(page.render(e.lines(Depth.LINE)))
                    .append(page.render(e.lines(Depth.PAGE)))
                    .append(page.render(e.lines(Depth.PROOF)))
                    .append(e.json());
        }
        return inquiry.finished(text.toString());
    }

    private static String compared(Inquiry inquiry, String one, String other) {
        var page = new PlainText(100, inquiry.explanations().words());
        Inquiry.Pair pair = inquiry.compare(one, other);
        var text = new StringBuilder(page.render(pair.all().apart(one, other)));
        for (Comparison c : pair.comparisons()) {
            text.append(page.render(c.lines())).append(c.json());
        }
        return text.toString();
    }
}
