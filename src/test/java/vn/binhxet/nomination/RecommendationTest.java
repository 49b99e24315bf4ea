package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Words;
import vn.binhxet.lawcheck.RoadReport;

/** What an office reads about the awards before a nominee is true by the law and hides nothing. */
class RecommendationTest {
    private static final String CLERK = """
            {"id":"A","kind":"INDIVIDUAL","name":"Vàng A T.","unit":{"id":"u","name":"UBND xã Sìn Hồ"},
             "person":{"occupation":["CIVIL_SERVANT"]},"ratings":[],"awards":[],"initiatives":[],"research":[],"disciplines":[],"matters":[]}
            """;
    private static final String UNIT = """
            {"id":"B","kind":"COLLECTIVE","name":"Phòng Kinh tế","unit":{"id":"u","name":"UBND xã Sìn Hồ"},
             "disciplines":[],"matters":[]}
            """;

    @TempDir
    Path temp;

    private RoadReport report(String dossier) throws Exception {
        Path file = Files.writeString(temp.resolve("a.jsonl"), dossier.replace("\n", " ") + "\n");
        var request = new Recommendation.Request(file, Path.of("rules"), null, LocalDate.of(2025, 9, 1));
        return Recommendation.of(request).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> awards(RoadReport report) {
        return ((List<Map<String, Object>>) report.json().get("awards"))
                .stream().collect(Collectors.toMap(a -> (String) a.get("award"), a -> a));
    }

    private static String text(RoadReport report) {
        return report.lines(Words.in("vi")).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Law 21.1.a asks two provincial titles, 22.1.a three base titles before the first of them: 2025 to 2027, then 2028. */
    @Test
    void aTitleThatRestsOnAnotherComesAfterTheRoadToIt() throws Exception {
        var awards = awards(report(CLERK));
        assertThat(awards.get("grassroots-emulation-fighter")).containsEntry("earliestYear", 2025);
        assertThat(awards.get("provincial-emulation-fighter")).containsEntry("earliestYear", 2027);
        assertThat(awards.get("national-emulation-fighter")).containsEntry("earliestYear", 2028);
    }

    @Test
    void whatTheDossierNeverSaidIsNotWithinReachByPapersAlone() throws Exception {
        assertThat(awards(report(UNIT)).get("government-flag"))
                .containsEntry("state", "TO_BE_SHOWN")
                .containsEntry("unstated", true);
    }

    @Test
    void everyPaperStillToBeDrawnUpIsNamedWithItsClause() throws Exception {
        assertThat(text(report(CLERK)))
                .contains("giấy tờ của hồ sơ đề nghị: “Tờ trình", "“Biên bản xét khen thưởng” (điểm c khoản 2 Điều 84");
    }

    @Test
    void everyBodyThatMayDecideIsNamed() throws Exception {
        assertThat(text(report(CLERK)).lines().filter(l -> l.startsWith("Giấy khen")))
                .singleElement()
                .satisfies(l -> assertThat(l)
                        .contains("Thủ trưởng", "Chủ tịch Ủy ban nhân dân cấp xã")
                        .doesNotContain("cấp huyện"));
    }
}
